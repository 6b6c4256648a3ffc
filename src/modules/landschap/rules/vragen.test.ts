import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, kwartaalOf, kwartalenUntil } from './kwartaal.ts';
import { ALL } from './stand.ts';
import { countHelpers, countVragen, type VraagCount } from './vragen.ts';

const gemeenten = ['0014', '0037', '0047'];
const row: fc.Arbitrary<VraagCount> = fc.record({
  gemeente: fc.constantFrom(...gemeenten),
  deur: fc.constantFrom('huisarts', 'school'),
  urgentie: fc.constantFrom('gewoon', 'spoed'),
  trede: fc.constantFrom('basishulp', 'aanvullend', null),
  stappen: fc.subarray(['sociale-basis', 'eigen-kracht']),
  redenen: fc.subarray(['past-niet', 'crisis']),
  aantal: fc.integer({ min: 1, max: 40 }),
});
const run = (property: fc.IProperty<unknown[]>) =>
  fc.assert(property as never, { seed: 20261120, numRuns: 150 });

test('no number from one to nine is shown of any question, wherever it is counted', () => {
  run(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const { totaal, telling } = countVragen(gemeenten, rows);
      const all = [ALL, ...gemeenten].flatMap((area) => [
        totaal(area),
        ...['basishulp', 'aanvullend', 'ongewogen'].map((code) => telling(area, 'trede', code)),
        ...['huisarts', 'school'].map((code) => telling(area, 'deur', code)),
        ...['past-niet', 'crisis'].map((code) => telling(area, 'reden', code)),
      ]);
      for (const { waarde } of all) expect(waarde === null || waarde === 0 || waarde >= 10).toBe(true);
    }) as never,
  );
});

test('a hidden step cannot be found by taking the shown ones from their total', () => {
  run(
    fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
      const { totaal, telling } = countVragen(gemeenten, rows);
      for (const area of [ALL, ...gemeenten]) {
        const whole = totaal(area).waarde;
        const parts = ['basishulp', 'aanvullend', 'ongewogen'].map((code) => telling(area, 'trede', code));
        const hidden = parts.filter(({ waarde }) => waarde === null);
        if (whole !== null && hidden.some(({ mark }) => mark === 'klein'))
          expect(hidden.length).toBeGreaterThan(1);
      }
    }) as never,
  );
});

test('of a gemeente no door and no reason is told, and a gemeente elsewhere counts nowhere', () => {
  const one = { deur: 'school', urgentie: 'gewoon', trede: 'basishulp', stappen: [], redenen: ['crisis'] };
  const { totaal, telling } = countVragen(gemeenten, [
    { ...one, gemeente: '0014', aantal: 30 },
    { ...one, gemeente: '0363', aantal: 90 },
  ]);
  expect(totaal(ALL)).toEqual({ waarde: 30, mark: 'getal' });
  expect(telling('0014', 'deur', 'school')).toEqual({ waarde: null, mark: 'afgeschermd' });
  expect(telling(ALL, 'reden', 'crisis')).toEqual({ waarde: 30, mark: 'getal' });
});

test('a family with help in two segments counts in both and once in the total; a part counts in its whole', () => {
  const ordening = {
    code: 'segment',
    klassen: [
      { code: '1', ouder: null },
      { code: '4', ouder: null },
      { code: '4a', ouder: '4' },
    ],
  };
  const placing = (hulpsoort: string, klasse: string) => ({
    ordening: 'segment',
    gemeente: '*',
    hulpsoort,
    klasse,
    aandeel: 1,
  });
  const placings = [placing('praten', '1'), placing('wonen', '4a')];
  const count = countHelpers(ordening, placings, [
    { hulpsoorten: ['praten', 'wonen'], helpers: 7, aantal: 11 },
    { hulpsoorten: ['wonen'], helpers: 1, aantal: 20 },
  ]);
  expect(count(ALL, null)).toEqual({ waarde: 31, mark: 'getal' });
  expect(count('1', 4)).toEqual({ waarde: 11, mark: 'getal' });
  expect(count('4', null)).toEqual({ waarde: 31, mark: 'getal' });
  expect(count('4', 1)).toEqual({ waarde: 20, mark: 'getal' });
});

test('a quarter begins and ends on its own days, and the newest stands first', () => {
  expect(daysOf('2028-1')).toEqual({ van: '2028-01-01', tot: '2028-03-31' });
  expect(daysOf('2026-4')).toEqual({ van: '2026-10-01', tot: '2026-12-31' });
  for (const [day, kwartaal] of [
    ['2026-01-01', '2026-1'],
    ['2026-03-31', '2026-1'],
    ['2026-04-01', '2026-2'],
    ['2026-12-31', '2026-4'],
  ] as const)
    expect(kwartaalOf(day)).toBe(kwartaal);
  expect(kwartalenUntil('2026-02-01', '2021-01-01', 3)).toEqual(['2026-1', '2025-4', '2025-3']);
  expect(kwartalenUntil('2026-02-01', '2025-12-31', 9)).toEqual(['2026-1', '2025-4']);
});
