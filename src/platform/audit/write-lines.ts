import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Actor, Origin } from '../actor.ts';
import type { Db } from '../database/transaction.ts';

/** Whom a deed was about: one line for each, so that each family finds its own. */
export type Subject = { readonly gezin: string; readonly persoon?: string; readonly part?: string };

/** NEN 7513 event action: create, read, update, delete, execute. */
export type Action = 'C' | 'R' | 'U' | 'D' | 'E';

export type Deed = {
  readonly event: string;
  readonly action: Action;
  readonly outcome: 'done' | 'refused' | 'failed';
  readonly reason?: string;
  readonly purpose: string;
  readonly about: readonly Subject[];
};

/**
 * Writes who did what, about whom and on what ground, in the transaction of the deed itself: no deed without its line,
 * no line without its deed. Field set of NEN 7513:2024; the ground is asked of the same rights that let the actor in.
 */
export async function writeAuditLines(db: Db, deed: Deed, actor: Actor, origin: Origin): Promise<void> {
  const lines = (deed.about.length > 0 ? deed.about : [undefined]).map((subject) => ({
    id: uuidv7(),
    gezin_id: subject?.gezin ?? null,
    persoon_id: subject?.persoon ?? null,
    part: subject?.part ?? null,
  }));
  const gezinnen = [...new Set(lines.flatMap(({ gezin_id }) => gezin_id ?? []))];
  await sql`
    insert into audit_line (id, at, event, action, outcome, reason, account_id, account_name, on_behalf_of, role,
      organisation, gezin_id, persoon_id, part, ground, purpose, emergency, origin, access_point, trace)
    select s.id, app_now(), ${deed.event}, ${deed.action}, ${deed.outcome}, ${deed.reason ?? null}, ${actor.account}::uuid, ${actor.name},
      ${actor.onBehalfOf ?? null}, ${actor.rol}, ${actor.organisatieNaam}, s.gezin_id, s.persoon_id, s.part, s.ground, ${deed.purpose},
      s.ground is not distinct from 'noodtoegang', ${origin.door}, ${origin.address ?? null}, ${origin.trace}
    from (select l.*, a.ground
          from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id uuid, gezin_id uuid, persoon_id uuid, part text)
          left join access_grounds(${gezinnen}::uuid[]) a on a.gezin_id = l.gezin_id) s
  `.execute(db);
}
