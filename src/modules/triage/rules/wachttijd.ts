import { z } from 'zod';
import type { Intakenorm } from '../schema/triage.ts';

/** What is read of a norm of the regio; its other fields are left alone. */
const Norm = z.object({
  naam: z.string(),
  waarde: z.number().positive(),
  eenheid: z.enum(['dag', 'werkdag', 'week', 'maand']),
  beginpunt: z.literal('aanmelding'),
  eindpunt: z.literal('intake'),
  soort: z.string(),
  geldigVan: z.iso.date().nullable(),
  geldigTot: z.iso.date().nullable(),
});

const daysIn = { dag: 1, werkdag: 1.4, week: 7, maand: 30 };
const dayLength = 86_400_000;

/**
 * The norm for how long a question may wait until someone talks with the gezin: of those that hold today the shortest.
 * Null where the regio knows none; then no wait is called too long. Source: the norms of the regio, each with its own.
 */
export function intakenormOf(gegevens: readonly unknown[], today: string): Intakenorm | null {
  const fitting = gegevens.flatMap((one) => {
    const { data } = Norm.safeParse(one);
    if (!data) return [];
    const { geldigVan, geldigTot } = data;
    const holds = (geldigVan === null || geldigVan <= today) && (geldigTot === null || geldigTot > today);
    return holds
      ? [{ naam: data.naam, dagen: Math.round(data.waarde * daysIn[data.eenheid]), soort: data.soort }]
      : [];
  });
  return fitting.sort((a, b) => a.dagen - b.dagen)[0] ?? null;
}

/** Whole days from one ISO date to another; never below zero. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayLength));
}

/** The last day on which something came in that by now waits longer than the norm; null without one. */
export function tooLongSince(norm: Intakenorm | null, today: string): string | null {
  if (norm === null) return null;
  return new Date(Date.parse(today) - (norm.dagen + 1) * dayLength).toISOString().slice(0, 10);
}
