import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { judgeProductPeriode } from '#berichten/rekenen/productperiode.ts';
import { checkMaand, choosePeriode, lastEnded, maandenFor } from './choose-periode.ts';
import { debetOf, makeDeclaratie } from './make-declaratie.ts';
import type { Opdracht } from './opdracht.ts';
import { propose } from './propose.ts';

const opdracht = (changes: Partial<Opdracht> = {}): Opdracht => ({
  id: 'o1',
  gemeente: '0014',
  toewijzingnummer: 1,
  toewijzingId: 't1',
  gezinId: 'g1',
  persoonId: 'p1',
  productcategorie: '45',
  productcode: '45A01',
  Ingangsdatum: '2026-03-16',
  Einddatum: '2026-06-10',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
  geleverdVan: '2026-03-16',
  geleverdTot: null,
  ...changes,
});
const nothing = { tarieven: [], volumes: {} };

test('the period of a line is the month as far as the order runs, and so is never refused for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
      const found = propose(opdracht(), `2026-${String(month).padStart(2, '0')}`, nothing);
      expect(found !== undefined).toBe(month >= 3 && month <= 6);
      if (found) expect(judgeProductPeriode(opdracht(), found.periode)).toEqual([]);
    }),
    { seed: 89 },
  );
});

test('of a volume in total only what is left can be declared', () => {
  const whole = opdracht({ Omvang: { Volume: 10, Eenheid: '04', Frequentie: '6' } });
  expect(propose(whole, '2026-04', { tarieven: [], volumes: { '04': 3, '01': 90 } })?.maximum).toBe(5);
  expect(propose(whole, '2026-04', { tarieven: [], volumes: { '04': 12 } })?.maximum).toBe(0);
});

test('a GI is warned of months that are not whole; nothing is filled in for the first', () => {
  const gi = opdracht({ productcategorie: '47', Omvang: { Volume: 1, Eenheid: '82', Frequentie: '4' } });
  expect(propose(gi, '2026-03', nothing)).toMatchObject({ letOp: 'eerste-maand', volume: null });
  expect(propose(gi, '2026-04', nothing)).toMatchObject({ letOp: null, volume: 1 });
  expect(propose(gi, '2026-06', nothing)).toMatchObject({ letOp: 'laatste-maand', volume: 1 });
  expect(propose(opdracht(), '2026-03', nothing)?.letOp).toBeNull();
});

test('it begins with the last month, where most is left, and never before what was declared', () => {
  const open = [
    { gemeente: '0037', maand: '2026-09', aantal: 9 },
    { gemeente: '0014', maand: '2026-10', aantal: 2 },
    { gemeente: '0037', maand: '2026-10', aantal: 3 },
  ];
  expect(choosePeriode(open, new Map())).toEqual({ gemeente: '0037', maand: '2026-10' });
  expect(choosePeriode(open, new Map(), { maand: '2026-09' })).toEqual({
    gemeente: '0037',
    maand: '2026-09',
  });
  const laatste = new Map([['0037', '2026-10']]);
  expect(choosePeriode(open, laatste, { maand: '2026-09' })).toEqual({ gemeente: '0037', maand: '2026-10' });
  expect(choosePeriode([], new Map())).toBeUndefined();
  expect(lastEnded('2027-01-01')).toBe('2026-12');
  for (const maand of maandenFor('2026-11-20', '2026-07'))
    expect(checkMaand(maand, { today: '2026-11-20', laatste: '2026-07' })).toBeUndefined();
});

test('whatever is filled in, the bericht is right on levels 1 and 2 and its total adds up', () => {
  const line = fc.record({
    volume: fc.integer({ min: 1, max: 500 }),
    cents: fc.nat(20_000),
    eenheid: fc.constantFrom('01' as const, '04' as const, '83' as const),
    bsn: fc.constantFrom('999900006', '999900018'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const regels = lines.flatMap(({ volume, cents, eenheid, bsn }, nr) => {
        const order = opdracht({ toewijzingnummer: nr + 1 });
        const periode = propose(order, '2026-04', nothing)?.periode;
        if (!periode) return [];
        const tarief = eenheid === '83' ? undefined : ({ Bedrag: cents, Eenheid: '04' } as const);
        const filled = { opdracht: order, periode, productcategorie: '45', productcode: '45A01' };
        const prestatie = debetOf({ ...filled, eenheid, volume, tarief }, `ST${nr}`);
        return prestatie ? [{ referentienummer: `ST${nr}`, bsn, prestatie }] : [];
      });
      expect(regels).toHaveLength(lines.length);
      const header = { agb: '98000001', gemeente: '0014', identificatie: '1', declaratienummer: 'ST1' };
      const made = makeDeclaratie({ ...header, maand: '2026-04', dagtekening: '2026-05-04', regels });
      expect(readBericht(Buffer.from(writeBericht(made))).bevindingen).toEqual([]);
    }),
    { seed: 323, numRuns: 150 },
  );
});
