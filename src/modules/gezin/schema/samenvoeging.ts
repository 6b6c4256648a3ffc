import { z } from 'zod';
import { GezinId, Persoon, PersoonId, unknownId } from './gezin.ts';

export const SamenvoegingId = z.uuid({ error: unknownId }).brand('SamenvoegingId');
export type SamenvoegingId = z.infer<typeof SamenvoegingId>;

/** A member of the one gezin who is a member of the other already. */
export const Paar = z.object({ van: PersoonId, naar: PersoonId });
export type Paar = z.infer<typeof Paar>;

/** One of two families as it stands before they become one. */
export const Kant = z.object({
  id: GezinId,
  naam: z.string(),
  gemeente: z.string(),
  begonnenOp: z.iso.date(),
  leden: z.array(Persoon),
  /** How many rows hang on it, by table. */
  aantallen: z.array(z.object({ tabel: z.string(), aantal: z.int() })),
});
export type Kant = z.infer<typeof Kant>;

export const Samenvoeging = z.object({
  id: SamenvoegingId,
  vanNaam: z.string(),
  samengevoegdOp: z.iso.datetime(),
  ongedaanOp: z.iso.datetime().nullable(),
});
export type Samenvoeging = z.infer<typeof Samenvoeging>;
