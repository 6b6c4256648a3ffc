import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';

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
  gezinNaam: z.string(),
  persoonId: PersoonId.nullable(),
  persoonNaam: z.string().nullable(),
  deur: Deur,
  verwijzerId: z.uuid().nullable(),
  verwijzerNaam: z.string().nullable(),
  tekst: z.string(),
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
