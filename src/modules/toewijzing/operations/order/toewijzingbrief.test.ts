import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { carla, id, ilse, withGrants } from '#tests/people.ts';
import { sentOf } from '../verzoek/testing.ts';
import { readToewijzingbrief } from './read-toewijzingbrief.ts';
import { receiveOntvangst } from './receive-ontvangst.ts';
import { sendToewijzingbrief } from './send-toewijzingbrief.ts';
import { clerk, forgetOrders, makeKnown, openOrderBase, order, stranger, worker } from './testing.ts';

const { base, set, gezin, kind } = await openOrderBase();
afterAll(() => base.close());
let one: string;
beforeEach(async () => {
  set('2026-11-20T10:00:00Z');
  await forgetOrders(base);
  one = await order(base, { gezin, kind });
});

const read = (who: Actor = worker) => base.as(who)(readToewijzingbrief, { id: one } as never);
const send = (given: object = {}, who: Actor = worker) =>
  base.as(who)(sendToewijzingbrief, {
    id: one,
    wijze: 'aangetekend',
    verzondenOp: '2026-11-20',
    ...given,
  } as never);
async function sentId(): Promise<string> {
  const row = await base.owner.selectFrom('toewijzingbrief').select('id').executeTakeFirst();
  return row?.id ?? id(1);
}
const receive = async (given: object = {}, who: Actor = worker) =>
  base.as(who)(receiveOntvangst, {
    id: one,
    briefId: await sentId(),
    ontvangenOp: '2026-11-24',
    versie: 1,
    ...given,
  } as never);

describe('an order for a child without a BSN', () => {
  test('is a form with the fields of that route, and names nobody', async () => {
    const form = await read();
    expect(form).toMatchObject({
      inhoud: {
        agb: '98000001',
        gemeente: '0014',
        gemeenteNaam: 'Groningen',
        clientnummer: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/),
        verwijzer: '01',
        ingangsdatum: '2026-12-01',
      },
      brieven: [],
      isBsnBekend: false,
    });
    expect(JSON.stringify(form)).not.toMatch(/Sem|Linde/);
  });

  test('goes outside message traffic, with a receipt that is due in five working days (SAP 4.5.2)', async () => {
    expect(await send()).toMatchObject({
      brieven: [
        { wijze: 'aangetekend', verzondenOp: '2026-11-20', uiterlijk: '2026-11-27', ontvangenOp: null },
      ],
    });
    expect(await sentOf(base, 'JW301')).toEqual([]);
    set('2026-11-24T10:00:00Z');
    expect(await receive({}, clerk)).toMatchObject({ brieven: [{ ontvangenOp: '2026-11-24', versie: 2 }] });
    expect(await receive()).toMatchObject({ refused: 'verouderd' });
  });

  test('has dates that can be', async () => {
    expect(await send({ verzondenOp: '2026-11-21' })).toMatchObject({
      refused: 'toewijzingbrief/datum-onmogelijk',
    });
    expect(await send({ verzondenOp: '2026-11-19' })).toMatchObject({
      refused: 'toewijzingbrief/datum-onmogelijk',
    });
    await send();
    expect(await receive({ ontvangenOp: '2026-11-19' })).toMatchObject({
      refused: 'toewijzingbrief/datum-onmogelijk',
    });
    expect(await receive({ briefId: id(1), ontvangenOp: '2026-11-20' })).toMatchObject({
      refused: 'toewijzingbrief/onbekend',
    });
  });

  test('goes by bericht once the BSN is known, and then by nothing else', async () => {
    await send();
    await makeKnown(base, kind);
    expect(await read()).toMatchObject({ isBsnBekend: true });
    expect(await send()).toMatchObject({ refused: 'toewijzing/bsn-bekend' });
    expect(await receive({ ontvangenOp: '2026-11-20' })).toMatchObject({
      brieven: [{ ontvangenOp: '2026-11-20' }],
    });
    await base.owner.updateTable('persoon').set({ bsn_kenmerk: null, bsn_versleuteld: null }).execute();
  });

  test('by pgb has no form', async () => {
    await forgetOrders(base);
    one = await order(base, { gezin, kind }, { leveringsvorm: 'pgb' });
    expect(await read()).toMatchObject({ refused: 'toewijzing/pgb' });
    expect(await send()).toMatchObject({ refused: 'toewijzing/pgb' });
  });
});

test('a stranger cannot see it, and nobody without the grant can do it', async () => {
  await send();
  const parent = withGrants(ilse, 'toewijzing:change');
  for (const who of [stranger, parent, withGrants(carla, 'toewijzing:change')]) {
    expect(await read(who)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await send({}, who)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await receive({ ontvangenOp: '2026-11-20' }, who)).toMatchObject({
      refused: 'toewijzing/onbekend',
    });
  }
  const bare = withGrants(worker);
  expect(await read(bare)).toMatchObject({ refused: 'verboden' });
  expect(await send({}, bare)).toMatchObject({ refused: 'verboden' });
  expect(await receive({}, bare)).toMatchObject({ refused: 'verboden' });
});
