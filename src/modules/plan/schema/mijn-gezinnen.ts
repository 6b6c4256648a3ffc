import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { KlasseTeken, Stand, Status } from './hulplijn.ts';
import { HulplijnId } from './plan.ts';
import { SignaalMetStap, VolgendeStap } from './signaal.ts';

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
  signalen: z.array(SignaalMetStap),
  volgendeStap: VolgendeStap,
});
export type GezinRegel = z.infer<typeof GezinRegel>;

const Aantal = z.int().nonnegative();

/** How many families there are, how many ask for something, and how many show each signal. */
export const Tellingen = z.object({
  alle: Aantal,
  aandacht: Aantal,
  'hulpvraag-wacht': Aantal,
  'hulplijn-wacht': Aantal,
  'consult-wacht': Aantal,
  'afspraak-te-laat': Aantal,
  'plan-ontbreekt': Aantal,
  'jong-zonder-analyse': Aantal,
  'kindstem-ontbreekt': Aantal,
  'evaluatie-nodig': Aantal,
  'waakvlam-contact': Aantal,
  herindicatie: Aantal,
  'veel-verhuizingen': Aantal,
  'veel-helpers': Aantal,
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
