import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Gemeentecode } from '#modules/organisatie/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const HulpvraagId = z.uuid({ error: unknownId }).brand('HulpvraagId');
export type HulpvraagId = z.infer<typeof HulpvraagId>;
export const BijlageId = z.uuid({ error: unknownId }).brand('BijlageId');
export type BijlageId = z.infer<typeof BijlageId>;

/** By which door a hulpvraag came in. Jeugdwet art. 2.6 says who may refer. */
export const Deur = z.enum(
  [
    'gezin',
    'school',
    'huisarts',
    'jeugdarts',
    'gecertificeerde-instelling',
    'veilig-thuis',
    'raad-voor-de-kinderbescherming',
    'aanbieder',
    'gezinswerker',
  ],
  { error: 'Kies hoe de vraag binnenkwam.' },
);
export type Deur = z.infer<typeof Deur>;

/** What a hulpvraag came to; a list and not words, because the region counts it. */
export const Uitkomst = z.enum(['plan', 'advies', 'verwijzing', 'geen-hulp', 'intrekking'], {
  error: 'Kies wat er van de vraag geworden is.',
});
export type Uitkomst = z.infer<typeof Uitkomst>;

/** How far a hulpvraag is; the only thing a verwijzer hears. */
export const Stadium = z.enum(['ontvangen', 'opgepakt', 'afgesloten']);
export type Stadium = z.infer<typeof Stadium>;

/** One question for help, whole. See docs/words.md#access-to-help. */
export const Hulpvraag = z.object({
  id: HulpvraagId,
  gezinId: GezinId,
  /** Null while the question waits for someone to take it, for who sees it in the queue only. */
  gezinNaam: z.string().nullable(),
  persoonId: PersoonId.nullable(),
  persoonNaam: z.string().nullable(),
  deur: Deur,
  verwijzerId: z.uuid().nullable(),
  verwijzerNaam: z.string().nullable(),
  /** Null until it is taken, looked into with a reason, or cannot wait. */
  tekst: z.string().nullable(),
  ontvangenOp: z.iso.date(),
  gemeente: z.string(),
  behandelaar: z.uuid().nullable(),
  behandelaarNaam: z.string().nullable(),
  afgeslotenOp: z.iso.date().nullable(),
  uitkomst: Uitkomst.nullable(),
  stadium: Stadium,
  versie: z.int(),
});
export type Hulpvraag = z.infer<typeof Hulpvraag>;

/** One line of a list. Of a verwijzing only the stage is told: no name of the gezin and no words of others. */
export const HulpvraagRegel = z.object({
  id: HulpvraagId,
  gezinId: GezinId,
  gezinNaam: z.string().nullable(),
  persoonNaam: z.string().nullable(),
  deur: Deur,
  ontvangenOp: z.iso.date(),
  stadium: Stadium,
  afgeslotenOp: z.iso.date().nullable(),
  uitkomst: Uitkomst.nullable(),
  behandelaarNaam: z.string().nullable(),
});
export type HulpvraagRegel = z.infer<typeof HulpvraagRegel>;

/** One page of a list of questions; `volgende` is where the next one begins. */
export const Hulpvragen = z.object({
  hulpvragen: z.array(HulpvraagRegel),
  totaal: z.int().nonnegative(),
  volgende: z.uuid().nullable(),
});
export type Hulpvragen = z.infer<typeof Hulpvragen>;

/** The kinds of file that can be kept: what a family or school really sends, and nothing that runs. */
export const Mediatype = z.enum(
  [
    'application/pdf',
    'image/png',
    'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    'text/plain',
  ],
  { error: 'Dit soort bestand kunnen wij niet bewaren. Kies een pdf, foto, Word-bestand, odt of tekst.' },
);
export type Mediatype = z.infer<typeof Mediatype>;

/** A file that belongs to a gezin, without its content. */
export const Bijlage = z.object({
  id: BijlageId,
  gezinId: GezinId,
  naam: z.string(),
  mediatype: Mediatype,
  grootte: z.int().positive(),
  toegevoegdDoor: z.string(),
  toegevoegdOp: z.iso.datetime(),
});
export type Bijlage = z.infer<typeof Bijlage>;

/** The same with its content in base64. */
export const BijlageMetInhoud = Bijlage.extend({ inhoud: z.string() });
export type BijlageMetInhoud = z.infer<typeof BijlageMetInhoud>;

/** How urgent who brings a question thinks that it is; words of that person, and no finding of triage. */
export const Spoed = z.enum(['gewoon', 'snel', 'nu'], { error: 'Kies hoe snel er iets moet gebeuren.' });
export type Spoed = z.infer<typeof Spoed>;

/** Digits as people type them: spaces, dots and dashes are left out. */
export const Telefoon = z
  .string({ error: 'Vul een telefoonnummer in.' })
  .transform((text) => text.replaceAll(/[\s().-]/g, '').replace(/^00/, '+'))
  .refine((text) => /^(?:0[1-9]\d{8}|\+[1-9]\d{6,14})$/.test(text), 'Vul een bestaand telefoonnummer in.');

/** How to reach who knows more; absent is unknown. */
export const Contact = z.object({
  naam: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** Who brought a question, what that one said about it, and how to reach them. */
export const Melder = z.object({
  hulpvraagId: HulpvraagId,
  gezinId: GezinId,
  soort: z.enum(['verwijzer', 'ouder', 'jeugdige', 'ander']),
  spoed: Spoed,
  /** Whether the gezin knows of it and may be called; null when nobody said. */
  besproken: z.boolean().nullable(),
  /** The gezin looked like a known one, and the verwijzer, who may not see which, said that it is new. */
  lijktOpBekend: z.boolean(),
  contact: Contact,
});
export type Melder = z.infer<typeof Melder>;

export const AanmeldingId = z.uuid({ error: unknownId }).brand('AanmeldingId');
export type AanmeldingId = z.infer<typeof AanmeldingId>;

/** Who asks on the public form. */
export const Aanmelder = z.enum(['ouder', 'jeugdige', 'ander'], { error: 'Kies wie u bent.' });
export type Aanmelder = z.infer<typeof Aanmelder>;

/** What became of an aanmelding that is not a hulpvraag. */
export const AanmeldingReden = z.enum(['dubbel', 'elders', 'geen-hulpvraag', 'onbruikbaar'], {
  error: 'Kies waarom dit geen hulpvraag wordt.',
});
export type AanmeldingReden = z.infer<typeof AanmeldingReden>;

/** A term in which somebody answers; null where nobody laid one down. */
export const Contacttermijn = z.object({ naam: z.string(), dagen: z.int().positive() }).nullable();
export type Contacttermijn = z.infer<typeof Contacttermijn>;

/** What someone without an account asked, as the local team of the gemeente reads it. */
export const Aanmelding = z.object({
  id: AanmeldingId,
  nummer: z.string(),
  gemeente: Gemeentecode,
  wie: Aanmelder,
  kindVoornaam: z.string(),
  kindLeeftijd: z.int().nullable(),
  tekst: z.string(),
  isOnveilig: z.boolean(),
  taal: z.enum(['nl', 'en']),
  ontvangenOp: z.iso.datetime(),
  contact: Contact,
});
export type Aanmelding = z.infer<typeof Aanmelding>;
