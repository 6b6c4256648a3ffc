import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { emptyTables, hear, openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, esra, huib, id, ilse, withGrants } from '#tests/people.ts';
import { openConsult } from './operations/open-consult.ts';
import { reactions } from './reactions.ts';

const asks = ['consult:ask', 'consult:list', 'expert:list'];
const answers = [...asks, 'consult:answer', 'expertprofiel:change'];
export const worker = withGrants(anna, ...asks);
export const doctor = withGrants(huib, ...asks);
export const stranger = withGrants(bram, ...answers);
export const expert = withGrants(esra, ...answers);
/** A second expert, of the network of specialists. */
export const rosa: Actor = {
  ...expert,
  account: id(21),
  name: 'Rosa Maan',
  aanstelling: id(121),
  organisatie: id(904),
};
export const key = () => crypto.randomUUID();

/** A database with two experts and a family for each test, and what these tests do with it. */
export async function openConsultBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  const account = { id: id(21), issuer: 'test', subject: 'rosa', naam: 'Rosa Maan' };
  await base.owner.insertInto('account').values(account).execute();
  await base.owner
    .insertInto('aanstelling')
    .values({ id: id(121), account_id: id(21), rol: 'expert', organisatie_id: id(904), van: '2021-01-01' })
    .execute();
  const now = { nr: 0, gezin: '', kind: '', ouder: '' };
  const fresh = async () => {
    now.nr += 1;
    Object.assign(now, await aGezin(base.owner, now.nr));
    await emptyTables(base.owner, 'consult', 'consultbericht', 'expertprofiel', 'afwezigheid', 'outbox');
    await base.owner
      .insertInto('expertprofiel')
      .values([
        { account_id: id(9), segment: 'ah', themas: ['ggz', 'trauma'], dagen: [5] },
        { account_id: id(21), segment: 'hsj', themas: ['trauma'] },
      ])
      .execute();
  };
  return { base, now, fresh, ...deedsOf(base, now) };
}

type Base = Awaited<ReturnType<typeof openTestDatabase>>;
type Now = { gezin: string; kind: string; ouder: string };
type Asked = Partial<Parameters<typeof openConsult.handle>[0]>;

function deedsOf(base: Base, now: Now) {
  return {
    /** Asks, and says what was refused when it was. */
    async ask(changes: Asked = {}, who: Actor = doctor) {
      const vraag = 'Een jongen van 9 wordt snel boos. Wat helpt in de klas?';
      const input = { thema: 'trauma', vraag, sleutel: key(), ...changes };
      const outcome = await base.as(who)(openConsult, input as never);
      if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
      return outcome;
    },
    letIn: (who: Actor, niveau: 'lezen' | 'bijdragen' = 'lezen') => letIn(base, now, who, niveau),
    withdrawConsent: () =>
      base.owner
        .updateTable('toestemming')
        .set({ ingetrokken_op: '2026-11-19T10:00:00Z' })
        .where('gezin_id', '=', now.gezin)
        .execute(),
    /** Tells this module what happened and was not told yet; answers whom it told, by name and kind. */
    async hear() {
      await base.owner.deleteFrom('notification').execute();
      await hear(base, reactions);
      const { rows } = await sql<{ naam: string; kind: string }>`
        select a.naam, n.kind from notification n join account a on a.id = n.account_id order by a.naam, n.kind`.execute(
        base.owner,
      );
      return rows.map(({ naam, kind }) => [naam, kind]);
    },
  };
}

async function letIn(base: Base, { gezin, kind, ouder }: Now, who: Actor, niveau: 'lezen' | 'bijdragen') {
  const houder = who.account ?? '';
  const involved = { id: key(), gezin_id: gezin, houder, soort_houder: 'account', grond: 'toestemming' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({ ...involved, niveau: 'lezen', van: '2026-01-05' })
    .execute();
  const party = { partij: houder, partij_soort: 'account', partij_naam: who.name, doel: 'Meedenken' };
  await base.owner
    .insertInto('toestemming')
    .values({
      id: key(),
      gezin_id: gezin,
      persoon_id: kind,
      ...party,
      deel: 'plan',
      niveau,
      van: '2026-01-05',
      tot: '2027-01-05',
      nodig: [ouder],
      instemming: [ouder],
      gegeven_door: ilse.account ?? '',
      gegeven_op: '2026-01-05T10:00:00Z',
    })
    .execute();
}
