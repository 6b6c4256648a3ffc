import type { Kysely } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import type { openTestDatabase } from '#platform/testing.ts';
import { anna, bram, carla, esra, huib, id, ilse, withGrants } from '#tests/people.ts';
import { readAnalyse } from './operations/read-analyse.ts';
import { startAnalyse } from './operations/start-analyse.ts';

const grants = ['analyse:read', 'analyse:change'];
/** Keeps regie over the gezin. */
export const worker = withGrants(anna, ...grants);
/** A parent of the gezin. */
export const parent = withGrants(ilse, ...grants);
/** Works for another gemeente. */
export const stranger = withGrants(bram, ...grants);
/** Of the same team as the worker, and in none of her gezinnen. */
export const colleague = withGrants(carla, ...grants);
export const expert = withGrants(esra, ...grants);
export const referrer = withGrants(huib, ...grants);

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

/** The answer, where a test is about something else than the refusal. */
export function sure<T>(answer: T): Exclude<T, Refusal> {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.detail)}`);
  return answer as Exclude<T, Refusal>;
}

/** Lets someone into parts of the file, as a family does: the consent and the involvement that it needs. */
export async function letIn(
  owner: Kysely<Database>,
  { gezin, nr, who, niveau = 'bijdragen', deel = 'analyse' }: Guest,
): Promise<void> {
  const account = who.account ?? '';
  const party = { gezin_id: gezin, van: '2026-01-01', tot: '2027-01-01' };
  await owner
    .insertInto('betrokkenheid')
    .values({
      ...party,
      id: id(nr),
      houder: account,
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  await owner
    .insertInto('toestemming')
    .values({
      ...party,
      id: id(nr + 1),
      partij: account,
      partij_soort: 'account',
      partij_naam: who.name,
      doel: 'Meedenken',
      deel,
      niveau,
      gegeven_door: ilse.account ?? '',
      gegeven_op: new Date('2026-01-01'),
    })
    .execute();
}
type Guest = {
  readonly gezin: string;
  readonly nr: number;
  readonly who: Actor;
  readonly niveau?: 'lezen' | 'bijdragen';
  readonly deel?: string;
};

/** What this one reads of the analyse of a gezin, with the parties by name. */
export async function look(base: Base, who: Actor, gezin: string) {
  const dossier = sure(await base.as(who)(readAnalyse, { id: gezin }));
  const { ronde } = dossier;
  if (!ronde) throw new Error('there is no analyse to look at');
  const party = (naam: string) => {
    const found = ronde.deelnemers.find((one) => one.naam.startsWith(naam));
    if (!found) throw new Error(`${naam} takes no part`);
    return found;
  };
  return { dossier, ronde, party };
}

/** An analyse that the worker began, with everyone named whom the file knows. */
export async function anAnalyse(base: Base, gezin: string) {
  sure(await base.as(worker)(startAnalyse, { id: gezin }));
  return look(base, worker, gezin);
}
