import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aClient } from '#berichten/testing/made-declaratie.ts';
import { takeWaiting } from '#modules/bericht/index.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import {
  aBill,
  type Base,
  bill,
  emma,
  forgetBerichten,
  openDeclaratieBase,
  send,
  traffic,
} from '../testing.ts';
import { judgeOne } from './judge-one.ts';
import { readDeclaratie } from './read-declaratie.ts';

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

const soorten = async () =>
  (await base.owner.selectFrom('bericht').select('soort').orderBy('id').execute()).map((one) => one.soort);
/** Forty lines of an order that is not there, so that the answer repeats all of them. */
const refused = () =>
  aBill([
    aClient(
      '999900006',
      ...Array.from({ length: 40 }, (_, nr) => bill(`P${nr}`, { ToewijzingNummer: 100 + nr })),
    ),
  ]);

/** Judges what waits, as message traffic does, where an answer may have this many bytes. */
async function judge(largest: number): Promise<string> {
  const { kit } = base;
  return await inScope(kit.db, traffic, kit.clock, async (db) => {
    const [waiting] = await takeWaiting(db, 'JW323', 1);
    if (!waiting) throw new Error('nothing waits');
    const { vault, files, clock } = kit;
    const context = {
      db,
      actor: traffic,
      now: clock.now(),
      today: today(clock),
      vault,
      files,
      emit: () => undefined,
    };
    const { beoordeling } = await judgeOne(waiting, context, { largest });
    if (beoordeling.declaratie === null) throw new Error('refused in its header');
    return beoordeling.declaratie;
  });
}

async function readIt(id: string) {
  const outcome = await base.as(emma)(readDeclaratie, { id });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.declaratie;
}

test('an answer that fits no envelope is not sent; the outcome is kept, with its size', async () => {
  await send(base, refused());
  const declaratie = await readIt(await judge(10_000));
  expect(declaratie).toMatchObject({ aantalAfgewezen: 40, toegekend: 0, antwoordId: null });
  expect(declaratie.antwoordTeGroot).toBeGreaterThan(10_000);
  expect(await soorten()).toEqual(['JW323']);
});

test('an answer that just fits is sent, and one byte less of room is too little', async () => {
  await send(base, refused());
  const id = await judge(10_000);
  const bytes = (await readIt(id)).antwoordTeGroot ?? 0;
  await forgetBerichten(base);
  await send(base, refused());
  // The numbers in the bericht may be a digit longer than those of the first.
  expect((await readIt(await judge(bytes + 10))).antwoordTeGroot).toBeNull();
  expect(await soorten()).toEqual(['JW323', 'JW325']);
  await forgetBerichten(base);
  await send(base, refused());
  expect((await readIt(await judge(bytes - 10))).antwoordTeGroot).toBeGreaterThan(bytes - 10);
});
