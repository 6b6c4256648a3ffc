// cspell:ignore dagbehandeling jeugdhulpplus treek provincie dimensie hulpvorm: codes of the data, not names of the code
import { expect, test } from 'vitest';
import { dutchThemes, dutchValues } from '../../../tests/regio-klein/dutch.ts';
import { mistakes } from '../../../tests/regio-klein/mistakes.ts';
import { readReference, readRegion, rowsOf } from '../../../tests/regio-klein/read-region.ts';
import { type ProfileFault, readProfile } from './profile.ts';
import { hulpsoortOf } from './rules/mapping.ts';
import type { RegioProfiel } from './schema/profiel.ts';

const klein = readRegion('tests/regio-klein');

function profileOf(files: Record<string, string>): RegioProfiel {
  const outcome = readProfile(files);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults, null, 1));
  return outcome.profiel;
}

function faultsOf(files: Record<string, string>): readonly ProfileFault[] {
  const outcome = readProfile(files);
  return 'faults' in outcome ? outcome.faults : [];
}

/** The small region with one text replaced in one of its files. */
function withChange(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = klein[file] ?? '';
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return { ...klein, [file]: changed };
}

const groningen = profileOf(readRegion('regio/groningen'));

test('two regions with nothing in common pass the same reader', () => {
  const other = profileOf(klein);
  const overlap = (a: readonly { code: string }[], b: readonly { code: string }[]) =>
    a.map(({ code }) => code).filter((code) => b.some((one) => one.code === code));
  expect(overlap(groningen.regio.gemeenten, other.regio.gemeenten)).toEqual([]);
  expect(overlap(groningen.ordeningen, other.ordeningen)).toEqual([]);
  expect(overlap(groningen.hulpsoorten, other.hulpsoorten)).toEqual(['onbekend']);
});

test('a file that is missing and a file that nobody knows are both named', () => {
  const { 'normen.json': _gone, ...rest } = klein;
  expect(faultsOf({ ...rest, 'norm.json': '[]', 'README.md': 'text' })).toEqual([
    expect.objectContaining({ bestand: 'norm.json', reden: expect.stringContaining('onbekend bestand') }),
    { bestand: 'normen.json', pad: '$', reden: 'het bestand ontbreekt' },
  ]);
});

test.each([
  ['a comma too many', '[\n  {\n    "code": "a",\n  }\n]', 4],
  ['a word without quotes', '[\n  { "code": "a", "naam": x,\n    "thema": "y" }\n]', 2],
  ['a text that ends too early', '[\n  { "code": "a" }\n', 3],
  ['a short text', '[x]', 1],
])('broken JSON is told by its line: %s', (_what, text, line) => {
  expect(faultsOf({ ...klein, 'normen.json': text })).toEqual([
    { bestand: 'normen.json', pad: '$', reden: expect.stringContaining(`regel ${line}:`) },
  ]);
});

test.each(mistakes)('a fault in $file is answered: $from becomes $to', ({ file, from, to, pad, reden }) => {
  expect(faultsOf(withChange(file, from, to))).toContainEqual({
    bestand: file,
    pad,
    reden: expect.stringContaining(reden),
  });
});

test('a gap in the mapping is told with the day, the share and the gemeenten', () => {
  const files = withChange('indelingen.json', '"tot": "2025-01-01"', '"tot": "2024-12-01"');
  expect(faultsOf(files)).toEqual([
    {
      bestand: 'indelingen.json',
      pad: '$',
      reden:
        'ordening "lagen", hulpsoort "dagplek", vanaf 2024-12-01, gat: de aandelen zijn samen 0 (gemeenten 9001, 9002)',
    },
  ]);
});

test('an overlap in the mapping is told with the day, the share and the gemeenten', () => {
  const files = withChange('indelingen.json', '"aandeel": 0.25', '"aandeel": 0.5');
  expect(faultsOf(files)).toEqual([
    {
      bestand: 'indelingen.json',
      pad: '$',
      reden:
        'ordening "lagen", hulpsoort "dagplek", vanaf 2025-01-01, overlap: de aandelen zijn samen 1.25 (gemeenten 9001)',
    },
  ]);
});

test('a mapping that begins after the history of the region has a gap', () => {
  const files = withChange('regio.json', '"historieVanaf": "2024-01-01"', '"historieVanaf": "2023-06-01"');
  expect(faultsOf(files)).toContainEqual(
    expect.objectContaining({ reden: expect.stringContaining('vanaf 2023-06-01, gat') }),
  );
});

