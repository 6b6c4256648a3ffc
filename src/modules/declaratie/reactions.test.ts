import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { reactions } from './reactions.ts';
import { aBill, type Base, bill, openDeclaratieBase, send } from './testing.ts';

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
});
afterAll(() => base.close());

/** Tells this module that a bericht came, as the worker does. */
const hear = (soort: string) =>
  inScope(base.kit.db, system, base.kit.clock, async (db) => {
    for (const { on, handle } of reactions)
      if (on === 'bericht.ontvangen') await handle({ soort }, { db, kit: base.kit });
  });
const judged = () => base.owner.selectFrom('declaratie').select('toegekend').execute();

test('a declaratie that came is judged at once, with all that waited; another bericht judges nothing', async () => {
  expect(await send(base, aBill([bill('P1')]), aBill([bill('P1')]))).toEqual(['ontvangen', 'ontvangen']);
  await hear('JW305');
  expect(await judged()).toEqual([]);
  await hear('JW323');
  expect(await judged()).toEqual([{ toegekend: 5000 }, { toegekend: 0 }]);
  await hear('JW323');
  expect(await judged()).toHaveLength(2);
});
