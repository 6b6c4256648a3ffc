import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Omvang } from '../../schema/toewijzing.ts';
import type { Verzoek, VerzoekDossier } from '../../schema/verzoek.ts';
import { findVerzoek } from './list.ts';
import { type OmvangRow, omvangOf } from './toegewezen.ts';

type Facts = Omit<VerzoekDossier, keyof Verzoek | 'antwoorden' | 'toegewezen' | 'berichten'>;
type Toegewezen = VerzoekDossier['toegewezen'][number];

/** One verzoek with all that belongs to it, as far as the reader may see it. */
export async function findDossier(db: Db, id: string): Promise<VerzoekDossier | undefined> {
  const verzoek = await findVerzoek(db, id);
  const facts = await findFacts(db, id);
  if (!verzoek || !facts) return undefined;
  return {
    ...verzoek,
    ...facts,
    antwoorden: await listAntwoorden(db, id),
    toegewezen: await listToegewezen(db, id),
    berichten: await listBerichtenOf(db, id),
  };
}

async function findFacts(db: Db, id: string): Promise<Facts | undefined> {
  const { rows } = await sql<Facts>`
    select reden_verzoek as "redenVerzoek", raamcontract as "isRaamcontract", gezagsdrager_bekend as "isGezagsdragerBekend", commentaar,
      uiterlijk_onderzoek as "uiterlijkOnderzoek", uiterlijk_woonplaats as "uiterlijkWoonplaats",
      case when verwijzer_soort is not null then jsonb_build_object('soort', verwijzer_soort, 'naam', verwijzer_naam, 'code', verwijzer_code) end as verwijzer,
      case when beschikkingnummer is not null then jsonb_build_object('nummer', beschikkingnummer, 'ingangsdatum', beschikking_ingangsdatum) end as beschikking
    from verzoek_v1 where id = ${id}`.execute(db);
  return rows[0];
}

/** An aanbieder hears what the gemeente answered, not which of its people did. */
async function listAntwoorden(db: Db, id: string): Promise<VerzoekDossier['antwoorden']> {
  const { rows } = await sql<VerzoekDossier['antwoorden'][number]>`
    select soort, reden, andere_gemeente as "andereGemeente", afwijking, gegeven_op as "gegevenOp",
      case when (select app_soort()) <> 'aanbieder' then gegeven_door_naam end as "gegevenDoor"
    from verzoek_antwoord where verzoek_id = ${id} order by gegeven_op, soort <> 'in-onderzoek'`.execute(db);
  return rows;
}

async function listToegewezen(db: Db, id: string): Promise<Toegewezen[]> {
  const { rows } = await sql<Omit<Toegewezen, 'omvang'> & OmvangRow>`
    select toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, volume, eenheid, frequentie, budget
    from verzoek_toewijzing_v1
    where verzoek_id = ${id} and not (reden_wijziging is not distinct from '13' and einddatum is not distinct from ingangsdatum)
    order by ingangsdatum, toewijzingnummer`.execute(db);
  return rows.map(({ volume, eenheid, frequentie, ...row }) => ({
    ...row,
    omvang: Omvang.nullable().parse(omvangOf({ volume, eenheid, frequentie })),
  }));
}

async function listBerichtenOf(db: Db, id: string): Promise<VerzoekDossier['berichten']> {
  const { rows } = await sql<VerzoekDossier['berichten'][number]>`
    select id, richting, soort, ontvangen_op as op, verzending, uiterlijk, beantwoord_op as "beantwoordOp", geweigerd as "isGeweigerd", is_retour as "isRetour"
    from verzoek_bericht_v1 where verzoek_id = ${id} order by ontvangen_op, is_retour, soort`.execute(db);
  return rows;
}
