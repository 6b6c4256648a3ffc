import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordnormOf, antwoordtijdOf, isBeschikbaar, lastDayOf } from './antwoordtijd.ts';
import { checkBericht, checkExpert, checkNuttig, checkUitkomst, checkWithdraw, statusOf } from './consult.ts';
import { protectLists } from './protect-lists.ts';

test('how fast someone usually answers is unknown below five answers, and then the median', () => {
  expect(antwoordtijdOf(4, 10)).toEqual({ uren: null, antwoorden: 4 });
  expect(antwoordtijdOf(5, 10)).toEqual({ uren: 10, antwoorden: 5 });
  expect(antwoordtijdOf(0, null)).toEqual({ uren: null, antwoorden: 0 });
});

test('the norm of the region counts; as long as it is unknown, five working days are assumed and said to be so', () => {
  const norm = { code: 'consult-antwoord', waarde: 3, eenheid: 'werkdag' };
  expect(antwoordnormOf([{ code: 'other' }, norm])).toEqual({ werkdagen: 3, isAanname: false });
  for (const unknown of [[], [{ ...norm, waarde: null }], [{ ...norm, eenheid: 'week' }]])
    expect(antwoordnormOf(unknown)).toEqual({ werkdagen: 5, isAanname: true });
});

test('Saturdays, Sundays and feestdagen do not count for an answer', () => {
  expect(lastDayOf('2026-11-20', 5)).toBe('2026-11-27');
  expect(lastDayOf('2026-12-24', 1)).toBe('2026-12-28');
});

const friday = { datum: '2026-11-20', dag: 5, tijd: '10:00' };
const at = { dagen: [1, 5], vanUur: '09:00', totUur: '12:00', afwezigTot: null };

test('an expert is available on the own days and hours, not when away, and nobody knows without days', () => {
  expect(isBeschikbaar(at, friday)).toBe(true);
  expect(isBeschikbaar(at, { ...friday, tijd: '12:00' })).toBe(false);
  expect(isBeschikbaar(at, { ...friday, dag: 2 })).toBe(false);
  expect(isBeschikbaar({ ...at, vanUur: null, totUur: null }, { ...friday, tijd: '23:00' })).toBe(true);
  expect(isBeschikbaar({ ...at, afwezigTot: '2026-11-20' }, friday)).toBe(false);
  expect(isBeschikbaar({ ...at, afwezigTot: '2026-11-19' }, friday)).toBe(true);
  expect(isBeschikbaar({ ...at, dagen: [] }, friday)).toBeNull();
});

const none = {
  ingetrokkenOp: null,
  beantwoordOp: null,
  verlopenOp: null,
  aangenomenOp: null,
  doorgezetOp: null,
};

test('what happened last decides how far a question is, and a late answer is an answer', () => {
  const at = '2026-11-20T10:00:00.000Z';
  expect(statusOf(none)).toBe('gevraagd');
  expect(statusOf({ ...none, doorgezetOp: at })).toBe('doorgezet');
  expect(statusOf({ ...none, doorgezetOp: at, aangenomenOp: at })).toBe('aangenomen');
  expect(statusOf({ ...none, aangenomenOp: at, verlopenOp: at })).toBe('verlopen');
  expect(statusOf({ ...none, verlopenOp: at, beantwoordOp: at })).toBe('beantwoord');
  expect(statusOf({ ...none, verlopenOp: at, ingetrokkenOp: at })).toBe('ingetrokken');
});

const one = { status: 'gevraagd', vragerId: 'asker', expertId: null } as never;
const changed = (changes: object) => ({ ...(one as object), ...changes }) as never;

test('nobody answers the own question, that of another expert, or one that has ended', () => {
  expect(checkExpert(one, 'expert')).toBeUndefined();
  expect(checkExpert(changed({ expertId: 'expert' }), 'expert')).toBeUndefined();
  expect(checkExpert(one, 'asker')).toMatchObject({ refused: 'consult/eigen-vraag' });
  expect(checkExpert(changed({ expertId: 'other' }), 'expert')).toMatchObject({
    refused: 'consult/al-aangenomen',
  });
  for (const status of ['beantwoord', 'ingetrokken'])
    expect(checkExpert(changed({ status }), 'expert')).toMatchObject({ refused: 'consult/reeds-klaar' });
  expect(checkExpert(changed({ status: 'verlopen' }), 'expert')).toBeUndefined();
});

