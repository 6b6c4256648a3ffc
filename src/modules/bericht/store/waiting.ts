import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Bevinding, Retourcode } from '../schema.ts';

/** A bericht that is right in itself, and that nobody held against the records yet. */
export type WaitingBericht = {
  readonly id: string;
  readonly inhoud: Buffer;
  readonly ontvangenOp: Date;
};

/** The oldest of one kind that wait; whoever takes them keeps them from others until the transaction ends. */
export async function takeWaiting(db: Db, soort: string, limit: number): Promise<WaitingBericht[]> {
  const { rows } = await sql<WaitingBericht>`
    select id, inhoud, ontvangen_op as "ontvangenOp" from bericht
    where soort = ${soort} and uitkomst = 'ontvangen' order by ontvangen_op, id limit ${limit} for update skip locked`.execute(
    db,
  );
  return rows;
}

/** What became of one that waited. */
export async function writeOutcome(
  db: Db,
  id: string,
  bevindingen: readonly Bevinding[],
  gezinnen: readonly string[],
): Promise<void> {
  const uitkomst = bevindingen.length > 0 ? 'geweigerd' : 'verwerkt';
  await sql`update bericht set uitkomst = ${uitkomst}, bevindingen = ${JSON.stringify(bevindingen)}::jsonb where id = ${id}`.execute(
    db,
  );
  await sql`
    insert into bericht_gezin (bericht_id, gezin_id) select ${id}, gezin from unnest(${gezinnen}::uuid[]) as gezin on conflict do nothing`.execute(
    db,
  );
}

/** A bericht that we sent, as far as its retour is held against it. */
export type SentBericht = { readonly id: string; readonly soort: string; readonly isAnswered: boolean };

/** By kind, sender and number: that is how a retour names what it answers. */
export async function findSent(
  db: Db,
  wanted: readonly { soort: string; afzender: string; identificatie: string }[],
): Promise<Map<string, SentBericht>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<SentBericht & { key: string }>`
    select b.id, b.soort, b.beantwoord_op is not null as "isAnswered", concat_ws(' ', b.soort, b.afzender, b.identificatie) as key
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(soort text, afzender text, identificatie text)
    join bericht b on b.soort = w.soort and b.afzender = w.afzender and b.identificatie = w.identificatie and b.uitkomst <> 'geweigerd' and b.richting = 'uit'`.execute(
    db,
  );
  return new Map(rows.map(({ key, ...sent }) => [key, sent]));
}

/** The retour of a bericht of ours has come; `codes` is empty when the other side found nothing wrong. */
export async function writeRetour(
  db: Db,
  now: Date,
  answered: readonly { id: string; codes: readonly Retourcode[] }[],
): Promise<void> {
  if (answered.length === 0) return;
  await sql`
    update bericht b set beantwoord_op = ${now}, retour = a.codes
    from jsonb_to_recordset(${JSON.stringify(answered)}::jsonb) as a(id uuid, codes jsonb) where b.id = a.id`.execute(
    db,
  );
}

/** What answers a bericht of ours has come and was right: `codes` say what the other side found wrong with the whole. */
export async function writeAntwoord(
  db: Db,
  now: Date,
  {
    id,
    antwoord,
    codes,
  }: { readonly id: string; readonly antwoord: string; readonly codes: readonly Retourcode[] },
): Promise<void> {
  await sql`update bericht set antwoord_op = ${id} where id = ${antwoord}`.execute(db);
  await writeRetour(db, now, [{ id, codes }]);
}
