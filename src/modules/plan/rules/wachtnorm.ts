import { z } from 'zod';
import type { Wachtnorm } from '../schema/signaal.ts';

/** What a signal reads of a norm of the regio; the rest of its fields are left alone. */
const Norm = z.object({
  naam: z.string(),
  waarde: z.number().positive().nullable(),
  eenheid: z.enum(['dag', 'werkdag', 'week', 'maand']),
  beginpunt: z.string(),
  eindpunt: z.string(),
  soort: z.string(),
  geldigVan: z.iso.date().nullable(),
  geldigTot: z.iso.date().nullable(),
});

const daysIn = { dag: 1, werkdag: 1.4, week: 7, maand: 30 };
const begins = ['aanmelding', 'signaal', 'ingang'];
const ends = ['behandeling', 'start'];

/**
 * The norm for waiting until help begins: of those that hold today and have a value, the shortest, so that nobody waits
 * unseen because two norms differ. Undefined where the regio knows none.
 */
export function wachtnormOf(gegevens: readonly unknown[], today: string): Wachtnorm | null {
  const fitting = gegevens.flatMap((one) => {
    const { data } = Norm.safeParse(one);
    if (!data || data.waarde === null || !begins.includes(data.beginpunt) || !ends.includes(data.eindpunt))
      return [];
    const holds =
      (data.geldigVan === null || data.geldigVan <= today) &&
      (data.geldigTot === null || data.geldigTot > today);
    return holds
      ? [{ naam: data.naam, dagen: Math.round(data.waarde * daysIn[data.eenheid]), soort: data.soort }]
      : [];
  });
  return fitting.sort((a, b) => a.dagen - b.dagen)[0] ?? null;
}
