import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aToegewezen, totaal, uren } from '../verzoek/testing.ts';
import type { Wens } from './plan-wijziging.ts';
import { anOrder, next, plan } from './testing.ts';
import { usedOf } from './wijzigbaar.ts';

const refused = (code: string) => ({ refused: `toewijzing/${code}` });

describe('an order that becomes shorter', () => {
  test('keeps its number and tells why', () => {
    expect(plan(anOrder(), { soort: 'inkorten', einddatum: '2026-08-31' })).toMatchObject([
      { deed: 'change', into: { einddatum: '2026-08-31', redenWijziging: '05', ingangsdatum: '2026-01-01' } },
    ]);
  });

  test('may have run without an end before, and may be for one day', () => {
    expect(
      plan(anOrder({ einddatum: null, omvang: uren(2), productcode: '45A01' }), {
        soort: 'inkorten',
        einddatum: '2026-01-01',
      }),
    ).toMatchObject([{ into: { einddatum: '2026-01-01', redenWijziging: '05' } }]);
  });

  test('ends neither before it begins nor on the day on which it ends already', () => {
    expect(plan(anOrder(), { soort: 'inkorten', einddatum: '2025-12-31' })).toMatchObject(
      refused('einde-voor-ingang'),
    );
    expect(plan(anOrder(), { soort: 'inkorten', einddatum: '2026-12-31' })).toMatchObject(
      refused('niets-anders'),
    );
  });

  test('keeps lawful what was declared or begun: to the day (OP345)', () => {
    const declared = anOrder({ gedeclareerdTot: '2026-05-31', gedeclareerd: 100 });
    expect(plan(declared, { soort: 'inkorten', einddatum: '2026-05-30' })).toMatchObject(
      refused('reeds-gedeclareerd'),
    );
    expect(plan(declared, { soort: 'inkorten', einddatum: '2026-05-31' })).toHaveLength(1);
    const begun = anOrder({ gestartOp: '2026-03-02' });
    expect(plan(begun, { soort: 'inkorten', einddatum: '2026-03-01' })).toMatchObject(
      refused('reeds-begonnen'),
    );
    expect(plan(begun, { soort: 'inkorten', einddatum: '2026-03-02' })).toHaveLength(1);
  });

  test('needs that the aanbieder agrees, and says so again of an end that is past (OP033x1, OP186)', () => {
    const ask = { soort: 'inkorten', besproken: false } as const;
    expect(plan(anOrder(), { ...ask, einddatum: '2026-08-31' })).toMatchObject(refused('niet-besproken'));
    expect(plan(anOrder(), { ...ask, einddatum: '2026-06-14' })).toMatchObject(refused('einde-voorbij'));
    expect(plan(anOrder(), { ...ask, besproken: true, einddatum: '2026-06-14' })).toHaveLength(1);
  });

  test('has a reason of its own kind', () => {
    expect(plan(anOrder(), { soort: 'inkorten', einddatum: '2026-08-31', reden: '13' })).toMatchObject(
      refused('reden-ongeldig'),
    );
  });
});

