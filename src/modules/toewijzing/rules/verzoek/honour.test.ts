import { describe, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import type { Toegewezen } from '../toegewezen.ts';
import { honour } from './honour.ts';
import type { Regel } from './regel.ts';
import { aNieuweRegel, aToegewezen, aWijziging, totaal, uren } from './testing.ts';

const ongewijzigd = (toewijzingnummer: number): Regel => ({ soort: 'ongewijzigd', toewijzingnummer });

/** Each deed on one line: number or "nieuw", product, volume, period and reden. */
function tell(regels: readonly Regel[], toegewezen: readonly Toegewezen[], today: string, soort = 'vow') {
  const deeds = honour(regels, toegewezen, { soort: soort as 'vot' | 'vow', today });
  if (isRefusal(deeds)) return deeds.refused;
  return deeds.map((deed) => {
    const plan = deed.deed === 'keep' ? deed.of : deed.into;
    const who = deed.deed === 'open' ? 'nieuw' : String(deed.of.nummer);
    const size = plan.budget === null ? (plan.omvang?.volume ?? '-') : `€${plan.budget}`;
    const reden = deed.deed === 'keep' ? 'blijft' : (plan.redenWijziging ?? 'leeg');
    return `${who} ${plan.productcode ?? '-'} ${size} ${plan.ingangsdatum}/${plan.einddatum ?? ''} ${reden}`;
  });
}

describe('the examples of the standard', () => {
  const e = aToegewezen(123001, {
    productcode: '45E01',
    omvang: uren(4),
    ingangsdatum: '2023-01-01',
    einddatum: '2023-12-31',
  });
  const f = aToegewezen(123002, { ...e, id: 'f', nummer: 123002, productcode: '45F01', omvang: uren(3) });

  test('a later last day keeps its number, another size gets a new one (IV093, first example)', () => {
    const asked = [
      aWijziging(123001, { ingangsdatum: '2023-01-01', einddatum: '2024-06-30', omvang: uren(4) }),
      aWijziging(123002, { ingangsdatum: '2023-06-12', einddatum: '2023-12-31', omvang: uren(6) }),
    ];
    expect(tell(asked, [e, f], '2023-06-01')).toEqual([
      '123001 45E01 4 2023-01-01/2024-06-30 12',
      '123002 45F01 3 2023-01-01/2023-06-11 12',
      'nieuw 45F01 6 2023-06-12/2023-12-31 leeg',
    ]);
  });

  test('one stays, one stops earlier and another product comes (IV092, first example)', () => {
    const b1 = aToegewezen(432, {
      productcode: '45B01',
      omvang: uren(3),
      ingangsdatum: '2021-01-01',
      einddatum: '2022-12-31',
    });
    const c1 = aToegewezen(543, {
      productcode: '45C01',
      omvang: totaal(80),
      ingangsdatum: '2021-01-01',
      einddatum: '2022-12-31',
    });
    const asked = [
      ongewijzigd(543),
      aWijziging(432, { ingangsdatum: '2021-01-01', einddatum: '2021-08-31', omvang: uren(3) }),
      aNieuweRegel({
        productcode: '45B02',
        omvang: uren(6),
        ingangsdatum: '2021-09-01',
        einddatum: '2022-12-31',
      }),
    ];
    expect(tell(asked, [b1, c1], '2021-08-01')).toEqual([
      '543 45C01 80 2021-01-01/2022-12-31 blijft',
      '432 45B01 3 2021-01-01/2021-08-31 12',
      'nieuw 45B02 6 2021-09-01/2022-12-31 leeg',
    ]);
  });

  const a1 = aToegewezen(789, {
    productcode: '45A01',
    omvang: uren(3),
    ingangsdatum: '2021-01-01',
    einddatum: '2021-12-31',
  });
  const halfDays = { volume: 4, eenheid: '16', frequentie: '4' };
  const c1 = aToegewezen(910, {
    productcode: '45C01',
    omvang: halfDays,
    ingangsdatum: '2021-01-01',
    einddatum: '2021-12-31',
  });

  test('more hours for longer, and the same half-days for longer (IV092, second example)', () => {
    const asked = [
      aWijziging(789, { ingangsdatum: '2021-11-01', einddatum: '2022-07-01', omvang: uren(5) }),
      aWijziging(910, { ingangsdatum: '2021-01-01', einddatum: '2022-07-01', omvang: halfDays }),
    ];
    expect(tell(asked, [a1, c1], '2021-10-15')).toEqual([
      '789 45A01 3 2021-01-01/2021-10-31 12',
      'nieuw 45A01 5 2021-11-01/2022-07-01 leeg',
      '910 45C01 4 2021-01-01/2022-07-01 12',
    ]);
  });

  test('fewer half-days after the last day is a new product that begins then (IV092, second example, other way)', () => {
    const asked = [
      ongewijzigd(910),
      ongewijzigd(789),
      aNieuweRegel({
        productcode: '45C01',
        omvang: { ...halfDays, volume: 2 },
        ingangsdatum: '2022-01-01',
        einddatum: '2022-07-01',
      }),
    ];
    expect(tell(asked, [a1, c1], '2021-10-15')).toEqual([
      '910 45C01 4 2021-01-01/2021-12-31 blijft',
      '789 45A01 3 2021-01-01/2021-12-31 blijft',
      'nieuw 45C01 2 2022-01-01/2022-07-01 leeg',
    ]);
  });
});

describe('what changes under its own number', () => {
  test('a total, a budget and a last day', () => {
    expect(
      tell([aWijziging(1, { omvang: totaal(90) })], [aToegewezen(1, { omvang: totaal(80) })], '2026-06-01'),
    ).toEqual(['1 45A01 90 2026-01-01/2026-12-31 12']);
    const budget = aToegewezen(1, { productcode: null, omvang: null, budget: 100_000 });
    expect(tell([aWijziging(1, { omvang: null, budget: 150_000 })], [budget], '2026-06-01')).toEqual([
      '1 - €150000 2026-01-01/2026-12-31 12',
    ]);
    expect(
      tell(
        [aWijziging(1, { einddatum: null, omvang: totaal(80) })],
        [aToegewezen(1, { omvang: totaal(80) })],
        '2026-06-01',
      ),
    ).toEqual(['1 45A01 80 2026-01-01/ 12']);
  });

  test('nothing changes when all that is asked is there already', () => {
    expect(tell([aWijziging(1)], [aToegewezen(1)], '2026-06-01')).toEqual([
      '1 45A01 2 2026-01-01/2026-12-31 blijft',
    ]);
  });
});

describe('what gets a new number', () => {
  test('another unit or frequency, also where one of them is a total', () => {
    const asked = [aWijziging(1, { ingangsdatum: '2026-08-01', omvang: totaal(80) })];
    expect(tell(asked, [aToegewezen(1)], '2026-06-01')).toEqual([
      '1 45A01 2 2026-01-01/2026-07-31 12',
      'nieuw 45A01 80 2026-08-01/2026-12-31 leeg',
    ]);
  });

  test('what was to change before today changes tomorrow, and a new product begins today (SAP §4.1)', () => {
    const asked = [
      aWijziging(1, { ingangsdatum: '2026-05-01', omvang: uren(5) }),
      aNieuweRegel({ ingangsdatum: '2026-05-01' }),
    ];
    expect(tell(asked, [aToegewezen(1)], '2026-06-01')).toEqual([
      '1 45A01 2 2026-01-01/2026-06-01 12',
      'nieuw 45A01 5 2026-06-02/2026-12-31 leeg',
      'nieuw 45A02 2 2026-06-01/2026-12-31 leeg',
    ]);
  });

  test('help that did not begin yet is taken back when it should begin on another day', () => {
    const later = aToegewezen(1, { ingangsdatum: '2026-07-01' });
    expect(tell([aWijziging(1, { ingangsdatum: '2026-09-01' })], [later], '2026-06-01')).toEqual([
      '1 45A01 2 2026-07-01/2026-07-01 13',
      'nieuw 45A01 2 2026-09-01/2026-12-31 leeg',
    ]);
    expect(
      tell([aWijziging(1, { ingangsdatum: '2026-06-15', omvang: uren(4) })], [later], '2026-06-01'),
    ).toEqual(['1 45A01 2 2026-07-01/2026-07-01 13', 'nieuw 45A01 4 2026-06-15/2026-12-31 leeg']);
  });

  test('a toewijzing that ended before the change stays as it is', () => {
    const ended = aToegewezen(1, { einddatum: '2026-06-30' });
    expect(
      tell([aWijziging(1, { ingangsdatum: '2026-08-01', omvang: uren(4) })], [ended], '2026-06-01'),
    ).toEqual(['1 45A01 2 2026-01-01/2026-06-30 blijft', 'nieuw 45A01 4 2026-08-01/2026-12-31 leeg']);
  });
});

describe('what cannot be honoured', () => {
  test('a period that is over', () => {
    expect(tell([aNieuweRegel({ einddatum: '2026-07-31' })], [], '2026-08-01')).toBe(
      'verzoek/periode-voorbij',
    );
    expect(tell([aNieuweRegel({ einddatum: '2026-08-01' })], [], '2026-08-01')).toHaveLength(1);
    expect(
      tell([aWijziging(1, { omvang: uren(4), einddatum: '2026-08-01' })], [aToegewezen(1)], '2026-08-01'),
    ).toBe('verzoek/periode-voorbij');
  });

  test('a toewijzing that is not there any more', () => {
    expect(tell([ongewijzigd(1)], [], '2026-06-01')).toBe('verzoek/toewijzing-onbekend');
  });

  test('help that would stand on what was assigned since', () => {
    const since = aToegewezen(2, { productcode: '45A02' });
    expect(tell([ongewijzigd(1), aNieuweRegel()], [aToegewezen(1), since], '2026-06-01')).toBe(
      'verzoek/stapeling',
    );
  });
});

describe('a verzoek om toewijzing', () => {
  test('is honoured from the day that it asks, also when that was before today', () => {
    expect(tell([aNieuweRegel({ ingangsdatum: '2026-05-01' })], [], '2026-06-01', 'vot')).toEqual([
      'nieuw 45A02 2 2026-05-01/2026-12-31 leeg',
    ]);
  });

  test('leaves what is there as it is, and does not stand on it', () => {
    const there = aToegewezen(1);
    expect(tell([aNieuweRegel()], [there], '2026-06-01', 'vot')).toEqual([
      'nieuw 45A02 2 2026-07-01/2026-12-31 leeg',
      '1 45A01 2 2026-01-01/2026-12-31 blijft',
    ]);
    expect(tell([aNieuweRegel({ productcode: null, omvang: null })], [there], '2026-06-01', 'vot')).toBe(
      'verzoek/stapeling',
    );
    const removed = { ...there, einddatum: there.ingangsdatum, redenWijziging: '13' };
    expect(tell([aNieuweRegel({ productcode: '45A01' })], [removed], '2026-06-01', 'vot')).toHaveLength(1);
  });
});
