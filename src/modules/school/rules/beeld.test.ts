import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBeeld, protectParts } from './beeld.ts';

const seed = 26;

test('what is from one to nine is never shown, a zero is', () => {
  expect(protectParts([0, 40, 12])).toEqual({
    totaal: { mark: 'getal', aantal: 52 },
    delen: [
      { mark: 'getal', aantal: 0 },
      { mark: 'getal', aantal: 40 },
      { mark: 'getal', aantal: 12 },
    ],
  });
});

test('a single small part takes the smallest other with it, so that the total does not tell it', () => {
  const { totaal, delen } = protectParts([3, 40, 12, 0]);
  expect(totaal).toEqual({ mark: 'getal', aantal: 55 });
  expect(delen.map(({ mark }) => mark)).toEqual(['klein', 'getal', 'afgeschermd', 'getal']);
});

test('a small part beside nothing but zeros hides the total as small, and one beside ones hides another', () => {
  expect(protectParts([3, 0, 0]).totaal).toEqual({ mark: 'klein' });
  expect(protectParts([1, 1, 30]).delen.map(({ mark }) => mark)).toEqual(['klein', 'klein', 'afgeschermd']);
  expect(protectParts([9, 9]).totaal).toEqual({ mark: 'afgeschermd' });
});

/** Whether someone who sees only this can tell the number in place: tries another for it, with all that is shown kept. */
function isTold(aantallen: readonly number[], place: number): boolean {
  const { totaal, delen } = protectParts(aantallen);
  if (totaal.mark !== 'getal') return false;
  const isHidden = (nr: number) => delen[nr]?.mark !== 'getal';
  const range = (nr: number): [number, number] => (delen[nr]?.mark === 'klein' ? [1, 9] : [10, 1000]);
  const hidden = aantallen.flatMap((one, nr) => (isHidden(nr) ? [{ one, nr }] : []));
  const sum = hidden.reduce((total, { one }) => total + one, 0);
  const others = hidden.filter(({ nr }) => nr !== place).map(({ nr }) => range(nr));
  const least = others.reduce((total, [low]) => total + low, 0);
  const most = others.reduce((total, [, high]) => total + high, 0);
  const [low, high] = range(place);
  let ways = 0;
  for (let guess = low; guess <= high; guess++) if (sum - guess >= least && sum - guess <= most) ways += 1;
  return ways < 2;
}

test('no hidden number can be computed from what is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 10 }), (aantallen) => {
      const { delen } = protectParts(aantallen);
      for (const [place, one] of delen.entries()) {
        const count = aantallen[place] ?? 0;
        if (one.mark === 'getal') expect(count === 0 || count >= 10).toBe(true);
        else expect(isTold(aantallen, place), `${aantallen} at ${place}`).toBe(false);
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test('a month of which nothing was counted is zero for each gemeente, and the newest month is told for each', () => {
  const gemeenten = [
    { code: '0014', naam: 'Groningen' },
    { code: '0037', naam: 'Stadskanaal' },
  ];
  const rijen = [
    { maand: '2026-10', gemeente: '0014', soort: 'bekend' as const, aantal: 20 },
    { maand: '2026-10', gemeente: '0037', soort: 'bekend' as const, aantal: 15 },
  ];
  const beeld = makeBeeld(rijen, { gemeenten, vanaf: '2026-09', maanden: 2 });
  expect(beeld.maanden).toEqual(['2026-09', '2026-10']);
  expect(beeld.reeksen.find(({ soort }) => soort === 'bekend')?.tellingen).toEqual([
    { mark: 'getal', aantal: 0 },
    { mark: 'getal', aantal: 35 },
  ]);
  // Of September nothing is known; of October nobody stays at home among those of whom it is known.
  expect(beeld.reeksen.find(({ soort }) => soort === 'thuiszitter')?.tellingen).toEqual([
    { mark: 'onbekend' },
    { mark: 'getal', aantal: 0 },
  ]);
  expect(beeld.reeksen.find(({ soort }) => soort === 'vrijstelling-5a')?.tellingen[0]).toEqual({
    mark: 'getal',
    aantal: 0,
  });
  expect(beeld.perGemeente[1]?.tellingen.find(({ soort }) => soort === 'bekend')?.telling).toEqual({
    mark: 'getal',
    aantal: 15,
  });
});
