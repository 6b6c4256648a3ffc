import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, arrangePeople, withGrants } from '#tests/people.ts';

const grants = ['werkverdeling:read', 'werkverdeling:change', 'gezin:read'] as const;

export const accountOf = (actor: Actor) => AccountId.parse(actor.account);

/** What was done, or a test that fails with the reason. */
export function made<T extends object>(outcome: T) {
  if ('refused' in outcome) throw new Error(String(outcome.refused));
  return outcome as Exclude<T, { refused: string }>;
}

/** A database with two gemeenten and their people, and before each test a new family of Anna. */
export function aTeam() {
  const state = { nr: 0 } as {
    base: Awaited<ReturnType<typeof openTestDatabase>>;
    gezin: GezinId;
    nr: number;
  };
  beforeAll(async () => {
    state.base = await openTestDatabase();
    await arrangePeople(state.base.owner);
  });
  afterAll(() => state.base.close());
  beforeEach(async () => {
    state.nr += 1;
    state.gezin = GezinId.parse((await aGezin(state.base.owner, state.nr)).gezin);
  });
  return {
    state,
    does: (actor: Actor) => state.base.as(withGrants(actor, ...grants)),
    /** How far someone is involved with the family on a day; null when not at all. */
    niveauOf: async (actor: Actor, day = testDay) => {
      const { rows } = await sql<{ niveau: string }>`
        select niveau from betrokkenheid where gezin_id = ${state.gezin} and houder = ${actor.account}
          and van <= ${day}::date and (tot is null or tot >= ${day}::date) order by van desc, id desc limit 1`.execute(
        state.base.owner,
      );
      return rows[0]?.niveau ?? null;
    },
  };
}
