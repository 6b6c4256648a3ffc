import {
  answerBericht,
  answerDeclaratie,
  type Bericht,
  type MetRetour,
  type Retourbericht,
  type Retourgegevens,
} from '#berichten/index.ts';
import type { Bevinding } from '../schema.ts';

const withRetour: ReadonlySet<string> = new Set<MetRetour['soort']>([
  'JW301',
  'JW305',
  'JW307',
  'JW315',
  'JW317',
  'JW319',
]);

export function hasRetour(bericht: Bericht): bericht is MetRetour {
  return withRetour.has(bericht.soort);
}

const retouren: ReadonlySet<string> = new Set<Retourbericht['soort']>([
  'JW302',
  'JW306',
  'JW308',
  'JW316',
  'JW318',
  'JW320',
]);

export function isRetour(bericht: Bericht): bericht is Retourbericht {
  return retouren.has(bericht.soort);
}

/** The answer that the standard asks for at once; a declaratie that is right on level 2 waits for its own judge. */
export function answerFor(
  bericht: Bericht | undefined,
  bevindingen: readonly Bevinding[],
  gegevens: Retourgegevens,
): Bericht | undefined {
  if (bericht === undefined) return undefined;
  if (hasRetour(bericht)) return answerBericht(bericht, bevindingen, gegevens);
  return bericht.soort === 'JW323' && bevindingen.length > 0
    ? answerDeclaratie(bericht, bevindingen, gegevens)
    : undefined;
}