describe('an order that becomes longer', () => {
  test('is stretched under its own number (OP380)', () => {
    expect(plan(anOrder(), { soort: 'verlengen', einddatum: '2027-06-30' })).toMatchObject([
      { deed: 'change', into: { einddatum: '2027-06-30', redenWijziging: '04' } },
    ]);
    expect(plan(anOrder(), { soort: 'verlengen', einddatum: '2026-12-31' })).toMatchObject(
      refused('niets-anders'),
    );
  });

  test('was not over yet, and had an end', () => {
    expect(
      plan(anOrder({ einddatum: '2026-06-14' }), { soort: 'verlengen', einddatum: '2027-06-30' }),
    ).toMatchObject(refused('reeds-beeindigd'));
    expect(
      plan(anOrder({ einddatum: '2026-06-15' }), { soort: 'verlengen', einddatum: '2027-06-30' }),
    ).toHaveLength(1);
    expect(plan(anOrder({ einddatum: null }), { soort: 'verlengen', einddatum: '2027-06-30' })).toMatchObject(
      refused('kan-niet-zo'),
    );
  });

  test('does not come to stand on another (TR302), nor beside a pgb for the same help (OP043)', () => {
    const later = anOrder({ ...aToegewezen(2), ingangsdatum: '2027-01-01', einddatum: '2027-12-31' });
    const longer = { soort: 'verlengen', einddatum: '2027-06-30' } as const;
    expect(plan(anOrder(), longer, [later])).toMatchObject(refused('stapeling'));
    const pgb = [
      { productcategorie: '45', productcode: null, ingangsdatum: '2027-02-01', einddatum: '2027-12-31' },
    ];
    expect(plan(anOrder({ pgb }), longer)).toMatchObject(refused('pgb-samenloop'));
    expect(plan(anOrder({ pgb }), { soort: 'verlengen', einddatum: '2027-01-31' })).toHaveLength(1);
  });

  test('is not told in a bericht that would be wrong: a week needs an end', () => {
    expect(plan(anOrder(), { soort: 'verlengen' })).toMatchObject({
      ...refused('bericht-ongeldig'),
      detail: { regels: expect.arrayContaining([expect.stringMatching(/^[CT][DRS]\d{3}$/)]) },
    });
  });
});

describe('an order that is taken back', () => {
  test('ends on the day it begins, for reason 13', () => {
    expect(plan(anOrder(), { soort: 'intrekken' })).toMatchObject([
      { deed: 'change', into: { einddatum: '2026-01-01', redenWijziging: '13' } },
    ]);
  });

  test('was never begun and nothing was declared on it (TR385)', () => {
    expect(plan(anOrder({ gestartOp: '2026-02-01' }), { soort: 'intrekken' })).toMatchObject(
      refused('reeds-begonnen'),
    );
    expect(plan(anOrder({ gedeclareerdTot: '2026-02-28' }), { soort: 'intrekken' })).toMatchObject(
      refused('reeds-gedeclareerd'),
    );
    const gone = anOrder({ einddatum: '2026-01-01', redenWijziging: '13' });
    expect(plan(gone, { soort: 'intrekken' })).toMatchObject(refused('reeds-beeindigd'));
    expect(plan(anOrder(), { soort: 'intrekken', besproken: false })).toMatchObject(
      refused('niet-besproken'),
    );
  });
});

describe('a total or a Budget', () => {
  const total = anOrder({ omvang: totaal(40), volumes: { '04': 10, '01': 90 }, gedeclareerd: 9000 });

  test('changes under its number, and never to less than was declared (OP298, OP299)', () => {
    expect(usedOf(total)).toBe(12);
    expect(plan(total, { soort: 'volume', volume: 12 })).toMatchObject([
      { into: { omvang: { volume: 12, eenheid: '04', frequentie: '6' } } },
    ]);
    expect(plan(total, { soort: 'volume', volume: 11 })).toMatchObject({
      ...refused('meer-gedeclareerd'),
      detail: { gedeclareerd: 12 },
    });
    const budget = anOrder({ productcode: null, omvang: null, budget: 50_000, gedeclareerd: 20_000 });
    expect(plan(budget, { soort: 'budget', budget: 20_000 })).toMatchObject([{ into: { budget: 20_000 } }]);
    expect(plan(budget, { soort: 'budget', budget: 19_999 })).toMatchObject(refused('meer-gedeclareerd'));
  });

  test('is other than it was, and is there to change (OP257)', () => {
    expect(plan(total, { soort: 'volume', volume: 40 })).toMatchObject(refused('niets-anders'));
    expect(plan(anOrder(), { soort: 'volume', volume: 40 })).toMatchObject(refused('kan-niet-zo'));
    expect(plan(anOrder(), { soort: 'budget', budget: 1 })).toMatchObject(refused('kan-niet-zo'));
  });

  test('of euros is money', () => {
    const euros = anOrder({
      omvang: { volume: 100_000, eenheid: '83', frequentie: '6' },
      volumes: { '83': 1 },
      gedeclareerd: 70_000,
    });
    expect(plan(euros, { soort: 'volume', volume: 69_999 })).toMatchObject(refused('meer-gedeclareerd'));
    expect(plan(euros, { soort: 'volume', volume: 70_000 })).toHaveLength(1);
  });
});

