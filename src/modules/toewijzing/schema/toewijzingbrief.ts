import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Toewijzing, ToewijzingId } from './toewijzing.ts';

const ToewijzingbriefId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('ToewijzingbriefId');

const Dag = z.iso.date({ error: 'Vul een datum in die bestaat, bijvoorbeeld 2026-11-20.' });

/** How an order may go that cannot go by bericht (SAP 4.5): by registered mail, in a closed envelope, or by secure mail. */
const Wijze = z.enum(['aangetekend', 'envelop', 'beveiligde-mail'], {
  error: 'Kies hoe u het formulier verstuurt.',
});

/** An order that went outside message traffic. */
export const Toewijzingbrief = z.object({
  id: ToewijzingbriefId,
  wijze: Wijze,
  verzondenOp: z.iso.date(),
  /** Last day for the confirmation of receipt. */
  uiterlijk: z.iso.date(),
  ontvangenOp: z.iso.date().nullable(),
  vastgelegdDoor: z.string(),
  versie: z.int(),
});
export type Toewijzingbrief = z.infer<typeof Toewijzingbrief>;

/** The fields of the form and nothing else: the less travels on paper, the less is lost with it. */
export const Briefinhoud = Toewijzing.pick({
  id: true,
  toewijzingnummer: true,
  gezinId: true,
  persoonId: true,
  gemeente: true,
  productcategorie: true,
  productcode: true,
  ingangsdatum: true,
  einddatum: true,
  omvang: true,
}).extend({
  gemeenteNaam: z.string(),
  aanbiederNaam: z.string(),
  /** Null where the organisatie has none here. */
  agb: z.string().nullable(),
  /** What the gemeente knows the child by: says nothing to who finds the letter. */
  clientnummer: z.string(),
  budget: z.int().nullable(),
  /** Kind of verwijzer (iJw, COD327). */
  verwijzer: z.string().nullable(),
});
export type Briefinhoud = z.infer<typeof Briefinhoud>;

export const ToewijzingbriefDossier = z.object({
  inhoud: Briefinhoud,
  brieven: z.array(Toewijzingbrief),
  magWijzigen: z.boolean(),
  /** Then paper is over: the order goes by bericht. */
  isBsnBekend: z.boolean(),
});
export type ToewijzingbriefDossier = z.infer<typeof ToewijzingbriefDossier>;

export const NieuweToewijzingbrief = z.object({ id: ToewijzingId, wijze: Wijze, verzondenOp: Dag });

export const Ontvangst = z.object({
  id: ToewijzingId,
  briefId: ToewijzingbriefId,
  ontvangenOp: Dag,
  versie: Versie,
});
