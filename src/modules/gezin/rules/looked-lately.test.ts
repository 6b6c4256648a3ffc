import { expect, test } from 'vitest';
import { lookedLately } from './looked-lately.ts';

const looks = (naam: string, isEigen = false) => ({
  naam,
  rol: 'gezinswerker',
  organisatie: null,
  isEigen,
  isNood: false,
  keren: 1,
  handelingen: [],
});

test('who looked lately leaves out the reader, and stops after five', () => {
  const dagen = [
    { dag: '2026-11-22', wie: [looks('Ik', true), looks('Anna')] },
    { dag: '2026-11-21', wie: ['B', 'C', 'D', 'E', 'F'].map((naam) => looks(naam)) },
  ];
  expect(lookedLately(dagen).map(({ naam }) => naam)).toEqual(['Anna', 'B', 'C', 'D', 'E']);
});
