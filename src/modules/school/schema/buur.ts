import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';
const day = z.iso.date();

export const PilotdeelnameId = z.uuid({ error: unknownId }).brand('PilotdeelnameId');
export const BuuruitzonderingId = z.uuid({ error: unknownId }).brand('BuuruitzonderingId');

/** That a pupil takes part in a pilot of education and help. */
export const Pilotdeelname = z.object({
  id: PilotdeelnameId,
  persoonId: PersoonId,
  pilot: z.string(),
  van: day,
  tot: day.nullable(),
  /** It began without an agreement between both gemeenten, because a colleague agreed to an exception. */
  isUitzondering: z.boolean(),
  versie: z.int(),
});
export type Pilotdeelname = z.infer<typeof Pilotdeelname>;

/** A start that does not wait for the agreement between two gemeenten: the reason, and what a colleague says of it. */
export const Buuruitzondering = z.object({
  id: BuuruitzonderingId,
  gezinId: GezinId,
  persoonId: PersoonId,
  /** Of the school, and of where help is arranged. */
  gemeente: z.string(),
  buurgemeente: z.string(),
  reden: z.string(),
  gevraagdOp: day,
  gevraagdDoor: z.uuid(),
  gevraagdDoorNaam: z.string(),
  gevraagdAan: z.uuid(),
  gevraagdAanNaam: z.string(),
  antwoord: z.enum(['akkoord', 'niet-akkoord'], { error: 'Kies of u het hiermee eens bent.' }).nullable(),
  toelichting: z.string().nullable(),
  beantwoordOp: day.nullable(),
});
export type Buuruitzondering = z.infer<typeof Buuruitzondering>;
