import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/database.gen.ts';

export type AuditVerdict = {
  readonly seals: number;
  readonly lines: number;
  readonly waiting: number;
  /** What does not fit, in words; empty when the log is whole. */
  readonly faults: readonly string[];
};

/**
 * Lines from which a destroyed family was taken out: each must still say what it said then, and each such deed must be told by
 * a line of the log that names the hash of all of them.
 */
async function findUnlinkFaults(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ changed: number; untold: number }>`
    select
      (select count(*)::int from audit_unlinked u join audit_line l on l.id = u.id where u.after <> audit_hash(l)) as changed,
      (select count(*)::int from audit_unlinking d where d.hash <> unlinking_hash(d.id) or not exists (
        select from audit_line l where l.event = 'unlinkAudit' and l.reason = encode(d.hash, 'hex'))) as untold`.execute(
    db,
  );
  const { changed = 0, untold = 0 } = rows[0] ?? {};
  return [
    ...(changed > 0 ? [`${changed} regels zijn veranderd nadat het gezin eruit was gehaald.`] : []),
    ...(untold > 0
      ? [`${untold} keer is een gezin uit het logboek gehaald zonder regel die dat klopt.`]
      : []),
  ];
}

/** Recomputes every seal from the lines as they are now, and counts what no seal knows. Reads only. */
export function verifyAudit(db: Kysely<Database>): Promise<AuditVerdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await sql`select set_config('role', 'stip_sealer', true)`.execute(trx);
      const seals = await sql<{ nr: number; fits: boolean; follows: boolean }>`
      select s.nr, s.hash = seal_hash(lag(s.hash) over w, s.line_ids) as fits, s.nr = coalesce(lag(s.nr) over w, 0) + 1 as follows
      from audit_seal s window w as (order by s.nr) order by s.nr`.execute(trx);
      const counts = await sql<{ lines: number; waiting: number; stray: number }>`
      with sealed as (select unnest(line_ids) as id from audit_seal)
      select (select count(*) from audit_line) as lines, (select count(*) from audit_unsealed) as waiting,
        (select count(*) from audit_line l where not exists (select from sealed s where s.id = l.id)
           and not exists (select from audit_unsealed u where u.id = l.id)) as stray`.execute(trx);
      const { lines = 0, waiting = 0, stray = 0 } = counts.rows[0] ?? {};
      const faults = seals.rows.flatMap(({ nr, fits, follows }) => [
        ...(follows ? [] : [`Zegel ${nr} volgt niet op het vorige: er ontbreekt een zegel.`]),
        ...(fits
          ? []
          : [`Zegel ${nr} klopt niet: een regel eronder is veranderd, weggehaald of toegevoegd.`]),
      ]);
      faults.push(...(await findUnlinkFaults(trx)));
      if (stray > 0) faults.push(`${stray} regels staan onder geen enkel zegel en wachten er ook niet op.`);
      return { seals: seals.rows.length, lines, waiting, faults };
    });
}
