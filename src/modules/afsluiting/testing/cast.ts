import type { Kysely } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.gen.ts';
import type { openTestDatabase } from '#platform/testing.ts';
import { anna, beer, bram, carla, id, ilse, withGrants } from '#tests/people.ts';
import { changeEindevaluatie } from '../operations/afsluiting/change-eindevaluatie.ts';
import { changeDomeinstanden } from '../operations/domeinstand/change-domeinstanden.ts';
import { Domein, type Stand } from '../schema/domeinstand.ts';

const ofWorker = [
  'afsluiting:read',
  'afsluiting:change',
  'afsluiting:close',
  'afsluiting:confirm',
  'afsluiting:list',
  'plan:read',
];

/** The people of the tests with what their rol may do here. */
export const cast = {
  worker: withGrants(anna, ...ofWorker),
  colleague: withGrants(carla, ...ofWorker),
  stranger: withGrants(bram, ...ofWorker),
  parent: withGrants(ilse, 'afsluiting:read', 'afsluiting:change', 'vernietiging:ask', 'plan:read'),
  keeper: withGrants(beer, 'vernietiging:manage'),
} as const;

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

/** Says how all five domeinen stand, as this person sees it. */
export async function sayAll(
  base: Base,
  who: Actor,
  gezin: string,
  said: { stand: Stand; persoonId?: string; versie?: number },
) {
  return await base.as(who)(changeDomeinstanden, {
    id: gezin as never,
    ...(said.persoonId && { persoonId: said.persoonId as never }),
    versie: said.versie ?? 1,
    standen: Domein.options.map((domein) => ({ domein, stand: said.stand })),
  });
}

/** The look back without which nothing closes. */
export async function lookBack(base: Base, who: Actor, gezin: string, versie = 1) {
  return await base.as(who)(changeEindevaluatie, {
    id: gezin as never,
    versie,
    hoe: 'Het gaat goed.',
    belWie: 'Anna',
  });
}

/** A second administrator, because nobody confirms the own proposal. */
export async function arrangeSecondKeeper(owner: Kysely<Database>): Promise<Actor> {
  const second: Actor = { ...cast.keeper, account: id(77), name: 'Amina Vos', aanstelling: id(177) };
  await owner
    .insertInto('account')
    .values({ id: id(77), issuer: 'test', subject: 'amina', naam: second.name })
    .execute();
  return second;
}
