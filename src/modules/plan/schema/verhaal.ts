import { z } from 'zod';
import { KlasseTeken } from './hulplijn.ts';

export const VerhaalSoort = z.enum(
  [
    'vraag',
    'analyse',
    'plan',
    'doel',
    'afspraak',
    'hulp',
    'stand',
    'expert',
    'evaluatie',
    'instemming',
    'verhuizing',
    'consult',
    'besluit',
    'bezwaar',
    'school',
    'afsluiting',
  ],
  { error: 'Kies een soort uit de lijst.' },
);
export type VerhaalSoort = z.infer<typeof VerhaalSoort>;

/** One thing that happened in the story of a gezin. */
export const Gebeurtenis = z.object({
  id: z.string(),
  soort: VerhaalSoort,
  dag: z.iso.date(),
  /** What of it happened, such as `begin` or `einde`; the words make a sentence of it. */
  wat: z.string(),
  /** In the words of who wrote it; a name or code of the region where there are none. */
  tekst: z.string().nullable(),
  tekstEn: z.string().nullable(),
  /** About whom or by whom. */
  wie: z.string().nullable(),
});
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;

/** A stretch of help on the line of time. */
export const Streep = z.object({
  id: z.uuid(),
  naam: z.string(),
  naamEn: z.string(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  klasse: KlasseTeken.nullable(),
});
export type Streep = z.infer<typeof Streep>;
