import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dirk, withGrants } from '#tests/people.ts';
import { forgetAll } from '../../testing.ts';
import { changeLevering } from './change-levering.ts';
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
const begindatum = '2026-11-03';
beforeEach(async () => {
  await forgetAll(base);
  order = (await give(anOrder()))[0] ?? '';
  await base.as(teller)(startLevering, { id: order, begindatum });
});

const stop = (einddatum: string, reden: '31' | '20') =>
  base.as(teller)(stopLevering, { id: order, begindatum, einddatum, reden });
const correct = (levering: object | null, who = teller, of = begindatum) =>
  base.as(who)(changeLevering, { id: order, begindatum: of, levering } as never);

describe('what was told is corrected', () => {
  test('a wrong first day in one bericht, in which the wrong is taken back and the right is told (IV008)', async () => {
    expect(await correct({ begindatum: '2026-11-05' })).toMatchObject({ stand: 'loopt', uiterlijk: null });
    expect(await leveringen(base)).toMatchObject([{ begindatum: '2026-11-05' }]);
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-11-05' }]);
    const told = (await toldOf(base, 'JW305')).at(-1)?.Client.StartProducten.StartProduct;
    expect(told?.map((one) => [one.Begindatum, one.StatusAanlevering])).toEqual([
      ['2026-11-03', '3'],
      ['2026-11-05', '1'],
    ]);
  });

  test('a wrong reason alone, and the plan shows the right one', async () => {
    await stop('2026-11-12', '31');
    expect(await correct({ begindatum, einddatum: '2026-11-12', reden: '34' })).toMatchObject({
      stand: 'gestopt',
    });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-11-12', reden_einde: '34' }]);
    expect((await toldOf(base, 'JW307')).at(-1)?.Client.StopProducten.StopProduct).toMatchObject([
      { RedenBeeindiging: '31', StatusAanlevering: '3' },
      { RedenBeeindiging: '34', StatusAanlevering: '1' },
    ]);
  });

  test('a wrong last day, or a stop that was a pause', async () => {
    await stop('2026-11-12', '31');
    await correct({ begindatum, einddatum: '2026-11-13', reden: '31' });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2026-11-13', reden_einde: '31' }]);
    expect(await correct({ begindatum, einddatum: '2026-11-13', reden: '20' })).toMatchObject({
      stand: 'pauze',
    });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2027-05-01', reden_einde: null }]);
  });

  test('a wrong first day behind a stop: the stop goes first and comes again (OP033)', async () => {
    await stop('2026-11-12', '31');
    await correct({ begindatum: '2026-11-04', einddatum: '2026-11-12', reden: '31' });
    expect(await leveringen(base)).toMatchObject([
      { begindatum: '2026-11-04', einddatum: '2026-11-12', reden: '31' },
    ]);
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-11-04', einddatum: '2026-11-12' }]);
    expect((await journal(base)).filter((line) => line.startsWith('in'))).toEqual([
      'in JW305',
      'in JW307',
      'in JW307',
      'in JW305',
      'in JW307',
    ]);
  });

  test('a stop that never was is taken back, and help runs on', async () => {
    await stop('2026-11-12', '31');
    expect(await correct({ begindatum })).toMatchObject({ stand: 'loopt' });
    expect(await listLines(base)).toMatchObject([{ einddatum: '2027-05-01', reden_einde: null }]);
  });

  test('a final stop after a pause is taken back to the pause', async () => {
    await stop('2026-11-10', '20');
    await stop('2026-11-12', '31');
    expect(await correct({ begindatum, einddatum: '2026-11-10', reden: '20' })).toMatchObject({
      stand: 'pauze',
    });
    expect(await leveringen(base)).toEqual([
      { begindatum, einddatum: '2026-11-10', reden: '20', pauze: null },
    ]);
  });

  test('what never began is taken back whole, and the hulplijn waits again', async () => {
    await stop('2026-11-12', '31');
    expect(await correct(null)).toMatchObject({ stand: 'niet-gestart' });
    expect(await leveringen(base)).toEqual([]);
    expect(await listLines(base)).toMatchObject([
      { gestart_op: null, einddatum: '2027-05-01', reden_einde: null },
    ]);
  });

  test('of two deliveries one, and the other stays as it was', async () => {
    await stop('2026-11-10', '20');
    await base.as(teller)(startLevering, { id: order, begindatum: '2026-11-16' });
    await correct({ begindatum, einddatum: '2026-11-12', reden: '20' });
    expect(await leveringen(base)).toMatchObject([
      { begindatum, einddatum: '2026-11-12' },
      { begindatum: '2026-11-16', einddatum: null },
    ]);
    expect(await correct(null, teller, '2026-11-16')).toMatchObject({ stand: 'pauze' });
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-11-03' }]);
  });

  test('with a gemeente elsewhere one bericht at a time, because each waits for its retour', async () => {
    await forgetAll(base);
    order = (await give(anOrder({}, {}, '0363')))[0] ?? '';
    await base.as(teller)(startLevering, { id: order, begindatum });
    await stop('2026-11-12', '31');
    const right = { begindatum: '2026-11-04', einddatum: '2026-11-12', reden: '31' };
    expect(await correct(right)).toMatchObject({ refused: 'levering/een-voor-een' });
    expect(await correct(null)).toMatchObject({ refused: 'levering/een-voor-een' });
    expect(await correct({ begindatum })).toMatchObject({ stand: 'loopt' });
    expect(await correct({ begindatum: '2026-11-04' })).toMatchObject({ stand: 'loopt' });
    expect(await journal(base)).toEqual([
      'uit JW305 wacht',
      'uit JW307 wacht',
      'uit JW307 wacht',
      'uit JW305 wacht',
    ]);
    expect(await leveringen(base)).toMatchObject([{ begindatum: '2026-11-04', einddatum: null }]);
  });
});

