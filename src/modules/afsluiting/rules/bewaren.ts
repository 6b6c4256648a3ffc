import { addMonths } from '#berichten/rekenen/kalender.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Vernietigingsverzoek } from '../schema/bewaren.ts';

/** From this age someone asks for destroying in person; before it nobody can (Jeugdwet art. 7.3.9). */
const MIN_AGE = 12;
/** The months within which a request is done or refused (Jeugdwet art. 7.3.9). */
const MONTHS_TO_ANSWER = 3;

/** The last day on which a file is kept: the term counted from its last change (Jeugdwet art. 7.3.8). */
export function keptUntil(lastChange: string, months: number): string {
  return addMonths(lastChange, months);
}

/** The last day on which a request of today is answered. */
export function answerBy(today: string): string {
  return addMonths(today, MONTHS_TO_ANSWER);
}

/** @param age null when the date of birth is not known: a parent's often is not, a child's may not be assumed. */
export function mayAsk(soort: 'jeugdige' | 'ouder' | 'netwerk', age: number | null) {
  if (soort === 'netwerk') return refuse('vernietiging/niet-betrokken');
  if (soort === 'ouder') return undefined;
  return age !== null && age >= MIN_AGE ? undefined : refuse('vernietiging/te-jong', { vanaf: MIN_AGE });
}

type Decision = {
  readonly besluit: 'vernietigen' | 'bewaren';
  readonly grond?: string | undefined;
  readonly reden?: string | undefined;
};

/** Keeping asks a ground of the law and its reason; destroying asks that no help runs, for then a file is a duty (art. 7.3.8). */
export function checkDecision(
  request: Vernietigingsverzoek,
  decision: Decision,
  isClosed: boolean,
):
  | Refusal<'vernietiging/reeds-besloten' | 'vernietiging/grond-ontbreekt' | 'vernietiging/hulp-loopt'>
  | undefined {
  if (request.besluit !== null) return refuse('vernietiging/reeds-besloten', { besluit: request.besluit });
  if (decision.besluit === 'bewaren')
    return decision.grond && decision.reden ? undefined : refuse('vernietiging/grond-ontbreekt');
  return isClosed ? undefined : refuse('vernietiging/hulp-loopt');
}
