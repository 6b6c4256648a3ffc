import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { DoelId } from './plan.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const EvaluatieId = z.uuid({ error: unknownId }).brand('EvaluatieId');
export type EvaluatieId = z.infer<typeof EvaluatieId>;

/** How far a doel is, from 0 to 10; null when nobody said. */
const Cijfer = z.int().min(0).max(10).nullable();

export const EvaluatieDoel = z.object({
  doelId: DoelId,
  gezin: Cijfer,
  hulpverlener: Cijfer,
  toelichting: z.string().nullable(),
});
export type EvaluatieDoel = z.infer<typeof EvaluatieDoel>;

/** Looking back together on one day: who was there, how far each thinks it is, what went well, what next. */
export const Evaluatie = z.object({
  id: EvaluatieId,
  gezinId: GezinId,
  gehoudenOp: z.iso.date(),
  aanwezig: z.array(z.string()),
  gingGoed: z.string().nullable(),
  anders: z.string().nullable(),
  volgendeOp: z.iso.date().nullable(),
  vastgelegdDoor: z.string(),
  vastgelegdOp: z.iso.datetime(),
  doelen: z.array(EvaluatieDoel),
  versie: z.int(),
});
export type Evaluatie = z.infer<typeof Evaluatie>;

/** Who corrected an outcome when, and what it was before. */
export const EvaluatieWijziging = z.object({
  versie: z.int(),
  door: z.string(),
  op: z.iso.datetime(),
  was: Evaluatie.pick({
    gehoudenOp: true,
    aanwezig: true,
    gingGoed: true,
    anders: true,
    volgendeOp: true,
    doelen: true,
  }),
});
export type EvaluatieWijziging = z.infer<typeof EvaluatieWijziging>;
