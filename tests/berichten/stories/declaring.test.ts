import { expect, test } from 'vitest';
import { aClient, aDeclaratie } from '#berichten/testing/made-declaratie.ts';
import {
  begun,
  declaration,
  euros,
  hours,
  line,
  month,
  on,
  order,
  product,
  start,
  toegewezen,
} from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, money, receive, today } = await openStory();

const year = ['2026-01-01', '2026-12-31'] as const;

test('casus 02: pieces of a result are ordered, started and declared; one more than was ordered is refused', async () => {
  const pieces = toegewezen(2, product('50A01'), ['2026-01-01', '2026-06-30'], {
    Omvang: { Volume: 2, Eenheid: '82', Frequentie: '6' },
  });
  const piece = (nummer: string, maand: string) =>
    line({
      nummer,
      toewijzing: 2,
      code: '50A01',
      periode: month(maand),
      volume: 1,
      eenheid: '82',
      tarief: 125_050,
    });
  const told = [
    order('2026-01-01', pieces),
    start('2026-01-13', begun({ ToewijzingNummer: 2, Product: product('50A01') }, '2026-01-12')),
    declaration('2026-02-03', '2026-01', 'D1', piece('P1', '2026-01')),
    declaration('2026-03-03', '2026-02', 'D2', piece('P2', '2026-02')),
    declaration('2026-04-03', '2026-03', 'D3', piece('P3', '2026-03')),
  ];
  const said = ['goed', 'goed', 'goed', 'goed', '9322'];
  expect(await tell(...told)).toEqual(said);
  expect(check(today, ...told)).toEqual(said);
  expect(await money()).toEqual(['D1 125050 125050', 'D2 125050 125050', 'D3 125050 0']);
});

test('casus 11: 300 euros a week are paid by the Sundays of each month (IV077)', async () => {
  const weekly = toegewezen(11, product('50A02'), ['2022-10-11', '2022-12-31'], {
    Omvang: euros(30_000, '2'),
  });
  const part = (nummer: string, maand: string, volume: number, from = 1) =>
    line({ nummer, toewijzing: 11, code: '50A02', periode: month(maand, from), volume, eenheid: '83' });
  expect(
    await tell(
      order('2022-10-11', weekly),
      declaration('2022-11-02', '2022-10', 'D1', part('P1', '2022-10', 90_001, 11)),
      declaration('2022-11-02', '2022-10', 'D2', part('P2', '2022-10', 90_000, 11)),
      declaration('2022-12-02', '2022-11', 'D3', part('P3', '2022-11', 120_000)),
      declaration('2023-01-03', '2022-12', 'D4', part('P4', '2022-12', 150_000)),
    ),
  ).toEqual(['goed', '9321', 'goed', 'goed', 'goed']);
  expect(await money()).toEqual(['D1 90001 0', 'D2 90000 90000', 'D3 120000 120000', 'D4 150000 150000']);
});

test('casus 09: on an order for a category any product of it is declared, several in one month', async () => {
  const category = toegewezen(9, { Categorie: '45' }, ['2026-01-01', '2026-12-31']);
  const of = (nummer: string, code: string, much: { eenheid: '04' | '01'; volume: number; tarief: number }) =>
    line({ nummer, toewijzing: 9, code, periode: month('2026-03'), ...much });
  const hour = { eenheid: '04', volume: 1, tarief: 9_000 } as const;
  expect(
    await tell(
      order('2026-01-01', category),
      declaration(
        '2026-04-02',
        '2026-03',
        'D1',
        of('P1', '45A04', { eenheid: '04', volume: 7, tarief: 9_010 }),
        of('P2', '45A05', { eenheid: '01', volume: 95, tarief: 150 }),
      ),
      declaration('2026-04-03', '2026-03', 'D2', of('P3', '54A01', hour), of('P4', '45A06', hour)),
    ),
  ).toEqual(['goed', 'goed', '9339']);
  expect(await money()).toEqual(['D1 77320 77320', 'D2 18000 9000']);
});

test('casus 10: on an order for a category starts and stops name the category, as the order does', async () => {
  const category = toegewezen(10, { Categorie: '45' }, year);
  const help = { ToewijzingNummer: 10, Product: { Categorie: '45' } } as const;
  expect(
    await tell(
      order('2026-01-01', category),
      start('2026-01-06', begun(help, '2026-01-05')),
      start('2026-01-07', begun(help, '2026-01-06')),
    ),
  ).toEqual(['goed', 'goed', '9326']);
});

test('casus 16: an order for a budget only pays any product until the budget is used, to the cent', async () => {
  const budget = toegewezen(16, undefined, year, { Budget: 100_000 });
  const of = (nummer: string, code: string, bedrag: number) =>
    line({
      nummer,
      toewijzing: 16,
      code,
      periode: month('2026-03'),
      volume: 1,
      eenheid: '82',
      tarief: bedrag,
    });
  const told = [
    order('2026-01-01', budget),
    declaration('2026-04-02', '2026-03', 'D1', of('P1', '45A04', 60_000), of('P2', '54A02', 39_999)),
    declaration('2026-04-03', '2026-03', 'D2', of('P3', '50A01', 2)),
    declaration('2026-04-03', '2026-03', 'D3', of('P4', '50A01', 1)),
  ];
  const said = ['goed', 'goed', '9369', 'goed'];
  expect(await tell(...told)).toEqual(said);
  expect(check(today, ...told)).toEqual(said);
  expect(await money()).toEqual(['D1 99999 99999', 'D2 2 0', 'D3 1 1']);
});

