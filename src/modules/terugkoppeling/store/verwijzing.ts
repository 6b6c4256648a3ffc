import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { isForgotten, plichtOf } from '../rules/plicht.ts';
import { type Terugkoppeling, Verwijzing } from '../schema.ts';
import { type BerichtRow, berichtFrom, dateOfMoment } from './terugkoppeling.ts';

type Row = {
  hulpvraagId: string;
  gezinId: string;
  voornaam: string | null;
  deur: string;
  ontvangenOp: string;
  isOpgepakt: boolean;
  opgepaktOp: string | null;
  afgeslotenOp: string | null;
  uitkomst: string | null;
  gemeente: string | null;
  hulpOp: string | null;
  hulpEindeOp: string | null;
  hulpWeerOp: string | null;
  magHoren: string[];
  laatste: BerichtRow | null;
  totaal: number;
};

function stadiumOf({ afgeslotenOp, isOpgepakt }: Row) {
  if (afgeslotenOp !== null) return 'afgesloten';
  return isOpgepakt ? 'opgepakt' : 'ontvangen';
}

function verwijzingFrom({ laatste: last, ...row }: Row, today: string): Verwijzing {
  const laatste: Terugkoppeling | null = last && berichtFrom(last);
  const owed = plichtOf(
    {
      ...row,
      laatsteOp: laatste && dateOfMoment(laatste.gegevenOp),
      antwoordOp: laatste?.antwoordOp ? dateOfMoment(laatste.antwoordOp) : null,
    },
    today,
  );
  const plicht = owed && isForgotten(owed, today) ? null : owed;
  return Verwijzing.parse({ ...row, laatste, plicht, stadium: stadiumOf({ ...row, laatste: last }) });
}

export type Asked = {
  readonly id: string | null;
  readonly isOpen: boolean | null;
  /** Only those in which who referred is asked something. */
  readonly vraagt: readonly string[] | null;
  readonly words: readonly string[];
  readonly after: string | null;
  readonly limit: number;
};

/** Of the organisatie that asks, newest first. What may be told of each is decided in the functions of the database. */
export async function listVerwijzingenOf(
  db: Db,
  { id, isOpen, vraagt, words, after, limit }: Asked,
  today: string,
): Promise<{ verwijzingen: Verwijzing[]; totaal: number }> {
  const named = words.map(
    (word) => sql`strpos(search_text(coalesce(voornaam, '')), search_text(${word})) > 0`,
  );
  const last = sql`select k.* from terugkoppeling k where k.hulpvraag_id = v.id order by k.gegeven_op desc, k.id desc limit 1`;
  const { rows } = await sql<Row>`
    with v as materialized (
      select v.* from my_verwijzingen() v
      where (${id}::uuid is null or v.id = ${id}::uuid) and (${isOpen}::boolean is null or (v.afgesloten_op is null) = ${isOpen}::boolean)
        and (${vraagt === null} or exists (select from (${last}) l where l.antwoord is null and l.zin = any (${vraagt ?? []}::text[])))
        and ${words.length > 0 ? sql.join(named, sql` and `) : sql`true`}),
    page as materialized (
      select * from v where ${after}::uuid is null or (ontvangen_op, id) < (select ontvangen_op, id from v where id = ${after}::uuid)
      order by ontvangen_op desc, id desc limit ${limit})
    select v.id as "hulpvraagId", v.gezin_id as "gezinId", v.voornaam, v.deur, v.ontvangen_op as "ontvangenOp", v.opgepakt as "isOpgepakt",
      s.opgepakt_op as "opgepaktOp", v.afgesloten_op as "afgeslotenOp", v.uitkomst, s.gemeente, s.hulp_op as "hulpOp",
      s.einde_op as "hulpEindeOp", s.weer_op as "hulpWeerOp",
      s.mag_horen as "magHoren", to_jsonb(l) as laatste, (select count(*)::int from v) as totaal
    from page v
    join my_verwijzingstand((select array_agg(p.id) from page p)) s on s.hulpvraag_id = v.id
    left join lateral (${last}) l on true
    order by v.ontvangen_op desc, v.id desc`.execute(db);
  return { verwijzingen: rows.map((row) => verwijzingFrom(row, today)), totaal: rows[0]?.totaal ?? 0 };
}

/** How many verwijzingen the organisatie that asks gave in these days. */
export async function countOwn(db: Db, { van, tot }: { van: string; tot: string }): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from my_verwijzingen() where ontvangen_op between ${van} and ${tot}`.execute(
    db,
  );
  return rows[0]?.aantal ?? 0;
}

export type Trede = { vanaf: number; totEnMet: number; aantal: number };

/** The spread over all organisaties of a kind, without names. */
export async function listTreden(
  db: Db,
  soort: string,
  { van, tot }: { van: string; tot: string },
): Promise<Trede[]> {
  const { rows } = await sql<Trede>`
    select vanaf, tot_en_met as "totEnMet", praktijken as aantal from count_verwijzers(${soort}, ${van}::date, ${tot}::date)`.execute(
    db,
  );
  return rows;
}
