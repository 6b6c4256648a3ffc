import { z } from 'zod';
import { Code, IsoDate, Text, Zekerheid } from './facts.ts';
import { tellWhyUnknown } from './figure.ts';

/** A term between two moments, or a number from which something counts. A guideline binds nobody; `lezing` keeps rival readings of one norm apart. */
export const Norm = z
  .strictObject({
    code: Code,
    naam: Text,
    naamEn: Text,
    waarde: z.number().positive().nullable(),
    onbekend: Text.nullable(),
    eenheid: z.enum(['dag', 'werkdag', 'week', 'maand', 'jaar', 'aantal']),
    beginpunt: Code,
    eindpunt: Code,
    klok: z.string().regex(/^C\d$/, 'een klok heet C0 tot en met C9').nullable(),
    soort: z.enum(['wet', 'richtlijn', 'afspraak']),
    lezing: Text.nullable(),
    bron: Text,
    zekerheid: Zekerheid,
    geldigVan: IsoDate.nullable(),
    geldigTot: IsoDate.nullable(),
    toelichting: Text.nullable(),
  })
  .superRefine(tellWhyUnknown);
export type Norm = z.infer<typeof Norm>;
