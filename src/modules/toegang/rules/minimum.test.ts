import { expect, test } from 'vitest';
import { Deur } from '../schema.ts';
import { nl } from '../words.nl.ts';
import { isVerwijzendeDeur, minimum, missingAt, velden } from './minimum.ts';

test('each door of someone who refers has its minimum, and the doors of the gezin have none', () => {
  expect(Deur.options.filter((deur) => !isVerwijzendeDeur(deur))).toEqual(['gezin', 'gezinswerker']);
  expect(isVerwijzendeDeur('toString')).toBe(false);
});

test('whatever a door asks is asked for a reason that has words', () => {
  for (const asked of Object.values(minimum))
    for (const veld of velden) expect(nl.reden[asked[veld].reden], veld).toMatch(/\.$/);
});

test('no door needs more than five things', () => {
  for (const [deur, asked] of Object.entries(minimum))
    expect(Object.values(asked).filter(({ is }) => is !== 'vrij').length, deur).toBeLessThanOrEqual(5);
});

test('a huisarts says whether the gezin knows, and then how to reach it', () => {
  const paths = (given: Parameters<typeof missingAt>[1]) =>
    missingAt('huisarts', given).map(({ path }) => path);
  expect(paths({})).toEqual([['besproken']]);
  expect(paths({ besproken: 'ja' })).toEqual([['telefoon']]);
  expect(paths({ besproken: 'ja', telefoon: '0501234567' })).toEqual([]);
  expect(paths({ besproken: 'nee' })).toEqual([]);
});

test('who comes for the safety of a child need not have talked with the gezin', () => {
  for (const deur of [
    'veilig-thuis',
    'gecertificeerde-instelling',
    'raad-voor-de-kinderbescherming',
  ] as const)
    expect(missingAt(deur, {})).toEqual([]);
});
