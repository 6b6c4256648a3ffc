import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const GezinsplanId = z.uuid({ error: unknownId }).brand('GezinsplanId');
export type GezinsplanId = z.infer<typeof GezinsplanId>;
export const DoelId = z.uuid({ error: unknownId }).brand('DoelId');
export type DoelId = z.infer<typeof DoelId>;
export const HulplijnId = z.uuid({ error: unknownId }).brand('HulplijnId');
export type HulplijnId = z.infer<typeof HulplijnId>;

/**
 * The domains of life (Big Five) in which a doel can stand. The sources know two variants: school and work as one, and
 * apart. A doel keeps the finest that was said; `domeinOf` shows it in either. Names and sentences are in the words.
 */
export const Domein = z.enum(['support', 'wonen', 'school-en-werk', 'school', 'werk', 'inkomen', 'welzijn'], {
  error: 'Kies waar dit doel over gaat.',
});
export type Domein = z.infer<typeof Domein>;

/** Who keeps the whole together: the gezin, the gezin with somebody beside it, or a casusregisseur. */
export const Regievorm = z.enum(['gezin', 'gezin-met-steun', 'casusregisseur'], {
  error: 'Kies wie de regie heeft.',
});
export type Regievorm = z.infer<typeof Regievorm>;

export const Gezinsplan = z.object({
  id: GezinsplanId,
  gezinId: GezinId,
  begonnenOp: z.iso.date(),
  geslotenOp: z.iso.date().nullable(),
  /** The last day on which gezin and helpers looked at plan or doelen together. */
  evaluatieOp: z.iso.date(),
  samenvatting: z.string(),
  /** Null until it was asked. */
  regie: Regievorm.nullable(),
  /** Who directs, or who stands beside the gezin in it; in words, because it may be an aunt. */
  regieWie: z.string().nullable(),
  /** With what the gezin wants support in directing. */
  regieSteun: z.string().nullable(),
  /** The day on which all agreed to look at the plan again; null when none was agreed. */
  besprekenOp: z.iso.date().nullable(),
  /** When the plan was last put before everyone. */
  voorgelegdOp: z.iso.datetime().nullable(),
  versie: z.int(),
});
export type Gezinsplan = z.infer<typeof Gezinsplan>;

export const Doel = z.object({
  id: DoelId,
  gezinId: GezinId,
  domein: Domein,
  tekst: z.string(),
  voortgang: z.int().min(0).max(100).nullable(),
  begonnenOp: z.iso.date(),
  bereiktOp: z.iso.date().nullable(),
  versie: z.int(),
});
export type Doel = z.infer<typeof Doel>;
