import { expect, test } from 'vitest';
import { checkAnswers, nextSteps } from './veiligheid.ts';

const vragen = [
  { code: 'gevaar', na: null, bij: 'ja' as const },
  { code: 'vermoeden', na: null, bij: 'ja' as const },
  { code: 'zelf-hulp', na: 'vermoeden', bij: 'nee' as const },
];
const steps = (antwoorden: Record<string, 'ja' | 'nee' | 'onbekend'>) =>
  nextSteps(vragen, antwoorden).map(({ code }) => code);

test('one answer is enough for a next step, and not knowing is no answer', () => {
  expect(steps({ gevaar: 'ja' })).toEqual(['gevaar']);
  expect(steps({ gevaar: 'nee', vermoeden: 'onbekend' })).toEqual([]);
  expect(steps({})).toEqual([]);
});

test('a question that rests on a suspicion counts only when there is one', () => {
  expect(steps({ vermoeden: 'nee', 'zelf-hulp': 'nee' })).toEqual([]);
  expect(steps({ vermoeden: 'ja', 'zelf-hulp': 'nee' })).toEqual(['vermoeden', 'zelf-hulp']);
});

test('an empty check and one about a question that is not there are refused', () => {
  expect(checkAnswers(vragen, {})).toMatchObject({ refused: 'veiligheid/antwoord-ontbreekt' });
  expect(checkAnswers(vragen, { weer: 'ja' })).toMatchObject({ refused: 'veiligheid/vraag-onbekend' });
  expect(checkAnswers(vragen, { gevaar: 'nee' })).toBeUndefined();
});
