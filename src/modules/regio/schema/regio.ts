import { z } from 'zod';
import { Code, Gemeentecode, IsoDate, Status, Text } from './facts.ts';
import { Getal, Kerncijfer } from './figure.ts';

const Gemeente = z.strictObject({
  code: Gemeentecode,
  naam: Text,
  inwoners: Getal,
  cijfers: z.array(Kerncijfer),
});

/** Gemeenten that buy together; null where the sources do not say which ones. */
const Subregio = z.strictObject({
  code: Code,
  naam: Text,
  gemeenten: z.array(Gemeentecode).min(1).nullable(),
  zekerheid: Status,
  bron: Text,
  toelichting: Text.nullable(),
});

const Samenwerking = z.strictObject({
  code: Code,
  naam: Text,
  regios: z.array(Text).min(1),
  bron: Text,
  toelichting: Text.nullable(),
});

export const Regio = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  historieVanaf: IsoDate,
  /** Which variant of the Big Five plans show: school and work as one domain, or apart. */
  levensdomeinen: z.enum(['samen', 'apart']).default('samen'),
  gemeenten: z.array(Gemeente).min(1),
  subregios: z.array(Subregio),
  samenwerkingen: z.array(Samenwerking),
});
export type Regio = z.infer<typeof Regio>;