describe('no correction is made', () => {
  test('of what someone changed since, or where nothing changes', async () => {
    expect(await correct({ begindatum })).toMatchObject({ refused: 'levering/ongewijzigd' });
    await correct({ begindatum: '2026-11-04' });
    expect(await correct({ begindatum: '2026-11-05' })).toMatchObject({ refused: 'levering/gewijzigd' });
  });

  test('to a day that has still to come, that is outside the order, or on which other help was told', async () => {
    expect(await correct({ begindatum: '2026-11-21' })).toMatchObject({ refused: 'levering/toekomst' });
    expect(await correct({ begindatum: '2026-11-01' })).toMatchObject({
      refused: 'levering/buiten-toewijzing',
    });
    await stop('2026-11-10', '20');
    await base.as(teller)(startLevering, { id: order, begindatum: '2026-11-16' });
    const over = { begindatum, einddatum: '2026-11-17', reden: '20' };
    expect(await correct(over)).toMatchObject({ refused: 'levering/overlapt' });
    expect(await correct({ begindatum })).toMatchObject({ refused: 'levering/overlapt' });
  });

  test('that the standard refuses: it says in words why, and nothing is kept', async () => {
    await stop('2026-11-10', '20');
    await base.as(teller)(startLevering, { id: order, begindatum: '2026-11-16' });
    const before = await journal(base);
    expect(await correct({ begindatum: '2026-11-04', einddatum: '2026-11-10', reden: '20' })).toMatchObject({
      refused: 'levering/afgekeurd',
      detail: { regels: ['TR326'], bevindingen: [expect.stringContaining('loopt al')] },
    });
    expect(await journal(base)).toEqual(before);
    expect(await leveringen(base)).toMatchObject([{ begindatum, einddatum: '2026-11-10' }, {}]);
  });

  test('with half a stop, or one before its start', async () => {
    for (const [wrong, field] of [
      [{ begindatum, einddatum: '2026-11-10' }, 'reden'],
      [{ begindatum, reden: '31' }, 'einddatum'],
      [{ begindatum, einddatum: '2026-11-02', reden: '31' }, 'einddatum'],
    ] as const) {
      expect(await correct(wrong)).toMatchObject({
        refused: 'ongeldig',
        detail: { issues: [{ path: ['levering', field] }] },
      });
    }
  });

  test('by another aanbieder or without the grant', async () => {
    expect(await correct(null, otherTeller)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await correct(null, withGrants(dirk, 'toewijzing:list'))).toMatchObject({ refused: 'verboden' });
    expect(await leveringen(base)).toHaveLength(1);
  });
});
