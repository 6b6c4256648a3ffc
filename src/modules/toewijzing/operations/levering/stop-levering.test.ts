import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dirk, withGrants } from '#tests/people.ts';
import { forgetAll } from '../../testing.ts';
import { readLevering } from './read-levering.ts';
import { startLevering } from './start-levering.ts';
import { stopLevering } from './stop-levering.ts';
import {
  anOrder,
  journal,
  leveringen,
  listLines,
  openLeveringBase,
  otherTeller,
  teller,
  toldOf,
} from './testing.ts';

const { base, give } = await openLeveringBase();
afterAll(() => base.close());

let order = '';
beforeEach(async () => {
  await forgetAll(base);
  order = (await give(anOrder()))[0] ?? '';
});

const start = (begindatum = '2026-11-03') => base.as(teller)(startLevering, { id: order, begindatum });
const stop = (changes = {}, who = teller) => {
  const made = { begindatum: '2026-11-03', einddatum: '2026-11-12', reden: '31' as const };
  return base.as(who)(stopLevering, { id: order, ...made, ...changes });
};
const read = () => base.as(teller)(readLevering, { id: order });

describe('a stop that an aanbieder tells', () => {
  test('ends the hulplijn with its reason, and stands in the journal with its retour', async () => {
    await start();
    expect(await stop({ reden: '34' })).toMatchObject({ stand: 'gestopt', uiterlijk: '2026-11-19' });
    expect(await listLines(base)).toMatchObject([
      { gestart_op: '2026-11-03', einddatum: '2026-11-12', reden_einde: '34' },
    ]);
    expect(await journal(base)).toEqual(['in JW305', 'uit JW306 binnen', 'in JW307', 'uit JW308 binnen']);
    expect((await toldOf(base, 'JW307')).map(({ Client }) => Client.StopProducten.StopProduct)).toEqual([
      [
        {
          ToewijzingNummer: 1,
          Product: { Categorie: '45', Code: '45A01' },
          ToewijzingIngangsdatum: '2026-11-02',
          Begindatum: '2026-11-03',
          RedenBeeindiging: '34',
          Einddatum: '2026-11-12',
          StatusAanlevering: '1',
        },
      ],
    ]);
  });

  test('for a while lets the hulplijn run on, and help can begin again', async () => {
    await start();
    expect(await stop({ reden: '20' })).toMatchObject({ stand: 'pauze' });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2027-05-01', reden_einde: null }]);
    expect(await read()).toMatchObject({ stand: 'pauze', magStart: true, magStop: true });
    expect(await start('2026-11-18')).toMatchObject({ stand: 'loopt' });
    expect(await leveringen(base)).toMatchObject([{ einddatum: '2026-11-12' }, { einddatum: null }]);
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-11-03' }]);
  });

  test('for good can follow a pause, and nobody says that it is late (OP272)', async () => {
    await start();
    await stop({ reden: '20' });
    expect(await stop({ einddatum: '2026-11-12', reden: '32' })).toMatchObject({
      stand: 'gestopt',
      uiterlijk: null,
    });
    expect(await leveringen(base)).toEqual([
      { begindatum: '2026-11-03', einddatum: '2026-11-12', reden: '32', pauze: '2026-11-12' },
    ]);
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-11-12', reden_einde: '32' }]);
  });

  test('for good can be followed by a new start, and then the hulplijn runs again', async () => {
    await start();
    await stop();
    expect(await read()).toMatchObject({ stand: 'gestopt', magStart: true, magStop: false });
    expect(await start('2026-11-16')).toMatchObject({ stand: 'loopt' });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2027-05-01', reden_einde: null }]);
  });

  test('is asked for once the order is over, and told late after five working days', async () => {
    await forgetAll(base);
    order = (await give(anOrder({ Einddatum: '2026-11-10' })))[0] ?? '';
    await start();
    expect(await read()).toMatchObject({ stand: 'loopt', uiterlijk: '2026-11-17' });
    expect(await stop({ einddatum: '2026-11-10' })).toMatchObject({ uiterlijk: '2026-11-17' });
  });

  test('to a gemeente elsewhere goes out', async () => {
    await forgetAll(base);
    order = (await give(anOrder({}, {}, '0363')))[0] ?? '';
    await start();
    await stop();
    expect(await journal(base)).toEqual(['uit JW305 wacht', 'uit JW307 wacht']);
    expect(await listLines(base)).toMatchObject([{ gemeente: '0363', einddatum: '2026-11-12' }]);
  });
});

describe('no stop is told', () => {
  test('before a start', async () => {
    expect(await stop()).toMatchObject({ refused: 'levering/niet-gestart' });
  });

  test('twice: of two people the second hears when help stopped', async () => {
    await start();
    const both = await Promise.all([stop(), stop({ einddatum: '2026-11-13' })]);
    expect(both.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'levering/reeds-gestopt' }]);
    expect(await journal(base)).toHaveLength(4);
  });

  test('about a start that someone changed since', async () => {
    await start();
    await stop({ reden: '20' });
    await start('2026-11-16');
    expect(await stop({ einddatum: '2026-11-18' })).toMatchObject({ refused: 'levering/gewijzigd' });
  });

  test('as a second pause, or for good before the pause', async () => {
    await start();
    await stop({ reden: '20' });
    expect(await stop({ reden: '20', einddatum: '2026-11-13' })).toMatchObject({
      refused: 'levering/reeds-gepauzeerd',
      detail: { einddatum: '2026-11-12' },
    });
    expect(await stop({ einddatum: '2026-11-11' })).toMatchObject({ refused: 'levering/einde-voor-pauze' });
  });

  test('before it happened, before its start, or without a reason', async () => {
    await start();
    expect(await stop({ einddatum: '2026-11-21' })).toMatchObject({ refused: 'levering/toekomst' });
    for (const [changes, field] of [
      [{ einddatum: '2026-11-02' }, 'einddatum'],
      [{ reden: undefined }, 'reden'],
      [{ reden: '99' }, 'reden'],
      [{ einddatum: '2027-02-30' }, 'einddatum'],
    ] as const) {
      expect(await stop(changes)).toMatchObject({
        refused: 'ongeldig',
        detail: { issues: [{ path: [field] }] },
      });
    }
    expect(await leveringen(base)).toMatchObject([{ einddatum: null }]);
  });

  test('by another aanbieder or without the grant', async () => {
    await start();
    expect(await stop({}, otherTeller)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await stop({}, withGrants(dirk, 'toewijzing:list'))).toMatchObject({ refused: 'verboden' });
  });
});
