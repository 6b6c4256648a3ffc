import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Contactvraag, type Delen, Verhaalles, type Verhaaltekst } from '../schema.ts';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** A story as it is kept, with the rights of who asks: the teller, or one who must agree. */
export type VerhaalRow = Omit<Verhaaltekst, 'segment' | 'leeftijd' | 'persoonId'> & {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string | null;
  readonly segment: string | null;
  readonly leeftijd: NonNullable<Verhaaltekst['leeftijd']> | null;
  readonly vertellerId: string;
  readonly vertellerNaam: string;
  /** Name of the gemeente, as others see it; null where the teller keeps to the region. */
  readonly gemeente: string | null;
  readonly delen: Delen;
  readonly nodig: string[];
  readonly instemming: string[];
  readonly opnieuwOp: string | null;
  readonly gelezen: number;
  readonly geschrevenOp: string;
  readonly versie: number;
};

/** The own stories about a gezin and those about which one is asked, the newest first. */
export async function listVerhaalRows(db: Db, gezinId: string): Promise<VerhaalRow[]> {
  const { rows } = await sql<VerhaalRow>`
    select v.id, v.gezin_id as "gezinId", v.persoon_id as "persoonId", v.verteller_id as "vertellerId", a.naam as "vertellerNaam",
      v.gebeurd, v.hielp, v.hielp_niet as "hielpNiet", v.themas, v.hielp_door as "hielpDoor", v.segment, v.wie, v.leeftijd, v.plaats,
      case when v.plaats = 'gemeente' then m.naam end as gemeente, v.delen, v.nodig, v.instemming, v.opnieuw_op as "opnieuwOp", count_lezers(v.id) as gelezen,
      v.geschreven_op as "geschrevenOp", v.versie
    from ervaringsverhaal v join account a on a.id = v.verteller_id
    join gezin_v1 g on g.id = v.gezin_id join gemeente m on m.code = g.gemeente
    where v.gezin_id = ${gezinId} order by v.geschreven_op desc, v.id`.execute(db);
  return rows;
}

export async function listLessenOf(
  db: Db,
  verhalen: readonly string[],
): Promise<ReadonlyMap<string, Verhaalles[]>> {
  const { rows } = await sql<{ verhaalId: string; gezegdOp: Date }>`
    select verhaal_id as "verhaalId", id, soort, tekst, door_naam as "doorNaam", gezegd_op as "gezegdOp"
    from verhaalles where verhaal_id = any (${[...verhalen]}::uuid[]) order by gezegd_op, id`.execute(db);
  return byVerhaal(rows, (row) => Verhaalles.parse({ ...row, gezegdOp: iso(row.gezegdOp) }));
}

export async function listContactvragenOf(
  db: Db,
  verhalen: readonly string[],
): Promise<ReadonlyMap<string, Contactvraag[]>> {
  const { rows } = await sql<{ verhaalId: string; gesteldOp: Date; beantwoordOp: Date | null }>`
    select verhaal_id as "verhaalId", id, vrager_naam as "vragerNaam", tekst, gesteld_op as "gesteldOp", antwoord, beantwoord_op as "beantwoordOp"
    from contactvraag where verhaal_id = any (${[...verhalen]}::uuid[]) order by gesteld_op, id`.execute(db);
  return byVerhaal(rows, (row) =>
    Contactvraag.parse({ ...row, gesteldOp: iso(row.gesteldOp), beantwoordOp: iso(row.beantwoordOp) }),
  );
}

function byVerhaal<Row extends { verhaalId: string }, One>(rows: readonly Row[], parse: (row: Row) => One) {
  const found = new Map<string, One[]>();
  for (const row of rows) found.set(row.verhaalId, [...(found.get(row.verhaalId) ?? []), parse(row)]);
  return found;
}

