import { z } from 'zod';
import { Deel, GezinId, unknownId } from './gezin.ts';

export const GastId = z.uuid({ error: unknownId }).brand('GastId');
export type GastId = z.infer<typeof GastId>;

/** Someone without an account of their own whom the gezin lets in by a link: a grandmother, a JIM, a trainer. */
export const Gast = z.object({
  id: GastId,
  naam: z.string(),
  van: z.iso.date(),
  tot: z.iso.date(),
  geopendOp: z.iso.datetime().nullable(),
  ingetrokkenOp: z.iso.datetime().nullable(),
  /** What the consents that hold open for this guest; empty while somebody must still agree. */
  delen: z.array(Deel),
  isWachtend: z.boolean(),
  status: z.enum(['wacht-op-instemming', 'ongeopend', 'geopend', 'verlopen', 'ingetrokken']),
});
export type Gast = z.infer<typeof Gast>;

/** What a guest sees of what it may see. `naam` is null when the gezin closed everything. */
export const GastToegang = z.object({
  gezin: z.object({ id: GezinId, naam: z.string() }).nullable(),
  delen: z.array(z.object({ deel: Deel, niveau: z.enum(['lezen', 'bijdragen']), tot: z.iso.date() })),
});
