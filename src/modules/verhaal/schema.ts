import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const VerhaalId = z.uuid({ error: unknownId }).brand('VerhaalId');
export type VerhaalId = z.infer<typeof VerhaalId>;
export const ContactvraagId = z.uuid({ error: unknownId }).brand('ContactvraagId');

/** The version that someone had on screen. */
export const Gezien = z.coerce
  .number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' })
  .int()
  .positive();

/** Who tells, as others may know it. */
export const Wie = z.enum(['moeder', 'vader', 'ouder', 'jongere', 'iemand'], {
  error: 'Kies hoe u genoemd wilt worden.',
});
export type Wie = z.infer<typeof Wie>;

/** The age of the young person it is about, never nearer than this. */
export const Leeftijdsgroep = z.enum(['0-11', '12-15', '16-17', '18-23'], { error: 'Kies een leeftijd.' });
export type Leeftijdsgroep = z.infer<typeof Leeftijdsgroep>;

const Plaats = z.enum(['regio', 'gemeente'], { error: 'Kies regio of gemeente.' });

/** Who may read it: nobody else, who learn in the region, or those and they may ask something. */
export const Delen = z.enum(['niemand', 'leren', 'leren-contact'], {
  error: 'Kies wat er met uw verhaal mag.',
});
export type Delen = z.infer<typeof Delen>;

/** A word of the list of the region; which there are, the database knows. */
const Keuzecode = z.string().regex(/^[a-z-]{2,40}$/, 'Kies uit de lijst.');
const keuzes = z.array(Keuzecode).max(5, 'Kies ten hoogste vijf.').default([]);
const maybeText = z.union([z.literal(''), typedText(5000, 'Schrijf iets op, of laat het leeg.')]).default('');

/** What a teller writes: what happened, what helped and what did not, what it is about, and how it is named to others. */
export const Verhaaltekst = z.object({
  gebeurd: typedText(10_000, 'Schrijf op wat er gebeurde.'),
  hielp: maybeText,
  hielpNiet: maybeText,
  themas: keuzes,
  hielpDoor: keuzes,
  /** A klasse of the ordening of segmenten, or none. */
  segment: z.string().max(10).optional(),
  wie: Wie,
  leeftijd: Leeftijdsgroep.optional(),
  plaats: Plaats.default('regio'),
  /** About whom; without one, about the gezin as a whole. */
  persoonId: PersoonId.optional(),
});
export type Verhaaltekst = z.infer<typeof Verhaaltekst>;

/** Something that a story can be about, or that can have helped; as the region says it. */
export const Verhaalkeuze = z.object({
  code: z.string(),
  soort: z.enum(['thema', 'hulp']),
  naam: z.string(),
  naamEn: z.string(),
});
export type Verhaalkeuze = z.infer<typeof Verhaalkeuze>;
/** One of the segmenten of help. */
export const Segment = z.object({ code: z.string(), naam: z.string(), naamEn: z.string() });
export type Segment = z.infer<typeof Segment>;

export const Lessoort = z.enum(['geleerd', 'gedaan'], { error: 'Kies wat u wilt vertellen.' });
export const Verhaalles = z.object({
  id: z.uuid(),
  soort: Lessoort,
  tekst: z.string(),
  doorNaam: z.string(),
  gezegdOp: z.iso.datetime(),
});
export type Verhaalles = z.infer<typeof Verhaalles>;

export const Contactvraag = z.object({
  id: ContactvraagId,
  vragerNaam: z.string(),
  tekst: z.string(),
  gesteldOp: z.iso.datetime(),
  antwoord: z.string().nullable(),
  beantwoordOp: z.iso.datetime().nullable(),
});
export type Contactvraag = z.infer<typeof Contactvraag>;

/** A story as others see it. No field of it leads to a family: it is all that the view behind it has. */
export const GedeeldVerhaal = z.object({
  id: VerhaalId,
  gebeurd: z.string(),
  hielp: z.string(),
  hielpNiet: z.string(),
  themas: z.array(z.string()),
  hielpDoor: z.array(z.string()),
  segment: z.string().nullable(),
  wie: Wie,
  leeftijd: Leeftijdsgroep.nullable(),
  /** Name of the gemeente where the teller chose so; null is the region. */
  gemeente: z.string().nullable(),
  /** ISO month in which it was shared. */
  maand: z.string(),
  magContact: z.boolean(),
  /** How many people read it. */
  gelezen: z.int().nonnegative(),
});
export type GedeeldVerhaal = z.infer<typeof GedeeldVerhaal>;
/** What a reader sees of the words themselves; the preview of the teller is drawn from the same. */
export type Getoond = Pick<
  GedeeldVerhaal,
  | 'gebeurd'
  | 'hielp'
  | 'hielpNiet'
  | 'themas'
  | 'hielpDoor'
  | 'segment'
  | 'wie'
  | 'leeftijd'
  | 'gemeente'
  | 'magContact'
>;

/** Where sharing stands; computed from facts, never stored. */
export const Deelstand = z.enum(['eigen', 'wacht', 'gedeeld', 'opnieuw']);
export type Deelstand = z.infer<typeof Deelstand>;

/** Someone who must agree before this story is read by others. */
const Instemmer = z.object({
  persoonId: PersoonId,
  voornaam: z.string(),
  hasIngestemd: z.boolean(),
  isEigen: z.boolean(),
});

/** A story as its teller sees it, or one who is asked to agree. */
export const EigenVerhaal = GedeeldVerhaal.omit({ maand: true }).extend({
  gezinId: GezinId,
  persoonId: PersoonId.nullable(),
  /** First name of who it is about; null for the gezin as a whole. */
  over: z.string().nullable(),
  isVerteller: z.boolean(),
  vertellerNaam: z.string(),
  plaats: Plaats,
  delen: Delen,
  stand: Deelstand,
  instemmers: z.array(Instemmer),
  lessen: z.array(Verhaalles),
  contactvragen: z.array(Contactvraag),
  geschrevenOp: z.iso.date(),
  versie: z.int(),
});
export type EigenVerhaal = z.infer<typeof EigenVerhaal>;
