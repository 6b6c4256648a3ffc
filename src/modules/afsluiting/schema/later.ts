import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';

/** What must be settled for the day someone turns 18: the five domeinen, and care with its insurance apart. */
export const Onderwerp = z.enum(['support', 'wonen', 'school-en-werk', 'inkomen', 'zorg', 'welzijn'], {
  error: 'Kies waar dit over gaat.',
});
export type Onderwerp = z.infer<typeof Onderwerp>;

export const OvergangStand = z.enum(['nog-niet', 'loopt', 'geregeld', 'niet-nodig'], {
  error: 'Kies hoe ver dit is.',
});
export type OvergangStand = z.infer<typeof OvergangStand>;

export const Overgang = z.object({
  persoonId: PersoonId,
  onderwerp: Onderwerp,
  stand: OvergangStand,
  afspraak: z.string(),
  /** Who goes on with it after the eighteenth birthday: a name or a place, in words. */
  wie: z.string(),
  versie: z.int(),
  gewijzigdOp: z.iso.date(),
  gewijzigdDoorNaam: z.string(),
});
export type Overgang = z.infer<typeof Overgang>;

export const Toekomstplan = z.object({
  persoonId: PersoonId,
  tekst: z.string(),
  versie: z.int(),
  geschrevenOp: z.iso.date(),
  geschrevenDoorNaam: z.string(),
  /** Written by the young person, or written down by somebody else in these words. */
  isEigen: z.boolean(),
});
export type Toekomstplan = z.infer<typeof Toekomstplan>;

/** On which condition jeugdhulp can go on after 18; `geen` says that it was looked at and ends. */
export const Voorwaarde = z.enum(
  ['pleegzorg', 'gezinshuis', 'voortzetting', 'vastgesteld', 'hervatting', 'geen'],
  { error: 'Kies waarom de hulp doorgaat of stopt.' },
);
export type Voorwaarde = z.infer<typeof Voorwaarde>;

export const Verlenging = z.object({
  persoonId: PersoonId,
  voorwaarde: Voorwaarde,
  reden: z.string(),
  tot: z.iso.date().nullable(),
  versie: z.int(),
  gewijzigdOp: z.iso.date(),
  gewijzigdDoorNaam: z.string(),
});
export type Verlenging = z.infer<typeof Verlenging>;

/** One condition held against what is known of someone, with the last day it can reach. */
export const Mogelijk = z.object({
  voorwaarde: Voorwaarde,
  /** Null where what is known does not tell. */
  isVoldaan: z.boolean().nullable(),
  tot: z.iso.date(),
  bron: z.string(),
  /** The agreement behind it is not law, or its date is assumed. */
  isAanname: z.boolean(),
});
export type Mogelijk = z.infer<typeof Mogelijk>;

/** Where someone is on the way past 18, by dates and by nothing else. */
export const Fase = z.enum(['ver', 'vooruit', 'vandaag', 'erna', 'voorbij']);
export type Fase = z.infer<typeof Fase>;

export const Klok = z.object({
  fase: Fase,
  vooruitOp: z.iso.date(),
  achttienOp: z.iso.date(),
  eenentwintigOp: z.iso.date(),
  drieentwintigOp: z.iso.date(),
});
export type Klok = z.infer<typeof Klok>;

/** Help that this young person gets, as far as the conditions ask it. */
export const HulpNu = z.object({
  naam: z.string(),
  naamEn: z.string(),
  sinds: z.iso.date(),
  loopt: z.boolean(),
  einde: z.iso.date().nullable(),
  cbsVorm: z.string().nullable(),
});
export type HulpNu = z.infer<typeof HulpNu>;

export const LaterVan = z.object({
  persoonId: PersoonId,
  naam: z.string(),
  voornaam: z.string(),
  hasAccount: z.boolean(),
  /** Whether who asks is this young person. */
  isZelf: z.boolean(),
  klok: Klok,
  overgangen: z.array(Overgang),
  toekomstplan: Toekomstplan.nullable(),
  verlenging: Verlenging.nullable(),
  mogelijk: z.array(Mogelijk),
  /** Null when the help of this gezin is not shared with who reads. */
  hulp: z.array(HulpNu).nullable(),
});
export type LaterVan = z.infer<typeof LaterVan>;

/** One line of the list of who comes near 18. */
export const AchttienRegel = z.object({
  persoonId: PersoonId,
  gezinId: GezinId,
  naam: z.string(),
  gezinNaam: z.string(),
  klok: Klok,
  standen: z.array(z.object({ onderwerp: Onderwerp, stand: OvergangStand })),
  /** Who goes on, as named with the subjects; empty when nobody is named. */
  wie: z.array(z.string()),
  hasToekomstplan: z.boolean(),
});
export type AchttienRegel = z.infer<typeof AchttienRegel>;
