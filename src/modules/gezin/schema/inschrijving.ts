import { z } from 'zod';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { PersoonId, unknownId } from './gezin.ts';

export const InschrijvingId = z.uuid({ error: unknownId }).brand('InschrijvingId');
export type InschrijvingId = z.infer<typeof InschrijvingId>;
export const VerblijfId = z.uuid({ error: unknownId }).brand('VerblijfId');
export type VerblijfId = z.infer<typeof VerblijfId>;

/** What fits in the Straatnaam of a bericht (iJw 3.2, LDT_Straatnaam; NEN 5825). */
export const longestStraat = 24;

const badPostcode = 'Vul een postcode in met vier cijfers en twee letters, zoals 9999 ZZ.';

/** Codes of the BRP that stand where a gemeente would, and are none: unknown, and not resident (LO BRP, table 33). */
export const RealGemeente = Gemeentecode.refine(
  (code) => code !== '0000' && code !== '1999',
  'Kies een gemeente die bestaat.',
);

/** An address in the Netherlands, as long as its parts may be in the BRP and in a bericht. */
export const Adres = z.object({
  straat: typedText(80, 'Vul de straat in.'),
  /** The short name, where the register gives one. */
  straatKort: typedText(longestStraat, 'Vul de korte naam van de straat in of laat die weg.').optional(),
  huisnummer: z.coerce
    .number({ error: 'Vul een huisnummer in.' })
    .int('Vul een heel getal in.')
    .min(1, 'Vul een huisnummer in vanaf 1.')
    .max(99_999, 'Vul een huisnummer in tot en met 99999.'),
  huisletter: z
    .string()
    .trim()
    .regex(/^[A-Za-z]$/, 'Vul een letter in of laat het leeg.')
    .optional(),
  toevoeging: typedText(4, 'Vul een toevoeging in of laat het leeg.').optional(),
  postcode: z
    .string({ error: badPostcode })
    .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
    .refine((text) => /^[1-9]\d{3}[A-Z]{2}$/.test(text), badPostcode),
  plaats: typedText(80, 'Vul de plaats in.'),
});
export type Adres = z.infer<typeof Adres>;

const AdresSoort = z.enum(['woonadres', 'briefadres'], {
  error: 'Kies een woonadres of een briefadres.',
});

/** Where someone is registered in a period; abroad without gemeente and without address (Wet BRP art. 1.1, 2.26, 2.59). */
export const Inschrijving = z.object({
  id: InschrijvingId,
  persoonId: PersoonId,
  gemeente: Gemeentecode.nullable(),
  soort: AdresSoort.nullable(),
  hasAantekening: z.boolean(),
  isBuitenland: z.boolean(),
  van: z.iso.date(),
  /** First day that no longer counts; null is still so. */
  tot: z.iso.date().nullable(),
  adres: Adres.nullable(),
  isGeheim: z.boolean(),
  isOnjuist: z.boolean(),
  bron: z.enum(['invoer', 'brp']),
  versie: z.int(),
});
export type Inschrijving = z.infer<typeof Inschrijving>;

const endsAfterStart = ({ van, tot }: { readonly van: string; readonly tot?: string | undefined }) =>
  tot === undefined || tot > van;
const end = { path: ['tot'], error: 'De dag waarop het ophield, ligt na de eerste dag.' };
const here = (wanted: 'gemeente' | 'soort', error: string) => ({ path: [wanted], error });

/** What is asked to write down a registration; abroad asks for nothing but the days. */
export const NewInschrijving = z
  .object({
    gemeente: RealGemeente.optional(),
    soort: AdresSoort.optional(),
    hasAantekening: z.boolean().default(false),
    isBuitenland: z.boolean().default(false),
    van: Kalenderdag,
    tot: Kalenderdag.optional(),
    adres: Adres.optional(),
    isGeheim: z.boolean().default(false),
  })
  .refine(endsAfterStart, end)
  .refine((one) => one.isBuitenland || one.gemeente, here('gemeente', 'Kies een gemeente.'))
  .refine((one) => one.isBuitenland || one.soort, here('soort', 'Kies een woonadres of een briefadres.'));
export type NewInschrijving = z.infer<typeof NewInschrijving>;

const VerblijfSoort = z.enum(
  ['jeugdhulpaanbieder', 'pleegouder', 'opvang', 'beschermd-wonen', 'wlz', 'jji'],
  { error: 'Kies waar het kind verblijft.' },
);

/** A stay that counts as verblijf (Jeugdwet art. 1.1, woonplaats, 2°). */
export const Verblijf = z.object({
  id: VerblijfId,
  persoonId: PersoonId,
  soort: VerblijfSoort,
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
  isOnjuist: z.boolean(),
  versie: z.int(),
});
export type Verblijf = z.infer<typeof Verblijf>;

export const NewVerblijf = z
  .object({ soort: VerblijfSoort, van: Kalenderdag, tot: Kalenderdag.optional() })
  .refine(endsAfterStart, end);
export type NewVerblijf = z.infer<typeof NewVerblijf>;

/** A help line with a stay that nobody wrote down as verblijf yet: an offer, for only people know what it was. */
export const OfferedVerblijf = Verblijf.pick({ persoonId: true, soort: true, van: true, tot: true }).extend({
  hulpsoort: z.string(),
});
export type OfferedVerblijf = z.infer<typeof OfferedVerblijf>;

/** Digits, at home from 0 or with the number of a country (iJw 3.2: at most 15). */
const Telefoon = z
  .string({ error: 'Vul een telefoonnummer in.' })
  .transform((text) => text.replaceAll(/[\s().-]/g, '').replace(/^00/, '+'))
  .refine((text) => /^(?:0[1-9]\d{8}|\+[1-9]\d{6,14})$/.test(text), 'Vul een bestaand telefoonnummer in.');

/** How someone is reached; null is not known. */
export const Contactgegeven = z.object({
  persoonId: PersoonId,
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  versie: z.int(),
});
export type Contactgegeven = z.infer<typeof Contactgegeven>;

export const NewContactgegeven = z.object({
  telefoon: Telefoon.nullish(),
  email: z.email('Vul een bestaand e-mailadres in.').max(80, 'Gebruik ten hoogste 80 tekens.').nullish(),
});
export type NewContactgegeven = z.infer<typeof NewContactgegeven>;
