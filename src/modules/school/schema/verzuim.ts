import { z } from 'zod';
import { PersoonId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';

/** A month as 2026-10; no earlier than anyone would look up, and a real one. */
export const Maand = z
  .string({ error: 'Kies een maand.' })
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'Kies een maand, zoals 2026-10.');
export type Maand = z.infer<typeof Maand>;

const halfDays = (error: string) => z.coerce.number({ error }).int(error).min(0, error).max(62, error);

/** One month of one pupil in half-days of school. Null is not known. */
export const Verzuimmaand = z.object({
  persoonId: PersoonId,
  maand: Maand,
  dagdelen: z.int().positive(),
  geoorloofd: z.int().nonnegative().nullable(),
  ongeoorloofd: z.int().nonnegative().nullable(),
  reactie: z.string().nullable(),
  reactieVan: z.string().nullable(),
  versie: z.int(),
});
export type Verzuimmaand = z.infer<typeof Verzuimmaand>;

/** What a school writes down of one month. */
export const NewVerzuim = z
  .object({
    maand: Maand,
    dagdelen: halfDays('Vul in hoeveel dagdelen er school was, van 1 tot en met 62.').refine((n) => n > 0, {
      error: 'Vul in hoeveel dagdelen er school was, van 1 tot en met 62.',
    }),
    geoorloofd: halfDays('Vul een heel aantal dagdelen in, of laat het leeg.').optional(),
    ongeoorloofd: halfDays('Vul een heel aantal dagdelen in, of laat het leeg.').optional(),
  })
  .refine(({ dagdelen, geoorloofd = 0, ongeoorloofd = 0 }) => geoorloofd + ongeoorloofd <= dagdelen, {
    error: 'Het kind kan niet meer dagdelen missen dan er school was.',
    path: ['ongeoorloofd'],
  });
export type NewVerzuim = z.infer<typeof NewVerzuim>;

export const Reactie = typedText(1000, 'Schrijf op wat u hierover wilt zeggen.');
