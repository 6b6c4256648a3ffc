import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { LeerlingRegel } from '../schema/dossier.ts';

/** Pupils of the own school today whose family opened the part school; the walls leave out all others. */
export async function listLeerlingRows(db: Db, schoolId: string, today: string): Promise<LeerlingRegel[]> {
  const { rows } = await sql`
    select s.gezin_id as "gezinId", s.persoon_id as "persoonId", concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as naam,
      s.groep, s.soort, s.gezin_id = any ((select my_writable_gezinnen('school'))::uuid[]) as "canWrite",
      (select to_char(max(v.maand), 'YYYY-MM') from verzuimmaand v where v.persoon_id = s.persoon_id) as "laatsteMaand",
      (select max(c.op) from schoolcontact c where c.persoon_id = s.persoon_id) as "laatsteContact",
      (select o.evaluatie_op from ontwikkelingsperspectief o where o.persoon_id = s.persoon_id
       order by o.vastgesteld_op desc, o.id desc limit 1) as "evaluatieOp"
    from schoolinschrijving s join persoon_v1 p on p.id = s.persoon_id
    where s.school_id = ${schoolId} and s.van <= ${today}::date and (s.tot is null or s.tot >= ${today}::date)
    order by s.groep nulls last, p.achternaam, p.voornaam, s.id limit 500`.execute(db);
  return LeerlingRegel.array().parse(rows);
}
