import { sql } from 'kysely';
import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { Lijstrij } from '../schema/lijst.ts';
import { Verzuimmaand } from '../schema/verzuim.ts';

const Bekende = z.object({
  gezinId: GezinId,
  persoonId: PersoonId,
  voornaam: z.string(),
  voorvoegsel: z.string().nullable(),
  achternaam: z.string(),
  geboortedatum: z.iso.date().nullable(),
  canWrite: z.boolean(),
});

/** All pupils of the own school today whose family opened the part school for who asks; the walls leave out all others. */
export async function listBekenden(
  db: Db,
  schoolId: string,
  today: string,
): Promise<z.infer<typeof Bekende>[]> {
  const { rows } = await sql`
    select s.gezin_id as "gezinId", s.persoon_id as "persoonId", p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum,
      s.gezin_id = any ((select my_writable_gezinnen('school'))::uuid[]) as "canWrite"
    from schoolinschrijving s join persoon_v1 p on p.id = s.persoon_id
    where s.school_id = ${schoolId} and s.van <= ${today}::date and (s.tot is null or s.tot >= ${today}::date)
    order by s.persoon_id`.execute(db);
  return Bekende.array().parse(rows);
}

/** Every month that is written down of these pupils. */
export async function listMaanden(db: Db, persoonIds: readonly string[]): Promise<Verzuimmaand[]> {
  const { rows } = await sql`
    select persoon_id as "persoonId", to_char(maand, 'YYYY-MM') as maand, dagdelen, geoorloofd, ongeoorloofd, reactie,
      reactie_van as "reactieVan", versie
    from verzuimmaand where persoon_id = any (${[...persoonIds]}::uuid[])`.execute(db);
  return Verzuimmaand.array().parse(rows);
}

/**
 * Keeps many months in one go. A month that is there by now, or that another changed since it was looked at, stays as it is;
 * the answer says which were kept.
 */
export async function saveLijst(
  db: Db,
  rijen: readonly Lijstrij[],
): Promise<{ persoonId: string; maand: string }[]> {
  const { rows } = await sql<{ persoonId: string; maand: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rijen.map((rij) => ({ ...rij, maand: `${rij.maand}-01` })))}::jsonb)
        as r("gezinId" uuid, "persoonId" uuid, maand date, dagdelen smallint, geoorloofd smallint, ongeoorloofd smallint, versie integer)),
    fresh as (
      insert into verzuimmaand (gezin_id, persoon_id, maand, dagdelen, geoorloofd, ongeoorloofd)
      select "gezinId", "persoonId", maand, dagdelen, geoorloofd, ongeoorloofd from given where versie is null
      on conflict (persoon_id, maand) do nothing returning persoon_id, maand),
    changed as (
      update verzuimmaand v set dagdelen = g.dagdelen, geoorloofd = g.geoorloofd, ongeoorloofd = g.ongeoorloofd, versie = v.versie + 1
      from given g where g.versie is not null and v.persoon_id = g."persoonId" and v.maand = g.maand and v.versie = g.versie
      returning v.persoon_id, v.maand)
    select persoon_id as "persoonId", to_char(maand, 'YYYY-MM') as maand from fresh
    union all select persoon_id, to_char(maand, 'YYYY-MM') from changed`.execute(db);
  return rows;
}
