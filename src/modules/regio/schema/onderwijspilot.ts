import { z } from 'zod';
import { Code, IsoDate, Status, Text } from './facts.ts';

/** What a pupil must have to take part in a pilot of education and youth help: any one of the list is enough. */
const Doelgroep = z.enum(['hulpvraag', 'extra-ondersteuning', 'dreigt-uit-te-vallen', 'uitgevallen']);

/** A pilot of education and youth help at schools of one gemeente. What the sources leave open is null. */
export const Onderwijspilot = z.strictObject({
  code: Code,
  gemeente: z.string().regex(/^\d{4}$/),
  naam: Text,
  naamEn: Text,
  schoolsoorten: z.array(z.enum(['po', 'vo', 'so', 'vso'])).min(1),
  leeftijdVan: z.int().nonnegative(),
  leeftijdTot: z.int().positive(),
  doelgroep: z.array(Doelgroep).min(1),
  /** Who has an exemption from school for longer than this many months is no part of it. */
  langsteVrijstelling: z.int().positive(),
  van: IsoDate.nullable(),
  tot: IsoDate.nullable(),
  zekerheid: Status,
  bron: Text,
});
export type Onderwijspilot = z.infer<typeof Onderwijspilot>;
