import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { KlasseTeken, Stand, Status } from './hulplijn.ts';
import { HulplijnId } from './plan.ts';

/** A norm as far as a signal needs it: how many days, and what weight it has. */
export const Wachtnorm = z.object({ naam: z.string(), dagen: z.number().positive(), soort: z.string() });
export type Wachtnorm = z.infer<typeof Wachtnorm>;

export const SignaalSoort = z.enum([
  'hulplijn-wacht',
  'hulpvraag-wacht',
  'plan-ontbreekt',
  'evaluatie-nodig',
  'loopt-goed',
]);
export type SignaalSoort = z.infer<typeof SignaalSoort>;

/** Why a gezin may need someone today: facts for a sentence, not a score. */
export const Signaal = z.object({
  soort: SignaalSoort,
  dagen: z.int().nullable(),
  /** What the days are held against; null where the region knows no norm, so that only days are told. */
  norm: Wachtnorm.nullable(),
  /** Longer than the norm, or than the term that is assumed. */
  isTeLang: z.boolean(),
  /** The term is an assumption of Stip, because nobody published one. */
  isAanname: z.boolean(),
});
export type Signaal = z.infer<typeof Signaal>;

export const VolgendeStap = z.enum(['lees-hulpvraag', 'vraag-start-na', 'begin-plan', 'bekijk-plan', 'geen']);
export type VolgendeStap = z.infer<typeof VolgendeStap>;

/** One line of Mijn gezinnen. */
export const GezinRegel = z.object({
  id: GezinId,
  naam: z.string(),
  leden: z.string(),
  hulp: z.array(
    z.object({
      id: HulplijnId,
      naam: z.string(),
      naamEn: z.string(),
      status: Status,
      stand: Stand.nullable(),
      klasse: KlasseTeken.nullable(),
    }),
  ),
  /** All help that lasts is a waakvlam: nobody is busy here, and somebody is still there. */
  isWaakvlam: z.boolean(),
  signalen: z.array(Signaal),
  volgendeStap: VolgendeStap,
});
export type GezinRegel = z.infer<typeof GezinRegel>;

const Aantal = z.int().nonnegative();

/** How many families there are, how many ask for something, and how many show each signal. */
export const Tellingen = z.object({
  alle: Aantal,
  aandacht: Aantal,
  'hulplijn-wacht': Aantal,
  'hulpvraag-wacht': Aantal,
  'plan-ontbreekt': Aantal,
  'evaluatie-nodig': Aantal,
  'loopt-goed': Aantal,
});
export type Tellingen = z.infer<typeof Tellingen>;

/** One page of Mijn gezinnen; `volgende` asks for the next one, null at the end. */
export const MijnGezinnen = z.object({
  gezinnen: z.array(GezinRegel),
  /** How many the search and the signal leave. */
  totaal: Aantal,
  /** Over the whole list, whatever signal was chosen. */
  tellingen: Tellingen,
  volgende: GezinId.nullable(),
});
export type MijnGezinnen = z.infer<typeof MijnGezinnen>;
