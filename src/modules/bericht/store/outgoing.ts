import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** A bericht of ours that is due to be sent. */
export type OutgoingBericht = {
  readonly id: string;
  /** Number of its envelope, the same at every attempt. */
  readonly kenmerk: string;
  readonly soort: string;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly inhoud: Buffer;
  /** How often it has been tried, this time included. */
  readonly poging: number;
  /** Number of the envelope of what it answers. */
  readonly antwoordOpKenmerk: string | null;
};

/** So long nobody else tries what someone has taken to send; after a crash it is tried again. */
const claim = '5 minutes';
/** No attempt is planned further ahead than this: what seems so was planned by a clock that was wrong, and is due now. */
const farthest = '1 day';

/** Takes berichten to send, the longest waiting first, and counts the attempt before it is made. */
export async function claimOutgoing(db: Db, now: Date, limit: number): Promise<OutgoingBericht[]> {
  const { rows } = await sql<OutgoingBericht>`
    with due as (
      select id from bericht
      where verzending = 'wacht' and (volgende_poging <= ${now} or volgende_poging > ${now}::timestamptz + ${farthest}::interval)
      order by volgende_poging, id limit ${limit} for update skip locked)
    update bericht b set pogingen = b.pogingen + 1, volgende_poging = ${now}::timestamptz + ${claim}::interval
    from due where due.id = b.id
    returning b.id, b.kenmerk, b.soort, b.afzender, b.ontvanger, b.inhoud, b.pogingen as poging,
      (select o.kenmerk from bericht o where o.id = b.antwoord_op) as "antwoordOpKenmerk"`.execute(db);
  return rows;
}

/** How an attempt ended: gone, again at a later moment, or given up. */
export type Attempt =
  | { readonly verzending: 'verzonden' }
  | { readonly verzending: 'wacht'; readonly volgendePoging: Date }
  | { readonly verzending: 'vastgelopen'; readonly reden: string };

export async function writeAttempt(db: Db, now: Date, id: string, attempt: Attempt): Promise<void> {
  const next = attempt.verzending === 'wacht' ? attempt.volgendePoging : null;
  const sent = attempt.verzending === 'verzonden' ? now : null;
  const found = attempt.verzending === 'vastgelopen' ? [givenUp(attempt.reden)] : [];
  await sql`
    update bericht set verzending = ${attempt.verzending}, volgende_poging = ${next}, verzonden_op = ${sent},
      bevindingen = case when ${found.length} > 0 then ${JSON.stringify(found)}::jsonb else bevindingen end
    where id = ${id}`.execute(db);
}

/** Puts a bericht back among what is to be sent, with as many attempts before it as a new one. */
export async function resend(db: Db, now: Date, id: string): Promise<void> {
  await sql`update bericht set verzending = 'wacht', pogingen = 0, volgende_poging = ${now}, bevindingen = '[]' where id = ${id}`.execute(
    db,
  );
}

function givenUp(reden: string) {
  return { regel: 'VERZENDING', niveau: 1, code: 'vastgelopen', pad: '/', tekst: reden };
}

/** The carrier could not deliver what we sent in this envelope. Answers whether there was such a bericht. */
export async function writeFault(
  db: Db,
  { kenmerk, code, tekst }: { readonly kenmerk: string; readonly code: string; readonly tekst: string },
): Promise<boolean> {
  const found = [{ regel: 'Fo01', niveau: 1, code, pad: '/', tekst }];
  const { rows } = await sql`
    update bericht set verzending = 'vastgelopen', volgende_poging = null, bevindingen = ${JSON.stringify(found)}::jsonb
    where kenmerk::text = ${kenmerk} and richting = 'uit' returning id`.execute(db);
  return rows.length > 0;
}
