import { z } from 'zod';
import { Code, endFault, endsAfterStart, Gemeentecode, IsoDate, period, Status, Text } from './facts.ts';

/** The code that every region must offer: help that cannot be placed stays visible instead of vanishing. */
export const ONBEKEND = 'onbekend';

/** Shape beside colour, so that nobody needs to see colour to tell classes apart. */
const Teken = z.enum([
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'house',
  'ring',
  'star',
  'plus',
  'cross',
  'question',
]);

/** One box of an ordering. `kleur` is a design token; null draws neutral. */
export const Klasse = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  kleur: Code.nullable(),
  teken: Teken,
  ouder: Code.nullable(),
  positie: z.enum(['binnen', 'voorliggend', 'buiten', 'onbekend']),
  bron: Text,
  volgorde: z.int().positive(),
});
export type Klasse = z.infer<typeof Klasse>;

export const Ordening = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  omschrijving: Text,
  vastgesteld: IsoDate.nullable(),
  zekerheid: Status,
  bron: Text,
  klassen: z.array(Klasse).min(1),
});
export type Ordening = z.infer<typeof Ordening>;

/** Which share of a hulpsoort falls in which class, where and when; null means every hulpsoort or every gemeente. */
export const Indeling = z
  .strictObject({
    ordening: Code,
    hulpsoort: Code.nullable(),
    gemeenten: z.array(Gemeentecode).min(1).nullable(),
    klasse: Code,
    aandeel: z.number().gt(0).lte(1),
    ...period,
    zekerheid: Status,
    bron: Text,
    toelichting: Text.nullable(),
  })
  .refine(endsAfterStart, endFault);
export type Indeling = z.infer<typeof Indeling>;
