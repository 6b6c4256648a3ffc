import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';

/** The version that someone had on screen; a thing that nobody wrote yet has version 1. */
export const Gezien = z.coerce
  .number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' })
  .int()
  .positive();

/** A text that may stay empty. */
export const maybeText = (longest: number) =>
  z.union([z.literal(''), typedText(longest, 'Schrijf iets op, of laat het leeg.')]);

/** The five domeinen of life that must stand before help ends. School and work are one here, as the closing rule counts them. */
export const Domein = z.enum(['support', 'wonen', 'school-en-werk', 'inkomen', 'welzijn'], {
  error: 'Kies waar dit over gaat.',
});
export type Domein = z.infer<typeof Domein>;

/** How a domein stands: words for a talk, never a mark and never added up. */
export const Stand = z.enum(['nog-niet', 'op-weg', 'stevig', 'speelt-niet'], {
  error: 'Kies hoe het gaat.',
});
export type Stand = z.infer<typeof Stand>;

/** Whose view it is: that of the gezin itself, or that of who helps. */
export const Blik = z.enum(['gezin', 'hulpverlener'], { error: 'Kies wie dit vindt.' });
export type Blik = z.infer<typeof Blik>;

/** What one side said about one domein on one day; without persoon it is about the whole gezin. */
export const Domeinstand = z.object({
  id: z.uuid(),
  gezinId: GezinId,
  persoonId: PersoonId.nullable(),
  domein: Domein,
  blik: Blik,
  stand: Stand,
  toelichting: z.string(),
  versie: z.int(),
  gezegdOp: z.iso.date(),
  gezegdDoorNaam: z.string(),
});
export type Domeinstand = z.infer<typeof Domeinstand>;

/** Of one subject, what each side says now of each domein, and the version of each side. */
export const Standen = z.object({
  persoonId: PersoonId.nullable(),
  voornaam: z.string().nullable(),
  /** Where someone has nothing of its own, what was said of the whole gezin counts. */
  nu: z.array(Domeinstand),
  versies: z.object({ gezin: z.int(), hulpverlener: z.int() }),
  eerder: z.array(Domeinstand),
});
export type Standen = z.infer<typeof Standen>;

/** What a closing lacks: nobody who helps said how it stands, or somebody says that it is not there yet. */
export const Ontbreekt = z.object({
  persoonId: PersoonId.nullable(),
  domein: Domein,
  waarom: z.enum(['geen-stand', 'nog-niet', 'gezin-nog-niet']),
});
export type Ontbreekt = z.infer<typeof Ontbreekt>;
