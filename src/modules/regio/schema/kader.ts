import { z } from 'zod';
import { Code, Text, Zekerheid } from './facts.ts';

/**
 * When something is, exactly as far as the source tells it: a day, a month, a season, a quarter or a year. Seasons are
 * the months 21 (spring) to 24 (winter), quarters 33 to 36 (ISO 8601-2:2019, Extended Date/Time Format).
 */
export const Wanneer = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-2[1-4]|-3[3-6])?$/,
    'is geen dag, maand (jjjj-mm), seizoen (jjjj-21 tot en met 24), kwartaal (jjjj-33 tot en met 36) of jaar',
  )
  .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, 'is geen dag die bestaat');
export type Wanneer = z.infer<typeof Wanneer>;

/** A line of one of the source texts (`004:120`), or the code of a document in the register. */
const Bron = z
  .string()
  .regex(
    /^(\d{3}:\d+|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/,
    'is geen regel van een bron (004:120) en geen document',
  );

const bronnen = z.array(Bron).min(1, 'noem ten minste een bron');

/** Where something is written. `tekst` is the number under which lines of it are cited; no link is null. */
export const Kaderdocument = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  tekst: z
    .string()
    .regex(/^\d{3}$/, 'een tekst heeft drie cijfers')
    .nullable(),
  wanneer: Wanneer.nullable(),
  staat: z.enum(['vastgesteld', 'verschenen', 'concept', 'aangekondigd', 'onbekend']),
  vindplaats: z.url('is geen webadres').nullable(),
  bronnen,
  onbekend: Text.nullable(),
  onbekendEn: Text.nullable(),
});
export type Kaderdocument = z.infer<typeof Kaderdocument>;

export const Kadersoort = z.enum([
  'wet',
  'amvb',
  'verordening',
  'landelijk-kader',
  'regionale-afspraak',
  'lokale-afspraak',
  'bestuurlijk-overleg',
  'opdracht',
  'aanvraag',
  'advies',
  'toets',
  'risico',
  'uitgangspunt',
]);
export type Kadersoort = z.infer<typeof Kadersoort>;

/** Whether it holds, as the source says it; what became of it since is in no source and so in no status. */
export const Kaderstatus = z.enum([
  'geldt',
  'loopt',
  'in-voorbereiding',
  'voorgenomen',
  'afgerond',
  'verlopen',
  'onbekend',
]);
export type Kaderstatus = z.infer<typeof Kaderstatus>;

/** Something that happened, or was to happen. `na` is planned for some time after it. */
const Moment = z.strictObject({
  soort: z.enum(['vastgesteld', 'gehouden', 'verschenen', 'begint', 'eindigt', 'verwacht', 'na']),
  wanneer: Wanneer,
  bron: Bron,
});

/** A part with a state of its own: a requirement that is met or not, a phase that was done or not. */
const Onderdeel = z.strictObject({
  code: Code,
  naam: Text,
  naamEn: Text,
  stand: z.enum(['voldaan', 'grotendeels', 'gedaan', 'gepland', 'onbekend']),
  uitkomst: Text.nullable(),
  uitkomstEn: Text.nullable(),
  bronnen,
});
export type Onderdeel = z.infer<typeof Onderdeel>;

/** A page of Stip, by its route; one with a `:` in it belongs to a family or a besluit and has no address of its own. */
const Plek = z.strictObject({
  pad: z.string().regex(/^\/[a-z:/-]+$/i, 'is geen pagina van Stip'),
  naam: Text,
  naamEn: Text,
});

type Explained = { status?: string; onbekend: string | null; onbekendEn: string | null };

/** Unknown says why, and in both languages or in none. */
function tellUnknown({ status, onbekend, onbekendEn }: Explained, context: z.RefinementCtx): void {
  if ((onbekend === null) !== (onbekendEn === null))
    context.addIssue({ code: 'custom', path: ['onbekendEn'], message: 'staat in beide talen of in geen' });
  if (status === 'onbekend' && onbekend === null)
    context.addIssue({ code: 'custom', path: ['onbekend'], message: 'een onbekende status heeft een reden' });
}

/** Something that asks something of those who help, or that they hold themselves to: what, of whom, and does it hold? */
export const Kader = z
  .strictObject({
    code: Code,
    soort: Kadersoort,
    onderwerp: Code,
    naam: Text,
    naamEn: Text,
    uitleg: Text,
    uitlegEn: Text,
    status: Kaderstatus,
    momenten: z.array(Moment),
    /** On which others it rests. */
    basis: z.array(Code),
    vervangt: z.array(Code),
    /** In which documents it is written. */
    documenten: z.array(Code),
    inStip: z.array(Plek),
    onderdelen: z.array(Onderdeel),
    /** The first is the one that tells the status. */
    bronnen,
    zekerheid: Zekerheid.exclude(['onbekend']),
    onbekend: Text.nullable(),
    onbekendEn: Text.nullable(),
  })
  .superRefine(tellUnknown);
export type Kader = z.infer<typeof Kader>;

export const Kaderonderwerp = z.strictObject({ code: Code, naam: Text, naamEn: Text });
export type Kaderonderwerp = z.infer<typeof Kaderonderwerp>;

/** All that the region is asked and holds itself to, by subject, and the documents in which it is written. */
export const Kaderregister = z.strictObject({
  onderwerpen: z.array(Kaderonderwerp),
  documenten: z.array(Kaderdocument.superRefine(tellUnknown)),
  kaders: z.array(Kader),
});
export type Kaderregister = z.infer<typeof Kaderregister>;
