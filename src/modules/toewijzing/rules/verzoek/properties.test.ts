import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Jw317 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { aJw317 } from '#berichten/testing/made-verzoek.ts';
import { isRefusal } from '#platform/refusal.ts';
import { isActueel, type Planned, type Toegewezen } from '../toegewezen.ts';
import { type Deed, honour } from './honour.ts';
import { judgeVow } from './judge/judge-vow.ts';
import { regelsOfVow } from './read-verzoek.ts';
import { aToegewezen, persoonKnown } from './testing.ts';

const seed = 317;
const dagtekening = '2026-04-15';
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(dagtekening, days));
const codes = ['45A01', '45A02', '45A03'];

/** What an aanbieder may have: each product at most twice, one after the other. */
const assigned = fc
  .array(
    fc.record({
      productcode: fc.constantFrom(...codes),
      ingangsdatum: day(-200, 100),
      length: fc.integer({ min: 0, max: 300 }),
      isOpen: fc.boolean(),
      isTotal: fc.boolean(),
      volume: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) =>
    rows.map(
      ({ productcode, ingangsdatum, length, isOpen, isTotal, volume }, at): Toegewezen =>
        aToegewezen(at + 1, {
          productcode,
          ingangsdatum,
          einddatum: isOpen ? null : addDays(ingangsdatum, length),
          omvang: { volume, eenheid: '04', frequentie: isTotal ? '6' : '4' },
        }),
    ),
  )
  .filter((rows) => !overlaps(rows));

const wish = fc.record({
  kind: fc.constantFrom('same', 'end', 'size', 'both'),
  from: fc.option(day(-30, 200)),
  until: fc.option(day(200, 500)),
  volume: fc.integer({ min: 1, max: 9 }),
});
const extra = fc.array(
  fc.record({
    productcode: fc.constantFrom(...codes),
    from: day(1, 300),
    length: fc.option(fc.integer({ min: 0, max: 300 })),
  }),
  { maxLength: 2 },
);

type Wish = { kind: string; from: string | null; until: string | null; volume: number };

function changeOf(of: Toegewezen, { kind, from, until, volume }: Wish) {
  const hasSize = kind === 'size' || kind === 'both';
  const frequentie = of.omvang?.frequentie === '6' ? ('6' as const) : ('4' as const);
  const einddatum = kind === 'size' ? of.einddatum : until;
  return {
    ToewijzingNummer: of.nummer,
    GewensteIngangsdatum: hasSize && from !== null ? from : of.ingangsdatum,
    ...(einddatum !== null && { Einddatum: einddatum }),
    Omvang: {
      Volume: hasSize ? volume : (of.omvang?.volume ?? 1),
      Eenheid: '04' as const,
      Frequentie: frequentie,
    },
  };
}

/** A verzoek of which level 3 finds nothing wrong. */
const rightVow = fc
  .tuple(assigned, fc.array(wish, { minLength: 4, maxLength: 4 }), extra)
  .map(([toegewezen, wishes, more]) => ({ toegewezen, bericht: vowOf(toegewezen, wishes, more) }))
  .filter(({ toegewezen, bericht }) => judgeVow(bericht, 'm', persoonKnown(toegewezen)).length === 0);

type Extra = { productcode: string; from: string; length: number | null };

function vowOf(toegewezen: readonly Toegewezen[], wishes: readonly Wish[], more: readonly Extra[]): Jw317 {
  const actueel = toegewezen.filter((one) => isActueel(one, dagtekening));
  const isSame = (at: number) => wishes[at]?.kind === 'same';
  const changed = actueel.flatMap((of, at) => {
    const one = wishes[at];
    return one && !isSame(at) ? [changeOf(of, one)] : [];
  });
  const same = actueel.filter((_of, at) => isSame(at)).map(({ nummer }) => ({ ToewijzingNummer: nummer }));
  const nieuw = more.map(({ productcode, from, length }) => ({
    Product: { Categorie: '45' as const, Code: productcode },
    GewensteIngangsdatum: from,
    ...(length !== null && { Einddatum: addDays(from, length) }),
    Omvang: { Volume: 1, Eenheid: '04' as const, Frequentie: '4' as const },
  }));
  const { TeWijzigenProducten: _one, ...verzoek } = aJw317().Client.Verzoek;
  const bericht = aJw317();
  return {
    ...bericht,
    Client: {
      ...bericht.Client,
      Verzoek: {
        ...verzoek,
        ...(same.length > 0 && { OngewijzigdeProducten: { OngewijzigdProduct: same } }),
        ...(changed.length > 0 && { TeWijzigenProducten: { TeWijzigenProduct: changed } }),
        ...(nieuw.length > 0 && { NieuweProducten: { NieuwProduct: nieuw } }),
      },
    },
  };
}

/** By counting days, apart from how the rules tell it. */
function overlaps(plans: readonly Planned[]): boolean {
  const far = '2030-01-01';
  const taken = new Set<string>();
  for (const { productcode, ingangsdatum, einddatum, redenWijziging } of plans) {
    if (redenWijziging === '13' && einddatum === ingangsdatum) continue;
    for (let dag = ingangsdatum; dag <= (einddatum ?? far); dag = addDays(dag, 1)) {
      const key = `${productcode} ${dag}`;
      if (taken.has(key)) return true;
      taken.add(key);
    }
  }
  return false;
}

const outcome = (deeds: readonly Deed[]): Planned[] =>
  deeds.map((deed) => (deed.deed === 'keep' ? deed.of : deed.into));

test('a verzoek that is right can be honoured on its own day, and then no help stands on other help', () => {
  let honoured = 0;
  fc.assert(
    fc.property(rightVow, ({ toegewezen, bericht }) => {
      const deeds = honour(regelsOfVow(bericht), toegewezen, { soort: 'vow', today: dagtekening });
      if (isRefusal(deeds)) return deeds.refused === 'verzoek/periode-voorbij';
      honoured += 1;
      return !overlaps(outcome(deeds));
    }),
    { seed, numRuns: 400 },
  );
  expect(honoured).toBeGreaterThan(300);
});

test('honoured later it is refused, or still no help stands on other help', () => {
  fc.assert(
    fc.property(rightVow, fc.integer({ min: 1, max: 60 }), ({ toegewezen, bericht }, days) => {
      const deeds = honour(regelsOfVow(bericht), toegewezen, {
        soort: 'vow',
        today: addDays(dagtekening, days),
      });
      return isRefusal(deeds) || !overlaps(outcome(deeds));
    }),
    { seed, numRuns: 400 },
  );
});

test('nothing that is over is changed, no period ends before it begins, and what stays or changes keeps its number once', () => {
  fc.assert(
    fc.property(rightVow, fc.integer({ min: 0, max: 60 }), ({ toegewezen, bericht }, days) => {
      const today = addDays(dagtekening, days);
      const deeds = honour(regelsOfVow(bericht), toegewezen, { soort: 'vow', today });
      if (isRefusal(deeds)) return;
      const numbers = deeds.flatMap((deed) => (deed.deed === 'open' ? [] : [deed.of.nummer]));
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const plan of outcome(deeds))
        expect(plan.einddatum === null || plan.einddatum >= plan.ingangsdatum).toBe(true);
      for (const deed of deeds) if (deed.deed === 'open') expect(deed.into.ingangsdatum >= today).toBe(true);
    }),
    { seed, numRuns: 400 },
  );
});
