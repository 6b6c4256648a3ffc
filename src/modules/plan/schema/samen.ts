import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Uitkomst } from './afspraak.ts';
import { DoelId, Domein, Regievorm } from './plan.ts';

/** The plan as it was at one moment, whole; what parties agree with. */
export const Inhoud = z.object({
  samenvatting: z.string(),
  regie: Regievorm.nullable(),
  regieWie: z.string().nullable(),
  regieSteun: z.string().nullable(),
  doelen: z.array(
    z.object({
      id: DoelId,
      domein: Domein,
      tekst: z.string(),
      voortgang: z.int().nullable(),
      bereiktOp: z.iso.date().nullable(),
    }),
  ),
  afspraken: z.array(
    z.object({
      id: z.uuid(),
      tekst: z.string(),
      wie: z.string(),
      uiterlijkOp: z.iso.date().nullable(),
      uitkomst: Uitkomst.nullable(),
    }),
  ),
});
export type Inhoud = z.infer<typeof Inhoud>;

export const Planversie = z.object({
  nummer: z.int().positive(),
  door: z.string(),
  op: z.iso.datetime(),
  inhoud: Inhoud,
});
export type Planversie = z.infer<typeof Planversie>;

export const WijzigingSoort = z.enum([
  'samenvatting',
  'regie',
  'regie-steun',
  'doel',
  'doel-domein',
  'doel-bereikt',
  'voortgang',
  'afspraak',
  'afspraak-wie',
  'afspraak-dag',
  'afspraak-uitkomst',
]);
export type WijzigingSoort = z.infer<typeof WijzigingSoort>;

/** One difference between two versions of a plan: added (`was` null), removed (`is` null) or changed. */
export const Wijziging = z.object({
  soort: WijzigingSoort,
  /** The doel or afspraak that it is about, in its own words; null for the plan as a whole. */
  over: z.string().nullable(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});
export type Wijziging = z.infer<typeof Wijziging>;

export const Oordeel = z.enum(['eens', 'anders', 'kon-niet'], { error: 'Kies een antwoord.' });
export type Oordeel = z.infer<typeof Oordeel>;

export const PartijRol = z.enum(['jeugdige', 'ouder', 'jim', 'vast-gezicht', 'toestemming']);
export type PartijRol = z.infer<typeof PartijRol>;

/** A named party: who must stand behind the plan, or say what it sees otherwise. */
export const Partij = z.object({
  partij: z.uuid(),
  rol: PartijRol,
  naam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  accountId: z.uuid().nullable(),
  /** It is the reader. */
  isEigen: z.boolean(),
});
export type Partij = z.infer<typeof Partij>;

export const Antwoord = z.object({
  partij: z.uuid(),
  nummer: z.int(),
  oordeel: Oordeel,
  toelichting: z.string().nullable(),
  door: z.string(),
  doorAccount: z.uuid(),
  op: z.iso.datetime(),
});
export type Antwoord = z.infer<typeof Antwoord>;

/** A party with what it said last, and whether that still is about the plan as it now is. */
export const PartijStand = Partij.extend({
  antwoord: Antwoord.nullable(),
  isActueel: z.boolean(),
  /** What changed since it answered, as far as it asks for a new answer. */
  sindsdien: z.array(Wijziging),
});
export type PartijStand = z.infer<typeof PartijStand>;

/** Concept: nobody was asked yet. Gedeeld: every named party agreed, saw it otherwise, or could not be asked. */
export const Draagvlak = z.object({
  status: z.enum(['concept', 'voorgelegd', 'gedeeld']),
  /** Newest version; null when nothing was kept yet. */
  nummer: z.int().nullable(),
  partijen: z.array(PartijStand),
});
export type Draagvlak = z.infer<typeof Draagvlak>;

/** What someone of the netwerk does, and of whom he or she is JIM (jouw ingebrachte mentor). */
export const Netwerksteun = z.object({
  persoonId: PersoonId,
  gezinId: GezinId,
  naam: z.string(),
  relatie: z.string().nullable(),
  doet: z.string().nullable(),
  jimVan: PersoonId.nullable(),
  jimVanNaam: z.string().nullable(),
  /** The day on which the JIM agreed to be one; without it nobody is JIM. */
  jimAkkoordOp: z.iso.date().nullable(),
  /** 0 when nothing was written down yet. */
  versie: z.int(),
});
export type Netwerksteun = z.infer<typeof Netwerksteun>;
