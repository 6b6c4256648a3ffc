import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Overgang, Toekomstplan, Verlenging } from '../schema/later.ts';

export async function listOvergangen(db: Db, gezinId: string): Promise<Overgang[]> {
  const { rows } = await sql`
    select persoon_id as "persoonId", onderwerp, stand, afspraak, wie, versie, gewijzigd_op as "gewijzigdOp", gewijzigd_door_naam as "gewijzigdDoorNaam"
    from overgang where gezin_id = ${gezinId} order by persoon_id, onderwerp`.execute(db);
  return Overgang.array().parse(rows);
}

type Written = { readonly gezinId: string; readonly gewijzigdOp: string; readonly gewijzigdDoorNaam: string };

/** False when somebody else saved in between; `versie` is the one that was on screen, 1 for what was not there yet. */
export async function saveOvergang(
  db: Db,
  overgang: Pick<Overgang, 'persoonId' | 'onderwerp' | 'stand' | 'afspraak' | 'wie' | 'versie'>,
  by: Written,
): Promise<boolean> {
  const { rows } = await sql`
    insert into overgang (persoon_id, gezin_id, onderwerp, stand, afspraak, wie, gewijzigd_op, gewijzigd_door_naam)
    values (${overgang.persoonId}, ${by.gezinId}, ${overgang.onderwerp}, ${overgang.stand}, ${overgang.afspraak}, ${overgang.wie},
      ${by.gewijzigdOp}, ${by.gewijzigdDoorNaam})
    on conflict (persoon_id, onderwerp) do update set stand = excluded.stand, afspraak = excluded.afspraak, wie = excluded.wie,
      versie = overgang.versie + 1, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door_naam = excluded.gewijzigd_door_naam
      where overgang.versie = ${overgang.versie}
    returning versie`.execute(db);
  return rows.length > 0;
}

export async function listVerlengingen(db: Db, gezinId: string): Promise<Verlenging[]> {
  const { rows } = await sql`
    select persoon_id as "persoonId", voorwaarde, reden, tot, versie, gewijzigd_op as "gewijzigdOp", gewijzigd_door_naam as "gewijzigdDoorNaam"
    from verlenging where gezin_id = ${gezinId}`.execute(db);
  return Verlenging.array().parse(rows);
}

/** False when somebody else saved in between. */
export async function saveVerlenging(
  db: Db,
  verlenging: Pick<Verlenging, 'persoonId' | 'voorwaarde' | 'reden' | 'tot' | 'versie'>,
  by: Written,
): Promise<boolean> {
  const { rows } = await sql`
    insert into verlenging (persoon_id, gezin_id, voorwaarde, reden, tot, gewijzigd_op, gewijzigd_door_naam)
    values (${verlenging.persoonId}, ${by.gezinId}, ${verlenging.voorwaarde}, ${verlenging.reden}, ${verlenging.tot}, ${by.gewijzigdOp}, ${by.gewijzigdDoorNaam})
    on conflict (persoon_id) do update set voorwaarde = excluded.voorwaarde, reden = excluded.reden, tot = excluded.tot,
      versie = verlenging.versie + 1, gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door_naam = excluded.gewijzigd_door_naam
      where verlenging.versie = ${verlenging.versie}
    returning versie`.execute(db);
  return rows.length > 0;
}

export async function listToekomstplannen(db: Db, gezinId: string): Promise<Toekomstplan[]> {
  const { rows } = await sql`
    select t.persoon_id as "persoonId", t.tekst, t.versie, t.geschreven_op as "geschrevenOp", t.geschreven_door_naam as "geschrevenDoorNaam",
      t.geschreven_door is not distinct from p.account_id as "isEigen"
    from toekomstplan t join persoon_v1 p on p.id = t.persoon_id where t.gezin_id = ${gezinId}`.execute(db);
  return Toekomstplan.array().parse(rows);
}

/** False when somebody else saved in between; a first text has version 1 on screen and 2 when kept. */
export async function saveToekomstplan(
  db: Db,
  plan: Pick<Toekomstplan, 'persoonId' | 'tekst' | 'versie'>,
  by: { gezinId: string; account: string; naam: string; today: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into toekomstplan (persoon_id, gezin_id, tekst, geschreven_op, geschreven_door, geschreven_door_naam)
    values (${plan.persoonId}, ${by.gezinId}, ${plan.tekst}, ${by.today}, ${by.account}, ${by.naam})
    on conflict (persoon_id) do update set tekst = excluded.tekst, versie = toekomstplan.versie + 1, geschreven_op = excluded.geschreven_op,
      geschreven_door = excluded.geschreven_door, geschreven_door_naam = excluded.geschreven_door_naam
      where toekomstplan.versie = ${plan.versie}
    returning versie`.execute(db);
  return rows.length > 0;
}

export type Nearing = {
  readonly persoonId: string;
  readonly gezinId: string;
  readonly naam: string;
  readonly gezinNaam: string;
  readonly geboortedatum: string;
  readonly standen: { onderwerp: string; stand: string }[];
  readonly wie: string[];
  readonly hasToekomstplan: boolean;
};

/** Young people of the gezinnen whose part about later one may see, born in this span; the eldest first. Closed gezinnen are left out. */
export async function listNearing(
  db: Db,
  { bornAfter, bornUntil }: { bornAfter: string; bornUntil: string },
  most: number,
): Promise<Nearing[]> {
  const { rows } = await sql<Nearing>`
    select p.id as "persoonId", p.gezin_id as "gezinId", concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam) as naam, g.naam as "gezinNaam",
      p.geboortedatum, coalesce(o.standen, '[]') as standen, coalesce(o.wie, '{}') as wie,
      exists (select from toekomstplan t where t.persoon_id = p.id) as "hasToekomstplan"
    from persoon_v1 p join gezin_v1 g on g.id = p.gezin_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('onderwerp', x.onderwerp, 'stand', x.stand) order by x.onderwerp) as standen,
        array_agg(distinct x.wie order by x.wie) filter (where x.wie <> '') as wie
      from overgang x where x.persoon_id = p.id) o on true
    where p.soort = 'jeugdige' and p.geboortedatum > ${bornAfter} and p.geboortedatum <= ${bornUntil} and g.gesloten_op is null
      and p.gezin_id = any ((select my_gezinnen('afsluiting'))::uuid[])
    order by p.geboortedatum, p.id limit ${most}`.execute(db);
  return rows;
}
