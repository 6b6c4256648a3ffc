import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { BerichtDossier, BerichtRegel, BerichtTellingen } from '../schema.ts';

/** A gemeente or an aanbieder by its code in a header. */
const nameOf = (code: 'afzender' | 'ontvanger') =>
  sql`coalesce((select g.naam from gemeente g where g.code = ${sql.ref(`b.${code}`)}), (select o.naam from organisatie o where o.agb = ${sql.ref(`b.${code}`)}))`;

const regel = sql`b.id, b.richting, b.soort, b.afzender, b.ontvanger,
  ${nameOf('afzender')} as "afzenderNaam", ${nameOf('ontvanger')} as "ontvangerNaam", b.dagtekening, b.ontvangen_op as "ontvangenOp", b.uitkomst,
  b.aantal_bevindingen as "aantalBevindingen", b.antwoord_soort as "antwoordSoort", b.verzending, b.uiterlijk, b.beantwoord_op as "beantwoordOp"`;

export type BerichtAsk = {
  readonly soort: string | undefined;
  readonly uitkomst: string | undefined;
  readonly richting: string | undefined;
  /** Only those of ours whose answer was due before today. */
  readonly isLate: boolean;
  /** The last bericht of the page before. */
  readonly after: string | undefined;
  readonly today: string;
  readonly limit: number;
};

export type BerichtPage = {
  readonly rows: BerichtRegel[];
  readonly totaal: number;
  readonly tellingen: BerichtTellingen;
};

/** A page of them, the newest first; how many there are of what is asked, and of each outcome in all. */
export async function listBerichtRows(db: Db, ask: BerichtAsk): Promise<BerichtPage> {
  const { soort = null, uitkomst = null, richting = null, isLate, after = null, today, limit } = ask;
  const late = sql`b.richting = 'uit' and b.uiterlijk < ${today}::date and b.beantwoord_op is null`;
  const asked = sql`(${soort}::text is null or b.soort = ${soort}) and (${uitkomst}::text is null or b.uitkomst = ${uitkomst})
    and (${richting}::text is null or b.richting = ${richting}) and (not ${isLate} or (${late}))`;
  const { rows } = await sql<BerichtRegel>`
    select ${regel} from bericht_v1 b
    where ${asked} and (${after}::uuid is null
      or (b.ontvangen_op, b.id) < (select x.ontvangen_op, x.id from bericht_stand_v1 x where x.id = ${after}::uuid))
    order by b.ontvangen_op desc, b.id desc limit ${limit}`.execute(db);
  const { rows: counted } = await sql<BerichtTellingen & { totaal: number }>`
    select count(*) filter (where ${asked})::int as totaal, count(*) filter (where b.uitkomst = 'ontvangen')::int as ontvangen,
      count(*) filter (where b.uitkomst = 'verwerkt')::int as verwerkt, count(*) filter (where b.uitkomst = 'geweigerd')::int as geweigerd,
      count(*) filter (where ${late})::int as "teLaat"
    from bericht_stand_v1 b`.execute(db);
  const [count] = counted;
  if (!count) throw new Error('a count always answers one row');
  const { totaal, ...tellingen } = count;
  return { rows, totaal, tellingen };
}

/** One bericht, with the berichten of its chain in the order in which they came and went, and the orders that it names. */
export async function findBericht(
  db: Db,
  id: string,
): Promise<Omit<BerichtDossier, 'kanOpnieuw'> | undefined> {
  const { rows } = await sql<Omit<BerichtDossier, 'keten' | 'toewijzingen' | 'kanOpnieuw'>>`
    select ${regel}, b.identificatie, b.bytes, b.bevindingen, b.retour, b.pogingen, b.verzonden_op as "verzondenOp" from bericht_v1 b where b.id = ${id}`.execute(
    db,
  );
  const [found] = rows;
  if (!found) return undefined;
  const { rows: keten } = await sql<BerichtRegel>`
    select ${regel} from bericht_v1 b
    where b.antwoord_op = ${id} or b.id = (select a.antwoord_op from bericht_v1 a where a.id = ${id}) order by b.ontvangen_op, b.id`.execute(
    db,
  );
  const { rows: toewijzingen } = await sql<BerichtDossier['toewijzingen'][number]>`
    select t.id, t.toewijzingnummer from bericht_toewijzing_v1 t where t.bericht_id = ${id} order by t.toewijzingnummer`.execute(
    db,
  );
  return { ...found, keten, toewijzingen };
}
