import { afterAll, beforeAll, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, huib, petra, withGrants } from '#tests/people.ts';
import { Gezin, GezinId } from '../schema/gezin.ts';
import { mayFollowGezin } from './may-follow-gezin.ts';
import { openGezin } from './open-gezin.ts';
import { readGezin } from './read-gezin.ts';
import { startBetrokkenheid } from './start-betrokkenheid.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const worker = (who: typeof anna) => base.as(withGrants(who, 'gezin:open', 'gezin:read'));
const opened = async () =>
  Gezin.parse(
    await worker(anna)(openGezin, {
      naam: 'Berg',
      gemeente: '0014',
      leden: [{ soort: 'jeugdige', voornaam: 'Zoë', achternaam: 'Berg' }],
    }),
  );
const read = (who: typeof anna, gezin: string) => worker(who)(readGezin, { id: GezinId.parse(gezin) });

const join = (who: typeof anna, gezin: string) =>
  inScope(base.kit.db, who, base.kit.clock, (db) => startBetrokkenheid({ db }, gezin));

test('who takes a question about a known gezin of the own gemeente contributes, or keeps regie when nobody does', async () => {
  const gezin = await opened();
  expect(await join(carla, gezin.id)).toBeUndefined();
  expect(await read(carla, gezin.id)).toMatchObject({
    niveau: 'bijdragen',
    vastGezicht: { naam: anna.name },
  });
  const { gezin: lonely } = await aGezin(base.owner, 8);
  await base.owner.deleteFrom('betrokkenheid').where('gezin_id', '=', lonely).execute();
  await join(carla, lonely);
  await join(carla, lonely);
  expect(await read(carla, lonely)).toMatchObject({ niveau: 'regie', betrokkenen: [{ naam: carla.name }] });
  expect(await join(bram, gezin.id)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('only who may see a gezin hears that something happened in it', async () => {
  const gezin = await opened();
  const may = (who: typeof anna, topic: string = gezin.id) => mayFollowGezin(base.kit, who, topic);
  expect([
    await may(anna),
    await may(carla),
    await may(bram),
    await may(petra),
    await may(anna, "' or 1=1"),
  ]).toEqual([true, false, false, false, false]);
});

test('a verwijzer who asks about a known gezin sees of it what was asked, and never gets regie', async () => {
  const { gezin } = await aGezin(base.owner, 7);
  await base.owner.deleteFrom('betrokkenheid').where('gezin_id', '=', gezin).execute();
  await join(huib, gezin);
  expect(await read(huib, gezin)).toMatchObject({
    grond: 'verwijzing',
    niveau: 'bijdragen',
    betrokkenen: [],
  });
});
