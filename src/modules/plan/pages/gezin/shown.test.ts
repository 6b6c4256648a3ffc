import { expect, test } from 'vitest';
import { groupHulpsoorten, lookedLately } from './shown.ts';

const klasse = (code: string, volgorde: number) => ({
  code,
  naam: code,
  naamEn: code,
  kleur: null,
  teken: 'circle',
  volgorde,
});
const looks = (naam: string, isEigen = false) => ({
  naam,
  rol: 'gezinswerker',
  organisatie: null,
  isEigen,
  isNood: false,
  keren: 1,
  handelingen: [],
});

test('kinds of help stand under their class, the lightest first, and what no class holds comes last', () => {
  const groups = groupHulpsoorten([
    { code: 'a', klasse: null },
    { code: 'c', klasse: klasse('s2', 2) },
    { code: 'b', klasse: klasse('s1', 1) },
    { code: 'd', klasse: klasse('s1', 1) },
  ]);
  expect(groups.map(({ soorten }) => soorten.map(({ code }) => code))).toEqual([['b', 'd'], ['c'], ['a']]);
});

test('who looked lately leaves out the reader, and stops after five', () => {
  const dagen = [
    { dag: '2026-11-22', wie: [looks('Ik', true), looks('Anna')] },
    { dag: '2026-11-21', wie: ['B', 'C', 'D', 'E', 'F'].map((naam) => looks(naam)) },
  ];
  expect(lookedLately(dagen).map(({ naam }) => naam)).toEqual(['Anna', 'B', 'C', 'D', 'E']);
});
