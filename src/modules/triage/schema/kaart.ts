import { z } from 'zod';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';

export const BuurtaanbodId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('BuurtaanbodId');
export type BuurtaanbodId = z.infer<typeof BuurtaanbodId>;

/** What kind of offer it is, as a family would look for it. */
export const AanbodSoort = z.enum(
  ['ontmoeten', 'sport-en-spel', 'maatje', 'cursus', 'inloop', 'geld', 'school'],
  { error: 'Kies wat voor aanbod het is.' },
);
export type AanbodSoort = z.infer<typeof AanbodSoort>;

const age = 'Vul een leeftijd in van 0 tot en met 99.';
const Leeftijd = z.coerce.number({ error: age }).int(age).min(0, age).max(99, age);

/** What someone writes down of an offer. */
export const NewBuurtaanbod = z
  .object({
    gemeente: Gemeentecode,
    naam: typedText(200, 'Vul in hoe het aanbod heet.'),
    soort: AanbodSoort,
    trede: z.enum(['sociale-basis', 'collectief']).default('sociale-basis'),
    omschrijving: typedText(1000, 'Schrijf op wat het is en voor wie.'),
    leeftijdVan: Leeftijd.optional(),
    leeftijdTot: Leeftijd.optional(),
    kosten: typedText(100, 'Vul in wat het kost.').optional(),
    contact: typedText(300, 'Vul in hoe men zich meldt.').optional(),
    bron: typedText(300, 'Schrijf op waar dit vandaan komt.'),
    verzonnen: z.boolean().default(false),
    tot: Kalenderdag.optional(),
  })
  .refine(
    ({ leeftijdVan, leeftijdTot }) =>
      leeftijdVan === undefined || leeftijdTot === undefined || leeftijdVan <= leeftijdTot,
    { error: 'De hoogste leeftijd ligt onder de laagste.', path: ['leeftijdTot'] },
  );

/** An offer on the sociale kaart: near, and free or for a group. Never about a family. */
export const Buurtaanbod = z.object({
  id: BuurtaanbodId,
  gemeente: Gemeentecode,
  gemeenteNaam: z.string(),
  naam: z.string(),
  soort: AanbodSoort,
  trede: z.string(),
  omschrijving: z.string(),
  leeftijdVan: z.int().nullable(),
  leeftijdTot: z.int().nullable(),
  kosten: z.string().nullable(),
  contact: z.string().nullable(),
  bron: z.string(),
  verzonnen: z.boolean(),
  gecontroleerdOp: z.iso.date(),
  tot: z.iso.date().nullable(),
  versie: z.int(),
});
export type Buurtaanbod = z.infer<typeof Buurtaanbod>;
