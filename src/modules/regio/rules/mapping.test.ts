// cspell:ignore dagplek lagen zwaar jeugdhulpplus dagbehandeling provinciale treek: codes of the data, not names of the code
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegion } from '../../../../tests/regio-klein/read-region.ts';
import { readProfile } from '../profile.ts';
import type { RegioProfiel } from '../schema/profiel.ts';
import { kerncijfersOf, normenOp } from './kerncijfer.ts';
import { findMiscounts, hulpsoortOf, klassenOp, klasseOp, leavesOf } from './mapping.ts';

function profileOf(folder: 'regio/groningen' | 'tests/regio-klein'): RegioProfiel {
  const outcome = readProfile(readRegion(folder));
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.profiel;
}

const groningen = profileOf('regio/groningen');
const klein = profileOf('tests/regio-klein');

const dayOf = (vanaf: string) =>
  fc
    .integer({ min: 0, max: 15 * 365 })
    .map((days) => new Date(Date.parse(vanaf) + days * 86_400_000).toISOString().slice(0, 10));
const codeOf = (list: readonly { code: string }[]) => fc.constantFrom(...list.map(({ code }) => code));

describe.each([groningen, klein])('in $regio.naam', (profiel) => {
  const help = fc.record({
    hulpsoort: codeOf(profiel.hulpsoorten),
    gemeente: codeOf(profiel.regio.gemeenten),
  });
  const day = dayOf(profiel.regio.historieVanaf);

  test('every kind of help has a class of the ordering on every day', () => {
    fc.assert(
      fc.property(help, fc.constantFrom(...profiel.ordeningen), day, (one, ordening, datum) => {
        const found = klassenOp(profiel.indelingen, { ...one, ordening: ordening.code, datum });
        expect(found.length).toBeGreaterThan(0);
        expect(leavesOf(ordening)).toEqual(expect.arrayContaining(found.map(({ klasse }) => klasse)));
      }),
    );
  });

  test('the same help adds up to the same total in each ordering', () => {
    fc.assert(
      fc.property(fc.array(help, { maxLength: 200 }), day, (list, datum) => {
        for (const { code: ordening } of profiel.ordeningen) {
          const shares = list
            .flatMap((one) => klassenOp(profiel.indelingen, { ...one, ordening, datum }))
            .reduce((som, { aandeel }) => som + aandeel, 0);
          expect(shares).toBeCloseTo(list.length, 6);
        }
      }),
    );
  });

  test('taking any row out of the mapping leaves a gap', () => {
    fc.assert(
      fc.property(fc.nat(profiel.indelingen.length - 1), (place) => {
        const indelingen = profiel.indelingen.toSpliced(place, 1);
        expect(findMiscounts({ ...profiel, indelingen }).every(({ som }) => som < 1)).toBe(true);
        expect(findMiscounts({ ...profiel, indelingen })).not.toEqual([]);
      }),
    );
  });

  test('writing any row of the mapping twice counts help double', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profiel.indelingen), (row) => {
        const found = findMiscounts({ ...profiel, indelingen: [...profiel.indelingen, row] });
        expect(found.some(({ som }) => som > 1)).toBe(true);
      }),
    );
  });
});

test('a class changes on the day that the mapping says, for that gemeente only', () => {
  const dagplek = { ordening: 'lagen', hulpsoort: 'dagplek' };
  expect(klasseOp(klein.indelingen, { ...dagplek, gemeente: '9001', datum: '2024-12-31' })).toBe('licht');
  expect(klassenOp(klein.indelingen, { ...dagplek, gemeente: '9001', datum: '2025-01-01' })).toMatchObject([
    { klasse: 'licht', aandeel: 0.25 },
    { klasse: 'zwaar-dag', aandeel: 0.75 },
  ]);
  expect(klassenOp(klein.indelingen, { ...dagplek, gemeente: '9002', datum: '2025-01-01' })).toMatchObject([
    { klasse: 'zwaar-dag', aandeel: 1 },
  ]);
});

test('beside one hulplijn stands the class with the largest share', () => {
  const dagplek = { ordening: 'lagen', hulpsoort: 'dagplek', gemeente: '9001', datum: '2025-01-01' };
  expect(klasseOp(klein.indelingen, dagplek)).toBe('zwaar-dag');
  expect(klasseOp(klein.indelingen, { ...dagplek, datum: '2023-12-31' })).toBe('onbekend');
});

test('Groningen and Midden-Groningen are one subregio; the others are not known', () => {
  const lookup = { ordening: 'percelen', hulpsoort: 'pleegzorg', datum: '2026-01-01' };
  expect(klasseOp(groningen.indelingen, { ...lookup, gemeente: '0014' })).toBe('perceel-1');
  expect(klasseOp(groningen.indelingen, { ...lookup, gemeente: '1952' })).toBe('perceel-1');
  expect(klasseOp(groningen.indelingen, { ...lookup, gemeente: '0047' })).toBe('onbekend');
});

test('a product code decides before its category, and nothing decides where nothing is named', () => {
  const datum = '2026-01-01';
  const { producten } = groningen;
  expect(hulpsoortOf(producten, { categorie: '43', code: '43A06', datum })).toBe('jeugdhulpplus');
  expect(hulpsoortOf(producten, { categorie: '43', code: null, datum })).toBe('onbekend');
  expect(hulpsoortOf(producten, { categorie: '41', code: '41ZZZ', datum })).toBe('dagbehandeling');
  expect(hulpsoortOf(producten, { categorie: null, code: null, datum })).toBe('onbekend');
  expect(hulpsoortOf(klein.producten, { categorie: '44', code: '44A01', datum: '2023-12-31' })).toBe(
    'onbekend',
  );
});

test('a lapsed norm no longer holds, a guideline without dates always does', () => {
  const codes = (datum: string) => normenOp(groningen.normen, datum).map(({ code }) => code);
  expect(codes('2009-12-31')).toContain('provinciale-norm');
  expect(codes('2010-01-01')).not.toContain('provinciale-norm');
  expect(codes('2010-01-01')).toContain('treek-intake');
});

test('the figures of a gemeente stand among the figures of the region', () => {
  expect(kerncijfersOf(groningen)).toContainEqual(
    expect.objectContaining({ code: 'inwoners-0014', gebied: '0014', waarde: 238_147 }),
  );
  expect(kerncijfersOf(klein)).toContainEqual(
    expect.objectContaining({ code: 'inwoners-9002', waarde: null, onbekend: 'Nog niet geteld.' }),
  );
});

test('the ten gemeenten add up to the published number of inhabitants', () => {
  const som = groningen.regio.gemeenten.reduce((total, { inwoners }) => total + Number(inwoners.waarde), 0);
  expect(groningen.kerncijfers.find(({ code }) => code === 'inwoners-regio-2023')?.waarde).toBe(som);
});
