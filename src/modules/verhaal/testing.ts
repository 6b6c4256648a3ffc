// cspell:ignoreRegExp '[^'\n]*'
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { hear, openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, ilse, petra, withGrants } from '#tests/people.ts';
import { openErvaringsverhaal } from './operations/eigen/open-ervaringsverhaal.ts';
import { startDeling } from './operations/eigen/start-deling.ts';
import { reactions } from './reactions.ts';

export const parent = withGrants(ilse, 'verhaal:write');
/** A young person of the same gezin as the parent. */
export const girl: Actor = {
  ...parent,
  account: id(41),
  name: 'Noor Linde',
  rol: 'jeugdige',
  aanstelling: id(141),
};
/** A parent of another gezin. */
export const stranger: Actor = { ...parent, account: id(42), name: 'Vera Vos', aanstelling: id(142) };
export const worker = withGrants(anna, 'verhaal:list', 'verhaal:write', 'inzage:read');
export const farWorker = withGrants(bram, 'verhaal:list');
export const region = withGrants(petra, 'verhaal:list', 'verhaal:learn');

export const tekst = {
  gebeurd: 'Wij wachtten een halfjaar en belden steeds weer iemand anders.',
  hielp: 'Dat er één vast gezicht kwam.',
  hielpNiet: 'Steeds opnieuw vertellen.',
  themas: ['wachten', 'steeds-opnieuw'],
  hielpDoor: ['een-gezicht'],
  segment: '1',
  wie: 'moeder' as const,
};

/** A database with a gezin for each test: Sem of 9, a girl of 14 with an account, and Ilse, their mother. */
export async function openVerhaalBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  for (const who of [girl, stranger]) {
    const account = { id: who.account ?? '', issuer: 'test', subject: who.name, naam: who.name };
    await base.owner.insertInto('account').values(account).execute();
  }
  const now = {
    nr: 0,
    gezin: GezinId.parse(id(0)),
    sem: PersoonId.parse(id(0)),
    girl: PersoonId.parse(id(0)),
    ilse: PersoonId.parse(id(0)),
  };
  const fresh = async () => {
    now.nr += 1;
    const made = await aGezin(base.owner, now.nr);
    const girlId = PersoonId.parse(id(now.nr * 1000 + 5));
    await base.owner
      .insertInto('persoon')
      .values({
        id: girlId,
        gezin_id: made.gezin,
        soort: 'jeugdige',
        voornaam: 'Noor',
        achternaam: 'Linde',
        geboortedatum: '2012-03-02',
        account_id: girl.account,
      })
      .execute();
    await base.owner
      .insertInto('betrokkenheid')
      .values({
        id: id(now.nr * 1000 + 6),
        gezin_id: made.gezin,
        houder: girl.account ?? '',
        soort_houder: 'account',
        grond: 'gezin',
        niveau: 'bijdragen',
        van: '2026-01-05',
      })
      .execute();
    Object.assign(now, { gezin: made.gezin, sem: made.kind, ilse: made.ouder, girl: girlId });
    await base.owner.deleteFrom('ervaringsverhaal').execute();
    await base.owner.deleteFrom('outbox').execute();
  };
  return { base, now, fresh, ...deedsOf(base, now) };
}

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

function deedsOf(base: Base, now: { gezin: GezinId; ilse: PersoonId }) {
  /** Writes a story, about the mother herself unless it says otherwise. */
  async function tell(more: object = {}, who: Actor = parent) {
    const outcome = await base.as(who)(openErvaringsverhaal, {
      ...tekst,
      id: now.gezin,
      persoonId: now.ilse,
      ...more,
    });
    if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
    return outcome;
  }
  return {
    tell,
    /** Writes a story and shares it. */
    async share(more: object = {}, delen: 'leren' | 'leren-contact' = 'leren', who: Actor = parent) {
      const { id: verhaalId, versie } = await tell(more, who);
      const outcome = await base.as(who)(startDeling, { id: now.gezin, verhaalId, versie, delen });
      if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
      return outcome;
    },
    /** Tells this module what happened; answers whom it told, of what and with which link. */
    async heard() {
      await base.owner.deleteFrom('notification').execute();
      await hear(base, reactions);
      const rows = await base.owner
        .selectFrom('notification')
        .select(['account_id', 'kind', 'link'])
        .orderBy('account_id')
        .execute();
      return rows.map(({ account_id, kind, link }) => [account_id, kind, link]);
    },
  };
}