/** Adds a story of who acts, for nobody else yet. The id is made by chance, because it must not tell when it was made. */
export async function addVerhaal(
  db: Db,
  { id, gezinId, tekst, today }: { id: string; gezinId: string; tekst: Verhaaltekst; today: string },
): Promise<void> {
  await sql`
    insert into ervaringsverhaal (id, gezin_id, persoon_id, verteller_id, gebeurd, hielp, hielp_niet, themas, hielp_door, segment, wie, leeftijd, plaats, geschreven_op)
    values (${id}, ${gezinId}, ${tekst.persoonId ?? null}, app_account(), ${tekst.gebeurd}, ${tekst.hielp}, ${tekst.hielpNiet},
      ${[...tekst.themas]}::text[], ${[...tekst.hielpDoor]}::text[], ${tekst.segment ?? null}, ${tekst.wie}, ${tekst.leeftijd ?? null},
      ${tekst.plaats}, ${today})`.execute(db);
}

/** Other words are another story to those who agreed, so it is back with its teller alone. False when it changed meanwhile. */
export async function saveVerhaal(
  db: Db,
  { id, tekst, versie, today }: { id: string; tekst: Verhaaltekst; versie: number; today: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ervaringsverhaal set persoon_id = ${tekst.persoonId ?? null}, gebeurd = ${tekst.gebeurd}, hielp = ${tekst.hielp},
      hielp_niet = ${tekst.hielpNiet}, themas = ${[...tekst.themas]}::text[], hielp_door = ${[...tekst.hielpDoor]}::text[],
      segment = ${tekst.segment ?? null}, wie = ${tekst.wie}, leeftijd = ${tekst.leeftijd ?? null}, plaats = ${tekst.plaats},
      delen = 'niemand', nodig = '{}', instemming = '{}', gevraagd_op = null, opnieuw_op = null, geschreven_op = ${today}, versie = versie + 1
    where id = ${id} and versie = ${versie} and verteller_id = app_account()`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

type Sharing = {
  readonly id: string;
  readonly delen: Delen;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly opnieuwOp: string | null;
  readonly versie: number;
};

/** What may be done with it, and who must agree; false when it changed meanwhile. */
export async function saveDeling(
  db: Db,
  { id, delen, nodig, instemming, opnieuwOp, versie }: Sharing,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ervaringsverhaal set delen = ${delen}, nodig = ${[...nodig]}::uuid[], instemming = ${[...instemming]}::uuid[],
      gevraagd_op = case when ${delen} = 'niemand' then null else app_now() end, opnieuw_op = ${opnieuwOp}, versie = versie + 1
    where id = ${id} and versie = ${versie} and verteller_id = app_account()`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

export async function answerDelingRow(
  db: Db,
  { id, akkoord }: { id: string; akkoord: boolean },
): Promise<'akkoord' | 'geweigerd' | 'onbekend'> {
  const { rows } = await sql<{ done: 'akkoord' | 'geweigerd' | 'onbekend' }>`
    select answer_deling(${id}, ${akkoord}) as done`.execute(db);
  return rows[0]?.done ?? 'onbekend';
}

/** Gone with all that was said about it. */
export async function removeVerhaal(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from ervaringsverhaal where id = ${id} and verteller_id = app_account()`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** False when there is no such question to who acts, or it was answered. */
export async function saveAntwoord(
  db: Db,
  { id, verhaalId, antwoord }: { id: string; verhaalId: string; antwoord: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update contactvraag set antwoord = ${antwoord}, beantwoord_op = app_now()
    where id = ${id} and verhaal_id = ${verhaalId} and beantwoord_op is null`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** For reactions, which see all: who tells a story, who must agree and did not yet, and who asked. */
export type ToTell = {
  readonly gezin: string;
  readonly verteller: string;
  readonly instemmers: readonly string[];
  readonly vragers: readonly string[];
};

export async function findToTell(db: Db, id: string): Promise<ToTell | undefined> {
  const { rows } = await sql<ToTell>`
    select v.gezin_id as gezin, v.verteller_id as verteller,
      array(select p.account_id from persoon p where p.id = any (v.nodig) and p.id <> all (v.instemming)
        and p.account_id is not null and p.account_id <> v.verteller_id order by 1) as instemmers,
      array(select distinct c.vrager_id from contactvraag c where c.verhaal_id = v.id order by 1) as vragers
    from ervaringsverhaal v where v.id = ${id}`.execute(db);
  return rows[0];
}
