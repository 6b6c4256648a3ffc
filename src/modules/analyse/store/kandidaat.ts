import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Kandidaat } from '../schema/analyse.ts';

/**
 * Whom the file knows already and who may read the analyse: the members of the gezin, its vast gezicht, and each party with a
 * consent that holds to contribute to this part. So nobody types a name that is there. Only what is open to who asks.
 */
export async function listKandidaten(db: Db, gezinId: string): Promise<Kandidaat[]> {
  const { rows } = await sql`
    select p.soort, concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as naam, p.id as "persoonId", p.account_id as houder,
      case when p.account_id is not null then 'account' end as "houderSoort"
    from persoon_v1 p where p.gezin_id = ${gezinId}
    union all
    select 'gezinswerker', a.naam, null, a.id, 'account'
    from gezin_v1 g join account a on a.id = g.vast_gezicht where g.id = ${gezinId}
    union all
    select soort, naam, null, houder, soort_houder from analyse_partijen(${gezinId})`.execute(db);
  return Kandidaat.array().parse(rows);
}
