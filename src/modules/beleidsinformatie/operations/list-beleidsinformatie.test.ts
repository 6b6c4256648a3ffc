import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withGrants } from '#tests/people.ts';
import { aChild, aDelivery, type Base, dora, openBeleidsinformatieBase, rik } from '../testing.ts';
import { exportBeleidsinformatie } from './export-beleidsinformatie.ts';
import { listBeleidsinformatie } from './list-beleidsinformatie.ts';

let base: Base;
const ids: string[] = [];
beforeAll(async () => {
  base = await openBeleidsinformatieBase();
  await aDelivery(base, await aChild(base, 1, '999900006'), { begindatum: '2025-10-01' });
  for (const periode of ['2025-2', '2026-1', '2026-1']) {
    const outcome = await base.as(dora)(exportBeleidsinformatie, { stroom: 'jeugdhulp', periode });
    if ('levering' in outcome) ids.push(outcome.levering.id);
  }
});
afterAll(() => base.close());

const list = (input: object = {}, who = dora) => base.as(who)(listBeleidsinformatie, input);

test('the newest comes first, and each says what it replaced and what replaced it', async () => {
  const [first, second, third] = ids;
  expect(await list()).toMatchObject({
    leveringen: [
      { id: third, periode: '2026-1', vervangt: second, vervangenDoor: null },
      { id: second, periode: '2026-1', vervangt: null, vervangenDoor: third },
      { id: first, periode: '2025-2', vervangt: null, vervangenDoor: null },
    ],
    volgende: null,
  });
});

test('pages follow each other without a gap', async () => {
  const page = await list({ limiet: 2 });
  expect(page).toMatchObject({ volgende: ids[1] });
  expect(await list({ limiet: 2, na: ids[1] })).toMatchObject({
    leveringen: [{ id: ids[0] }],
    volgende: null,
  });
});

test('another aanbieder sees none of them, and cannot begin its list at one', async () => {
  expect(await list({}, rik)).toEqual({ leveringen: [], volgende: null });
  expect(await list({ na: ids[1] }, rik)).toEqual({ leveringen: [], volgende: null });
});

test('nobody writes that another organisatie delivered, or takes away that it did', async () => {
  const act = (who: typeof dora, statement: ReturnType<typeof sql>) =>
    base.owner.transaction().execute(async (trx) => {
      await sql`select set_config('app.organisatie', ${who.organisatie}, true), set_config('app.account', ${who.account}, true),
        set_config('role', 'stip_gezin', true)`.execute(trx);
      await statement.execute(trx);
    });
  const copy = sql`insert into cbs_levering (id, organisatie_id, stroom, jaar, nummer, aantal_records, aantal_onvolledig, sha256, gemaakt_op, gemaakt_door, gemaakt_door_naam)
    values (gen_random_uuid(), ${dora.organisatie}, 'jeugdhulp', 2024, 1, 0, 0, sha256(''), app_now(), app_account(), 'x')`;
  await expect(act(rik, copy)).rejects.toThrow(/row-level security/);
  await expect(act(dora, copy)).resolves.toBeUndefined();
  await sql`delete from cbs_levering where jaar = 2024`.execute(base.owner);
  for (const statement of [sql`delete from cbs_levering`, sql`update cbs_levering set aantal_records = 0`])
    await expect(act(dora, statement)).rejects.toThrow(/permission denied/);
});

test('nobody without the grant lists', async () => {
  expect(await list({}, withGrants(dora))).toMatchObject({ refused: 'verboden' });
});
