import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople } from '#tests/people.ts';
import { reactions } from '../reactions.ts';

/** A database with the people of the tests, a family for each test, and what is told of it. */
export async function openAfsluitingBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  const now = { nr: 0 };
  return {
    base,
    now,
    async fresh() {
      now.nr += 1;
      const made = await aGezin(base.owner, now.nr);
      return { gezin: GezinId.parse(made.gezin), kind: PersoonId.parse(made.kind) };
    },
    async react(on: string, payload: Record<string, string>) {
      for (const reaction of reactions.filter((one) => one.on === on))
        await inScope(base.kit.db, system, base.kit.clock, (db) =>
          reaction.handle(payload, { db, kit: base.kit }),
        );
    },
    told: (account: string | null) =>
      base.owner
        .selectFrom('notification')
        .select(['kind', 'link'])
        .where('account_id', '=', account)
        .orderBy('id', 'desc')
        .executeTakeFirst(),
  };
}
