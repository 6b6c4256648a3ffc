import { findRights } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { allSignalenOf, isAnswered, withStep } from '../../rules/signalen.ts';
import { listFacts } from '../../store/mijn-gezinnen.ts';
import { worksWithGezin } from '../../store/signaal/antwoord.ts';
import { readLimits } from './read-limits.ts';

/** Every signal of one gezin, and which of them rest by an answer; for who works with it, and for nobody else. */
export async function gatherSignalen({ db, today }: Pick<Context, 'db' | 'today'>, id: string) {
  const rights = await findRights(db, id);
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  if (!(await worksWithGezin(db, id))) return refuse('verboden', { deel: 'plan' });
  const [facts] = await listFacts(db, { words: [], today, only: [id] });
  if (!facts) return refuse('gezin/onbekend');
  const all = allSignalenOf(facts, await readLimits(db, today)).map(withStep);
  return {
    rights,
    open: all.filter((one) => !isAnswered(one, facts)),
    answered: all.filter((one) => isAnswered(one, facts)),
  };
}
