import { z } from 'zod';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { PersoonId, unknownId } from './gezin.ts';
import { RealGemeente } from './inschrijving.ts';

export const BepalingId = z.uuid({ error: unknownId }).brand('BepalingId');
export type BepalingId = z.infer<typeof BepalingId>;
export const GeschilId = z.uuid({ error: unknownId }).brand('GeschilId');
export type GeschilId = z.infer<typeof GeschilId>;
export const VerrekeningId = z.uuid({ error: unknownId }).brand('VerrekeningId');
export type VerrekeningId = z.infer<typeof VerrekeningId>;

/** The parts of Jeugdwet art. 1.1, `woonplaats`. */
export const WoonplaatsGrond = z.enum(['1', '2', '3-moeder', '3-verblijf', '4']);
export type WoonplaatsGrond = z.infer<typeof WoonplaatsGrond>;

/** A person's word where the law leaves it open, or against what was computed. */
export const Besluit = z.object({
  gemeente: Gemeentecode,
  reden: z.string(),
  beslotenDoor: z.string(),
  beslotenOp: z.iso.datetime(),
});
export type Besluit = z.infer<typeof Besluit>;

export const GeschilWijze = z.enum(['overeenstemming', 'bindend-advies', 'ingetrokken'], {
  error: 'Kies hoe het afliep.',
});
export type GeschilWijze = z.infer<typeof GeschilWijze>;

/** A dispute with another gemeente about who is responsible (Jeugdwet art. 8.2.1). */
export const Geschil = z.object({
  id: GeschilId,
  bepalingId: BepalingId,
  andereGemeente: Gemeentecode,
  begonnenOp: z.iso.date(),
  /** Last day on which the answer is due, two weeks after the question (Regeling Jeugdwet art. 1a.1). */
  uiterlijk: z.iso.date(),
  isTeLaat: z.boolean(),
  onsStandpunt: z.string(),
  hunStandpunt: z.string().nullable(),
  wijze: GeschilWijze.nullable(),
  uitkomst: Gemeentecode.nullable(),
  toelichting: z.string().nullable(),
  afgedaanDoor: z.string().nullable(),
  afgedaanOp: z.iso.datetime().nullable(),
});
export type Geschil = z.infer<typeof Geschil>;

export const Standpunt = typedText(2000, 'Schrijf op wat het standpunt is.');

/** Who pays back whom for a period in which the wrong gemeente paid (Jeugdwet art. 8.2.1, third paragraph). */
export const Verrekening = z.object({
  id: VerrekeningId,
  bepalingId: BepalingId,
  betaaldDoor: Gemeentecode,
  komtVan: Gemeentecode,
  /** Cents; null is not known yet, which is something else than nought. */
  bedrag: z.int().positive().nullable(),
  van: z.iso.date(),
  tot: z.iso.date(),
  afgesprokenOp: z.iso.date().nullable(),
  verrekendOp: z.iso.date().nullable(),
  status: z.enum(['bedrag-onbekend', 'open', 'afgesproken', 'verrekend']),
  versie: z.int(),
});
export type Verrekening = z.infer<typeof Verrekening>;

export const Bedrag = z
  .int({ error: 'Vul een bedrag in, in hele centen.' })
  .positive('Vul een bedrag in van meer dan 0 euro.')
  .max(99_999_999_999, 'Dit bedrag is te groot.');

export const NewVerrekening = z
  .object({
    betaaldDoor: RealGemeente,
    komtVan: RealGemeente,
    bedrag: Bedrag.optional(),
    van: Kalenderdag,
    tot: Kalenderdag,
  })
  .refine(({ van, tot }) => tot > van, { path: ['tot'], error: 'De laatste dag ligt na de eerste dag.' })
  .refine(({ betaaldDoor, komtVan }) => betaaldDoor !== komtVan, {
    path: ['komtVan'],
    error: 'Kies een andere gemeente dan die betaalde.',
  });
export type NewVerrekening = z.infer<typeof NewVerrekening>;

/** Help that was granted before a move goes on until this day, which no longer counts (Jeugdwet art. 2.7a). */
const Voortzetting = z.object({ sinds: z.iso.date(), tot: z.iso.date(), isVoorbij: z.boolean() });

/** Since the finding the jeugdige moved, and from that day another gemeente is responsible (Jeugdwet art. 1.1, 1°). */
const Verhuizing = z.object({ gemeente: Gemeentecode, sinds: z.iso.date() });

/** The finding of one day with all that people said about it since. Nothing of it is ever taken away. */
export const Woonplaatsbepaling = z.object({
  id: BepalingId,
  persoonId: PersoonId,
  hulpvraagdatum: z.iso.date(),
  /** What the law comes to; null where no rule points to a gemeente. */
  gemeente: Gemeentecode.nullable(),
  grond: WoonplaatsGrond.nullable(),
  redenen: z.array(z.string()),
  mens: z.boolean(),
  bepaaldDoor: z.string(),
  bepaaldOp: z.iso.datetime(),
  /** The gemeente that counts: of the latest besluit, else as computed unless that is for a person. */
  uitkomst: Gemeentecode.nullable(),
  isNieuwste: z.boolean(),
  /** What is known now leads elsewhere than what was known then; told of the newest only. */
  isAchterhaald: z.boolean(),
  verhuizing: Verhuizing.nullable(),
  /** What somebody has to find out before the law can point to a gemeente. */
  ontbreekt: z.array(z.enum(['moeder', 'feitelijk'])),
  voortzetting: Voortzetting.nullable(),
  /** Latest first. */
  besluiten: z.array(Besluit),
  geschillen: z.array(Geschil),
  verrekeningen: z.array(Verrekening),
});
export type Woonplaatsbepaling = z.infer<typeof Woonplaatsbepaling>;

/** What a gemeente of the region agreed with one outside it. */
export const Buurafspraak = z.object({
  id: z.uuid(),
  gemeente: Gemeentecode,
  buurgemeente: Gemeentecode,
  omvat: z.string(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
});
export type Buurafspraak = z.infer<typeof Buurafspraak>;

export const NewBuurafspraak = z
  .object({
    gemeente: RealGemeente,
    buurgemeente: RealGemeente,
    omvat: typedText(2000, 'Schrijf op wat er is afgesproken.'),
    van: Kalenderdag,
    tot: Kalenderdag.optional(),
  })
  .refine(({ van, tot }) => tot === undefined || tot > van, {
    path: ['tot'],
    error: 'De dag waarop het ophoudt, ligt na de eerste dag.',
  })
  .refine(({ gemeente, buurgemeente }) => gemeente !== buurgemeente, {
    path: ['buurgemeente'],
    error: 'Kies een andere gemeente dan uw eigen.',
  });
export type NewBuurafspraak = z.infer<typeof NewBuurafspraak>;
