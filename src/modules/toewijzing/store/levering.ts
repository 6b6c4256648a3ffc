import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Levering, LeveringDossier } from '../schema/levering.ts';
import { hulpsoortNaam } from './toewijzing.ts';
import { type OmvangRow, omvangOf } from './verzoek/toegewezen.ts';

/** What is known of an order before the rules say what can be told of it. */
const Found = LeveringDossier.omit({
  stand: true,
  magStart: true,
  magStop: true,
  eersteKeuze: true,
  uiterlijk: true,
});
export type FoundLevering = ReturnType<typeof Found.parse>;

/** An order that the organisatie of the reader was given, with what it told of its delivery; locks nothing. */
export async function findLevering(db: Db, id: string): Promise<FoundLevering | undefined> {
  const { rows } = await sql<OmvangRow>`
    select r.id, r.gemeente, r.toewijzingnummer, r.gezin_id as "gezinId", r.persoon_id as "persoonId", r.aanbieder_id as "aanbiederId",
      r.productcategorie, r.productcode, r.ingangsdatum, r.einddatum, r.volume, r.eenheid, r.frequentie, r.toewijzingsdatum,
      concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) as "clientNaam", p.geboortedatum, o.naam as "aanbiederNaam",
      ${hulpsoortNaam} as "hulpsoortNaam", g.naam as "gemeenteNaam", is_binnen(r.gemeente) as "isBinnen",
      r.reden_wijziging is not distinct from '13' and r.einddatum is not distinct from r.ingangsdatum as "isIngetrokken"
    from toewijzing r
    join persoon_v1 p on p.id = r.persoon_id
    join organisatie o on o.id = r.aanbieder_id
    left join gemeente g on g.code = r.gemeente
    where r.id = ${id} and r.aanbieder_id = (select app_organisatie())`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { volume, eenheid, frequentie, ...found } = row;
  const omvang = omvangOf({ volume, eenheid, frequentie });
  return Found.parse({ ...found, omvang, leveringen: await listLeveringen(db, id) });
}

async function listLeveringen(db: Db, id: string): Promise<Levering[]> {
  const { rows } = await sql`
    select begindatum, einddatum, reden_beeindiging as reden, pauze_op as "pauzeOp", productcategorie, nullif(productcode, '') as productcode
    from levering where toewijzing_id = ${id} order by begindatum`.execute(db);
  return rows.map((row) => Levering.parse(row));
}
