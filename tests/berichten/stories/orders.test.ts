import { expect, test } from 'vitest';
import {
  begun,
  between,
  declaration,
  ended,
  hours,
  line,
  month,
  order,
  product,
  start,
  stop,
  toegewezen,
} from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, orders, deliveries, money, base, today } = await openStory();

const half = ['2025-01-01', '2025-06-30'] as const;
const weekly = toegewezen(667899, product('45A04'), half, { Omvang: hours(3, '2') });
const help = { ToewijzingNummer: 667899 } as const;
const begin = [order('2025-01-01', weekly), start('2025-01-06', begun(help, '2025-01-05'))];
const later = (changes: object) => ({
  ...weekly,
  Toewijzingsdatum: '2025-05-10',
  RedenWijziging: '04',
  ...changes,
});
const decided = (changes: object) => order('2025-05-12', later(changes) as typeof weekly);

test('an order is lengthened under its own number while help runs, and nothing starts anew (OP380)', async () => {
  const told = [...begin, decided({ Einddatum: '2025-12-31' })];
  expect(await tell(...told)).toEqual(['goed', 'goed', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', 'goed', 'goed']);
  expect(await orders()).toEqual(['667899 45A04 2025-01-01..2025-12-31 3/04/2 reden 04']);
  expect(await deliveries()).toEqual(['667899 2025-01-05..']);
  const [line1] = await base.owner.selectFrom('hulplijn').select('einddatum').execute();
  expect(line1?.einddatum).toBe('2025-12-31');
});

test('the first order that is sent once more after that changes nothing (IV013), nor does one without a change', async () => {
  await tell(...begin, decided({ Einddatum: '2025-12-31' }));
  const again = order('2025-05-13', weekly);
  const whole = decided({ Einddatum: '2025-12-31', RedenWijziging: undefined });
  expect(await tell(again, whole)).toEqual(['goed', 'goed']);
  expect(await orders()).toEqual(['667899 45A04 2025-01-01..2025-12-31 3/04/2 reden 04']);
});

test('help that stops earlier: the stop, and then the order that ends on that day', async () => {
  const shorter = decided({ Einddatum: '2025-05-09', RedenWijziging: '08' });
  const over = stop('2025-05-12', ended(help, ['2025-01-05', '2025-05-09'], '34'));
  expect(await tell(...begin, over, shorter)).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(await orders()).toEqual(['667899 45A04 2025-01-01..2025-05-09 3/04/2 reden 08']);
  expect(await deliveries()).toEqual(['667899 2025-01-05..2025-05-09 reden 34']);
});

const removed = decided({ Einddatum: '2025-01-01', RedenWijziging: '13' });
const hour = (nummer: string) =>
  line({
    nummer,
    toewijzing: 667899,
    code: '45A04',
    periode: month('2025-03'),
    volume: 10,
    eenheid: '04',
    tarief: 9_000,
  });

test('an order is taken back as long as nothing was granted on it; after that nothing can be declared (TR384)', async () => {
  expect(await tell(order('2025-01-01', weekly), removed)).toEqual(['goed', 'goed']);
  expect(await orders()).toEqual(['667899 45A04 2025-01-01..2025-01-01 3/04/2 reden 13']);
  expect(await tell(declaration('2025-06-02', '2025-03', 'D1', hour('P1')))).toEqual(['9384']);
});

test('once a line was granted the order stays (TR385), until that line is taken back', async () => {
  const granted = declaration('2025-04-02', '2025-03', 'D1', hour('P1'));
  const undone = declaration('2025-05-02', '2025-03', 'D2', {
    ...hour('C1'),
    ProductReferentie: { ReferentieNummer: 'C1', VorigReferentieNummer: 'P1' },
    IngediendBedrag: { Bedrag: 90_000, DebetCredit: 'C' },
  });
  const told = [
    ...begin,
    granted,
    removed,
    undone,
    decided({ Einddatum: '2025-01-01', RedenWijziging: '13' }),
  ];
  expect(await tell(...told)).toEqual(['goed', 'goed', 'goed', '9385', 'goed', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', 'goed', 'goed', '9385', 'goed', 'goed']);
  expect(await money()).toEqual(['D1 90000 90000', 'D2 -90000 -90000']);
});

test('a number of another client, another aanbieder or another product is refused for all that is in the bericht', async () => {
  const child = order('2025-05-12', later({}) as typeof weekly);
  const other = { ...child, Client: { ...child.Client, Bsn: '999900018' } };
  expect(await tell(...begin, other)).toEqual(['goed', 'goed', '9332']);
  expect(await tell(between({ Ontvanger: '99000002' }, decided({})))).toEqual(['9332']);
  const two = order(
    '2025-05-12',
    later({ Product: product('45A05') }) as typeof weekly,
    toegewezen(5, product('54A01'), half, { Omvang: hours(1, '2') }),
  );
  expect(await tell(two)).toEqual(['9332']);
  expect(await orders()).toEqual(['667899 45A04 2025-01-01..2025-06-30 3/04/2']);
});

test('a move of house: the old order ends the day before, the new gemeente orders from that day on, each pays its part', async () => {
  const until = {
    ...weekly,
    Einddatum: '2025-03-14',
    RedenWijziging: '08',
    Toewijzingsdatum: '2025-03-10',
  } as const;
  const from = toegewezen(667899, product('45A04'), ['2025-03-15', '2025-06-30'], { Omvang: hours(3, '2') });
  const part = (nummer: string, from_: number, to: number) => ({
    ...hour(nummer),
    ProductPeriode: month('2025-03', from_, to),
  });
  const toNew = { Ontvanger: '0037' };
  expect(
    await tell(
      ...begin,
      order('2025-03-10', until),
      stop('2025-03-17', ended(help, ['2025-01-05', '2025-03-14'], '36')),
      between({ Afzender: '0037' }, order('2025-03-14', { ...from, Toewijzingsdatum: '2025-03-14' })),
      between(toNew, start('2025-03-17', begun(help, '2025-03-15'))),
      declaration('2025-04-02', '2025-03', 'D1', {
        ...part('P1', 1, 14),
        GeleverdVolume: 6,
        IngediendBedrag: { Bedrag: 54_000, DebetCredit: 'D' },
      }),
      between(
        toNew,
        declaration('2025-04-02', '2025-03', 'D2', {
          ...part('P2', 15, 31),
          GeleverdVolume: 9,
          IngediendBedrag: { Bedrag: 81_000, DebetCredit: 'D' },
        }),
      ),
    ),
  ).toEqual(['goed', 'goed', 'goed', 'goed', 'goed', 'goed', 'goed', 'goed']);
  expect(await money()).toEqual(['D1 54000 54000', 'D2 81000 81000']);
  expect(await orders()).toEqual([
    '667899 45A04 2025-01-01..2025-03-14 3/04/2 reden 08',
    '667899 45A04 2025-03-15..2025-06-30 3/04/2',
  ]);
});
