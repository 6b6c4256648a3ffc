import { sql } from 'kysely';
import type { Site } from '../site.ts';

/** A part of the present analysis of this family that Anouk writes; begun here where nobody began one yet. */
export async function arrangeAnalyse({ owner }: Pick<Site, 'owner'>, gezinId: string): Promise<string> {
  await sql`
    with anouk as (select id, naam from account where subject = 'anouk' and issuer = 'stip-demo'),
    begun as (
      insert into gezinsanalyse (id, gezin_id, ronde, begonnen_op, begonnen_door, model_code, model_versie)
      select gen_random_uuid(), ${gezinId}, 1, date '2026-11-20', id, 'stip', 1 from anouk
      where not exists (select from gezinsanalyse where gezin_id = ${gezinId}) returning id)
    insert into analyse_deelnemer (id, analyse_id, gezin_id, soort, houder, soort_houder, naam)
    select gen_random_uuid(), begun.id, ${gezinId}, 'gezinswerker', anouk.id, 'account', anouk.naam from begun, anouk`.execute(
    owner,
  );
  const { rows } = await sql<{ id: string }>`
    select d.id from analyse_deelnemer d join gezinsanalyse a on a.id = d.analyse_id and a.vastgesteld_op is null
    join account c on c.id = d.houder where d.gezin_id = ${gezinId} and c.subject = 'anouk'`.execute(owner);
  const [row] = rows;
  if (!row) throw new Error('Anouk takes no part in an analysis of this family');
  return row.id;
}
