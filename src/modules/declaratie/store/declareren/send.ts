import { sql } from 'kysely';
import type { Eenheid } from '#berichten/rekenen/omvang.ts';
import type { WaitingBericht } from '#modules/bericht/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { Toegekend } from '../../rules/declareren/opdracht.ts';
import type { KnownTarief } from '../../rules/known.ts';

export type Inzending = {
  readonly id: string;
  readonly aanbiederId: string;
  readonly gemeente: string;
  readonly maand: string;
  readonly account: string;
  readonly naam: string;
};

/** Written with the rights of the person who sends: row-level security says for whom that may be. */
export async function insertInzending(db: Db, one: Inzending): Promise<void> {
  await sql`
    insert into inzending (id, aanbieder_id, gemeente, maand, account_id, naam, ingezonden_op)
    values (${one.id}, ${one.aanbiederId}, ${one.gemeente}, ${`${one.maand}-01`}, ${one.account}, ${one.naam}, app_now())`.execute(
    db,
  );
}

/** Which declaratie it became; in the scope of message traffic. */
export async function saveInzending(db: Db, id: string, declaratieId: string): Promise<void> {
  await sql`update inzending set declaratie_id = ${declaratieId} where id = ${id}`.execute(db);
}

export type Plaats = {
  readonly declaratie: string;
  readonly clientNr: number;
  readonly prestatieNr: number;
};

/** The lines at these places that can be taken back: granted, worth something, of the reader's own, and not taken back yet. */
export async function findTerugTeDraaien(
  db: Db,
  gemeente: string,
  places: readonly Plaats[],
): Promise<Map<string, Toegekend>> {
  const { rows } = await sql<Toegekend & { place: string; eenheid: Eenheid }>`
    select w.declaratie || '.' || w."clientNr" || '.' || w."prestatieNr" as place, p.gezin_id as "gezinId", p.persoon_id as "persoonId", p.referentienummer,
      p.toewijzingnummer, p.toewijzing_id as "toewijzingId", p.productcategorie, p.productcode, p.begindatum, p.einddatum, p.volume, p.eenheid, p.tarief, p.bedrag
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as w(declaratie uuid, "clientNr" integer, "prestatieNr" integer)
    join prestatie p on p.declaratie_id = w.declaratie and p.client_nr = w."clientNr" and p.prestatie_nr = w."prestatieNr"
    where p.gemeente = ${gemeente} and p.aanbieder_id = app_organisatie() and p.toegekend and p.debet_credit = 'D' and p.bedrag > 0
      and not exists (select from prestatie c where c.aanbieder_id = p.aanbieder_id and c.vorig_referentienummer = p.referentienummer
        and (c.toegekend or c.codes is null))`.execute(db);
  return new Map(rows.map(({ place, ...line }) => [place, line]));
}

/** The prices of the reader's own contracts; one for this gemeente goes before one for all. */
export async function listOwnTarieven(
  db: Db,
  gemeente: string,
  productcodes: readonly string[],
): Promise<Map<string, KnownTarief[]>> {
  const { rows } = await sql<KnownTarief & { productcode: string }>`
    select productcode, eenheid as "Eenheid", bedrag as "Bedrag", van, tot from tarief
    where aanbieder_id = app_organisatie() and productcode = any (${productcodes}::text[]) and gemeente in (${gemeente}, '*')
    order by gemeente = '*', van`.execute(db);
  return Map.groupBy(rows, ({ productcode }) => productcode);
}

/** The BSN of each of these children as far as it is kept; in the scope of message traffic, and no further. */
export async function findBsns(
  db: Db,
  vault: Vault,
  personen: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    select p.id, coalesce(p.bsn_versleuteld,
      (select v.bsn_versleuteld from verzoek v where v.persoon_id = p.id order by v.ontvangen_op desc limit 1)) as sealed
    from persoon p where p.id = any (${personen}::uuid[])`.execute(db);
  return new Map(rows.flatMap(({ id, sealed }) => (sealed ? [[id, vault.open(sealed)] as const] : [])));
}

/** The aanbieder as berichten know it. */
export async function findAgb(db: Db, aanbiederId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('organisatie')
    .select('agb')
    .where('id', '=', aanbiederId)
    .executeTakeFirst();
  return row?.agb ?? undefined;
}

/** Numbers that are used once, for a declaratie and for each of its lines. */
export async function nextNummers(
  db: Db,
  count: number,
): Promise<{ declaratienummer: string; referenties: string[] }> {
  const { rows } = await sql<{ declaratienummer: string; referenties: string[] }>`
    select 'ST' || nextval('declaratienummer') as declaratienummer,
      (select coalesce(array_agg('ST' || nummer order by nummer), '{}') from (select nextval('referentienummer') as nummer from generate_series(1, ${count})) n)
        as referenties`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a query without a table always answers one row');
  return row;
}

/** The bericht that was just put in the journal with this content. */
export async function getJournaled(db: Db, sha256: Buffer): Promise<WaitingBericht> {
  const { rows } = await sql<WaitingBericht>`
    select id, inhoud, ontvangen_op as "ontvangenOp" from bericht
    where sha256 = ${sha256} and soort = 'JW323' and uitkomst <> 'geweigerd' order by ontvangen_op desc limit 1`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error('the declaratie that was made is not in the journal');
  return row;
}
