import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Hulpfeiten } from '../rules/besluit-nodig.ts';
import { BesluitHulp, BesluitPersoon } from '../schema/besluit.ts';

export type BesluitGezin = {
  readonly id: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly gemeenteNaam: string | null;
  readonly vastGezicht: string | null;
};

/** The family of a besluit that the reader may see; undefined for everyone else. */
export async function findBesluitGezin(db: Db, besluitId: string): Promise<BesluitGezin | undefined> {
  const { rows } =
    await sql<BesluitGezin>`select id, naam, gemeente, gemeente_naam as "gemeenteNaam", vast_gezicht as "vastGezicht"
    from read_besluit_gezin(${besluitId})`.execute(db);
  return rows[0];
}

export async function listBesluitPersonen(db: Db, besluitId: string): Promise<BesluitPersoon[]> {
  const { rows } =
    await sql`select id, soort, voornaam, voorvoegsel, achternaam, geboortedatum, gezag as "hasGezag", account_id as "accountId"
    from list_besluit_personen(${besluitId})`.execute(db);
  return BesluitPersoon.array().parse(rows);
}

export async function listBesluitHulp(db: Db, besluitId: string): Promise<BesluitHulp[]> {
  const { rows } =
    await sql`select id, hulpsoort, naam, naam_en as "naamEn", leveringsvorm, ingangsdatum, einddatum
    from list_besluit_hulp(${besluitId})`.execute(db);
  return BesluitHulp.array().parse(rows);
}

export async function addHulplijnen(
  db: Db,
  { besluitId, gezinId, hulplijnIds }: { besluitId: string; gezinId: string; hulplijnIds: readonly string[] },
): Promise<void> {
  if (hulplijnIds.length === 0) return;
  await db
    .insertInto('besluit_hulplijn')
    .values(hulplijnIds.map((hulplijn_id) => ({ besluit_id: besluitId, gezin_id: gezinId, hulplijn_id })))
    .execute();
}

/** What must be true of the rest of the family before a besluit can be opened, asked at once. */
export type Surroundings = {
  /** The children that the besluit would be about: those named, else those of the help, else all. */
  readonly kinderen: readonly string[];
  readonly knownHulplijnen: number;
  readonly isHulpvraag: boolean;
  readonly isVervangbaar: boolean;
  /** What the plan says now, to begin from. */
  readonly samenvatting: string;
  readonly doelen: readonly string[];
  readonly vraag: string;
};

export async function findSurroundings(
  db: Db,
  ask: {
    readonly gezinId: string;
    readonly hulplijnIds: readonly string[];
    readonly persoonIds: readonly string[];
    readonly hulpvraagId: string | null;
    readonly vervangt: string | null;
  },
): Promise<Surroundings> {
  const { gezinId, hulpvraagId, vervangt } = ask;
  const lines = sql`${[...ask.hulplijnIds]}::uuid[]`;
  const named = sql`${[...ask.persoonIds]}::uuid[]`;
  const { rows } = await sql<Surroundings>`select
    array(select p.id from persoon_v1 p where p.gezin_id = ${gezinId} and p.soort = 'jeugdige' and case
      when cardinality(${named}) > 0 then p.id = any (${named})
      when exists (select from hulplijn_persoon l join persoon_v1 c on c.id = l.persoon_id and c.soort = 'jeugdige' where l.hulplijn_id = any (${lines}))
        then p.id in (select l.persoon_id from hulplijn_persoon l where l.hulplijn_id = any (${lines})) else true end
      order by p.geboortedatum desc nulls last, p.id) as kinderen,
    (select count(*)::int from hulplijn h where h.gezin_id = ${gezinId} and h.id = any (${lines})) as "knownHulplijnen",
    ${hulpvraagId}::uuid is null or exists (select from mijn_hulpvraag_v1 v where v.id = ${hulpvraagId}::uuid and v.gezin_id = ${gezinId}) as "isHulpvraag",
    ${vervangt}::uuid is null or exists (select from besluit b where b.id = ${vervangt}::uuid and b.gezin_id = ${gezinId} and b.genomen_op is not null) as "isVervangbaar",
    coalesce((select g.samenvatting from gezinsplan g where g.gezin_id = ${gezinId}), '') as samenvatting,
    array(select d.tekst from doel d where d.gezin_id = ${gezinId} and d.bereikt_op is null order by d.begonnen_op, d.id) as doelen,
    coalesce((select read_vraagtekst(v.id) from hulpvraag v where v.gezin_id = ${gezinId} and (${hulpvraagId}::uuid is null or v.id = ${hulpvraagId}::uuid)
      order by v.afgesloten_op is not null, v.ontvangen_op desc, v.id desc limit 1), '') as vraag`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error('a query without a table always answers one row');
  return row;
}

/** Help of a family with what decides whether it needs a besluit, and the newest besluit that is about it. */
export type HulpMetFeiten = BesluitHulp & Hulpfeiten & { readonly besluitId: string | null };

export async function listHulpMetFeiten(db: Db, gezinId: string, today: string): Promise<HulpMetFeiten[]> {
  const { rows } = await sql<HulpMetFeiten>`
    select h.id, h.hulpsoort, s.naam, s.naam_en as "naamEn", h.leveringsvorm, h.ingangsdatum, h.einddatum, s.toewijzing, h.toegang, h.verwijzer,
      (select l.besluit_id from besluit_hulplijn l join besluit b on b.id = l.besluit_id
       where l.hulplijn_id = h.id and b.gestopt_op is null order by b.genomen_op desc nulls first limit 1) as "besluitId"
    from hulplijn h join hulpsoort s on s.code = h.hulpsoort
    where h.gezin_id = ${gezinId} and (h.einddatum is null or h.einddatum >= ${today}::date)
    order by h.ingangsdatum, h.id`.execute(db);
  return rows;
}

/** The name of a colleague who may decide about help, for whoever works in the same organisatie or gemeente. */
export async function findCollega(db: Db, account: string): Promise<string | undefined> {
  const { rows } = await sql<{
    naam: string;
  }>`select naam from collega_v1() where account_id = ${account} and rol = 'gezinswerker' limit 1`.execute(
    db,
  );
  return rows[0]?.naam;
}
