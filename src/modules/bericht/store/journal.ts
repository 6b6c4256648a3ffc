import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { identityKey } from '../rules/judge-head.ts';
import type { Bevinding } from '../schema.ts';

/** A retour goes back the way on which its question came, whoever its sender is. */
const retouren = ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320'];

/** A bericht as it goes into the journal. */
export type JournalLine = {
  readonly id: string;
  readonly richting: 'in' | 'uit';
  readonly soort: string;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly sha256: Buffer;
  readonly inhoud: Uint8Array;
  readonly uitkomst: 'ontvangen' | 'verwerkt' | 'geweigerd';
  readonly bestand: string;
  readonly bevindingen: readonly Bevinding[];
  readonly gezinId: string | null;
  readonly antwoordOp: string | null;
  /** Last day on which its answer is due. */
  readonly uiterlijk: string | null;
  /** The numbers of the orders that it is about, under which its gemeente knows them. */
  readonly toewijzingen: readonly number[];
  /** It answers a bericht that was made here, so it is where it should be. */
  readonly isInside: boolean;
};

/** Of these contents, those that were taken before, as hex of their sha256. */
export async function findTaken(db: Db, hashes: readonly Buffer[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: Buffer }>`
    select sha256 from bericht where richting = 'in' and uitkomst <> 'geweigerd' and sha256 = any (${hashes}::bytea[])`.execute(
    db,
  );
  return new Set(rows.map(({ sha256 }) => sha256.toString('hex')));
}

/** Of these kinds, senders and numbers, those of berichten that were taken or sent before. */
export async function findIdentities(
  db: Db,
  wanted: readonly { soort: string; afzender: string; identificatie: string }[],
): Promise<Set<string>> {
  const { rows } = await sql<{ soort: string; afzender: string; identificatie: string }>`
    select b.soort, b.afzender, b.identificatie from bericht b
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(soort text, afzender text, identificatie text)
      on w.soort = b.soort and w.afzender = b.afzender and w.identificatie = b.identificatie
    where b.uitkomst <> 'geweigerd' and b.antwoord_op is null`.execute(db);
  return new Set(
    rows.map(({ soort, afzender, identificatie }) => identityKey(soort, afzender, identificatie)),
  );
}

/**
 * Every bericht as it came or will go, with what became of it. One that was refused before with the same content is
 * not kept twice, nor is its answer. What goes to someone who works here is there already, and asks for no answer.
 */
export async function writeJournal(db: Db, now: Date, lines: readonly JournalLine[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ sha256, inhoud, ...line }) => ({
    ...line,
    sha256: sha256.toString('hex'),
    inhoud: Buffer.from(inhoud).toString('base64'),
  }));
  await sql`
    with r as (
      select r.*, r.richting = 'uit' and ("isInside" or (r.soort <> all (${retouren}) and is_binnen(r.ontvanger))) as binnen
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, richting text, soort text, afzender text, ontvanger text,
        identificatie text, dagtekening date, sha256 text, inhoud text, uitkomst text, bestand text, bevindingen jsonb, "gezinId" uuid, "antwoordOp" uuid,
        uiterlijk date, toewijzingen bigint[], "isInside" boolean)),
    known as (
      select r.id from r where r.richting = 'in' and r.uitkomst = 'geweigerd'
        and exists (select from bericht b where b.sha256 = decode(r.sha256, 'hex') and b.uitkomst = 'geweigerd')),
    kept as (
      insert into bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst, bestand, bevindingen,
        antwoord_op, uiterlijk, verzending, volgende_poging, beantwoord_op, retour)
      select id, richting, soort, afzender, ontvanger, identificatie, dagtekening, decode(sha256, 'hex'), decode(inhoud, 'base64'), ${now}, uitkomst, bestand, bevindingen,
        "antwoordOp", case when not binnen then uiterlijk end, case when binnen then 'binnen' when richting = 'uit' then 'wacht' end,
        case when richting = 'uit' and not binnen then ${now}::timestamptz end,
        case when binnen and uiterlijk is not null then ${now}::timestamptz end, case when binnen and uiterlijk is not null then '[]'::jsonb end
      from r where not exists (select from known k where k.id in (r.id, r."antwoordOp"))
      returning id),
    about as (
      insert into bericht_toewijzing (bericht_id, gemeente, toewijzingnummer)
      select distinct r.id, case when length(r.afzender) = 4 then r.afzender else r.ontvanger end, t.nummer
      from r join kept on kept.id = r.id cross join lateral unnest(r.toewijzingen) as t(nummer))
    insert into bericht_gezin (bericht_id, gezin_id) select r.id, r."gezinId" from r join kept on kept.id = r.id where r."gezinId" is not null`.execute(
    db,
  );
}

/** Whether this party of a header, a gemeente or an aanbieder, has its records here, so that nothing has to be brought. */
export async function isBinnen(db: Db, partij: string): Promise<boolean> {
  const { rows } = await sql<{ binnen: boolean }>`select is_binnen(${partij}) as binnen`.execute(db);
  return rows[0]?.binnen ?? false;
}

/** Numbers for berichten that we send, each used once and none longer than the twelve characters of TR056. */
export async function nextIdentificaties(db: Db, count: number): Promise<string[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ nummer: string }>`
    select nextval('berichtnummer')::text as nummer from generate_series(1, ${count})`.execute(db);
  return rows.map(({ nummer }) => nummer);
}
