import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { Client } from '../rules/client.ts';

type Row = Omit<Client, 'bsn'> & { readonly sealed: Buffer | null; readonly asked: Buffer | null };

/**
 * The child as a bericht names it, in the scope of message traffic. The BSN and geslacht of a child may be known from a
 * verzoek only. Throws when the child is not there.
 */
export async function getClient(db: Db, vault: Vault, persoonId: string): Promise<Client> {
  const { rows } = await sql<Row>`
    select p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum, p.bsn_versleuteld as sealed, v.bsn_versleuteld as asked,
      coalesce(p.geslacht, g.geslacht) as geslacht
    from persoon p
    left join lateral (select v.bsn_versleuteld from verzoek v where v.persoon_id = p.id order by v.ontvangen_op desc limit 1) v on true
    left join lateral (select v.geslacht from verzoek v where v.bsn_kenmerk = p.bsn_kenmerk and v.geslacht is not null
                       order by v.ontvangen_op desc limit 1) g on true
    where p.id = ${persoonId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the child of a bericht is not there');
  const { sealed, asked, ...client } = row;
  const bsn = sealed ?? asked;
  return { ...client, bsn: bsn && vault.open(bsn) };
}

/** The AGB-code under which berichten know this organisatie; null when none is known. */
export async function findAgb(db: Db, organisatieId: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisatie')
    .select('agb')
    .where('id', '=', organisatieId)
    .executeTakeFirst();
  return row?.agb ?? null;
}
