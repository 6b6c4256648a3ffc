import { sql } from 'kysely';
import type { Site } from './site.ts';

/** A family with an open plan, of which this persona of the demo is the vast gezicht; every time the same one. */
export async function familyOf({ owner }: Pick<Site, 'owner'>, persona: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select g.id from gezin g
    join account a on a.id = g.vast_gezicht and a.issuer = 'stip-demo' join gezinsplan p on p.gezin_id = g.id
    where a.subject = ${persona} and g.gesloten_op is null and p.gesloten_op is null order by g.id limit 1`.execute(
    owner,
  );
  const [row] = rows;
  if (!row) throw new Error(`${persona} has no family with a plan`);
  return row.id;
}
