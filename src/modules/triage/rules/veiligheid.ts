import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Veiligheidsvraag } from '../schema/ladder.ts';
import type { Antwoorden } from '../schema/triage.ts';

/**
 * Which next steps the answers ask for, in the order of the questions. There is no sum and no weight: one answer is
 * enough, and a question that rests on another counts only when that one was answered with yes. Source: the five
 * questions of the framework of the reporting code (Besluit verplichte meldcode, since 2019).
 */
export function nextSteps<V extends Pick<Veiligheidsvraag, 'code' | 'na' | 'bij'>>(
  vragen: readonly V[],
  antwoorden: Antwoorden,
): V[] {
  return vragen.filter(
    ({ code, na, bij }) => antwoorden[code] === bij && (na === null || antwoorden[na] === 'ja'),
  );
}

/** A check says something about questions that exist, and about one at least. */
export function checkAnswers(
  vragen: readonly Pick<Veiligheidsvraag, 'code'>[],
  antwoorden: Antwoorden,
): Refusal<'veiligheid/vraag-onbekend' | 'veiligheid/antwoord-ontbreekt'> | undefined {
  const codes = Object.keys(antwoorden);
  if (codes.length === 0) return refuse('veiligheid/antwoord-ontbreekt');
  const unknown = codes.find((code) => !vragen.some((vraag) => vraag.code === code));
  return unknown === undefined ? undefined : refuse('veiligheid/vraag-onbekend', { code: unknown });
}
