import { expect, test } from 'vitest';
import {
  begun,
  declaration,
  ended,
  euros,
  line,
  month,
  order,
  product,
  start,
  stop,
  toegewezen,
} from './berichten.ts';
import { check, openStory } from './story.ts';

const { tell, money, orders, today } = await openStory();

const traject = toegewezen(5627, product('50A09'), ['2021-07-10', '2022-04-09'], {
  Omvang: euros(975_000, '6'),
});
const part = (nummer: string, periode: ReturnType<typeof month>, volume: number) =>
  line({ nummer, toewijzing: 5627, code: '50A09', periode, volume, eenheid: '83' });
const first = declaration('2021-08-02', '2021-07', 'D1', part('P1', month('2021-07', 10), 682_500));
const last = declaration('2022-05-02', '2022-04', 'D2', part('P2', month('2022-04', 1, 9), 292_500));
const more = declaration('2022-05-03', '2022-04', 'D3', part('P3', month('2022-04', 1, 9), 1));

test('casus 06: a traject of 9,750 euros is paid for 70 percent when it begins and 30 percent when it ends', async () => {
  const whole = [
    order('2021-07-08', { ...traject, Toewijzingsdatum: '2021-07-08' }),
    start('2021-07-14', begun({ ToewijzingNummer: 5627 }, '2021-07-12')),
    first,
    stop('2022-04-11', ended({ ToewijzingNummer: 5627 }, ['2021-07-12', '2022-04-09'], '31')),
    last,
  ];
  expect(await tell(...whole)).toEqual(['goed', 'goed', 'goed', 'goed', 'goed']);
  expect(await money()).toEqual(['D1 682500 682500', 'D2 292500 292500']);
  expect(await orders()).toEqual(['5627 50A09 2021-07-10..2022-04-09 975000/83/6']);
  expect(check(today, ...whole)).toEqual(['goed', 'goed', 'goed', 'goed', 'goed']);
});

test('one cent more than the whole is refused, and the same period twice as well', async () => {
  const order5627 = order('2021-07-08', { ...traject, Toewijzingsdatum: '2021-07-08' });
  const twice = declaration('2022-05-04', '2022-04', 'D4', part('P4', month('2022-04', 1, 9), 100));
  expect(await tell(order5627, first, last, more, twice)).toEqual(['goed', 'goed', 'goed', '9389', '9389']);
  const inMarch = declaration('2022-05-05', '2022-04', 'D5', part('P5', month('2022-03'), 1));
  expect(await tell(inMarch)).toEqual(['9322']);
  expect(await money()).toEqual(['D1 682500 682500', 'D2 292500 292500', 'D3 1 0', 'D4 100 0', 'D5 1 0']);
});
