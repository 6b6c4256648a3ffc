import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { changePersoon, woonplaatsVerbs } from '#modules/gezin/index.ts';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { emptyTables } from '#platform/testing.ts';
import { anna, withGrants } from '#tests/people.ts';
import { sendGezinBerichten } from './operations/order/send-gezin-berichten.ts';
import { clerk, forgetOrders, makeKnown, openOrderBase, order } from './operations/order/testing.ts';
import { sentOf } from './operations/verzoek/testing.ts';
import { reactions } from './reactions.ts';

const { base, set, gezin, kind } = await openOrderBase();
afterAll(() => base.close());
beforeEach(async () => {
  set('2026-11-20T10:00:00Z');
  await forgetOrders(base);
  await makeKnown(base, kind);
  await emptyTables(base.owner, 'contactgegeven', 'inschrijving');
});

const worker = withGrants(anna, 'gezin:change');
/** Tells this module what happened so far and was not told yet, as the worker does. */
const hear = () =>
  inScope(base.kit.db, system, base.kit.clock, async (db) => {
    const { rows } = await sql<{
      event: string;
      payload: Record<string, string>;
    }>`delete from outbox returning event, payload`.execute(base.owner);
    for (const { event, payload } of rows)
      for (const { on, handle } of reactions) if (on === event) await handle(payload, { db, kit: base.kit });
  });
const waiting = () => base.owner.selectFrom('toewijzingbericht').select('wacht_op').execute();

const openAddress = woonplaatsVerbs.find(({ name }) => name === 'openInschrijving');
const address = {
  id: gezin,
  persoonId: kind,
  gemeente: '0014',
  soort: 'woonadres',
  van: '2026-01-01',
  adres: { straat: 'Proefstraat', huisnummer: 1, postcode: '9999ZZ', plaats: 'Proefdorp' },
} as never;

test('an address that comes in lets the order go by itself, once', async () => {
  await order(base, { gezin, kind });
  expect(await waiting()).toEqual([{ wacht_op: 'adres' }]);
  await hear();
  expect(await sentOf(base, 'JW301')).toEqual([]);
  if (!openAddress) throw new Error('a registration cannot be written down');
  expect(await base.as(worker)(openAddress as AnyOperation, address)).not.toHaveProperty('refused');
  await hear();
  expect(await waiting()).toEqual([{ wacht_op: null }]);
  expect(await sentOf(base, 'JW301')).toMatchObject([
    { Client: { Bsn: '999900006', Contactgegevens: { Contact: [{ Soort: '01' }] } } },
  ]);
  const again = { gezin, persoon: kind };
  await inScope(base.kit.db, system, base.kit.clock, async (db) => {
    for (const { handle } of reactions) await handle(again, { db, kit: base.kit });
  });
  expect(await sentOf(base, 'JW301')).toHaveLength(1);
});

test('a BSN that becomes known does so too: paper is over', async () => {
  await makeKnown(base, kind);
  await sql`update persoon set bsn_versleuteld = null, bsn_kenmerk = null where id = ${kind}`.execute(
    base.owner,
  );
  await order(base, { gezin, kind });
  expect(await waiting()).toEqual([{ wacht_op: 'bsn' }]);
  const { versie } = await base.owner
    .selectFrom('persoon')
    .select('versie')
    .where('id', '=', kind)
    .executeTakeFirstOrThrow();
  const changed = { id: gezin, persoonId: kind, versie, bsn: '999900006' } as never;
  expect(await base.as(worker)(changePersoon, changed)).not.toHaveProperty('refused');
  await hear();
  expect(await sentOf(base, 'JW301')).toMatchObject([{ Client: { Bsn: '999900006' } }]);
});

test('what comes in for one family sends nothing of another', async () => {
  await order(base, { gezin, kind });
  const other = '00000000-0000-7000-8000-000000009000';
  await makeKnown(base, kind);
  const outcome = await inScope(base.kit.db, system, base.kit.clock, async (db) => {
    for (const { handle } of reactions) await handle({ gezin: other }, { db, kit: base.kit });
  });
  expect(outcome).toBeUndefined();
  expect(await waiting()).toEqual([{ wacht_op: 'adres' }]);
});

test('only message traffic does so: no person has the grant', async () => {
  for (const who of [worker, clerk])
    expect(await base.as(who)(sendGezinBerichten, { id: gezin } as never)).toMatchObject({
      refused: 'verboden',
    });
});
