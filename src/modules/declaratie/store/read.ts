import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { tekstOf } from '../rules/redenen.ts';
import { type Afwijzing, DeclaratieRegel, DeclaratieStand, PrestatieRegel } from '../schema/declaratie.ts';

/** In the order in which they ask for attention. */
const standen = [...DeclaratieStand.options];

/** Every declaratie that the reader may see, with where it stands; that is computed from dates, never kept. */
const regel = (today: string) => sql`
  select *, coalesce(stand in ('wacht-op-antwoord', 'te-betalen') and due < ${today}::date, false) as "isTeLaat"
  from (
    select d.id, d.gemeente, d.aanbieder_id as "aanbiederId", o.naam as "aanbiederNaam", d.declaratienummer, to_char(d.maand, 'YYYY-MM') as maand, d.dagtekening,
      d.ingediend, d.toegekend, d.aantal_prestaties as "aantalPrestaties", d.aantal_afgewezen as "aantalAfgewezen", d.ontvangen_op as "ontvangenOp",
      d.antwoord_uiterlijk as "antwoordUiterlijk", d.beoordeeld_op as "beoordeeldOp", d.betalen_uiterlijk as "betalenUiterlijk", d.betaald_op as "betaaldOp",
      d.bericht_id as "berichtId", d.antwoord_id as "antwoordId", d.antwoord_te_groot as "antwoordTeGroot", d.in_stip_gemaakt as "isInStipGemaakt",
      d.codes, case when d.beoordeeld_op is null then d.antwoord_uiterlijk else d.betalen_uiterlijk end as due,
      case when d.beoordeeld_op is null then 'wacht-op-antwoord' when d.te_betalen is null then 'geen-betaling'
        when d.betaald_op is null then 'te-betalen' else 'betaald' end as stand
    from declaratie_v1 d left join organisatie o on o.id = d.aanbieder_id) d`;

export type Ask = {
  readonly stand: DeclaratieStand | undefined;
  readonly isTeLaat: boolean | undefined;
  readonly aanbiederId: string | undefined;
  readonly gemeente: string | undefined;
  readonly maand: string | undefined;
  /** The last declaratie of the page before. */
  readonly after: string | undefined;
  readonly today: string;
  readonly limit: number;
};

type Answer = {
  readonly regels: readonly unknown[];
  readonly totaal: number;
  readonly tellingen: Record<DeclaratieStand, number>;
  readonly aantalTeLaat: number;
};

/** One page of the queue: what waits longest first, what is done last. */
export async function listDeclaratieRows(db: Db, ask: Ask) {
  const {
    stand = null,
    isTeLaat = null,
    aanbiederId = null,
    gemeente = null,
    maand = null,
    after = null,
  } = ask;
  const { rows } = await sql<Answer>`
    with regel as materialized (${regel(ask.today)}),
    chosen as materialized (
      select *, (array_position(${standen}::text[], stand),
        case when stand in ('wacht-op-antwoord', 'te-betalen') then due - date '2000-01-01' else date '2101-01-01' - "ontvangenOp"::date end, id) as place
      from regel
      where (${stand}::text is null or stand = ${stand}) and (${isTeLaat}::boolean is null or "isTeLaat" = ${isTeLaat})
        and (${aanbiederId}::uuid is null or "aanbiederId" = ${aanbiederId}) and (${gemeente}::text is null or gemeente = ${gemeente})
        and (${maand}::text is null or maand = ${maand})),
    page as (
      select * from chosen where ${after}::uuid is null or place > (select place from chosen where id = ${after}::uuid)
      order by place limit ${ask.limit})
    select
      (select coalesce(jsonb_agg(to_jsonb(p) - 'place' order by p.place), '[]') from page p) as regels,
      (select count(*)::int from chosen) as totaal,
      (select jsonb_object_agg(s, (select count(*) from regel where stand = s)) from unnest(${standen}::text[]) s) as tellingen,
      (select count(*)::int from regel where "isTeLaat") as "aantalTeLaat"`.execute(db);
  const [answer] = rows;
  if (!answer) throw new Error('a query without a table always answers one row');
  return { ...answer, regels: answer.regels.map((row) => DeclaratieRegel.parse(row)) };
}

/** One declaratie with the reasons for which it was refused as a whole. */
export async function findDeclaratie(
  db: Db,
  id: string,
  today: string,
): Promise<{ declaratie: DeclaratieRegel; redenen: Afwijzing[] } | undefined> {
  const { rows } = await sql<{ codes: string[] }>`select * from (${regel(today)}) r where id = ${id}`.execute(
    db,
  );
  const [row] = rows;
  return row && { declaratie: DeclaratieRegel.parse(row), redenen: row.codes.map(redenOf) };
}

const redenOf = (code: string): Afwijzing => ({ code, tekst: tekstOf(code) });

export type PrestatieAsk = {
  readonly isToegekend: boolean | undefined;
  /** The place of the last line of the page before. */
  readonly after: readonly [number, number];
  readonly limit: number;
};

type PrestatieRow = Omit<PrestatieRegel, 'redenen'> & { readonly codes: readonly string[] };

/** One page of the lines of a declaratie, in the order of the bericht. */
export async function listPrestatieRows(
  db: Db,
  declaratieId: string,
  { isToegekend = null as never, after: [client, nr], limit }: PrestatieAsk,
): Promise<PrestatieRegel[]> {
  const { rows } = await sql<PrestatieRow>`
    select l.client_nr as "clientNr", l.prestatie_nr as "prestatieNr", l.gezin_id as "gezinId", l.persoon_id as "persoonId",
      case when p.id is not null then concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) end as "clientNaam",
      l.referentienummer, l.vorig_referentienummer as "vorigReferentienummer", l.toewijzingnummer, l.toewijzing_id as "toewijzingId", l.productcategorie,
      l.productcode, l.begindatum, l.einddatum, l.volume, l.eenheid, l.tarief, case l.debet_credit when 'C' then -l.bedrag else l.bedrag end as bedrag,
      l.toegekend as "isToegekend", coalesce(l.codes, '{}') as codes,
      l.debet_credit = 'D' and exists (select from prestatie c where c.aanbieder_id = l.aanbieder_id and c.vorig_referentienummer = l.referentienummer
        and (c.toegekend or c.codes is null)) as "isTeruggedraaid"
    from prestatie l left join persoon_v1 p on p.id = l.persoon_id
    where l.declaratie_id = ${declaratieId} and (l.client_nr, l.prestatie_nr) > (${client}::int, ${nr}::int)
      and (${isToegekend}::boolean is null or l.toegekend = ${isToegekend})
    order by l.client_nr, l.prestatie_nr limit ${limit}`.execute(db);
  return rows.map(({ codes, ...row }) => PrestatieRegel.parse({ ...row, redenen: codes.map(redenOf) }));
}
