import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { decideWoonplaats } from './decide-woonplaats.ts';
import { readWoonplaatsVraag, WoonplaatsVraag } from './woonplaats-vraag.ts';

const seed = 20_220_101;
const runs = { seed, numRuns: 1000 };

/** Few days and few gemeenten, so that periods touch, overlap and contradict often. */
const dayAt = (nr: number) => addDays('2021-11-01', nr);
const gemeente = fc.constantFrom('0014', '0034', '0037', '0047');
const span = fc.tuple(fc.nat(160), fc.integer({ min: 1, max: 60 }), fc.boolean());

/** Registrations one behind the other, some with a gap between them. */
const brp = fc
  .array(
    fc.record({
      skipped: fc.constantFrom(0, 0, 0, 3),
      lasts: fc.integer({ min: 1, max: 60 }),
      gemeente,
      adres: fc.constantFrom('woonadres', 'woonadres', 'woonadres', 'briefadres'),
      aantekening226: fc.constantFrom(null, false, false, true),
      buitenland: fc.constantFrom(null, false, false, false, true),
    }),
    { maxLength: 6 },
  )
  .map((rows) => {
    let at = 0;
    return rows.map(({ skipped, lasts, ...row }, nr) => {
      const van = at + skipped;
      at = van + lasts;
      return { ...row, van: dayAt(van), tot: nr === rows.length - 1 ? null : dayAt(at) };
    });
  });
const soort = fc.constantFrom('jeugdhulpaanbieder', 'pleegouder', 'opvang', 'beschermd-wonen', 'wlz', 'jji');
const stay = fc.tuple(soort, span).map(([kind, [van, lasts, hasEnd]]) => ({
  soort: kind,
  van: dayAt(van),
  tot: hasEnd ? dayAt(van + lasts) : null,
}));
const place = fc.option(fc.record({ gemeente }));
const vragen = fc
  .record({
    hulpvraagdatum: fc.nat(250).map(dayAt),
    jeugdige: fc.record({ geboortedatum: fc.integer({ min: -8500, max: 200 }).map(dayAt) }),
    brp,
    verblijf: fc.array(stay, { maxLength: 4 }),
    moederBijGeboorte: place,
    feitelijkVerblijf: place,
  })
  .map((raw) => WoonplaatsVraag.parse(raw));

/** The law walked day by day, without any arithmetic of periods. */
function walkTheLaw(vraag: WoonplaatsVraag) {
  const holds = ({ van, tot }: { van: string; tot: string | null }, day: string) =>
    van <= day && (tot === null || day < tot);
  const isStaying = (day: string) => vraag.verblijf.some((one) => holds(one, day));
  let day = vraag.hulpvraagdatum;
  const stays = isStaying(day);
  while (stays && isStaying(day)) day = addDays(day, -1);
  const isBorn = day >= vraag.jeugdige.geboortedatum;
  const row = isBorn ? vraag.brp.find((one) => holds(one, day)) : undefined;
  const moeder = vraag.moederBijGeboorte?.gemeente;
  const feitelijk = vraag.feitelijkVerblijf?.gemeente;
  if (row?.buitenland) return feitelijk ? [feitelijk, '4'] : [null, null];
  if (row?.adres === 'woonadres' && !row.aantekening226) return [row.gemeente, stays ? '2' : '1'];
  if (moeder) return [moeder, '3-moeder'];
  return feitelijk ? [feitelijk, '3-verblijf'] : [null, null];
}

test('the answer is the one that follows from the law day by day', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(vragen, (vraag) => {
      const answer = decideWoonplaats(vraag);
      const isAsked = vraag.hulpvraagdatum >= '2022-01-01';
      const isBorn = vraag.hulpvraagdatum >= vraag.jeugdige.geboortedatum;
      const expected = isAsked && isBorn ? walkTheLaw(vraag) : [null, null];
      expect([answer.gemeente, answer.grond]).toEqual(expected);
      seen.set(String(answer.grond), (seen.get(String(answer.grond)) ?? 0) + 1);
    }),
    { seed, numRuns: 3000 },
  );
  for (const grond of ['1', '2', '3-moeder', '3-verblijf', '4', 'null'])
    expect(seen.get(grond), grond).toBeGreaterThan(50);
});

test('there is a gemeente with its grond, or a person with a reason, and reasons always', () => {
  fc.assert(
    fc.property(vragen, (vraag) => {
      const { gemeente: found, grond, mens, redenen } = decideWoonplaats(vraag);
      expect(grond === null).toBe(found === null);
      expect(mens || found !== null).toBe(true);
      expect(redenen.some((reden) => reden.startsWith('Kijk dit zelf na: '))).toBe(mens);
      expect(redenen.filter((reden) => reden.includes(' geldt: '))).toHaveLength(found === null ? 0 : 1);
      for (const reden of redenen) expect(reden).toMatch(/^[A-Z].+\.$/);
      expect(redenen.join()).not.toMatch(/undefined|null|NaN/);
    }),
    runs,
  );
});

test('the order in which facts were written does not change the answer', () => {
  const shuffled = vragen.chain((vraag) =>
    fc.tuple(
      fc.constant(vraag),
      fc.shuffledSubarray(vraag.brp, { minLength: vraag.brp.length }),
      fc.shuffledSubarray(vraag.verblijf, { minLength: vraag.verblijf.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([vraag, registrations, verblijf]) => {
      expect(decideWoonplaats({ ...vraag, brp: registrations, verblijf })).toEqual(decideWoonplaats(vraag));
    }),
    runs,
  );
});

test('what begins after the hulpvraag changes nothing', () => {
  fc.assert(
    fc.property(vragen, stay, gemeente, fc.integer({ min: 1, max: 40 }), (vraag, later, code, days) => {
      const van = addDays(vraag.hulpvraagdatum, days);
      const verblijf = WoonplaatsVraag.shape.verblijf.parse([{ ...later, van, tot: null }]);
      const registrations = WoonplaatsVraag.shape.brp.parse([{ gemeente: code, van, adres: 'woonadres' }]);
      const more = {
        ...vraag,
        verblijf: [...vraag.verblijf, ...verblijf],
        brp: [...vraag.brp, ...registrations],
      };
      expect(decideWoonplaats(more)).toEqual(decideWoonplaats(vraag));
    }),
    runs,
  );
});

test('a period in two adjacent halves says the same as the whole', () => {
  const halve = <Row extends { van: string; tot: string | null }>(row: Row, days: number): Row[] => {
    const middle = addDays(row.van, days);
    return row.tot !== null && middle >= row.tot
      ? [row]
      : [
          { ...row, tot: middle },
          { ...row, van: middle },
        ];
  };
  fc.assert(
    fc.property(vragen, fc.integer({ min: 1, max: 30 }), (vraag, days) => {
      const halved = {
        ...vraag,
        brp: vraag.brp.flatMap((row) => halve(row, days)),
        verblijf: vraag.verblijf.flatMap((row) => halve(row, days)),
      };
      expect(readWoonplaatsVraag(halved)).toHaveProperty('vraag');
      expect(decideWoonplaats(halved)).toEqual(decideWoonplaats(vraag));
    }),
    runs,
  );
});
