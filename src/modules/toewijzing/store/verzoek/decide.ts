import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import type { Regel } from '../../rules/verzoek/regel.ts';
import type { VerzoekAfwijking } from '../../schema/verzoek.ts';
import { type OmvangRow, omvangOf } from './toegewezen.ts';

export type NewBesluit = {
  readonly verzoekId: string;
  readonly soort: 'in-onderzoek' | 'afgewezen' | 'toegewezen';
  readonly reden: string | null;
  readonly andereGemeente: string | null;
  readonly afwijking: VerzoekAfwijking | null;
  readonly door: { readonly account: string | null; readonly naam: string };
};

/** Writes what a person decided, now and as that person: row-level security says whether it may. Answers its id. */
export async function insertBesluit(db: Db, besluit: NewBesluit): Promise<string> {
  const { verzoekId, soort, reden, andereGemeente, afwijking, door } = besluit;
  const id = uuidv7();
  await sql`
    insert into verzoek_antwoord (id, verzoek_id, soort, reden, andere_gemeente, afwijking, gegeven_op, gegeven_door, gegeven_door_naam)
    values (${id}, ${verzoekId}, ${soort}, ${reden}, ${andereGemeente}, ${afwijking && JSON.stringify(afwijking)}::jsonb, app_now(), ${door.account}, ${door.naam})`.execute(
    db,
  );
  return id;
}

/** Which bericht told the answer; in the scope of message traffic. */
export async function saveBesluitBericht(db: Db, id: string, berichtId: string): Promise<void> {
  await sql`update verzoek_antwoord set bericht_id = ${berichtId} where id = ${id}`.execute(db);
}

/** A verzoek with all that its bericht says, for carrying out; in the scope of message traffic. */
export type WholeVerzoek = {
  readonly id: string;
  readonly soort: 'vot' | 'vow';
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly agb: string;
  readonly referentie: string;
  /** The gezin and child that are known by now, in this gemeente. */
  readonly gezinId: string | null;
  readonly persoonId: string | null;
  readonly bsn: string;
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** 1 or 2; null for what is not known. */
  readonly geslacht: string | null;
  readonly verwijzer: string | null;
  readonly regels: readonly Regel[];
};

type Row = Omit<WholeVerzoek, 'bsn' | 'regels'> & { readonly sealed: Buffer };

/** Throws when it is not there: whoever asks has just read it. */
export async function getWholeVerzoek(db: Db, vault: Vault, id: string): Promise<WholeVerzoek> {
  const { rows } = await sql<Row>`
    select v.id, v.soort, v.gemeente, v.aanbieder_id as "aanbiederId", o.agb, v.referentie, p.gezin_id as "gezinId", p.id as "persoonId",
      v.bsn_versleuteld as sealed, coalesce(v.voornaam, '') as voornaam, v.voorvoegsel, coalesce(v.achternaam, '') as achternaam, v.geboortedatum, nullif(v.geslacht, '0') as geslacht,
      v.verwijzer_soort as verwijzer
    from verzoek v join organisatie o on o.id = v.aanbieder_id
    left join lateral (
      select p.id, p.gezin_id from persoon p join gezin g on g.id = p.gezin_id
      where p.id = v.persoon_id or (p.bsn_kenmerk = v.bsn_kenmerk and p.soort = 'jeugdige' and g.gemeente = v.gemeente)
      order by p.id = v.persoon_id desc nulls last, p.id limit 1) p on true
    where v.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the verzoek that was just read is not there');
  const { sealed, ...verzoek } = row;
  return { ...verzoek, bsn: vault.open(sealed), regels: await listRegels(db, id) };
}

type RegelRow = OmvangRow & {
  readonly soort: Regel['soort'];
  readonly toewijzingnummer: number;
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly budget: number | null;
};

async function listRegels(db: Db, id: string): Promise<Regel[]> {
  const { rows } = await sql<RegelRow>`
    select soort, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, volume, eenheid, frequentie, budget
    from verzoek_regel where verzoek_id = ${id} order by nr`.execute(db);
  return rows.map(regelOf);
}

function regelOf(row: RegelRow): Regel {
  const { soort, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, budget } = row;
  const size = { ingangsdatum, einddatum, omvang: omvangOf(row), budget };
  switch (soort) {
    case 'nieuw':
      return { soort, productcategorie, productcode, ...size };
    case 'wijzig':
      return { soort, toewijzingnummer, ...size };
    case 'ongewijzigd':
      return { soort, toewijzingnummer };
  }
}

/** The child of a verzoek, once it has a gezin. */
export async function saveClientOf(
  db: Db,
  id: string,
  { gezinId, persoonId }: { readonly gezinId: string; readonly persoonId: string },
): Promise<void> {
  await sql`update verzoek set gezin_id = ${gezinId}, persoon_id = ${persoonId} where id = ${id}`.execute(db);
}
