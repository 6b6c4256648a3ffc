import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { MijnAnalyse } from '../schema/analyse.ts';

/**
 * The present analyses in which who asks takes part, and what is asked of that party first: its own part, then what it thinks
 * of the explanations, then whether it stands behind the conclusion. What is asked soonest stands in front.
 */
export async function listMijnAnalyseRows(db: Db, today: string): Promise<MijnAnalyse[]> {
  const { rows } = await sql`
    with mine as (
      select d.id, d.gezin_id, d.analyse_id, d.taak, d.uiterlijk, d.gedeeld_op, a.ronde, a.vastgesteld_op, a.conclusie, a.conclusie_versie
      from analyse_deelnemer d join gezinsanalyse a on a.id = d.analyse_id
      where d.houder = any ((select app_houders())::uuid[]) and d.niet_gevraagd is null
        and (a.vastgesteld_op is null or a.vastgesteld_op > ${today}::date - 90)
        and not exists (select from gezinsanalyse n where n.gezin_id = a.gezin_id and n.ronde > a.ronde))
    select m.gezin_id as "gezinId", g.naam as "gezinNaam", m.id as "deelnemerId", m.ronde, m.taak, m.uiterlijk,
      m.vastgesteld_op as "vastgesteldOp",
      case when m.vastgesteld_op is not null then 'niets' when m.gedeeld_op is null then 'verhaal'
        when exists (select from analyse_hypothese h where h.analyse_id = m.analyse_id and h.vervallen_op is null
          and not exists (select from analyse_oordeel o where o.hypothese_id = h.id and o.deelnemer_id = m.id and o.over_versie = h.versie)) then 'oordeel'
        when m.conclusie <> '' and not exists (select from analyse_standpunt s where s.deelnemer_id = m.id and s.over_versie = m.conclusie_versie) then 'standpunt'
        else 'niets' end as vraagt
    from mine m join gezin_v1 g on g.id = m.gezin_id
    order by m.vastgesteld_op nulls first, m.uiterlijk nulls last, m.id`.execute(db);
  return MijnAnalyse.array().parse(rows);
}
