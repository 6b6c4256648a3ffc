import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stadium, Uitkomst } from '#modules/toegang/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { Zin } from '../schema.ts';
import { checkBericht, isVraag, zinnenFor } from './zin.ts';

const around = { stadium: 'opgepakt', uitkomst: null, hulpOp: null, magHoren: [] } as const;
const closed = { ...around, stadium: 'afgesloten', uitkomst: 'advies' } as const;

test('without consent only how far it is can be told', () => {
  expect(zinnenFor(around)).toEqual(['opgepakt', 'gesprek-gepland', 'niet-bereikt', 'overleg-gevraagd']);
  expect(zinnenFor({ ...around, stadium: 'ontvangen' })[0]).toBe('ontvangen');
  expect(zinnenFor(closed)).toEqual(['afgesloten']);
});

test('with consent the fullest sentence stands ready', () => {
  expect(zinnenFor({ ...closed, magHoren: ['hulpvraag'] })).toEqual(['advies-gegeven', 'afgesloten']);
  expect(zinnenFor({ ...around, hulpOp: '2026-11-02', magHoren: ['hulplijn'] })[0]).toBe('hulp-gestart');
});

test('an outcome that was not, and help that is not there, cannot be told', () => {
  const all = { ...closed, magHoren: ['hulpvraag', 'hulplijn'] } as const;
  for (const zin of ['geen-hulp', 'hulp-gestart', 'opgepakt'] as const)
    expect(checkBericht({ zin }, all)).toMatchObject({ refused: 'terugkoppeling/past-niet' });
});

test('own words need the consent of the family as much as an outcome does', () => {
  const no = { refused: 'terugkoppeling/niet-afgesproken' };
  expect(checkBericht({ zin: 'opgepakt', tekst: 'Het gaat beter.' }, around)).toMatchObject(no);
  expect(checkBericht({ zin: 'advies-gegeven' }, closed)).toMatchObject(no);
  const withConsent = { ...around, magHoren: ['hulpvraag'] } as const;
  expect(checkBericht({ zin: 'opgepakt', tekst: 'Het gaat beter.' }, withConsent)).toBeUndefined();
});

test('a talk that was planned has a day', () => {
  expect(checkBericht({ zin: 'gesprek-gepland' }, around)).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['gesprekOp'] }] },
  });
  expect(checkBericht({ zin: 'gesprek-gepland', gesprekOp: '2026-12-01' }, around)).toBeUndefined();
});

test('who referred is asked something by two sentences only', () => {
  expect(Zin.options.filter(isVraag)).toEqual(['niet-bereikt', 'overleg-gevraagd']);
});

test('whatever stands ready may be told, and what may be told without consent says nothing of an outcome', () => {
  const parts = fc.subarray(['hulpvraag', 'hulplijn', 'plan'] as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...Stadium.options),
      fc.constantFrom(...Uitkomst.options),
      fc.boolean(),
      parts,
      (stadium, uitkomst, hasHelp, magHoren) => {
        const now = { stadium, uitkomst, hulpOp: hasHelp ? '2026-11-02' : null, magHoren };
        const zinnen = zinnenFor(now);
        expect(zinnen.length).toBeGreaterThan(0);
        for (const zin of Zin.options) {
          const refused = checkBericht({ zin, gesprekOp: '2026-12-01' }, now);
          expect(isRefusal(refused), zin).toBe(!zinnen.includes(zin));
        }
        const bare = zinnenFor({ ...now, magHoren: [] });
        expect(bare).toEqual(zinnenFor({ ...now, uitkomst: 'plan', hulpOp: null, magHoren: [] }));
      },
    ),
    { seed: 25 },
  );
});
