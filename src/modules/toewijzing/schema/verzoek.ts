import { z } from 'zod';
import { Verzending } from '#modules/bericht/index.ts';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { Omvang } from './toewijzing.ts';

export const VerzoekId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('VerzoekId');
export type VerzoekId = z.infer<typeof VerzoekId>;

/** VOT: asks for a toewijzing (JW315). VOW: asks to change what was assigned (JW317). */
export const VerzoekSoort = z.enum(['vot', 'vow']);
export type VerzoekSoort = z.infer<typeof VerzoekSoort>;

export const VerzoekStatus = z.enum(['open', 'in-onderzoek', 'toegewezen', 'afgewezen']);
export type VerzoekStatus = z.infer<typeof VerzoekStatus>;

const Dag = z.iso
  .date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' })
  .refine((date) => date >= '2000-01-01' && date <= '2100-12-31', 'Deze datum ligt te ver weg.');

/** Why a verzoek is refused (iJw, WJ759). */
const RedenAfwijzing = z.enum(['1', '2', '3', '4', '5', '6', '7', '8', '9'], {
  error: 'Kies een reden.',
});

/** Why an order cannot be told yet: no address or telephone of the child, no BSN, or rules that its bericht would break. */
const WachtOp = z.enum(['adres', 'bsn', 'inhoud']);

/** One thing that is asked. An einddatum that is null means without an end; a budget is in cents. */
export const VerzoekRegel = z.object({
  soort: z.enum(['nieuw', 'wijzig', 'ongewijzigd']),
  toewijzingnummer: z.int().nullable(),
  productcategorie: z.string().nullable(),
  productcode: z.string().nullable(),
  ingangsdatum: z.iso.date().nullable(),
  einddatum: z.iso.date().nullable(),
  omvang: Omvang.nullable(),
  budget: z.int().nonnegative().nullable(),
});
export type VerzoekRegel = z.infer<typeof VerzoekRegel>;

/** A verzoek as it stands in the queue. */
export const Verzoek = z.object({
  id: VerzoekId,
  soort: VerzoekSoort,
  gemeente: z.string(),
  gemeenteNaam: z.string().nullable(),
  aanbiederId: OrganisatieId,
  aanbiederNaam: z.string(),
  referentie: z.string(),
  gezinId: GezinId.nullable(),
  persoonId: PersoonId.nullable(),
  /** Null where neither the bericht nor a gezin names the child. */
  clientNaam: z.string().nullable(),
  geboortedatum: z.iso.date().nullable(),
  dagtekening: z.iso.date(),
  ontvangenOp: z.date(),
  status: VerzoekStatus,
  /** Last day for the next answer; null when the last one was given. */
  uiterlijk: z.iso.date().nullable(),
  wachtOp: WachtOp.nullable(),
  /** Whether the reader may answer it. */
  magBesluiten: z.boolean(),
  /** A gecertificeerde instelling asks: then only the woonplaats is looked into and refused for. */
  isVanGi: z.boolean(),
  regels: z.array(VerzoekRegel),
});
export type Verzoek = z.infer<typeof Verzoek>;

/**
 * What is assigned instead of what a VOT asked (iJw IV094): these facts whole, so what is absent is not there. The product
 * stays as it was asked.
 */
export const VerzoekAfwijking = z.object({
  ingangsdatum: Dag,
  einddatum: Dag.optional(),
  omvang: Omvang.optional(),
  budget: z
    .int({ error: 'Vul een bedrag in, bijvoorbeeld 1250,00.' })
    .min(0, 'Een bedrag is nul of meer.')
    .max(99_999_999, 'Dit bedrag is te groot.')
    .optional(),
});
export type VerzoekAfwijking = z.infer<typeof VerzoekAfwijking>;

const VerzoekAntwoord = z.object({
  soort: z.enum(['in-onderzoek', 'afgewezen', 'toegewezen']),
  reden: RedenAfwijzing.nullable(),
  andereGemeente: z.string().nullable(),
  /** What was assigned instead of what was asked. */
  afwijking: VerzoekAfwijking.nullable(),
  gegevenOp: z.date(),
  /** Null when the answer came by bericht. */
  gegevenDoor: z.string().nullable(),
});

/** A toewijzing as far as a verzoek is held against it. */
const ToegewezenRegel = z.object({
  toewijzingnummer: z.int(),
  productcategorie: z.string(),
  productcode: z.string().nullable(),
  ingangsdatum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
  omvang: Omvang.nullable(),
  budget: z.int().nullable(),
});

/** A bericht about a verzoek, without its content. */
const VerzoekBericht = z.object({
  id: z.uuid(),
  richting: z.enum(['in', 'uit']),
  soort: z.string(),
  op: z.date(),
  verzending: Verzending.nullable(),
  uiterlijk: z.iso.date().nullable(),
  beantwoordOp: z.date().nullable(),
  isGeweigerd: z.boolean(),
  isRetour: z.boolean(),
});

/** Everything about one verzoek: what is asked, what is there now, what was answered, and the berichten about it. */
export const VerzoekDossier = Verzoek.extend({
  redenVerzoek: z.string().nullable(),
  verwijzer: z
    .object({ soort: z.string(), naam: z.string().nullable(), code: z.string().nullable() })
    .nullable(),
  beschikking: z.object({ nummer: z.int(), ingangsdatum: z.iso.date() }).nullable(),
  isRaamcontract: z.boolean().nullable(),
  isGezagsdragerBekend: z.boolean().nullable(),
  commentaar: z.string().nullable(),
  /** Last day of an onderzoek, once it is begun. */
  uiterlijkOnderzoek: z.iso.date(),
  /** Last day for a refusal because another gemeente pays. */
  uiterlijkWoonplaats: z.iso.date(),
  antwoorden: z.array(VerzoekAntwoord),
  toegewezen: z.array(ToegewezenRegel),
  berichten: z.array(VerzoekBericht),
});
export type VerzoekDossier = z.infer<typeof VerzoekDossier>;

/** What someone of the gemeente decides on a verzoek. */
export const VerzoekBesluit = z
  .object({
    id: VerzoekId,
    besluit: z.enum(['toewijzen', 'afwijzen', 'in-onderzoek'], { error: 'Kies wat u besluit.' }),
    reden: RedenAfwijzing.optional(),
    andereGemeente: z
      .string()
      .regex(/^[0-9]{4}$/, 'Vul de code van de gemeente in: vier cijfers.')
      .optional(),
    /** What is looked into; of a gecertificeerde instelling only the woonplaats. */
    onderzoek: z.enum(['inhoud', 'woonplaats']).default('inhoud'),
    afwijking: VerzoekAfwijking.optional(),
    /** Whether the aanbieder was asked about what is otherwise. */
    besproken: z.boolean().default(false),
  })
  .refine(({ besluit, reden }) => besluit !== 'afwijzen' || reden !== undefined, {
    path: ['reden'],
    error: 'Kies een reden.',
  })
  .refine(({ reden, andereGemeente }) => reden !== '8' || andereGemeente !== undefined, {
    path: ['andereGemeente'],
    error: 'Vul in welke gemeente betaalt.',
  });
export type VerzoekBesluit = z.infer<typeof VerzoekBesluit>;
