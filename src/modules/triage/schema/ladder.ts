import { z } from 'zod';
import { Uitkomst } from '#modules/toegang/index.ts';

/** One step of the ladder, as data. `klassen` and `leveringsvorm` say which kinds of help stand on it. */
export const Trede = z.object({
  code: z.string(),
  volgorde: z.int(),
  naam: z.string(),
  naamEn: z.string(),
  uitleg: z.string(),
  uitlegEn: z.string(),
  klassen: z.array(z.string()),
  leveringsvorm: z.string().nullable(),
  redenNodig: z.boolean(),
  uitkomst: Uitkomst,
  bron: z.string(),
});
export type Trede = z.infer<typeof Trede>;

export const Ladderreden = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  uitslag: z.enum(['overgeslagen', 'niet-genoeg']),
  /** A heavier step is needed at once, so that no lighter one has to be walked. */
  direct: z.boolean(),
  woordenNodig: z.boolean(),
});
export type Ladderreden = z.infer<typeof Ladderreden>;

/** What the steps of a ladder can be: for the rules, which need no more. */
export type Ladder = { readonly treden: readonly Trede[]; readonly redenen: readonly Ladderreden[] };

const Richtlijnvraag = z.object({
  code: z.string(),
  leeftijdVan: z.int().nullable(),
  leeftijdTot: z.int().nullable(),
  vraag: z.string(),
  vraagEn: z.string(),
});
export type Richtlijnvraag = z.infer<typeof Richtlijnvraag>;

/** A guideline that helps a conversation and decides nothing. */
export const Richtlijn = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  gemeenten: z.array(z.string()),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  bron: z.string(),
  status: z.string(),
  statusEn: z.string(),
  vragen: z.array(Richtlijnvraag),
});
export type Richtlijn = z.infer<typeof Richtlijn>;

export const Meldcodestap = z.object({ nr: z.int(), naam: z.string(), naamEn: z.string(), bron: z.string() });
export type Meldcodestap = z.infer<typeof Meldcodestap>;

/** A question about safety, and the next step that one of its answers asks for. */
export const Veiligheidsvraag = z.object({
  code: z.string(),
  /** Only counts when that question was answered with yes. */
  na: z.string().nullable(),
  vraag: z.string(),
  vraagEn: z.string(),
  bij: z.enum(['ja', 'nee']),
  stap: z.string(),
  stapEn: z.string(),
  dringend: z.boolean(),
  bron: z.string(),
});
export type Veiligheidsvraag = z.infer<typeof Veiligheidsvraag>;

/** Whom to call in a crisis; a number that nobody published is null. */
export const Crisislijn = z.object({
  code: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  waarvoor: z.string(),
  waarvoorEn: z.string(),
  telefoon: z.string().nullable(),
  bereikbaar: z.string().nullable(),
  bereikbaarEn: z.string().nullable(),
  /** Each gemeente fills in its own number. */
  regionaal: z.boolean(),
  gecontroleerdOp: z.iso.date().nullable(),
  bron: z.string(),
});
export type Crisislijn = z.infer<typeof Crisislijn>;
