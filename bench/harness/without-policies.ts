import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Context, Kit } from '#platform/operation.ts';

/** Each source of Mijn gezinnen, and the column in which it names the gezin. */
const sources = {
  gezin_v1: 'id',
  persoon_v1: 'gezin_id',
  gezinsplan: 'gezin_id',
  hulplijn: 'gezin_id',
  mijn_hulpvraag_v1: 'gezin_id',
  hulpvraag_kind_v1: 'gezin_id',
  hulplijn_persoon: 'gezin_id',
  hulplijn_stand: 'gezin_id',
  afspraak: 'gezin_id',
  instemming: 'gezin_id',
  planversie: 'gezin_id',
  mijn_consult_v1: 'gezin_id',
  mijn_verhuizing_v1: 'gezin_id',
  mijn_analyse_v1: 'gezin_id',
  analyse_stem_v1: 'gezin_id',
  signaalantwoord: 'gezin_id',
};

/**
 * A schema in front of the tables in which the same query, word for word, has its own `where` on these families and no
 * policy at all: what it would cost if the database guarded nothing.
 */
export async function openWithoutPolicies({ db }: Kit, gezinnen: readonly string[]) {
  const list = `'{${gezinnen.join(',')}}'::uuid[]`;
  await sql.raw('drop schema if exists bare cascade; create schema bare').execute(db);
  for (const [name, column] of Object.entries(sources))
    await sql
      .raw(`create view bare.${name} as select * from public.${name} where ${column} = any (${list})`)
      .execute(db);
  const mine = `create function bare.my_gezinnen(deel text) returns uuid[] language sql immutable as $$ select ${list} $$`;
  await sql.raw(mine).execute(db);
  const worked = `create function bare.my_signaal_gezinnen() returns uuid[] language sql immutable as $$ select ${list} $$`;
  await sql.raw(worked).execute(db);
  return { close: async () => void (await sql.raw('drop schema bare cascade').execute(db)) };
}

/** As `inScope`, for someone whom no policy holds back: the same settings, no role. */
export function withoutRole<T>({ db, clock }: Kit, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select
      set_config('app.account', ${actor.account ?? ''}, true),
      set_config('app.organisatie', ${actor.organisatie ?? ''}, true),
      set_config('app.gemeenten', ${actor.gemeenten.join(',')}, true),
      set_config('app.teams', ${actor.teams.join(',')}, true),
      set_config('app.now', ${clock.now().toISOString()}, true),
      set_config('search_path', 'bare, public', true)`.execute(trx);
    return await work(trx);
  });
}

export function contextOf(kit: Kit, actor: Actor, db: Db): Context {
  const { clock, vault, files } = kit;
  return { db, actor, now: clock.now(), today: today(clock), vault, files, emit: () => undefined };
}
