import { z } from 'zod';
import { Toewijzing, ToewijzingId, ToewijzingRegel } from './toewijzing.ts';

/** A calendar day on which help could have begun or stopped; whether it was there yet, the rules say. */
const Dag = z.iso
  .date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' })
  .refine((date) => date >= '2000-01-01' && date <= '2100-12-31', 'Deze datum ligt te ver weg.');

/** Why delivery stopped (iJw, JZ588); 20 is a pause, every other one is final. */
const RedenBeeindiging = z.enum(['02', '20', '31', '32', '33', '34', '35', '36', '37', '38', '39'], {
  error: 'Kies waarom de hulp stopt.',
});

/** A delivery as it was told, with its last stop. */
export const Levering = z.object({
  begindatum: z.iso.date(),
  /** Last day of help; null while it runs. */
  einddatum: z.iso.date().nullable(),
  reden: RedenBeeindiging.nullable(),
  /** Last day before a pause, where a final stop followed on it without a new start. */
  pauzeOp: z.iso.date().nullable(),
  /** The product that its start named; empty or null where it named none. */
  productcategorie: z.string(),
  productcode: z.string().nullable(),
});
export type Levering = z.infer<typeof Levering>;

/** Where delivery stands by what was told, whatever the dates of the order say. */
export const LeveringStand = z.enum(['niet-gestart', 'loopt', 'pauze', 'gestopt']);
export type LeveringStand = z.infer<typeof LeveringStand>;

/** One order as the aanbieder tells about it: what was asked, what was told, and what can be told now. */
export const LeveringDossier = ToewijzingRegel.omit({ gestartOp: true, gestoptOp: true, stand: true }).extend(
  {
    gemeenteNaam: z.string().nullable(),
    /** The gemeente works in Stip, so that it hears at once; else a bericht goes out and its answer is awaited. */
    isBinnen: z.boolean(),
    /** The gemeente took the order back as if it had not been (iJw JZ002, 13). */
    isIngetrokken: z.boolean(),
    toewijzingsdatum: z.iso.date(),
    /** In the order in which they began. */
    leveringen: z.array(Levering),
    stand: LeveringStand,
    magStart: z.boolean(),
    magStop: z.boolean(),
    /** The day that a form begins with, for a start. */
    eersteKeuze: z.iso.date().nullable(),
    /** Until when the next thing can be told in time, if it happened on the day that the order says (OP271, OP272). */
    uiterlijk: z.iso.date().nullable(),
  },
);
export type LeveringDossier = z.infer<typeof LeveringDossier>;

export const LeveringStart = z.object({ id: ToewijzingId, begindatum: Dag });
export type LeveringStart = z.infer<typeof LeveringStart>;

const endsBefore = {
  path: ['einddatum'],
  error: 'De laatste dag ligt voor de dag waarop de hulp begon.',
};

export const LeveringStop = z
  .object({
    id: ToewijzingId,
    /** Which start it is about (OP155). */
    begindatum: Dag,
    einddatum: Dag,
    reden: RedenBeeindiging,
  })
  .refine(({ begindatum, einddatum }) => einddatum >= begindatum, endsBefore);
export type LeveringStop = z.infer<typeof LeveringStop>;

/** How a delivery really was; without an einddatum it runs. */
export const LeveringPeriode = z
  .object({ begindatum: Dag, einddatum: Dag.nullish(), reden: RedenBeeindiging.nullish() })
  .refine(({ begindatum, einddatum }) => !einddatum || einddatum >= begindatum, endsBefore)
  .refine(({ einddatum, reden }) => !einddatum || reden, {
    path: ['reden'],
    error: 'Kies waarom de hulp stopte.',
  })
  .refine(({ einddatum, reden }) => einddatum || !reden, {
    path: ['einddatum'],
    error: 'Vul de laatste dag van de hulp in.',
  });
export type LeveringPeriode = z.infer<typeof LeveringPeriode>;

export const LeveringWijziging = z.object({
  id: ToewijzingId,
  /** Which start it is about, as it was told. */
  begindatum: Dag,
  /** Null takes it back as if it had not been. */
  levering: LeveringPeriode.nullable(),
});
export type LeveringWijziging = z.infer<typeof LeveringWijziging>;

/** What telling came to. */
export const LeveringUitslag = Toewijzing.pick({ id: true, gezinId: true, persoonId: true }).extend({
  stand: LeveringStand,
  /** Last day on which it could be told in time; null where nobody knows. */
  uiterlijk: z.iso.date().nullable(),
});
export type LeveringUitslag = z.infer<typeof LeveringUitslag>;
