import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Omvang, Toewijzing, ToewijzingId } from './toewijzing.ts';

const Datum = z.iso
  .date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' })
  .refine((date) => date >= '2000-01-01' && date <= '2100-12-31', 'Deze datum ligt te ver weg.');

/** Cents; forms ask euros. */
const Budget = z
  .int({ error: 'Vul een bedrag in, bijvoorbeeld 1250,00.' })
  .min(0, 'Een bedrag is nul of meer.')
  .max(99_999_999, 'Dit bedrag is te groot.');

/** What a gemeente may do with an order of its own (iJw OP033x1, OP257); all else is another order. */
export const WijzigingSoort = z.enum(
  ['inkorten', 'verlengen', 'intrekken', 'volume', 'budget', 'vervangen'],
  {
    error: 'Kies wat er verandert.',
  },
);
export type WijzigingSoort = z.infer<typeof WijzigingSoort>;

/** Why an order waits with its bericht: see toewijzingbericht. */
const WachtOp = z.enum(['adres', 'bsn', 'inhoud']);

/**
 * What is wanted of an order. Which facts count depends on the kind: a last day for inkorten and verlengen (absent: without
 * an end), a number for volume, cents for budget, and for vervangen everything of the order that comes instead.
 */
const wens = {
  id: ToewijzingId,
  versie: Versie,
  soort: WijzigingSoort,
  reden: z
    .string({ error: 'Kies een reden.' })
    .regex(/^[0-9]{2}$/, 'Kies een reden.')
    .optional(),
  toelichting: z.string().trim().max(1000, 'Gebruik ten hoogste 1000 tekens.').optional(),
  /** Whether the aanbieder was asked and agrees. */
  besproken: z.boolean().default(false),
  ingangsdatum: Datum.optional(),
  einddatum: Datum.optional(),
  volume: Omvang.shape.volume.optional(),
  budget: Budget.optional(),
  productcategorie: z
    .string()
    .regex(/^[0-9]{2}$/, 'Kies welke hulp het is.')
    .optional(),
  productcode: z
    .string()
    .trim()
    .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf tekens, bijvoorbeeld 45A04.')
    .optional(),
  omvang: Omvang.optional(),
};

const required: Readonly<Partial<Record<WijzigingSoort, readonly [keyof typeof wens, string][]>>> = {
  inkorten: [['einddatum', 'Vul de nieuwe laatste dag in.']],
  volume: [['volume', 'Vul het nieuwe totaal in.']],
  budget: [['budget', 'Vul het nieuwe budget in.']],
  vervangen: [
    ['ingangsdatum', 'Vul in vanaf welke dag de nieuwe toewijzing begint.'],
    ['productcategorie', 'Kies welke hulp het is.'],
  ],
};

export const NieuweWijziging = z.object(wens).superRefine((given, { addIssue }) => {
  for (const [name, message] of required[given.soort] ?? [])
    if (given[name] === undefined) addIssue({ code: 'custom', path: [name], message });
  if (given.soort !== 'intrekken' && given.reden === undefined)
    addIssue({ code: 'custom', path: ['reden'], message: 'Kies een reden.' });
});
export type NieuweWijziging = z.infer<typeof NieuweWijziging>;

const Part = Toewijzing.pick({
  productcategorie: true,
  productcode: true,
  ingangsdatum: true,
  einddatum: true,
  omvang: true,
}).extend({ budget: z.int().nullable() });

/** One order as it will be told: changed under its number, or new. */
const Gevolg = Part.extend({
  soort: z.enum(['wijzig', 'nieuw']),
  toewijzingnummer: z.int().nullable(),
  redenWijziging: z.string().nullable(),
});

/** What a change comes to before anyone does it: what the aanbieder will hear, and what goes along as it is (iJw OP087). */
export const Gevolgen = z.object({ gevolgen: z.array(Gevolg), ongewijzigd: z.int().nonnegative() });
export type Gevolgen = z.infer<typeof Gevolgen>;

/** An order with what may be done with it now. */
export const WijzigbareToewijzing = Part.extend({
  id: ToewijzingId,
  toewijzingnummer: z.int(),
  gezinId: Toewijzing.shape.gezinId,
  persoonId: Toewijzing.shape.persoonId,
  gemeente: z.string(),
  gemeenteNaam: z.string(),
  clientNaam: z.string().nullable(),
  aanbiederNaam: z.string(),
  gestartOp: z.iso.date().nullable(),
  gestoptOp: z.iso.date().nullable(),
  /** Cents that were declared and granted, and the last day that they are about. */
  gedeclareerd: z.int(),
  gedeclareerdTot: z.iso.date().nullable(),
  wachtOp: WachtOp.nullable(),
  versie: z.int(),
  magWijzigen: z.boolean(),
  /** Empty when it ended, was taken back, or is a pgb. */
  mogelijk: z.array(WijzigingSoort),
});
export type WijzigbareToewijzing = z.infer<typeof WijzigbareToewijzing>;

/** A change that was made. */
export const ToewijzingWijziging = z.object({
  id: z.uuid(),
  soort: WijzigingSoort,
  reden: z.string(),
  toelichting: z.string().nullable(),
  gewijzigdOp: z.date(),
  gewijzigdDoor: z.string(),
});
export type ToewijzingWijziging = z.infer<typeof ToewijzingWijziging>;

/** What became of a change: the order as it now is, the one that came instead, and what the bericht waits for. */
export const GewijzigdeToewijzing = z.object({
  toewijzing: WijzigbareToewijzing,
  vervangenDoor: ToewijzingId.nullable(),
  wachtOp: WachtOp.nullable(),
});