test('a kind of help names every category of the products that lead to it', () => {
  const named = ({ hulpsoorten, producten }: RegioProfiel) =>
    producten
      .filter(({ hulpsoort }) => hulpsoort !== 'onbekend')
      .filter(({ categorie, hulpsoort }) =>
        hulpsoorten.every(
          ({ code, productcategorieen }) => code !== hulpsoort || !productcategorieen.includes(categorie),
        ),
      );
  expect(named(groningen)).toEqual([]);
  expect(named(profileOf(klein))).toEqual([]);
});

test('a proposal for the segments is never shown as settled', () => {
  const ofProducts = groningen.indelingen.filter(
    ({ ordening, hulpsoort }) =>
      ordening === 'segmenten' &&
      ['jeugd-ggz', 'dagbehandeling', 'crisis-ambulant', 'jeugdhulpplus', 'pleegzorg'].includes(
        hulpsoort ?? '',
      ),
  );
  expect(ofProducts.map(({ zekerheid }) => zekerheid)).toEqual(Array(5).fill('voorstel'));
});

test('the table of 2023 has a row for each figure and no invented value', () => {
  const rows = groningen.kerncijfers.filter(({ thema }) => thema === 'segment 2023');
  expect(rows).toHaveLength(18);
  expect(rows.every(({ waarde, onbekend }) => waarde === null && onbekend !== null)).toBe(true);
});

test('the Treeknorm is a guideline in two readings, and the Awb is law', () => {
  const treek = groningen.normen.filter(({ code }) => code.startsWith('treek'));
  expect(new Set(treek.map(({ soort }) => soort))).toEqual(new Set(['richtlijn']));
  expect(new Set(treek.map(({ lezing }) => lezing))).toEqual(new Set(['A', 'B', null]));
  expect(groningen.normen.find(({ code }) => code === 'awb-besluit')?.soort).toBe('wet');
});

const seeds = readReference('landscape/seeds_numbers.csv');
const municipalities = readReference('landscape/municipalities_2023.csv');
const products = readReference('ijw/productcodes-jz21.csv');
const codes = readReference('ijw/cbs-gemeentecodes-2026.csv');

/** What the profile must hold for a value of the table: a number, a Dutch text, or nothing at all. */
function expectedValue(value = ''): number | string | null {
  if (value === '') return null;
  return /^\d+$/.test(value) ? Number(value) : (dutchValues[value] ?? value);
}

test.skipIf(!seeds)(
  'each figure of the source documents stands in the profile, row by row (needs ../shared)',
  () => {
    const rows = rowsOf(seeds ?? '');
    expect(rows).toHaveLength(61);
    const found = groningen.kerncijfers.slice(0, rows.length);
    expect(found.map(({ waarde, thema }) => ({ waarde, thema }))).toEqual(
      rows.map(({ value, theme = '' }) => ({ waarde: expectedValue(value), thema: dutchThemes[theme] })),
    );
    expect(found.map(({ periode }) => periode ?? '')).toEqual(
      rows.map(({ date_or_period }) => dutchValues[date_or_period ?? ''] ?? date_or_period),
    );
  },
);

test.skipIf(!municipalities)('the inhabitants of each gemeente are those of CBS (needs ../shared)', () => {
  const rows = rowsOf(municipalities ?? '').filter(({ code }) => code?.startsWith('GM'));
  expect(groningen.regio.gemeenten.map(({ code, naam, inwoners }) => [code, naam, inwoners.waarde])).toEqual(
    rows.map(({ code, name, inhabitants }) => [code?.slice(2), name, Number(inhabitants)]),
  );
});

test.skipIf(!codes)(
  'the gemeenten are all those of the province, with their CBS codes (needs ../shared)',
  () => {
    const inProvince = rowsOf(codes ?? '').filter(({ provincie }) => provincie === 'Groningen');
    expect(groningen.regio.gemeenten.map(({ code, naam }) => `${code} ${naam}`).sort()).toEqual(
      inProvince.map(({ gemeentecode, gemeente }) => `${gemeentecode} ${gemeente}`).sort(),
    );
  },
);

test.skipIf(!products)(
  'each product code has a kind of help with the same CBS form (needs ../shared)',
  () => {
    const forms = new Map(groningen.hulpsoorten.map(({ code, cbsVorm }) => [code, cbsVorm]));
    const stays = rowsOf(products ?? '').filter(
      ({ dimensie_hulpvorm_code: vorm = '', productcategorie_code: categorie }) =>
        ['11', '12', '13', '14'].includes(vorm) && ['43', '44'].includes(categorie ?? ''),
    );
    expect(stays.length).toBeGreaterThan(100);
    const mismatch = stays.filter(({ productcode = '', dimensie_hulpvorm_code: vorm }) => {
      const product = { categorie: productcode.slice(0, 2), code: productcode, datum: '2026-01-01' };
      return forms.get(hulpsoortOf(groningen.producten, product)) !== vorm;
    });
    expect(mismatch).toEqual([]);
  },
);
