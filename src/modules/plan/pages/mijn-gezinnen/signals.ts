import type { Signaal, SignaalSoort } from '../../schema/mijn-gezinnen.ts';

/** The signals that ask for someone, what is needed first in front. */
export const asking = ['hulpvraag-wacht', 'hulplijn-wacht', 'plan-ontbreekt', 'evaluatie-nodig'] as const;

export function isSignaal(value: string | null): value is SignaalSoort {
  return value === 'loopt-goed' || asking.some((soort) => soort === value);
}

/** Colour beside the words: red for what is longer than agreed, amber for what asks for someone, green for what runs. */
export function toneOf({ soort, isTeLang, isAanname }: Signaal): 'ok' | 'warn' | 'alarm' | undefined {
  if (soort === 'loopt-goed') return 'ok';
  return isTeLang && !isAanname ? 'alarm' : 'warn';
}
