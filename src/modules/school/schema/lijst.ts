import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Maand, NewVerzuim } from './verzuim.ts';

/** What is wrong with one cell of a list, as the words explain it with the way to mend it. */
export const Lijstfout = z.enum([
  'cellen',
  'naam-leeg',
  'geboortedatum',
  'maand',
  'maand-toekomst',
  'dagdelen',
  'gemist',
  'te-veel',
  'dubbel',
  'meer-leerlingen',
  'alleen-lezen',
]);
export type Lijstfout = z.infer<typeof Lijstfout>;

/** One fault of a list: the line as a spreadsheet numbers it, the column, and what stands there. */
export const Lijstmelding = z.object({
  regel: z.int().positive(),
  kolom: z.string(),
  fout: Lijstfout,
  waarde: z.string(),
});
export type Lijstmelding = z.infer<typeof Lijstmelding>;

/** One month of one pupil as it would be kept. `versie` is that of the month that is there; null where there is none. */
export const Lijstrij = z.object({
  gezinId: GezinId,
  persoonId: PersoonId,
  maand: Maand,
  dagdelen: NewVerzuim.shape.dagdelen,
  geoorloofd: z.int().min(0).max(62).nullable(),
  ongeoorloofd: z.int().min(0).max(62).nullable(),
  versie: z.int().positive().nullable(),
});
export type Lijstrij = z.infer<typeof Lijstrij>;

/** A month that would change, with what stands there now. */
const Lijstwijziging = z.object({
  naam: z.string(),
  maand: Maand,
  was: z.object({ dagdelen: z.int(), geoorloofd: z.int().nullable(), ongeoorloofd: z.int().nullable() }),
  wordt: z.object({ dagdelen: z.int(), geoorloofd: z.int().nullable(), ongeoorloofd: z.int().nullable() }),
});

/** What a list would do, before anything is kept. */
export const Lijstvoorbeeld = z.object({
  regels: z.int(),
  leerlingen: z.int(),
  nieuw: z.int(),
  anders: z.int(),
  gelijk: z.int(),
  /** Lines about pupils whom the school does not share with a family here; they are counted and nothing else. */
  onbekend: z.int(),
  fout: z.int(),
  /** The first of them; `fout` says how many there are. */
  meldingen: z.array(Lijstmelding),
  wijzigingen: z.array(Lijstwijziging),
  /** Columns that mean nothing here and are left out. */
  overgeslagen: z.array(z.string()),
  rijen: z.array(Lijstrij),
});
export type Lijstvoorbeeld = z.infer<typeof Lijstvoorbeeld>;
