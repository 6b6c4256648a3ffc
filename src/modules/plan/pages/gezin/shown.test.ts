import { expect, test } from 'vitest';
import { groupHulpsoorten } from './shown.ts';

const klasse = (code: string, volgorde: number) => ({
  code,
  naam: code,
  naamEn: code,
  kleur: null,
  teken: 'circle',
  volgorde,
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