test('a question about nobody gets advice and nothing else', () => {
  expect(checkUitkomst({ anoniem: true }, 'advies')).toBeUndefined();
  expect(checkUitkomst({ anoniem: true }, 'sluit-aan')).toMatchObject({ refused: 'consult/geen-gezin' });
  expect(checkUitkomst({ anoniem: false }, 'neemt-over')).toBeUndefined();
});

test('only who asked takes back, and says afterwards whether it was of use', () => {
  expect(checkWithdraw(one, 'asker')).toBeUndefined();
  expect(checkWithdraw(one, 'expert')).toMatchObject({ refused: 'consult/onbekend' });
  expect(checkWithdraw(changed({ status: 'beantwoord' }), 'asker')).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
  expect(checkNuttig(changed({ status: 'beantwoord' }), 'asker')).toBeUndefined();
  expect(checkNuttig(changed({ status: 'beantwoord' }), 'expert')).toMatchObject({
    refused: 'consult/onbekend',
  });
  expect(checkNuttig(one, 'asker')).toMatchObject({ refused: 'consult/nog-niet-beantwoord' });
});

test('asking on waits until somebody took the question, and ends when it was taken back', () => {
  expect(checkBericht({ status: 'gevraagd', aangenomenOp: null })).toMatchObject({
    refused: 'consult/nog-niet-aangenomen',
  });
  expect(checkBericht({ status: 'aangenomen', aangenomenOp: '2026-11-20T10:00:00.000Z' })).toBeUndefined();
  expect(checkBericht({ status: 'ingetrokken', aangenomenOp: null })).toMatchObject({
    refused: 'consult/reeds-klaar',
  });
});

const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 }));
const named = (values: readonly number[]) => values.map((aantal, nr) => ({ code: `c${nr}`, aantal }));
const sumOf = (values: readonly number[]) => values.reduce((sum, number) => sum + number, 0);

test('no count from 1 to 9 is shown, every zero is, and what is shown is true', () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), (values) => {
      const { lists, totaal } = protectLists([named(values)]);
      for (const [nr, { aantal, mark }] of (lists[0] ?? []).entries()) {
        const value = values[nr] ?? 0;
        if (value === 0) expect(mark).toBe('getal');
        if (value > 0 && value < 10) expect(mark).toBe('klein');
        expect(aantal).toBe(mark === 'getal' ? value : null);
      }
      expect(totaal.aantal).toBe(totaal.mark === 'getal' ? sumOf(values) : null);
    }),
    { seed: 27 },
  );
});

test('a list of large counts is shown whole', () => {
  const { lists, totaal } = protectLists([named([12, 40, 0]), named([52])]);
  expect([...lists.flat(), totaal].every(({ mark }) => mark === 'getal')).toBe(true);
});

type Shown = { readonly aantal: number | null; readonly mark: string };

/** Every list that fits what is shown and this total. */
function fittingLists(shown: readonly Shown[], total: number): number[][] {
  const begun = shown.reduce<number[][]>(
    (lists, { aantal, mark }) =>
      lists.flatMap((list) => {
        const left = total - sumOf(list);
        const [least, most] = mark === 'klein' ? [1, Math.min(9, left)] : [10, left];
        const tries =
          aantal === null
            ? Array.from({ length: Math.max(0, most - least + 1) }, (_, nr) => least + nr)
            : [aantal];
        return tries.map((number) => [...list, number]);
      }),
    [[]],
  );
  return begun.filter((list) => sumOf(list) === total);
}

test('whoever knows all that is shown in two lists of the same questions cannot compute a small count', () => {
  const splits = fc.array(fc.integer({ min: 0, max: 13 }), { minLength: 2, maxLength: 4 });
  const second = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(splits, second, (values, share) => {
      const total = sumOf(values);
      const part = Math.min(share, total);
      const { lists, totaal } = protectLists([named(values), named([part, total - part])]);
      const isKnown =
        totaal.mark === 'getal' || lists.some((list) => list.every(({ mark }) => mark === 'getal'));
      // Without the total an attacker may take any; a handful around the true one is enough to be unsure.
      const totals = isKnown ? [total] : [total - 1, total, total + 1, total + 2];
      for (const list of lists)
        for (const [nr, { mark }] of list.entries()) {
          if (mark !== 'klein') continue;
          const fits = totals.flatMap((one) => fittingLists(list, one));
          expect(new Set(fits.map((one) => one[nr])).size).toBeGreaterThan(1);
        }
    }),
    { seed: 27, numRuns: 500 },
  );
});

test('without a second hidden count the total would give a small one away', () => {
  const { lists } = protectLists([named([3, 40, 25])]);
  expect(lists[0]?.map(({ mark }) => mark)).toEqual(['klein', 'getal', 'afgeschermd']);
});
