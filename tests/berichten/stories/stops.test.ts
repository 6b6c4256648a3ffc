import { expect, test } from 'vitest';
import { begun, ended, hours, order, product, start, stop, takenBack, toegewezen } from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, deliveries, base, today } = await openStory();

const lineEnds = async () =>
  (await base.owner.selectFrom('hulplijn').select(['einddatum', 'reden_einde']).execute()).map(
    ({ einddatum, reden_einde }) => `${einddatum} ${reden_einde ?? '-'}`,
  );

const category = toegewezen(668877, { Categorie: '45' }, ['2026-01-12', '2026-12-31']);
const help = { ToewijzingNummer: 668877, Product: { Categorie: '45' } } as const;
const begin = [
  order('2026-01-09', { ...category, Toewijzingsdatum: '2026-01-09' }),
  start('2026-01-16', begun(help, '2026-01-15')),
];
const pause = ended(help, ['2026-01-15', '2026-02-20'], '20');

test('casus 12: help for a category pauses and then stops for good, on the day of the pause or later', async () => {
  const final = ended(help, ['2026-01-15', '2026-02-20'], '33');
  const told = [...begin, stop('2026-02-23', pause), stop('2026-03-09', final)];
  expect(await tell(...told)).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(await deliveries()).toEqual(['668877 2026-01-15..2026-02-20 reden 33']);
  expect(await lineEnds()).toEqual(['2026-02-20 33']);
});

test('a final stop after a pause that is taken back leaves the pause, and the help goes on as it was ordered', async () => {
  const final = ended(help, ['2026-01-15', '2026-03-06'], '33');
  await tell(...begin, stop('2026-02-23', pause), stop('2026-03-09', final));
  expect(await tell(stop('2026-03-10', { ...final, ...takenBack }))).toEqual(['goed']);
  expect(await deliveries()).toEqual(['668877 2026-01-15..2026-02-20 reden 20']);
  expect(await lineEnds()).toEqual(['2026-12-31 -']);
  expect(await tell(stop('2026-03-11', { ...pause, ...takenBack }), stop('2026-03-12', final))).toEqual([
    'goed',
    'goed',
  ]);
  expect(await deliveries()).toEqual(['668877 2026-01-15..2026-03-06 reden 33']);
});

test('after a pause help starts again, and the stop names the last start', async () => {
  const again = begun(help, '2026-03-02');
  const told = [
    ...begin,
    stop('2026-02-23', pause),
    start('2026-03-03', again),
    stop('2026-06-02', ended(help, ['2026-01-15', '2026-06-01'], '31')),
    stop('2026-06-02', ended(help, ['2026-03-02', '2026-06-01'], '31')),
  ];
  expect(await tell(...told)).toEqual(['goed', 'goed', 'goed', 'goed', '9069', 'goed']);
  expect(check(today, ...told)).toEqual(['goed', 'goed', 'goed', 'goed', '9069', 'goed']);
  expect(await deliveries()).toEqual([
    '668877 2026-01-15..2026-02-20 reden 20',
    '668877 2026-03-02..2026-06-01 reden 31',
  ]);
});

const weekly = toegewezen(667899, product('45A04'), ['2023-01-01', '2023-06-30'], { Omvang: hours(3, '2') });
const weeklyHelp = {
  ToewijzingNummer: 667899,
  Product: product('45A04'),
  ToewijzingIngangsdatum: '2023-01-01',
};
const wrong = ended(weeklyHelp, ['2023-01-05', '2023-06-17'], '32');
const right = ended(weeklyHelp, ['2023-01-05', '2023-06-17'], '31');
const told = [
  order('2023-01-01', weekly),
  start('2023-01-06', begun(weeklyHelp, '2023-01-05')),
  stop('2023-06-19', wrong),
];

test('casus 05: a stop with a wrong reason is put right in one bericht, that takes it back and sends it anew', async () => {
  const put = stop('2023-06-22', { ...wrong, ...takenBack }, right);
  expect(await tell(...told, put)).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(check(today, ...told, put)).toEqual(['goed', 'goed', 'goed', 'goed']);
  expect(await deliveries()).toEqual(['667899 2023-01-05..2023-06-17 reden 31']);
  expect(await lineEnds()).toEqual(['2023-06-17 31']);
});

test('the order of the two in that bericht does not matter; without the first the second is refused', async () => {
  expect(await tell(...told, stop('2023-06-22', right))).toEqual(['goed', 'goed', 'goed', '9415']);
  expect(await tell(stop('2023-06-22', right, { ...wrong, ...takenBack }))).toEqual(['goed']);
  expect(await deliveries()).toEqual(['667899 2023-01-05..2023-06-17 reden 31']);
});

test('a start on a wrong day is taken back and sent anew; after a stop it no longer can be', async () => {
  const help2 = { ToewijzingNummer: 667899 };
  await tell(order('2023-01-01', weekly), start('2023-01-06', begun(help2, '2023-01-05')));
  const put = start('2023-01-10', begun(help2, '2023-01-05', takenBack), begun(help2, '2023-01-09'));
  expect(await tell(put)).toEqual(['goed']);
  expect(await deliveries()).toEqual(['667899 2023-01-09..']);
  const over = stop('2023-02-10', ended(help2, ['2023-01-09', '2023-02-09'], '31'));
  expect(await tell(over, start('2023-02-11', begun(help2, '2023-01-09', takenBack)))).toEqual([
    'goed',
    '9071',
  ]);
});

test('a start that was never told cannot be taken back: the class comes back with 9063, the others with 0200', async () => {
  expect(
    await tell(order('2023-01-01', weekly), start('2023-01-06', begun(weeklyHelp, '2023-01-05', takenBack))),
  ).toEqual(['goed', '9063']);
});
