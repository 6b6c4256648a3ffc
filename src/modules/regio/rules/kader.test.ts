// cspell:ignore wadloopafspraak wad veerboot: codes of the data, not names of the code
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRegion } from '../../../../tests/regio-klein/read-region.ts';
import { readProfile } from '../profile.ts';
import { type Kader, Kaderregister, Wanneer } from '../schema/kader.ts';
import { findKaders, isVoorbij, spanOf } from './kader.ts';

const today = '2026-11-22';

function registerOf(folder: 'regio/groningen' | 'tests/regio-klein'): Kaderregister {
  const outcome = readProfile(readRegion(folder));
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.profiel.kaders;
}

const groningen = registerOf('regio/groningen');
const klein = registerOf('tests/regio-klein');

test.each([
  ['2024-05-17', '2024-05-17', '2024-05-18'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2020-12', '2020-12-01', '2021-01-01'],
  ['2024-21', '2024-03-01', '2024-06-01'],
  ['2024-22', '2024-06-01', '2024-09-01'],
  ['2022-23', '2022-09-01', '2022-12-01'],
  ['2022-24', '2022-12-01', '2023-03-01'],
  ['2025-33', '2025-01-01', '2025-04-01'],
  ['2025-36', '2025-10-01', '2026-01-01'],
  ['2030', '2030-01-01', '2031-01-01'],
])('%s lies from %s until %s', (wanneer, van, tot) => {
  expect(Wanneer.parse(wanneer)).toBe(wanneer);
  expect(spanOf(wanneer)).toEqual({ van, tot });
});

test('every moment that can be written has a first day before the day after its last', () => {
  const part = fc.constantFrom(
    '',
    ...Array.from({ length: 12 }, (_one, nr) => `-${String(nr + 1).padStart(2, '0')}`),
    ...['21', '22', '23', '24', '33', '34', '35', '36'].map((one) => `-${one}`),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), part, (year, rest) => {
      const wanneer = Wanneer.parse(`${year}${rest}`);
      const { van, tot } = spanOf(wanneer);
      expect(van.startsWith(String(year))).toBe(true);
      expect(van < tot).toBe(true);
    }),
    { seed: 5 },
  );
});

test('a year is filled by its quarters, without a gap and without a day twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
      const quarters = [33, 34, 35, 36].map((nr) => spanOf(`${year}-${nr}`));
      expect(quarters.map(({ van }) => van).slice(1)).toEqual(quarters.map(({ tot }) => tot).slice(0, -1));
      expect([quarters[0]?.van, quarters[3]?.tot]).toEqual(Object.values(spanOf(String(year))));
    }),
    { seed: 5 },
  );
});

const foreseen = (status: Kader['status'], wanneer: string): Pick<Kader, 'status' | 'momenten'> => ({
  status,
  momenten: [{ soort: 'verwacht', wanneer, bron: '900:1' }],
});

test('what was foreseen has passed when its whole quarter lies behind us, not a day sooner', () => {
  expect(isVoorbij(foreseen('voorgenomen', '2025-35'), '2025-09-30')).toBe(false);
  expect(isVoorbij(foreseen('voorgenomen', '2025-35'), '2025-10-01')).toBe(true);
});

test('what holds or is completed is not waited for, and what was never foreseen cannot pass', () => {
  expect(isVoorbij(foreseen('geldt', '2025-35'), today)).toBe(false);
  expect(isVoorbij(foreseen('afgerond', '2025-35'), today)).toBe(false);
  expect(isVoorbij({ status: 'voorgenomen', momenten: [] }, today)).toBe(false);
});

test('what was replaced names what replaced it, and the other way round', () => {
  const { kaders } = findKaders(klein, {}, today);
  expect(
    kaders.map(({ code, vervangt, vervangenDoor }) => [code, vervangt[0]?.code, vervangenDoor[0]?.code]),
  ).toEqual([
    ['wadloopafspraak', undefined, 'nieuwe-wadloopafspraak'],
    ['nieuwe-wadloopafspraak', 'wadloopafspraak', undefined],
  ]);
});

test('a source is told as a document with its date and its line', () => {
  const [first] = findKaders(klein, {}, today).kaders;
  expect(first?.bronnen).toEqual([
    { code: 'eilandbrief', naam: 'Eilandbrief', naamEn: 'Island letter', wanneer: '2024-03', regel: 3 },
  ]);
});

test('each choice narrows, all choices together narrow to what meets them all, and words may be typed in both languages', () => {
  const codes = (vraag: Parameters<typeof findKaders>[1]) =>
    findKaders(klein, vraag, today).kaders.map(({ code }) => code);
  expect(codes({ status: 'geldt' })).toEqual(['wadloopafspraak']);
  expect(codes({ soort: 'wet' })).toEqual([]);
  expect(codes({ soort: 'regionale-afspraak', status: 'onbekend' })).toEqual(['nieuwe-wadloopafspraak']);
  expect(codes({ onderwerp: 'zee' })).toEqual([]);
  expect(codes({ tekst: 'EB wachten' })).toEqual(['wadloopafspraak']);
  expect(codes({ tekst: 'low tide' })).toEqual(['wadloopafspraak']);
  expect(codes({ tekst: 'veerboot' })).toEqual([]);
});

test('a kader is found by the page where it rules, and its documents come with it', () => {
  const found = findKaders(klein, { bij: 'landschap' }, today);
  expect(found.kaders.map(({ code }) => code)).toEqual(['wadloopafspraak']);
  expect(found.documenten.map(({ code }) => code)).toEqual(['eilandbrief']);
  expect(findKaders(klein, { bij: 'besluiten' }, today)).toMatchObject({
    kaders: [],
    documenten: [],
    totaal: 2,
  });
});

test('whatever is asked, what is found stands in the register once and under its subject', () => {
  const vraag = fc.record(
    {
      soort: fc.constantFrom(...new Set(groningen.kaders.map(({ soort }) => soort))),
      status: fc.constantFrom(...new Set(groningen.kaders.map(({ status }) => status))),
      onderwerp: fc.constantFrom(...groningen.onderwerpen.map(({ code }) => code)),
      tekst: fc.constantFrom('', 'kind', 'council', 'wijk school'),
    },
    { requiredKeys: [] },
  );
  const order = groningen.onderwerpen.map(({ code }) => code);
  fc.assert(
    fc.property(vraag, (asked) => {
      const { kaders } = findKaders(groningen, asked, today);
      expect(new Set(kaders.map(({ code }) => code)).size).toBe(kaders.length);
      const places = kaders.map(({ onderwerp }) => order.indexOf(onderwerp));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(kaders.every(({ status }) => !asked.status || status === asked.status)).toBe(true);
    }),
    { seed: 5 },
  );
});

test('no kader rests on itself, however long the way round', () => {
  const basisOf = new Map(groningen.kaders.map(({ code, basis }) => [code, basis]));
  const reaches = (code: string, seen: ReadonlySet<string>): boolean =>
    (basisOf.get(code) ?? []).some((next) => seen.has(next) || reaches(next, new Set([...seen, next])));
  expect(groningen.kaders.filter(({ code }) => reaches(code, new Set([code])))).toEqual([]);
});

test('the register says what it does not know: no status is unknown without a reason', () => {
  const open = groningen.kaders.filter(({ status }) => status === 'onbekend');
  expect(open.length).toBeGreaterThan(0);
  const [first] = open;
  const silent = { ...groningen, kaders: [{ ...first, onbekend: null, onbekendEn: null }] };
  expect(Kaderregister.safeParse(silent).success).toBe(false);
});
