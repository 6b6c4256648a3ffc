import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { hear, openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { openGesprek } from './operations/open-gesprek.ts';
import { reactions } from './reactions.ts';

export const grants = ['gesprek:read', 'gesprek:send', 'gesprek:open'];
export const worker = withGrants(anna, ...grants);
export const mother = withGrants(ilse, ...grants);
export const colleague = withGrants(carla, ...grants);
export const expert = withGrants(esra, ...grants);
/** A young person of the same family, who signs in as oneself. */
export const youth: Actor = {
  ...withGrants(ilse, ...grants),
  account: id(20),
  name: 'Noor Linde',
  rol: 'jeugdige',
  aanstelling: id(120),
};

export const idsOf = (...people: Actor[]) => people.map(({ account }) => account ?? '');
export const key = () => crypto.randomUUID();

/** A database with a family for each test, and what these tests do with it. */
export async function openGesprekBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  const account = { id: id(20), issuer: 'test', subject: 'noor', naam: 'Noor Linde' };
  await base.owner.insertInto('account').values(account).execute();
  await base.owner
    .insertInto('aanstelling')
    .values({ id: id(120), account_id: id(20), rol: 'jeugdige', van: '2021-01-01' })
    .execute();
  const now = { nr: 0, gezin: '', kind: '', ouder: '' };
  const fresh = async () => {
    now.nr += 1;
    Object.assign(now, await aGezin(base.owner, now.nr));
    await base.owner.deleteFrom('outbox').execute();
  };
  return { base, now, fresh, ...deedsOf(base, now) };
}

type Base = Awaited<ReturnType<typeof openTestDatabase>>;
type Now = { gezin: string; kind: string; ouder: string };

function deedsOf(base: Base, now: Now) {
  return {
    /** Begins a conversation, and says what was refused when it was. */
    async begin(who: Actor, met: readonly Actor[], tekst = 'Kan het gesprek donderdag?', sleutel = key()) {
      const input = { id: now.gezin, deelnemers: idsOf(...met), tekst, sleutel };
      const outcome = await base.as(who)(openGesprek, input);
      if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
      return outcome;
    },
    letIn: (who: Actor, grond: 'gezin' | 'toestemming') => letIn(base, now, who, grond),
    withdrawConsent: () =>
      base.owner
        .updateTable('toestemming')
        .set({ ingetrokken_op: '2026-11-19T10:00:00Z' })
        .where('gezin_id', '=', now.gezin)
        .execute(),
    messages: (gesprek: string) =>
      base.owner
        .selectFrom('gesprekbericht')
        .select(['id', 'tekst'])
        .where('gesprek_id', '=', gesprek)
        .execute(),
    /** Tells this module what happened and was not told yet, as the worker does. */
    hear: () => hear(base, reactions),
  };
}

async function letIn(base: Base, { gezin, kind, ouder }: Now, who: Actor, grond: 'gezin' | 'toestemming') {
  const houder = who.account ?? '';
  const involved = { id: key(), gezin_id: gezin, houder, soort_houder: 'account', grond };
  await base.owner
    .insertInto('betrokkenheid')
    .values({ ...involved, niveau: 'bijdragen', van: '2026-01-05' })
    .execute();
  if (grond === 'gezin') return;
  await base.owner
    .insertInto('toestemming')
    .values({
      id: key(),
      gezin_id: gezin,
      persoon_id: kind,
      partij: houder,
      partij_soort: 'account',
      partij_naam: who.name,
      doel: 'Meedenken',
      deel: 'plan',
      van: '2026-01-05',
      tot: '2027-01-05',
      nodig: [ouder],
      instemming: [ouder],
      gegeven_door: ilse.account ?? '',
      gegeven_op: '2026-01-05T10:00:00Z',
    })
    .execute();
}