describe('an order that is replaced', () => {
  test('ends the day before, and the new one bears no reason', () => {
    expect(plan(anOrder(), { soort: 'vervangen', ...next })).toMatchObject([
      { deed: 'change', into: { einddatum: '2026-07-31', redenWijziging: '05' } },
      { deed: 'open', into: { ingangsdatum: '2026-08-01', redenWijziging: null, omvang: { volume: 4 } } },
    ]);
  });

  test('is taken back when the new one begins no later', () => {
    const of = anOrder({ ingangsdatum: '2026-09-01' });
    expect(plan(of, { soort: 'vervangen', ...next })).toMatchObject([
      { into: { einddatum: '2026-09-01', redenWijziging: '13' } },
      { deed: 'open' },
    ]);
    expect(plan({ ...of, gestartOp: '2026-09-02' }, { soort: 'vervangen', ...next })).toMatchObject(
      refused('reeds-begonnen'),
    );
  });

  test('is not, when the standard wants the same number (OP257, OP380)', () => {
    const same = { ...next, omvang: { volume: 2, eenheid: '04', frequentie: '2' } } as const;
    expect(plan(anOrder(), { soort: 'vervangen', ...same })).toMatchObject(refused('oprekken-verplicht'));
    expect(
      plan(anOrder({ omvang: totaal(40) }), {
        soort: 'vervangen',
        ...next,
        omvang: { volume: 50, eenheid: '04', frequentie: '6' },
      }),
    ).toMatchObject(refused('oprekken-verplicht'));
  });

  test('leaves lawful what was declared, and ends after it begins', () => {
    const declared = anOrder({ gedeclareerdTot: '2026-07-31' });
    expect(plan(declared, { soort: 'vervangen', ...next })).toHaveLength(2);
    expect(plan(declared, { soort: 'vervangen', ...next, ingangsdatum: '2026-07-31' })).toMatchObject(
      refused('reeds-gedeclareerd'),
    );
    expect(plan(anOrder(), { soort: 'vervangen', ...next, einddatum: '2026-07-01' })).toMatchObject(
      refused('einde-voor-ingang'),
    );
  });

  test('by the same help of another order is no way around stacking', () => {
    const other = anOrder({ ...aToegewezen(2), productcode: '45B01' });
    expect(plan(anOrder(), { soort: 'vervangen', ...next, productcode: '45B01' }, [other])).toMatchObject(
      refused('stapeling'),
    );
  });
});

test('whatever is asked, nothing that was declared or begun comes to lie outside its order', () => {
  const day = fc.date({ min: new Date('2025-11-01'), max: new Date('2027-03-01'), noInvalidDate: true });
  const iso = day.map((one) => one.toISOString().slice(0, 10));
  const soort = fc.constantFrom('inkorten', 'verlengen', 'intrekken', 'vervangen' as const);
  fc.assert(
    fc.property(
      fc.record({ soort, einddatum: iso, ingangsdatum: iso, tot: iso, start: fc.option(iso) }),
      (given) => {
        const of = anOrder({ gedeclareerdTot: given.tot, gestartOp: given.start });
        const within = given.tot >= of.ingangsdatum && given.tot <= (of.einddatum ?? '');
        if (
          !within ||
          (given.start !== null && (given.start < of.ingangsdatum || given.start > '2026-12-31'))
        )
          return;
        const deeds = plan(of, { ...next, ...given, soort: given.soort as Wens['soort'] });
        if ('refused' in deeds) return;
        const [first] = deeds;
        const end = first?.deed === 'change' ? first.into.einddatum : of.einddatum;
        expect(end === null || end >= given.tot).toBe(true);
        expect(end === null || given.start === null || (end ?? '') >= given.start).toBe(true);
      },
    ),
    { seed: 301, numRuns: 400 },
  );
});
