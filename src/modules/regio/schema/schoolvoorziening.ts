import { z } from 'zod';
import { Code, Gemeentecode, IsoDate, Status, Text } from './facts.ts';

/** What is there for pupils already: a place, a team or a way of helping. What the sources leave open is null. */
export const Schoolvoorziening = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  soort: z.enum(['voorziening', 'team', 'collectief', 'naschools', 'schakel']),
  uitleg: Text,
  uitlegEn: Text,
  /** Null: of the region as a whole. */
  gemeente: Gemeentecode.nullable(),
  schoolsoorten: z.array(z.enum(['voorschools', 'po', 'vo', 'so', 'vso'])).min(1),
  /** At how many schools, and for how many pupils; null is not known, which is something else than none. */
  scholen: z.int().nonnegative().nullable(),
  leerlingen: z.int().nonnegative().nullable(),
  /** From which means, and what gemeenten agreed about it; null where no source tells. */
  geld: Text.nullable(),
  geldEn: Text.nullable(),
  afspraak: Text.nullable(),
  afspraakEn: Text.nullable(),
  van: IsoDate.nullable(),
  tot: IsoDate.nullable(),
  zekerheid: Status,
  bron: Text,
});
export type Schoolvoorziening = z.infer<typeof Schoolvoorziening>;
