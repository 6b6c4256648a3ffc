import { z } from 'zod';

export const BerichtId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('BerichtId');
export type BerichtId = z.infer<typeof BerichtId>;

/** What is wrong with a bericht, on which of the four levels of control (iJw IV087). */
export const Bevinding = z.object({
  regel: z.string(),
  niveau: z.literal([1, 2, 3, 4]),
  code: z.string(),
  pad: z.string(),
  tekst: z.string(),
  regelnummer: z.int().optional(),
  kolom: z.int().optional(),
});
export type Bevinding = z.infer<typeof Bevinding>;

/** What became of one bericht: taken, refused, or waiting for whoever judges its kind. */
const Uitkomst = z.enum(['ontvangen', 'verwerkt', 'geweigerd']);

/** What became of one file. `al-verwerkt`: exactly this bericht was taken before, and nothing changed. */
export const Uitslag = z.object({
  bestand: z.string(),
  soort: z.string().nullable(),
  uitkomst: z.enum(['ontvangen', 'verwerkt', 'al-verwerkt', 'geweigerd']),
  /** Kind of the answer that was made: the retour, or none where the standard asks for none. */
  antwoord: z.string().nullable(),
  bevindingen: z.array(Bevinding),
});
export type Uitslag = z.infer<typeof Uitslag>;

/** What a retour says of one class of the bericht that it answers. */
export const Retourcode = z.object({ pad: z.string(), codes: z.array(z.string()) });
export type Retourcode = z.infer<typeof Retourcode>;

/** Where a bericht of ours is on its way; `binnen` is to someone who works here, so it has no way to go. */
export const Verzending = z.enum(['wacht', 'verzonden', 'vastgelopen', 'binnen']);

/** A bericht in the journal, without its content. */
export const BerichtRegel = z.object({
  id: BerichtId,
  richting: z.enum(['in', 'uit']),
  soort: z.string(),
  afzender: z.string(),
  ontvanger: z.string(),
  /** Names of the two codes; null for one that is not known here. */
  afzenderNaam: z.string().nullable(),
  ontvangerNaam: z.string().nullable(),
  dagtekening: z.iso.date(),
  ontvangenOp: z.date(),
  uitkomst: Uitkomst,
  aantalBevindingen: z.int(),
  /** Kind of the answer to it, made by us or received. */
  antwoordSoort: z.string().nullable(),
  verzending: Verzending.nullable(),
  uiterlijk: z.iso.date().nullable(),
  beantwoordOp: z.date().nullable(),
});
export type BerichtRegel = z.infer<typeof BerichtRegel>;

/** How many there are of each, and how many of ours should have been answered by now. */
export const BerichtTellingen = z.object({
  ontvangen: z.int(),
  verwerkt: z.int(),
  geweigerd: z.int(),
  teLaat: z.int(),
});
export type BerichtTellingen = z.infer<typeof BerichtTellingen>;

/** One bericht with what became of it and what it answers; still without its content. */
export const BerichtDossier = BerichtRegel.extend({
  identificatie: z.string(),
  bytes: z.int(),
  bevindingen: z.array(Bevinding),
  retour: z.array(Retourcode).nullable(),
  pogingen: z.int(),
  verzondenOp: z.date().nullable(),
  /** Whether it may be sent once more. */
  kanOpnieuw: z.boolean(),
  /** What it answers, and what answers it: the chain of which it is a link. */
  keten: z.array(BerichtRegel),
  /** The orders that it names, as far as the reader may see them. */
  toewijzingen: z.array(z.object({ id: z.uuid(), toewijzingnummer: z.int() })),
});
export type BerichtDossier = z.infer<typeof BerichtDossier>;
