import { z } from 'zod';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** What is counted of pupils for the region. */
export const Beeldsoort = z.enum([
  'vrijstelling-5a',
  'thuiszitter',
  'daling',
  'bekend',
  'verblijf-zelfde-school',
  'verblijf-andere-school',
  'verblijf-zonder-school',
]);
export type Beeldsoort = z.infer<typeof Beeldsoort>;

/** A count as it may be shown: a number, fewer than ten, or hidden because another would follow from it (decision 0007). */
export const Beeldtelling = z.discriminatedUnion('mark', [
  z.object({ mark: z.literal('getal'), aantal: z.int().nonnegative() }),
  z.object({ mark: z.literal('klein') }),
  z.object({ mark: z.literal('afgeschermd') }),
  /** Nobody wrote anything down from which it could be counted, which is something else than none. */
  z.object({ mark: z.literal('onbekend') }),
]);
export type Beeldtelling = z.infer<typeof Beeldtelling>;

export const Schoolbeeld = z.object({
  maanden: z.array(month),
  /** For each kind the months of the whole region, the oldest first. */
  reeksen: z.array(z.object({ soort: Beeldsoort, tellingen: z.array(Beeldtelling) })),
  /** The newest month, for each gemeente. */
  perGemeente: z.array(
    z.object({
      code: z.string(),
      naam: z.string(),
      tellingen: z.array(z.object({ soort: Beeldsoort, telling: Beeldtelling })),
    }),
  ),
});
export type Schoolbeeld = z.infer<typeof Schoolbeeld>;

/** A count of one month, gemeente and kind as it leaves the database. */
export const Beeldrij = z.object({
  maand: month,
  gemeente: z.string(),
  soort: Beeldsoort,
  aantal: z.int().positive(),
});
export type Beeldrij = z.infer<typeof Beeldrij>;
