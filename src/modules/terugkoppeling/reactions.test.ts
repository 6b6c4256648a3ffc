import { afterAll, beforeAll, expect, test } from 'vitest';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Happening } from '#platform/events/emit.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, huib, id, withGrants } from '#tests/people.ts';
import { readVerwijzing } from './operations/read-verwijzing.ts';
import { sendTerugkoppeling } from './operations/send-terugkoppeling.ts';
import { reactions } from './reactions.ts';
import { agree, aReferral } from './testing.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let hulpvraag: string;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin, hulpvraag } = await aReferral(base, 1, anna.account));
});
afterAll(() => base.close());

async function happen(event: Happening['event'], payload: Happening['payload']) {
  await inScope(base.kit.db, system, base.kit.clock, async (db) => {
    for (const one of reactions.filter(({ on }) => on === event))
      await one.handle(payload, { db, kit: base.kit });
  });
  const told = await base.owner.selectFrom('notification').select(['account_id', 'kind', 'link']).execute();
  await base.owner.deleteFrom('notification').execute();
  return told;
}

test('who referred hears of every step, with the way to it and no name', async () => {
  for (const [event, kind] of [
    ['hulpvraag.opgepakt', 'verwijzing-opgepakt'],
    ['hulpvraag.afgesloten', 'verwijzing-afgesloten'],
    ['terugkoppeling.gegeven', 'terugkoppeling-gegeven'],
  ] as const)
    expect(await happen(event, { gezin, hulpvraag })).toEqual([
      { account_id: huib.account, kind, link: `/verwijzingen/${hulpvraag}` },
    ]);
});

test('of a question that nobody referred nobody hears', async () => {
  expect(await happen('hulpvraag.afgesloten', { gezin, hulpvraag: id(404) })).toEqual([]);
});

test('who left the practice hears nothing any more', async () => {
  const work = base.owner.updateTable('aanstelling').where('account_id', '=', huib.account);
  await work.set({ tot: '2026-11-01' }).execute();
  expect(await happen('hulpvraag.opgepakt', { gezin, hulpvraag })).toEqual([]);
  await work.set({ tot: null }).execute();
});

test('who told hears of the answer', async () => {
  const worker = withGrants(anna, 'terugkoppeling:send');
  const told = await base.as(worker)(sendTerugkoppeling, { id: hulpvraag, zin: 'opgepakt', sleutel: id(5) });
  if (isRefusal(told)) throw new Error(told.refused);
  expect(await happen('terugkoppeling.beantwoord', { gezin, hulpvraag, terugkoppeling: told.id })).toEqual([
    {
      account_id: anna.account,
      kind: 'terugkoppeling-beantwoord',
      link: `/gezinnen/${gezin}/terugkoppeling`,
    },
  ]);
});

test('who referred hears that help ended and began again, each once, and only where the family agreed', async () => {
  const { gezin: of, hulpvraag: about } = await aReferral(base, 2, anna.account);
  const link = `/verwijzingen/${about}`;
  const steps = async () =>
    (await base.owner.selectFrom('verwijzingstap').select('stap').where('hulpvraag_id', '=', about).execute())
      .map(({ stap }) => stap)
      .sort();
  // Help that never was cannot end.
  expect(await happen('gezin.gesloten', { gezin: of })).toEqual([]);
  expect(await steps()).toEqual([]);
  await happen('hulplijn.geopend', { gezin: of, hulplijn: id(8) });
  expect(await happen('gezin.gesloten', { gezin: of })).toEqual([]);
  expect(await steps()).toEqual(['einde', 'hulp']);
  await agree(base, of, 2, 'hulplijn');
  expect(await happen('gezin.heropend', { gezin: of, om: 'gezin' })).toEqual([
    { account_id: huib.account, kind: 'verwijzing-hulp-weer', link },
  ]);
  expect(await happen('gezin.heropend', { gezin: of, om: 'gezin' })).toEqual([]);
  expect(await happen('gezin.gesloten', { gezin: of })).toEqual([
    { account_id: huib.account, kind: 'verwijzing-hulp-gestopt', link },
  ]);
  expect(await happen('gezin.gesloten', { gezin: of })).toEqual([]);
  expect(await steps()).toEqual(['einde', 'hulp']);
});

test('the practice reads when help ended as long as the family agrees, and not a day longer', async () => {
  const { gezin: of, hulpvraag: about } = await aReferral(base, 3, anna.account);
  await agree(base, of, 3, 'hulplijn');
  await happen('hulplijn.geopend', { gezin: of, hulplijn: id(9) });
  await happen('gezin.gesloten', { gezin: of });
  const read = () =>
    base.as(withGrants(huib, 'verwijzing:read'))(readVerwijzing, { id: HulpvraagId.parse(about) });
  expect(await read()).toMatchObject({ hulpEindeOp: '2026-11-20', hulpWeerOp: null });
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: new Date('2026-11-20T08:00:00Z') })
    .where('gezin_id', '=', of)
    .execute();
  expect(await read()).toMatchObject({ hulpEindeOp: null, hulpWeerOp: null });
});

test('the first help for the family is a step of the verwijzing, and later help moves it no more', async () => {
  const steps = () =>
    base.owner
      .selectFrom('verwijzingstap')
      .select(['hulpvraag_id', 'stap', 'op'])
      .where('gezin_id', '=', gezin)
      .execute();
  await happen('hulplijn.geopend', { gezin, hulplijn: id(6) });
  const first = await steps();
  expect(first).toEqual([{ hulpvraag_id: hulpvraag, stap: 'hulp', op: '2026-11-20' }]);
  await happen('hulplijn.geopend', { gezin, hulplijn: id(7) });
  expect(await steps()).toEqual(first);
});
