import { z } from 'zod';
import type { Contacttermijn } from '../schema.ts';

const Norm = z.object({
  naam: z.string(),
  waarde: z.number().positive().nullable(),
  eenheid: z.enum(['dag', 'werkdag', 'week', 'maand']),
  beginpunt: z.string(),
  eindpunt: z.string(),
  geldigVan: z.iso.date().nullable(),
  geldigTot: z.iso.date().nullable(),
});
const daysIn = { dag: 1, werkdag: 1.4, week: 7, maand: 30 };

/**
 * In how many days a family that came forward is spoken to for the first time, by the norms of the regio that hold today; the
 * shortest. Null where the regio laid none down: a term that nobody promised is not told.
 */
export function contacttermijnOf(norms: readonly unknown[], today: string): Contacttermijn {
  const fitting = norms.flatMap((one) => {
    const { data } = Norm.safeParse(one);
    if (data?.beginpunt !== 'aanmelding' || data.eindpunt !== 'contact' || data.waarde === null) return [];
    const holds =
      (data.geldigVan === null || data.geldigVan <= today) &&
      (data.geldigTot === null || data.geldigTot > today);
    return holds ? [{ naam: data.naam, dagen: Math.ceil(data.waarde * daysIn[data.eenheid]) }] : [];
  });
  return fitting.sort((a, b) => a.dagen - b.dagen)[0] ?? null;
}
