import { expect, test } from 'vitest';
import { aClient, aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import { debetKey, type KnownToewijzing, type Prestatie } from './known.ts';
import {
  aDebet,
  afterDebet,
  aKnown,
  bsn,
  credit,
  declare,
  declareClients,
  euros,
  judge,
  line,
  month,
  rulesIn,
  units,
  withToewijzing,
} from './testing.ts';

/** Declared in the month in which its last line ends, of a bericht that came long after. */
function judgeOn(toewijzing: Partial<KnownToewijzing>, ...prestaties: Prestatie[]) {
  const last =
    prestaties
      .map(({ ProductPeriode }) => ProductPeriode.Einddatum)
      .sort()
      .at(-1) ?? '';
  const DeclaratiePeriode = { Begindatum: `${last.slice(0, 8)}01`, Einddatum: last };
  return rulesIn(
    judge(aDeclaratie([aClient(bsn, ...prestaties)], { DeclaratiePeriode }), withToewijzing(toewijzing)),
  );
}

test('a traject is declared in two parts, 70 % in its first month and 30 % in its last (casus 06)', () => {
  const order = {
    Ingangsdatum: '2021-07-10',
    Einddatum: '2022-04-09',
    productcategorie: '50',
    productcode: '50A09',
    Omvang: { Volume: 975_000, Eenheid: '83', Frequentie: '6' },
  } as const;
  const product = { ProductCategorie: '50', ProductCode: '50A09' } as const;
  const july = line('P1', { ...product, ...month('2021-07-10', '2021-07-31'), ...euros(682_500) });
  const april = (cents: number) =>
    line('P2', { ...product, ...month('2022-04-01', '2022-04-09'), ...euros(cents) });
  expect(judgeOn(order, july, april(292_500))).toEqual([]);
  expect(judgeOn(order, july, april(292_501))).toEqual(['TR322']);
});

const weekly = (Ingangsdatum: string, Einddatum: string, Eenheid: '04' | '83', Volume: number) =>
  ({ Ingangsdatum, Einddatum, Omvang: { Volume, Eenheid, Frequentie: '2' } }) as const;

test.each([
  [
    weekly('2022-07-11', '2022-09-04', '04', 3),
    [
      ['2022-07-11', '2022-07-31', 9],
      ['2022-08-01', '2022-08-31', 15],
      ['2022-09-01', '2022-09-04', 3],
    ],
  ],
  [
    weekly('2022-10-11', '2022-12-28', '04', 3),
    [
      ['2022-10-11', '2022-10-31', 12],
      ['2022-11-01', '2022-11-30', 15],
      ['2022-12-01', '2022-12-28', 15],
    ],
  ],
  [
    weekly('2021-10-12', '2021-12-13', '04', 3),
    [
      ['2021-10-12', '2021-10-31', 9],
      ['2021-11-01', '2021-11-30', 15],
      ['2021-12-01', '2021-12-13', 9],
    ],
  ],
  [
    weekly('2022-04-13', '2022-06-30', '04', 3),
    [
      ['2022-04-13', '2022-04-30', 9],
      ['2022-05-01', '2022-05-31', 18],
      ['2022-06-01', '2022-06-30', 15],
    ],
  ],
  [
    weekly('2022-07-11', '2022-09-04', '83', 30_000),
    [
      ['2022-07-11', '2022-07-31', 90_000],
      ['2022-08-01', '2022-08-31', 120_000],
      ['2022-09-01', '2022-09-04', 30_000],
    ],
  ],
  [
    weekly('2022-07-11', '2022-09-03', '83', 30_000),
    [
      ['2022-07-11', '2022-07-31', 90_000],
      ['2022-08-01', '2022-08-31', 150_000],
      ['2022-09-01', '2022-09-03', 0],
    ],
  ],
] as const)('the most of a week is that of IV076 to IV078 in each period (%#)', (order, periods) => {
  for (const [van, tot, most] of periods) {
    const amount = (volume: number) => (order.Omvang.Eenheid === '83' ? euros(volume) : units(volume));
    const declared = (volume: number) =>
      judgeOn(order, line('P1', { ...month(van, tot), ...amount(volume) }));
    expect(declared(most)).toEqual([]);
    expect(declared(most + 1)).toContain('TR321');
  }
});

test('each period may be full and yet not all of them: a week on the border counts once in all (IV077)', () => {
  const order = weekly('2022-07-11', '2022-09-04', '04', 3);
  const full = [
    line('P1', { ...month('2022-07-11', '2022-07-31'), ...units(9) }),
    line('P2', { ...month('2022-08-01', '2022-08-31'), ...units(15) }),
  ];
  expect(judgeOn(order, ...full)).toEqual([]);
  expect(judgeOn(order, ...full, line('P3', { ...month('2022-09-01', '2022-09-04'), ...units(3) }))).toEqual([
    'TR322',
  ]);
});

test('hours may be declared in minutes, sixty for one (TR321, TR341)', () => {
  const minutes = (volume: number) => line('P1', { Eenheid: '01', ...units(volume, 21) });
  expect(rulesIn(judge(declare(minutes(240))))).toEqual([]);
  expect(rulesIn(judge(declare(minutes(241))))).toEqual(['TR321']);
});

test('minutes at a price per hour are rounded once, over the whole (IV081)', () => {
  const minutes = (Bedrag: number) =>
    line('P1', {
      Eenheid: '01',
      GeleverdVolume: 100,
      ProductTarief: 167,
      IngediendBedrag: { Bedrag, DebetCredit: 'D' },
    });
  const priced = aKnown({
    tarieven: new Map([['45A01', [{ Bedrag: 10_000, Eenheid: '04', van: '2026-01-01', tot: null }]]]),
  });
  expect(rulesIn(judge(declare(minutes(16_667)), priced))).toEqual([]);
  expect(rulesIn(judge(declare(minutes(16_700)), priced))).toEqual(['TR346']);
  // Without the contract both the price per minute and a price per hour that rounds to it may be meant.
  expect([16_667, 16_700, 16_650, 16_748].map((cents) => rulesIn(judge(declare(minutes(cents)))))).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect([16_649, 16_750].map((cents) => rulesIn(judge(declare(minutes(cents)))))).toEqual([
    ['TR346'],
    ['TR346'],
  ]);
});

test('following toewijzingen of one month and months afterwards each have a line of their own (IV084, IV089, IV090)', () => {
  const order = { Ingangsdatum: '2022-04-08', Einddatum: '2022-06-17' };
  const periods = [
    ['2022-04-08', '2022-04-30'],
    ['2022-05-01', '2022-05-31'],
    ['2022-06-01', '2022-06-17'],
  ] as const;
  expect(judgeOn(order, ...periods.map(([van, tot], nr) => line(`P${nr}`, month(van, tot))))).toEqual([]);
  expect(judgeOn(order, line('P1', month('2022-04-01', '2022-04-30')))).toEqual(['TR307']);
  expect(judgeOn(order, line('P1', month('2022-05-01', '2022-05-15')))).toEqual(['TR388']);
});

test.each([
  ['2021-03-01', ['TR318']],
  ['2021-04-01', ['TR318']],
  ['2021-05-01', []],
  ['2021-06-01', []],
  ['2021-09-01', []],
])('after January to March and May, a declaratie over %s gives %j (IV090)', (maand, wrong) => {
  const Einddatum = { '03': '31', '04': '30', '05': '31', '06': '30', '09': '30' }[maand.slice(5, 7)];
  const DeclaratiePeriode = { Begindatum: maand, Einddatum: `${maand.slice(0, 8)}${Einddatum}` };
  const march = line('P1', month('2021-03-01', '2021-03-31'));
  const known = withToewijzing({ Ingangsdatum: '2021-01-01' }, { laatsteMaand: '2021-05-01' });
  expect(rulesIn(judge(aDeclaratie([aClient(bsn, march)], { DeclaratiePeriode }), known))).toEqual(wrong);
});

test('a credit and a second debet may come together, whatever stands first (IV086, OP366)', () => {
  const again = line('P3', units(3));
  expect(rulesIn(judge(declare(again, credit()), afterDebet()))).toEqual([]);
  expect(rulesIn(judge(declare(credit(), again), afterDebet()))).toEqual([]);
  expect(rulesIn(judge(declare(again), afterDebet({}, { verbruik: new Map() })))).toEqual(['TR389']);
});

test('a credit that is refused does not make room for its second debet', () => {
  const half = credit({ GeleverdVolume: 2, IngediendBedrag: { Bedrag: 2500, DebetCredit: 'C' } });
  expect(
    rulesIn(judge(declare(half, line('P3', units(3))), afterDebet({}, { verbruik: new Map() }))),
  ).toEqual(['TR323', 'TR389']);
});

test.each<[string, Partial<Prestatie>]>([
  ['volume', { GeleverdVolume: 3 }],
  ['amount', { IngediendBedrag: { Bedrag: 4999, DebetCredit: 'C' } }],
  ['price', { ProductTarief: 1249 }],
  ['unit', { Eenheid: '14' }],
  ['period', month('2026-02-01', '2026-02-28')],
  ['product', { ProductCode: '45A02' }],
  ['toewijzing', { ToewijzingNummer: 9 }],
])('a credit with another %s than its debet takes back nothing (IV091)', (_what, changes) => {
  expect(rulesIn(judge(declare(credit(changes)), afterDebet()))).toEqual(['TR323']);
});

test('a credit of the line of another child takes back nothing', () => {
  const known = afterDebet({ sleutel: debetKey('999900018', aPrestatie()) });
  expect(rulesIn(judge(declare(credit()), known))).toEqual(['TR323']);
});

test('a credit is not held against the order, which may have changed since (IV085)', () => {
  const changed = withToewijzing({ redenWijziging: '13', Einddatum: '2026-01-01', productcode: '45A09' });
  const { debets, open } = afterDebet();
  expect(rulesIn(judge(declare(credit()), { ...changed, debets, open }))).toEqual([]);
  const gone = aKnown({ personen: new Map(), toewijzingen: new Map(), debets, open });
  expect(rulesIn(judge(declare(credit()), gone))).toEqual([]);
});

test('what a credit gives back may be used again', () => {
  const order = { Omvang: { Volume: 4, Eenheid: '04', Frequentie: '6' } } as const;
  const known = { ...afterDebet(), toewijzingen: withToewijzing(order).toewijzingen };
  expect(rulesIn(judge(declare(credit(), line('P3', units(4))), known))).toEqual([]);
  expect(rulesIn(judge(declare(credit(), line('P3', units(5))), known))).toEqual(['TR322']);
  const other = { ...aDebet(), sleutel: debetKey(bsn, credit({ ProductCode: '45A09' })) };
  expect(
    rulesIn(
      judge(declare(credit({ ProductCode: '45A09' }), line('P3')), {
        ...known,
        debets: new Map([['P0', other]]),
      }),
    ),
  ).toEqual(['TR389']);
});

test('of two lines under one number neither is granted, also when they are of two clients', () => {
  const known = aKnown({
    personen: new Map([
      [bsn, [{ persoonId: 'p1', gezinId: 'g1' }]],
      ['999900018', [{ persoonId: 'p2', gezinId: 'g2' }]],
    ]),
    toewijzingen: new Map([
      ...withToewijzing({}).toewijzingen,
      [2, { ...withToewijzing({}).toewijzingen.get(1), id: 't2', persoonId: 'p2' } as never],
    ]),
  });
  const judged = judge(
    declareClients(aClient(bsn, line('P1')), aClient('999900018', line('P1', { ToewijzingNummer: 2 }))),
    known,
  );
  expect(judged.prestaties.map(({ codes }) => codes)).toEqual([['8021'], ['8021']]);
});
