import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { HulplijnId } from '#modules/plan/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';
const day = z.iso.date();

export const BesluitId = z.uuid({ error: unknownId }).brand('BesluitId');
export type BesluitId = z.infer<typeof BesluitId>;

export const Besluitsoort = z.enum(
  [
    'toekenning',
    'gedeeltelijke-toekenning',
    'afwijzing',
    'wijziging',
    'intrekking',
    'verlenging',
    // An aanvraag that was not completed is not taken up (Awb art. 4:5).
    'niet-in-behandeling',
  ],
  { error: 'Kies wat er wordt besloten.' },
);
export type Besluitsoort = z.infer<typeof Besluitsoort>;

/** Where a besluit stands; computed from its days, never stored. */
export const Stand = z.enum(['in-voorbereiding', 'genomen', 'vervangen', 'gestopt']);
export type Stand = z.infer<typeof Stand>;

/** How a child told what it thinks. */
export const Wijze = z.enum(['gesprek', 'zelf-geschreven', 'getekend', 'via-ander'], {
  error: 'Kies hoe het kind dit vertelde.',
});
export type Wijze = z.infer<typeof Wijze>;

/** Why the view of a child is not there. */
export const GeenMening = z.enum(['te-jong', 'wilde-niet', 'kon-niet', 'niet-veilig', 'niet-bereikbaar'], {
  error: 'Kies waarom de mening van het kind er niet is.',
});
export type GeenMening = z.infer<typeof GeenMening>;

/** What a besluit means to one child: the scan by the worker, and the child's own view (IVRK art. 3 and 12). */
export const Kindafweging = z.object({
  persoonId: PersoonId,
  voornaam: z.string(),
  geboortedatum: day.nullable(),
  /** Articles of the IVRK that are touched. */
  rechten: z.array(z.string()),
  belang: z.string(),
  gevolg: z.string(),
  weging: z.string(),
  mening: z.string(),
  wijze: Wijze.nullable(),
  gehoordOp: day.nullable(),
  /** Whether the child wants its own words in the letter. */
  isInBrief: z.boolean(),
  geenMening: GeenMening.nullable(),
  geenMeningUitleg: z.string(),
  versie: z.int(),
});
export type Kindafweging = z.infer<typeof Kindafweging>;

/** The help that a besluit is about, as people name it. */
export const BesluitHulp = z.object({
  id: HulplijnId,
  hulpsoort: z.string(),
  naam: z.string(),
  naamEn: z.string(),
  leveringsvorm: z.string(),
  ingangsdatum: day,
  einddatum: day.nullable(),
});
export type BesluitHulp = z.infer<typeof BesluitHulp>;

export const BesluitPersoon = z.object({
  id: PersoonId,
  soort: z.enum(['jeugdige', 'ouder', 'netwerk']),
  voornaam: z.string(),
  voorvoegsel: z.string().nullable(),
  achternaam: z.string(),
  geboortedatum: day.nullable(),
  hasGezag: z.boolean().nullable(),
  accountId: z.uuid().nullable(),
});
export type BesluitPersoon = z.infer<typeof BesluitPersoon>;

/** What an aanvraag can lack before it can be looked at (Awb art. 4:2 and 4:5). */
export const AanvullingWat = z.enum(['handtekening', 'gegevens', 'stukken'], {
  error: 'Kies wat er ontbreekt.',
});
export type AanvullingWat = z.infer<typeof AanvullingWat>;

/** What the analyse found and the besluit rests on, in the words as they were when it was taken over. */
export const Bevinding = z.object({
  id: z.uuid({ error: unknownId }),
  soort: z.enum(['verklaring', 'houdt-in-stand', 'helpt']),
  tekst: z.string(),
  ronde: z.int(),
  /** How many parties agreed with these words, and how many see it otherwise. */
  eens: z.int(),
  anders: z.int(),
  overgenomenOp: day,
});
export type Bevinding = z.infer<typeof Bevinding>;

/** What a colleague said who read along; it holds for one versie of the text. */
const Meelezing = z.object({
  accountId: z.uuid(),
  naam: z.string(),
  gelezenOp: day.nullable(),
  oordeel: z.enum(['akkoord', 'anders']).nullable(),
  versie: z.int().nullable(),
  uitleg: z.string().nullable(),
});

/** A besluit about help for a gezin, from the first words until what was taken. See docs/words.md#plan-and-help. */
export const Besluit = z.object({
  id: BesluitId,
  gezinId: GezinId,
  kenmerk: z.int(),
  hulpvraagId: z.uuid().nullable(),
  vervangt: BesluitId.nullable(),
  soort: Besluitsoort.nullable(),
  aanvraagOp: day,
  aanvrager: z.enum(['gezin', 'team']),
  gevraagd: z.string(),
  bevinding: z.string(),
  bevindingen: z.array(Bevinding).default([]),
  motivering: z.string(),
  gevolg: z.string(),
  van: day.nullable(),
  tot: day.nullable(),
  artikelen: z.array(z.string()),
  /** Null: nobody looked yet whether the gebruikelijke hulp of ouders counts here. */
  gebruikelijkeHulp: z.boolean().nullable(),
  gebruikelijkeHulpUitleg: z.string(),
  isMaatwerk: z.boolean(),
  maatwerkUitleg: z.string(),
  aanvullingGevraagdOp: day.nullable(),
  aanvullingVoor: day.nullable(),
  aanvullingWat: z.array(AanvullingWat).default([]),
  aanvullingUitleg: z.string().default(''),
  aangevuldOp: day.nullable(),
  verlengdOp: day.nullable(),
  verlengdTot: day.nullable(),
  verlengdReden: z.string().nullable(),
  opgemaaktDoor: z.uuid().nullable(),
  opgemaaktNaam: z.string().nullable(),
  meelezing: Meelezing.nullable(),
  genomenOp: day.nullable(),
  genomenDoor: z.uuid().nullable(),
  genomenNaam: z.string().nullable(),
  verzondenOp: day.nullable(),
  gestoptOp: day.nullable(),
  gestoptReden: z.string().nullable(),
  isVervangen: z.boolean(),
  versie: z.int(),
});
export type Besluit = z.infer<typeof Besluit>;

/** The last day of a term, and how many days are left; fewer than none is too late. */
export const Termijnstand = z.object({ uiterlijk: day, dagen: z.int(), isVerlengd: z.boolean() });
export type Termijnstand = z.infer<typeof Termijnstand>;

/** One thing that a besluit still lacks before it can be taken; for a child, whose. */
export const Ontbrekend = z.object({ wat: z.string(), kind: z.string().nullable() });
export type Ontbrekend = z.infer<typeof Ontbrekend>;
