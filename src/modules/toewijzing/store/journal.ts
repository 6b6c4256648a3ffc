import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Bevinding } from '../schema.ts';

export type JournalLine = {
  readonly id: string;
  readonly soort: string;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly sha256: Buffer;
  readonly inhoud: Uint8Array;
  readonly uitkomst: 'verwerkt' | 'geweigerd';
  readonly bestand: string;
  readonly bevindingen: readonly Bevinding[];
  readonly gezinId: string | null;
};

/** Of these contents, those that were taken before, as hex of their sha256. */
export async function findTaken(db: Db, hashes: readonly Buffer[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: Buffer }>`
    select sha256 from bericht where uitkomst = 'verwerkt' and sha256 = any (${hashes}::bytea[])`.execute(db);
  return new Set(rows.map(({ sha256 }) => sha256.toString('hex')));
}

/** Every bericht as it came, with what became of it; one that was refused for the same reason before is not kept twice. */
export async function writeJournal(db: Db, now: Date, lines: readonly JournalLine[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ sha256, inhoud, ...line }) => ({
    ...line,
    sha256: sha256.toString('hex'),
    inhoud: Buffer.from(inhoud).toString('base64'),
  }));
  await sql`
    with r as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, soort text, afzender text, ontvanger text,
      identificatie text, dagtekening date, sha256 text, inhoud text, uitkomst text, bestand text, bevindingen jsonb, "gezinId" uuid)),
    kept as (
      insert into bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst, bestand, bevindingen)
      select id, 'in', soort, afzender, ontvanger, identificatie, dagtekening, decode(sha256, 'hex'), decode(inhoud, 'base64'), ${now}, uitkomst, bestand, bevindingen
      from r where uitkomst = 'verwerkt'
        or not exists (select from bericht b where b.sha256 = decode(r.sha256, 'hex') and b.uitkomst = 'geweigerd')
      returning id)
    insert into bericht_gezin (bericht_id, gezin_id) select r.id, r."gezinId" from r join kept on kept.id = r.id where r."gezinId" is not null`.execute(
    db,
  );
}
