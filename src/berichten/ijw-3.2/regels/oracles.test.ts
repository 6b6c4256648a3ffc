import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bericht, readBericht, writeBericht } from '../../index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop, type Product } from '../../testing/made.ts';
import {
  aClient,
  aDeclaratie,
  aJw325,
  aPrestatie,
  aRefused,
  aRefusedClient,
  type Prestatie,
} from '../../testing/made-declaratie.ts';
import { aJw315, aJw317, aNieuwProduct, anAangevraagdProduct } from '../../testing/made-verzoek.ts';

/** Places at which these rules are told, in order, without what is the same in all of them. */
function placesOf(bericht: Bericht, ...numbers: string[]): string[] {
  return readBericht(writeBericht(bericht))
    .bevindingen.filter(({ regel }) => numbers.includes(regel))
    .map(({ regel, pad }) => `${regel} ${pad}`)
    .sort();
}

type Categorie = { Categorie: '45' | '46'; Code?: string };
interface Row {
  product: Categorie | undefined;
  begin: string;
  einde: string | undefined;
}

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-05-0${number}`);
const product = fc.constantFrom<(Categorie | undefined)[]>(
  undefined,
  { Categorie: '45' },
  { Categorie: '45', Code: 'A' },
  { Categorie: '45', Code: 'B' },
  { Categorie: '46', Code: 'A' },
);
const row = fc.record<Row>({ product, begin: day, einde: fc.option(day, { nil: undefined }) });

function isSame(a: Categorie | undefined, b: Categorie | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.Categorie === b.Categorie && (a.Code === b.Code || a.Code === undefined || b.Code === undefined);
}

/** The rule word for word: every pair, as slow as it is plain. What ends before it begins takes no time. */
function overlapping(rows: readonly Row[]): boolean {
  const last = ({ einde = '9999-12-31' }: Row) => einde;
  const real = rows.filter((one) => last(one) >= one.begin);
  return real.some((a, index) =>
    real
      .slice(index + 1)
      .some((b) => isSame(a.product, b.product) && a.begin <= last(b) && b.begin <= last(a)),
  );
}

const named = (value: Categorie | undefined) => (value === undefined ? {} : { Product: value });
const bare = <P extends object>({
  Product: _,
  Omvang: __,
  ...rest
}: P & { Product?: unknown; Omvang?: unknown }) => rest;

const ordered = (rows: readonly (Row & { isRemoved?: boolean })[]) =>
  aJw301(
    {},
    ...rows.map(({ product: of, begin, einde, isRemoved }, index): Product => {
      const { Einddatum: _, ...rest } = bare(aProduct({ ToewijzingNummer: index, Ingangsdatum: begin }));
      return {
        ...rest,
        ...named(of),
        ...(einde === undefined ? {} : { Einddatum: einde }),
        ...(isRemoved === true ? { RedenWijziging: '13' } : {}),
      };
    }),
  );
const asked = (rows: readonly Row[]) =>
  aJw315(
    {},
    ...rows.map(({ product: of, begin, einde }, index) => {
      const { ToewijzingEinddatum: _, ...rest } = bare(
        anAangevraagdProduct({ ReferentieAanbieder: `${index}`, ToewijzingIngangsdatum: begin }),
      );
      return { ...rest, ...named(of), ...(einde === undefined ? {} : { ToewijzingEinddatum: einde }) };
    }),
  );
const added = (rows: readonly Row[]) =>
  aJw317({
    NieuweProducten: {
      NieuwProduct: rows.map(({ product: of, begin, einde }) => {
        const { Einddatum: _, ...rest } = bare(aNieuwProduct({ GewensteIngangsdatum: begin }));
        return { ...rest, ...named(of), ...(einde === undefined ? {} : { Einddatum: einde }) };
      }),
    },
  });

test.each([
  ['TR302', ordered],
  ['TR386', asked],
  ['TR410', added],
] as const)('%s finds overlap in one sweep exactly where comparing every pair finds it', (regel, write) => {
  let overlaps = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const told = placesOf(write(rows), regel).length > 0;
      if (told) overlaps++;
      expect(told).toBe(overlapping(rows));
    }),
    { seed: 302, numRuns: 1000 },
  );
  expect(overlaps).toBeGreaterThan(200);
  expect(overlaps).toBeLessThan(900);
});

test('a removed toewijzing takes no time, whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.boolean()), { minLength: 1, maxLength: 5 }), (pairs) => {
      const rows = pairs.map(([one, isRemoved]) => ({ ...one, isRemoved }));
      const current = rows.filter(({ isRemoved, begin, einde }) => !isRemoved || begin !== einde);
      expect(placesOf(ordered(rows), 'TR302').length > 0).toBe(overlapping(current));
    }),
    { seed: 13, numRuns: 1000 },
  );
});

/** TR101 word for word: told at each element that has an earlier sibling with the same parts of its key. */
function doubles(keys: readonly unknown[][]): number[] {
  const isEqual = (a: unknown[], b: unknown[]) => a.every((part, index) => part === b[index]);
  return keys.flatMap((key, index) =>
    keys.slice(0, index).some((earlier) => isEqual(key, earlier)) ? [index + 1] : [],
  );
}
const number = fc.constantFrom(undefined, 1, 11);
const numberOf = (value: number | undefined) => (value === undefined ? {} : { ToewijzingNummer: value });
/** Parts that run into one another when a key is only strung together. */
const part = fc.constantFrom('a', 'ab', 'b', ' ', 'a b');

test('TR101 tells exactly the deliveries that were told before, also where parts of the key are absent', () => {
  const start = fc.record({ number, product, begin: day, einde: day, reden: fc.constantFrom('20', '31') });
  fc.assert(
    fc.property(fc.array(start, { minLength: 1, maxLength: 6 }), (rows) => {
      const keys = rows.map((one) => [one.number, one.product?.Categorie, one.product?.Code, one.begin]);
      const { ToewijzingNummer: _, ...aBegin } = aStart();
      const starts = rows.map((one) => ({
        ...aBegin,
        ...numberOf(one.number),
        ...named(one.product),
        Begindatum: one.begin,
      }));
      expect(placesOf(aJw305(...starts), 'TR101')).toEqual(
        doubles(keys).map((index) => `TR101 /Bericht/Client/StartProducten/StartProduct[${index}]`),
      );
      const { ToewijzingNummer: __, ...anEnd } = aStop();
      const stops = rows.map((one) => ({
        ...anEnd,
        ...numberOf(one.number),
        ...named(one.product),
        Begindatum: one.begin,
        Einddatum: one.einde,
        RedenBeeindiging: one.reden as '20' | '31',
      }));
      expect(placesOf(aJw307(...stops), 'TR101')).toEqual(
        doubles(rows.map((one, index) => [...(keys[index] ?? []), one.einde, one.reden])).map(
          (index) => `TR101 /Bericht/Client/StopProducten/StopProduct[${index}]`,
        ),
      );
    }),
    { seed: 101, numRuns: 600 },
  );
});

const reference = (ReferentieNummer: string, VorigReferentieNummer: string | undefined) => ({
  ProductReferentie: {
    ReferentieNummer,
    ...(VorigReferentieNummer === undefined ? {} : { VorigReferentieNummer }),
  },
});

test('TR101 compares prestaties with those of the same client only, in the declaratie and in its answer', () => {
  const key = fc.tuple(part, fc.option(part, { nil: undefined }));
  fc.assert(
    fc.property(
      fc.array(fc.array(key, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      (clients) => {
        const numbers = ['999900006', '999990019', '999990020'];
        const prestaties = clients.map((keys) =>
          keys.map(([own, vorig]) => aPrestatie(reference(own, vorig))),
        );
        const expected = (root: string) =>
          clients.flatMap((keys, index) =>
            doubles(keys).map(
              (at) => `TR101 /Bericht/${root}/Clienten/Client[${index + 1}]/Prestaties/Prestatie[${at}]`,
            ),
          );
        const heen = aDeclaratie(prestaties.map((rows, index) => aClient(numbers[index] ?? '', ...rows)));
        expect(placesOf(heen, 'TR101')).toEqual(expected('Declaratie'));
        const Client = prestaties.map((rows, index) =>
          aRefusedClient(numbers[index] ?? '', ...rows.map(aRefused)),
        );
        expect(placesOf(aJw325({ Clienten: { Client } }), 'TR101')).toEqual(expected('DeclaratieAntwoord'));
      },
    ),
    { seed: 323, numRuns: 400 },
  );
});

const prestatie = fc.record({
  own: fc.constantFrom('P1', 'P2', 'P3', 'P4', 'P5', 'P6'),
  vorig: fc.option(fc.constantFrom('P0', 'P1', 'P2', 'P9'), { nil: undefined }),
  bedrag: fc.nat(2),
  isCredit: fc.boolean(),
  toewijzing: fc.constantFrom(1, 11),
  code: fc.constantFrom('A', '1 A'),
  until: fc.constantFrom('2026-03-30', '2026-03-31'),
});
type Made = typeof prestatie extends fc.Arbitrary<infer P> ? P : never;

const toPrestatie = (one: Made): Prestatie =>
  aPrestatie({
    ...reference(one.own, one.vorig),
    ToewijzingNummer: one.toewijzing,
    ProductCode: one.code,
    ProductPeriode: { Begindatum: '2026-03-01', Einddatum: one.until },
    IngediendBedrag: { Bedrag: one.bedrag, DebetCredit: one.isCredit ? 'C' : 'D' },
  });

/** TR315, TR316, TR358 and TR416 word for word. */
function oracle(clients: readonly (readonly Made[])[], total: number): string[] {
  const all = clients.flatMap((rows, client) =>
    rows.map((one, index) => ({
      ...one,
      client,
      pad: `/Bericht/Declaratie/Clienten/Client[${client + 1}]/Prestaties/Prestatie[${index + 1}]`,
    })),
  );
  const sum = all.reduce((so, { bedrag, isCredit }) => so + (isCredit ? -bedrag : bedrag), 0);
  const isTwice = (one: (typeof all)[number], other: (typeof all)[number]) =>
    !one.isCredit &&
    !other.isCredit &&
    one.client === other.client &&
    one.toewijzing === other.toewijzing &&
    one.code === other.code &&
    one.until === other.until;
  const told = all.flatMap((one, index) => {
    const earlier = all.slice(0, index);
    return [
      one.vorig !== undefined && earlier.some(({ vorig }) => vorig === one.vorig)
        ? [`TR315 ${one.pad}/ProductReferentie`]
        : [],
      all.some(({ own }) => own === one.vorig) ? [`TR316 ${one.pad}/ProductReferentie`] : [],
      earlier.some((other) => isTwice(one, other)) ? [`TR416 ${one.pad}`] : [],
    ].flat();
  });
  return [...told, ...(sum === total ? [] : ['TR358 /Bericht/Declaratie/TotaalIngediendBedrag'])].sort();
}

test('what a declaratie says twice, takes back or adds up wrong is found exactly as comparing all of it finds it', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      fc.array(fc.array(prestatie, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -4, max: 4 }),
      (clients, total) => {
        const expected = oracle(clients, total);
        for (const one of expected) seen.set(one.slice(0, 5), (seen.get(one.slice(0, 5)) ?? 0) + 1);
        const bericht = aDeclaratie(
          clients.map((rows, index) => aClient(`99990000${index}`, ...rows.map(toPrestatie))),
          { TotaalIngediendBedrag: { TotaalBedrag: Math.abs(total), DebetCredit: total < 0 ? 'C' : 'D' } },
        );
        expect(placesOf(bericht, 'TR315', 'TR316', 'TR358', 'TR416')).toEqual(expected);
      },
    ),
    { seed: 358, numRuns: 1000 },
  );
  for (const regel of ['TR315', 'TR316', 'TR358', 'TR416'])
    expect(seen.get(regel), regel).toBeGreaterThan(100);
});

test('twenty thousand products in one message are judged in a breath, not in their square', () => {
  const producten = Array.from({ length: 20_000 }, (_, index) =>
    aProduct({ ToewijzingNummer: index, Product: { Categorie: '45', Code: `${index}` } }),
  );
  const written = writeBericht(aJw301({}, ...producten));
  const begin = performance.now();
  expect(readBericht(written).bevindingen).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(5000);
});
