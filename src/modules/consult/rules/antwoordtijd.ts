import { z } from 'zod';
import { addWerkdagen } from '#berichten/termijnen/werkdagen.ts';
import type { Antwoordtijd, Expertprofiel } from '../schema.ts';

/** Below this number of answers nothing usual can be said. */
const FEWEST = 5;

/** The usual time to answer: the median in hours of real answers, unknown below five of them. It is counted, never typed. */
export function antwoordtijdOf(antwoorden: number, mediaanUren: number | null): Antwoordtijd {
  const isKnown = antwoorden >= FEWEST && mediaanUren !== null;
  return { uren: isKnown ? Math.max(0, mediaanUren) : null, antwoorden };
}

const Norm = z.object({
  code: z.string(),
  waarde: z.number().int().positive().nullable(),
  eenheid: z.string(),
});

/** Used as long as the region names no norm for an answer. */
const ASSUMED_WERKDAGEN = 5;

/** Within how many working days a question is answered: the norm of the region, else an assumption that says so. */
export function antwoordnormOf(gegevens: readonly unknown[]): { werkdagen: number; isAanname: boolean } {
  for (const one of gegevens) {
    const { data } = Norm.safeParse(one);
    if (data?.code === 'consult-antwoord' && data.eenheid === 'werkdag' && data.waarde !== null)
      return { werkdagen: data.waarde, isAanname: false };
  }
  return { werkdagen: ASSUMED_WERKDAGEN, isAanname: true };
}

/** The last day on which an answer is in time; Saturdays, Sundays and feestdagen do not count. */
export function lastDayOf(today: string, werkdagen: number): string {
  return addWerkdagen(today, werkdagen);
}

type Available = Pick<Expertprofiel, 'dagen' | 'vanUur' | 'totUur'> & { readonly afwezigTot: string | null };

/** Whether an expert works at this moment: not away, on a day and in the hours that were told. Null when no days are told. */
export function isBeschikbaar(
  { dagen, vanUur, totUur, afwezigTot }: Available,
  now: { readonly datum: string; readonly dag: number; readonly tijd: string },
): boolean | null {
  if (afwezigTot !== null && afwezigTot >= now.datum) return false;
  if (dagen.length === 0) return null;
  if (!dagen.includes(now.dag)) return false;
  return vanUur === null || totUur === null || (vanUur <= now.tijd && now.tijd < totUur);
}
