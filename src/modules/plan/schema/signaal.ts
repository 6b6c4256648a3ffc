import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { ASKING } from './signaalsoorten.ts';

/** A norm as far as a signal needs it: how many days, and what weight it has. */
export const Wachtnorm = z.object({ naam: z.string(), dagen: z.number().positive(), soort: z.string() });
export type Wachtnorm = z.infer<typeof Wachtnorm>;

export const SignaalSoort = z.enum([...ASKING, 'loopt-goed']);
export type SignaalSoort = z.infer<typeof SignaalSoort>;

const Datum = z.iso.date();

/** Why a gezin may need someone today: facts for a sentence, not a score. */
export const Signaal = z.object({
  soort: SignaalSoort,
  dagen: z.int().nullable(),
  /** What the days are held against; null where the region knows no norm, so that only days are told. */
  norm: Wachtnorm.nullable(),
  /** Longer or more than the norm, or than the term that is assumed. */
  isTeLang: z.boolean(),
  /** The term or the number is an assumption of Stip, because nobody published one. */
  isAanname: z.boolean(),
  /** The day that the fact is about. */
  sinds: Datum.nullable(),
  /** The day before which something should have been done, or on which what came before it ended. */
  tot: Datum.nullable(),
  /** How many: helpers, moves, agreements, or times. */
  aantal: z.int().nullable(),
  /** The number of the region that the fact is held against, in its own measure. */
  grens: z.object({ waarde: z.number(), eenheid: z.enum(['jaar', 'maand', 'aantal']) }).nullable(),
  /** Over how many months was counted. */
  maanden: z.int().nullable(),
  /** First names of the children it is about. */
  wie: z.array(z.string()),
  hulp: z.object({ naam: z.string(), naamEn: z.string() }).nullable(),
  /** The hulpvraag or consult in which it is mended; other signals are mended on a page of the gezin. */
  bij: z.uuid().nullable(),
  /** Stands for the facts: an answer holds as long as this stays the same. */
  kenmerk: z.string(),
});
export type Signaal = z.infer<typeof Signaal>;

export const VolgendeStap = z.enum([
  'lees-hulpvraag',
  'vraag-start-na',
  'vraag-antwoord-na',
  'werk-afspraken-bij',
  'begin-plan',
  'begin-analyse',
  'vraag-kind',
  'bekijk-plan',
  'neem-contact',
  'bekijk-hulp',
  'zet-doel',
  'geen',
]);
export type VolgendeStap = z.infer<typeof VolgendeStap>;

/** A signal of one gezin with the one thing that mends it. */
export const SignaalMetStap = Signaal.extend({ volgendeStap: VolgendeStap });
export type SignaalMetStap = z.infer<typeof SignaalMetStap>;

export const SignaalantwoordId = z.uuid({ error: 'Dit antwoord bestaat niet.' });

/** Someone saw a signal and said why it may rest. It hides the signal until its facts change. */
export const Signaalantwoord = z.object({
  id: SignaalantwoordId,
  gezinId: GezinId,
  soort: SignaalSoort,
  reden: z.string(),
  doorNaam: z.string(),
  op: z.iso.datetime(),
  ingetrokkenOp: z.iso.datetime().nullable(),
  ingetrokkenDoorNaam: z.string().nullable(),
});
export type Signaalantwoord = z.infer<typeof Signaalantwoord>;

/** An answer beside the signals of today. */
export const SignaalantwoordNu = Signaalantwoord.extend({
  /** The facts are still the same, so that the signal stays hidden by this answer. */
  isGeldig: z.boolean(),
});
export type SignaalantwoordNu = z.infer<typeof SignaalantwoordNu>;
