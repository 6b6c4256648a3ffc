import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, id, ilse, withGrants } from '#tests/people.ts';
import { Gezin, GezinId, PersoonId } from '../../schema/gezin.ts';
import type { Plek } from '../../schema/huishouden.ts';
import { readGezin } from '../read-gezin.ts';
import { listHuishoudens } from './list-huishoudens.ts';
import { openHuishoudens } from './open-huishoudens.ts';

export const grants = ['gezin:read', 'gezin:change', 'huishouden:change'];
export const worker = withGrants(anna, ...grants);
export const parent = withGrants(ilse, 'gezin:read');
/** The other parent. */
export const jan: Actor = {
  ...ilse,
  account: id(40),
  name: 'Jan Vos',
  aanstelling: id(140),
  grants: new Set(['gezin:read']),
};
export const straat = { straat: 'Geheimstraat', huisnummer: 7, postcode: '9711 AA', plaats: 'Groningen' };

type Home = { gezin: GezinId; sem: PersoonId; mother: PersoonId; father: PersoonId };
export type Placed = { readonly persoonId: PersoonId; readonly plek: Plek };

/** A database with families of a child, a mother and a father with an account each, and a plan. */
export async function openHomes() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await sql`insert into account (id, issuer, subject, naam) values (${jan.account}, 'test', 'jan', 'Jan Vos')`.execute(
    base.owner,
  );
  let nr = 0;

  async function family(): Promise<Home> {
    nr += 1;
    const made = await aGezin(base.owner, nr);
    const father = PersoonId.parse(id(nr * 1000 + 12));
    await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam, geboortedatum, account_id, gezag)
      values (${father}, ${made.gezin}, 'ouder', 'Jan', 'Vos', '1986-01-01', ${jan.account}, true)`.execute(
      base.owner,
    );
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (${id(nr * 1000 + 13)}, ${made.gezin}, ${jan.account}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
      base.owner,
    );
    await sql`insert into gezinsplan (id, gezin_id, begonnen_op, evaluatie_op)
      values (${id(nr * 1000 + 14)}, ${made.gezin}, '2026-11-01', '2026-12-01')`.execute(base.owner);
    return {
      gezin: GezinId.parse(made.gezin),
      sem: PersoonId.parse(made.kind),
      mother: PersoonId.parse(made.ouder),
      father,
    };
  }

  /** Mother and father each a household, and Sem in both, unless it is said otherwise. */
  const split = ({ gezin, sem, mother, father }: Home, who = worker, leden?: readonly Placed[]) =>
    base.as(who)(openHuishoudens, {
      id: gezin,
      eerste: 'Bij moeder',
      tweede: 'Bij vader',
      leden: [
        ...(leden ?? [
          { persoonId: mother, plek: 'eerste' as const },
          { persoonId: father, plek: 'tweede' as const },
          { persoonId: sem, plek: 'beide-eerste' as const },
        ]),
      ],
    });

  async function homes(gezin: GezinId, who: Actor = worker) {
    const read = await base.as(who)(listHuishoudens, { id: gezin });
    if (isRefusal(read)) throw new Error(read.refused);
    return read;
  }
  const leden = async (gezin: GezinId, who: Actor) =>
    Gezin.parse(await base.as(who)(readGezin, { id: gezin })).leden;
  return { base, family, split, homes, leden };
}
