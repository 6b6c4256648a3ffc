// cspell:ignoreRegExp '[^'\n]*'
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from './content.ts';

const reader = { language: 'nl', gemeenten: new Map([['0014', 'Groningen']]) } as const;
const read = (value: unknown, language: 'nl' | 'en' = 'nl') =>
  contentOf(value, { ...reader, language }).markup;

test('ids, versions, colours and what is not so are left out; what people can read stays', () => {
  const shown = read({
    id: '0198f9a2-1111-7000-8000-000000000001',
    versie: 3,
    canWrite: true,
    isNood: false,
    isEigen: true,
    naam: 'Linde',
    naamEn: 'Linde',
    gemeente: '0014',
    begonnenOp: '2026-01-05',
    leeg: null,
  });
  expect(shown.replaceAll(/\s+/g, ' ').trim()).toBe(
    '<dl><dt>Van uzelf</dt><dd>ja</dd><dt>Naam</dt><dd>Linde</dd><dt>Gemeente</dt><dd>Groningen</dd><dt>Begonnen op</dt><dd>5 januari 2026</dd></dl>',
  );
});

test('a text in two languages is read in one', () => {
  const both = { uitleg: { nl: 'Hulp thuis', en: 'Help at home' } };
  expect(read(both)).toContain('<dd>Hulp thuis</dd>');
  expect(read(both, 'en')).toContain('<dt>What it is</dt><dd>Help at home</dd>');
});

test('things of few facts are a table with a head, things of many stand under each other', () => {
  expect(read([{ dag: '2026-01-05', wie: 'Anna' }, { wie: 'Bram' }])).toMatch(
    /<th scope="col">Dag<\/th><th scope="col">Wie<\/th>.*<td>5 januari 2026<\/td><td>Anna<\/td>.*<td><\/td><td>Bram<\/td>/s,
  );
  const wide = Object.fromEntries('abcdefg'.split('').map((key) => [key, 'x']));
  expect(read([wide])).toMatch(/^<section><dl>/);
});

test('whatever stands in it becomes text: no tag comes from what people wrote', () => {
  const allowed =
    /<\/?(dl|dt|dd|p|ul|li|table|thead|tbody|tr|th|td|section|h[3-6])( (class|scope)="[a-z]+")?>/g;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(read(value).replaceAll(allowed, '')).not.toMatch(/[<>]/);
    }),
    { seed: 36 },
  );
});
