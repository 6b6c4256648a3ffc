import { expect, test } from 'vitest';
import { canResend } from './can-resend.ts';

const sent = { richting: 'uit', verzending: 'verzonden', beantwoordOp: null } as const;

test('what was given up, and what went without an answer, may go once more', () => {
  expect(canResend({ ...sent, verzending: 'vastgelopen' })).toBe(true);
  expect(canResend(sent)).toBe(true);
});

test('what was answered arrived, what waits goes by itself, what stays inside is there, and what came is not ours', () => {
  expect(canResend({ ...sent, beantwoordOp: new Date(0) })).toBe(false);
  expect(canResend({ ...sent, verzending: 'wacht' })).toBe(false);
  expect(canResend({ ...sent, verzending: 'binnen' })).toBe(false);
  expect(canResend({ richting: 'in', verzending: null, beantwoordOp: null })).toBe(false);
});