test('casus 13: orders that follow each other in one month are declared apart, each within its own days', async () => {
  const first = toegewezen(131, product('45A04'), ['2026-03-01', '2026-03-09'], { Omvang: hours(3, '2') });
  const second = toegewezen(132, product('45A04'), ['2026-03-23', '2026-03-31'], { Omvang: hours(5, '2') });
  const of = (nummer: string, toewijzing: number, periode: ReturnType<typeof month>, volume: number) =>
    line({ nummer, toewijzing, code: '45A04', periode, volume, eenheid: '04', tarief: 8_000 });
  expect(
    await tell(
      order(
        '2026-02-27',
        { ...first, Toewijzingsdatum: '2026-02-27' },
        { ...second, Toewijzingsdatum: '2026-02-27' },
      ),
      declaration(
        '2026-04-02',
        '2026-03',
        'D1',
        of('P1', 131, month('2026-03', 1, 9), 9),
        of('P2', 132, month('2026-03', 23), 10),
      ),
      declaration('2026-04-03', '2026-03', 'D2', of('P3', 131, month('2026-03'), 1)),
    ),
  ).toEqual(['goed', 'goed', '9308']);
  expect(await money()).toEqual(['D1 152000 152000', 'D2 8000 0']);
});

test('a GI has a price for a month: none for the first broken one, a whole one for the last', async () => {
  const measure = toegewezen(48, product('48A01'), ['2026-01-15', '2026-04-10'], {
    Omvang: { Volume: 1, Eenheid: '82', Frequentie: '4' },
  });
  const of = (nummer: string, periode: ReturnType<typeof month>, volume = 1) =>
    line({ nummer, toewijzing: 48, code: '48A01', periode, volume, eenheid: '82', tarief: 91_234 });
  expect(
    await tell(
      order('2026-01-15', measure),
      start('2026-01-20', begun({ ToewijzingNummer: 48 }, '2026-01-15')),
      declaration('2026-03-02', '2026-02', 'D1', of('P1', month('2026-02'))),
      declaration('2026-04-02', '2026-03', 'D2', of('P2', month('2026-03'))),
      declaration('2026-05-04', '2026-04', 'D3', of('P3', month('2026-04', 1, 10), 2)),
      declaration('2026-05-04', '2026-04', 'D4', of('P4', month('2026-04', 1, 10))),
    ),
  ).toEqual(['goed', 'goed', 'goed', 'goed', '9321', 'goed']);
  expect(await money()).toEqual(['D1 91234 91234', 'D2 91234 91234', 'D3 182468 0', 'D4 91234 91234']);
});

const monthly = toegewezen(7, product('45A04'), year, { Omvang: hours(10, '4') });
const marchLine = (nummer: string, volume: number, vorig?: string) =>
  line({
    nummer,
    toewijzing: 7,
    code: '45A04',
    periode: month('2026-03'),
    volume,
    eenheid: '04',
    tarief: 7_550,
    ...(vorig && { vorig }),
  });

test('a granted line is put right by a credit and a new debet in one declaratie; only the difference is paid', async () => {
  const told = [
    order('2026-01-01', monthly),
    declaration('2026-04-02', '2026-03', 'D1', marchLine('P1', 8)),
    declaration('2026-05-04', '2026-03', 'D2', marchLine('P2', 10, 'P1'), marchLine('P3', 10)),
    declaration('2026-05-05', '2026-03', 'D3', marchLine('P4', 8, 'P1'), marchLine('P5', 10)),
    declaration('2026-05-06', '2026-03', 'D4', marchLine('P6', 8, 'P1')),
  ];
  const said = ['goed', 'goed', '8017 9389', 'goed', '9390'];
  expect(await tell(...told)).toEqual(said);
  expect(check(today, ...told)).toEqual(said);
  expect(await money()).toEqual(['D1 60400 60400', 'D2 0 0', 'D3 15100 15100', 'D4 -60400 0']);
});

test('of a declaratie for several clients what is right is paid, and only what is wrong comes back', async () => {
  const second = order('2026-01-01', { ...monthly, ToewijzingNummer: 8 });
  const other = { ...second, Client: { ...second.Client, Bsn: '999900018' } };
  await tell(order('2026-01-01', monthly), other);
  const clients = [
    aClient('999900006', marchLine('P1', 10)),
    aClient(
      '999900018',
      { ...marchLine('P2', 4), ToewijzingNummer: 8 },
      { ...marchLine('P3', 1), ToewijzingNummer: 99 },
    ),
    aClient('999900031', marchLine('P4', 1), { ...marchLine('P5', 2), ToewijzingNummer: 12 }),
  ];
  const bericht = on(
    '2026-04-02',
    aDeclaratie(clients, {
      DeclaratieNummer: 'M1',
      DeclaratiePeriode: month('2026-03'),
      DeclaratieDagtekening: '2026-04-02',
    }),
  );
  const { answer } = await receive(bericht);
  expect(answer).toMatchObject({
    soort: 'JW325',
    Header: { RetourCodes: { RetourCode: ['0200'] } },
    DeclaratieAntwoord: {
      TotaalIngediendBedrag: { TotaalBedrag: 18 * 7_550, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: 14 * 7_550, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['0200'] },
      Clienten: {
        Client: [
          {
            Bsn: '999900018',
            RetourCodes: { RetourCode: ['0200'] },
            Prestaties: {
              Prestatie: [
                { ProductReferentie: { ReferentieNummer: 'P3' }, RetourCodes: { RetourCode: ['9338'] } },
              ],
            },
          },
          {
            Bsn: '999900031',
            RetourCodes: { RetourCode: ['8187'] },
            Prestaties: {
              Prestatie: [
                { RetourCodes: { RetourCode: ['0233'] } },
                { RetourCodes: { RetourCode: ['0233'] } },
              ],
            },
          },
        ],
      },
    },
  });
  expect(await tell(declaration('2026-04-03', '2026-03', 'M1', marchLine('P9', 1)))).toEqual(['9333']);
});
