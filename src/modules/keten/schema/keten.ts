import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import * as feit from './feit.ts';
import { Termijnsignaal } from './ketensignaal.ts';

const Cents = z.int();
const Dag = z.iso.date();
/** Working days between a question and its answer; null as long as there is none. */
const Wacht = z.int().nonnegative().nullable();

/** One thing that happened with an order, with what follows from it. */
export const Gebeurtenis = z.discriminatedUnion('bron', [
  feit.Gegeven,
  feit.Gewijzigd,
  feit.Gevraagd,
  feit.Beantwoord.extend({ naWerkdagen: Wacht }),
  feit.Opdracht,
  feit.Bericht.extend({ naWerkdagen: Wacht }),
  feit.Start,
  feit.Stop.extend({ isTijdelijk: z.boolean() }),
  feit.Gedeclareerd.extend({ naWerkdagen: Wacht }),
  feit.Betaald,
]);
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

/** Where the order stands; computed from its dates and deliveries. */
export const KetenStand = z.enum(['ingetrokken', 'wacht-op-start', 'loopt', 'onderbroken', 'gestopt']);
export type KetenStand = z.infer<typeof KetenStand>;

/** From start to stop; while it runs without einddatum. */
const Levering = z.object({ begindatum: Dag, einddatum: Dag.nullable(), isTijdelijk: z.boolean() });

/** The order itself. The name of the child only for who may see it; an amount that is not known is null. */
export const KetenToewijzing = z.object({
  id: z.uuid(),
  toewijzingnummer: z.int(),
  gemeente: Gemeentecode,
  gemeenteNaam: z.string().nullable(),
  aanbiederId: OrganisatieId,
  aanbiederNaam: z.string(),
  gezinId: z.uuid(),
  persoonId: z.uuid(),
  clientNaam: z.string().nullable(),
  geboortedatum: Dag.nullable(),
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  hulpsoortNaam: z.string().nullable(),
  ingangsdatum: Dag,
  einddatum: Dag.nullable(),
  omvang: z.object({ volume: z.int(), eenheid: z.string(), frequentie: z.string() }).nullable(),
  bedrag: z.object({ toegewezen: Cents.nullable(), gedeclareerd: Cents, over: Cents.nullable() }),
  isIngetrokken: z.boolean(),
  /** Regie of a gecertificeerde instelling, which has terms of its own. */
  isGi: z.boolean(),
});
export type KetenToewijzing = z.infer<typeof KetenToewijzing>;

/** The chain of one order: what it is, what happened in order of time, and what is due next. */
export const Keten = z.object({
  toewijzing: KetenToewijzing,
  stand: KetenStand,
  leveringen: z.array(Levering),
  gebeurtenissen: z.array(Gebeurtenis),
  straks: z.array(Termijnsignaal),
});
export type Keten = z.infer<typeof Keten>;
