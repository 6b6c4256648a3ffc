import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';

/** A child of whom message traffic is the first to tell. */
export type ChainClient = {
  readonly gezinId: string;
  readonly persoonId: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** 1 or 2; null for what is not known. */
  readonly geslacht: string | null;
};

/** Begins a gezin for each child that is not known yet, in two statements, in the scope of message traffic. */
export async function openGezinnenFromChain(
  db: Db,
  vault: Vault,
  clients: readonly ChainClient[],
): Promise<void> {
  if (clients.length === 0) return;
  const rows = clients.map(({ bsn, ...client }) => ({
    ...client,
    sealed: vault.seal(bsn).toString('hex'),
    mark: vault.mark(bsn).toString('hex'),
  }));
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("gezinId" uuid, "persoonId" uuid, gemeente text,
    voornaam text, voorvoegsel text, achternaam text, geboortedatum date, geslacht text, sealed text, mark text)`;
  await sql`
    insert into gezin (id, naam, gemeente, zoektekst, begonnen_op)
    select "gezinId", concat_ws(' ', voorvoegsel, achternaam), gemeente, search_text(concat_ws(' ', voornaam, voorvoegsel, achternaam)), app_today()
    from ${given}`.execute(db);
  await sql`
    insert into persoon (id, gezin_id, soort, voornaam, voorvoegsel, achternaam, geboortedatum, geslacht, bsn_versleuteld, bsn_kenmerk)
    select "persoonId", "gezinId", 'jeugdige', voornaam, voorvoegsel, achternaam, geboortedatum, geslacht, decode(sealed, 'hex'), decode(mark, 'hex')
    from ${given}`.execute(db);
}

/** An aanbieder that delivers is involved with the gezin, once, for what concerns its toewijzing. */
export async function involveAanbieders(
  db: Db,
  rows: readonly { id: string; gezinId: string; aanbiederId: string; van: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    select distinct on (r."gezinId", r."aanbiederId") r.id, r."gezinId", r."aanbiederId", 'organisatie', 'toewijzing', 'lezen', r.van
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "gezinId" uuid, "aanbiederId" uuid, van date)
    where not exists (select from betrokkenheid b where b.gezin_id = r."gezinId" and b.houder = r."aanbiederId" and b.grond = 'toewijzing')
    order by r."gezinId", r."aanbiederId", r.van`.execute(db);
}
