import { expect, test } from 'vitest';
import { id } from '#tests/people.ts';
import type { Vernietigingsverzoek } from '../schema/bewaren.ts';
import { answerBy, checkDecision, keptUntil, mayAsk } from './bewaren.ts';

const request = { id: id(1), besluit: null } as unknown as Vernietigingsverzoek;

test('a file is kept twenty years after its last change, and a request is answered within three months', () => {
  expect(keptUntil('2026-11-20', 240)).toBe('2046-11-20');
  expect(keptUntil('2024-02-29', 12)).toBe('2025-02-28');
  expect(answerBy('2026-11-30')).toBe('2027-02-28');
});

test('a parent may ask, a child from twelve, and nobody of the network', () => {
  expect(mayAsk('ouder', null)).toBeUndefined();
  expect(mayAsk('jeugdige', 12)).toBeUndefined();
  expect(mayAsk('jeugdige', 11)?.refused).toBe('vernietiging/te-jong');
  expect(mayAsk('jeugdige', null)?.refused).toBe('vernietiging/te-jong');
  expect(mayAsk('netwerk', 40)?.refused).toBe('vernietiging/niet-betrokken');
});

test('keeping needs a ground and a reason, destroying needs that no help runs, and it is decided once', () => {
  expect(
    checkDecision(request, { besluit: 'bewaren', grond: 'wet', reden: 'Er loopt een rechtszaak.' }, false),
  ).toBeUndefined();
  expect(checkDecision(request, { besluit: 'bewaren', grond: 'wet' }, true)?.refused).toBe(
    'vernietiging/grond-ontbreekt',
  );
  expect(checkDecision(request, { besluit: 'vernietigen' }, false)?.refused).toBe('vernietiging/hulp-loopt');
  expect(checkDecision(request, { besluit: 'vernietigen' }, true)).toBeUndefined();
  const decided = { ...request, besluit: 'bewaren' as const };
  expect(checkDecision(decided, { besluit: 'vernietigen' }, true)?.refused).toBe(
    'vernietiging/reeds-besloten',
  );
});
