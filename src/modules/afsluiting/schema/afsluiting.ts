import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Ontbreekt } from './domeinstand.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';
export const AfsluitingId = z.uuid({ error: unknownId }).brand('AfsluitingId');
export const UitzonderingId = z.uuid({ error: unknownId }).brand('UitzonderingId');
export type UitzonderingId = z.infer<typeof UitzonderingId>;

/** Why no light contact stays: it was offered and is not needed, or the gezin would rather not. */
export const Waakvlamkeuze = z.enum(['niet-nodig', 'liever-niet'], {
  error: 'Bied eerst de waakvlam aan, en kies wat het gezin wil.',
});

export const Eindevaluatie = z.object({
  gezinId: GezinId,
  hoe: z.string(),
  hielp: z.string(),
  hielpNiet: z.string(),
  weerMis: z.string(),
  belWie: z.string(),
  versie: z.int(),
  gewijzigdOp: z.iso.date(),
  gewijzigdDoorNaam: z.string(),
});
export type Eindevaluatie = z.infer<typeof Eindevaluatie>;

/** A closing in spite of what lacks: with a reason, and a colleague who agrees. */
export const Uitzondering = z.object({
  id: UitzonderingId,
  gezinId: GezinId,
  reden: z.string(),
  ontbreekt: z.array(Ontbreekt),
  gevraagdOp: z.iso.date(),
  gevraagdDoorNaam: z.string(),
  gevraagdAan: z.uuid(),
  gevraagdAanNaam: z.string(),
  besluit: z.enum(['akkoord', 'niet-akkoord']).nullable(),
  toelichting: z.string().nullable(),
  beslotenOp: z.iso.date().nullable(),
});
export type Uitzondering = z.infer<typeof Uitzondering>;

/** One closing and, when it came to that, the reopening after it. */
export const Afsluiting = z.object({
  id: AfsluitingId,
  gezinId: GezinId,
  geslotenOp: z.iso.date(),
  geslotenDoorNaam: z.string(),
  waakvlam: Waakvlamkeuze,
  metUitzondering: z.boolean(),
  betrokkenTot: z.iso.date(),
  heropendOp: z.iso.date().nullable(),
  heropendDoorNaam: z.string().nullable(),
  heropendOm: z.enum(['gezin', 'hulpverlener', 'hulpvraag']).nullable(),
});
export type Afsluiting = z.infer<typeof Afsluiting>;
