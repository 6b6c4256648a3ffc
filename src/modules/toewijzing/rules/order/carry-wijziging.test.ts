import { describe, expect, test } from 'vitest';
import { totaal } from '../verzoek/testing.ts';
import { carryWijziging } from './carry-wijziging.ts';
import { redenEindeOf } from './reden-wijziging.ts';
import { type Asked, anOrder, next, plan, today } from './testing.ts';
import { mogelijkFor, type Wijzigbaar } from './wijzigbaar.ts';

describe('what is possible', () => {
  test('follows from what the order is', () => {
    expect(mogelijkFor(anOrder(), today)).toEqual(['inkorten', 'verlengen', 'vervangen', 'intrekken']);
    expect(
      mogelijkFor(anOrder({ omvang: totaal(9), gestartOp: '2026-02-01', einddatum: null }), today),
    ).toEqual(['inkorten', 'volume', 'vervangen']);
    expect(mogelijkFor(anOrder({ leveringsvorm: 'pgb' }), today)).toEqual([]);
    expect(mogelijkFor(anOrder({ einddatum: '2026-06-14' }), today)).toEqual([]);
  });

  test('is nothing for help that the family buys itself', () => {
    expect(
      plan(anOrder({ leveringsvorm: 'pgb' }), { soort: 'inkorten', einddatum: '2026-08-31' }),
    ).toMatchObject({ refused: 'toewijzing/pgb' });
  });
});

describe('the plan', () => {
  const rules = {
    today,
    time: '10:00:00',
    newId: () => 'new',
    newNummer: () => 700_000_009,
    hulpsoortOf: () => 'jeugd-ggz',
  };
  const carried = (of: Wijzigbaar, asked: Asked) => {
    const deeds = plan(of, asked);
    if ('refused' in deeds) throw new Error(deeds.refused);
    const parties = { gemeente: '0014', aanbiederId: 'a', gezinId: 'g', persoonId: 'p', verwijzer: '01' };
    return carryWijziging(deeds, { ...of, ...parties }, rules);
  };

  test('ends with the order, with the reason that belongs to it', () => {
    const { writes, wijzigingen } = carried(anOrder(), {
      soort: 'inkorten',
      einddatum: '2026-08-31',
      reden: '09',
    });
    expect(writes.lineEnds).toEqual([{ id: 'h1', einddatum: '2026-08-31', redenEinde: '38' }]);
    expect(wijzigingen).toEqual([{ id: 't1', reden: '09', referentie: null }]);
    expect(redenEindeOf('05')).toBe('36');
  });

  test('has no reason for an end that moves away, and does not run again where help stopped', () => {
    const longer = { soort: 'verlengen', einddatum: '2027-06-30' } as const;
    expect(carried(anOrder(), longer).writes.lineEnds).toEqual([
      { id: 'h1', einddatum: '2027-06-30', redenEinde: null },
    ]);
    expect(carried(anOrder({ gestoptOp: '2026-05-31' }), longer).writes.lineEnds).toEqual([]);
  });

  test('goes on towards the same doel with what comes instead', () => {
    expect(carried(anOrder(), { soort: 'vervangen', ...next }).writes).toMatchObject({
      hulplijnen: [{ doelVan: 'h1', verwijzer: '01', ingangsdatum: '2026-08-01' }],
      toewijzingen: [{ toewijzingnummer: 700_000_009 }],
      lineEnds: [{ einddatum: '2026-07-31', redenEinde: '36' }],
    });
  });
});
