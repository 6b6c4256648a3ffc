import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../rules/hulplijn.ts';
import { standOn } from '../rules/stand.ts';
import { Hulplijn, HulplijnInPlan } from '../schema/hulplijn.ts';
import { listStappen } from './stand.ts';

const columns = sql`h.id, h.gezin_id as "gezinId", h.doel_id as "doelId", h.hulpsoort, h.toegang, h.leveringsvorm, h.gemeente,
  h.aanbieder_id as "aanbiederId", h.uitvoerder, h.ingangsdatum, h.gestart_op as "gestartOp", h.einddatum,
  h.reden_einde as "redenEinde", h.methodiek, h.groep, h.maatwerk_reden as "maatwerkReden", h.is_thuis as "isThuis", h.versie,
  array(select p.persoon_id from hulplijn_persoon p where p.hulplijn_id = h.id order by p.persoon_id) as personen`;

/** Where a kind of help stands in the first ordening of the regio on a day, with its colour and mark. */
export const klasseOn = (today: string) => sql`left join lateral (
  select jsonb_build_object('code', k.code, 'naam', k.naam, 'naamEn', k.naam_en, 'kleur', k.kleur, 'teken', k.teken) as klasse
  from ordening_v1 i join klasse k on k.ordening = i.ordening and k.code = i.klasse
  where i.hulpsoort = h.hulpsoort and i.gemeente in ('*', h.gemeente) and i.ordening = (select code from ordening order by volgorde, code limit 1)
    and i.van <= ${today}::date and (i.tot is null or i.tot > ${today}::date)
  order by i.aandeel desc, k.volgorde limit 1) k on true`;

export async function listHulplijnen(db: Db, gezinId: string, today: string): Promise<HulplijnInPlan[]> {
  const { rows } = await sql<Hulplijn>`
    select ${columns}, s.naam, s.naam_en as "naamEn", s.uitleg, s.uitleg_en as "uitlegEn", k.klasse, o.naam as "aanbiederNaam",
      m.naam as "methodiekNaam", m.naam_en as "methodiekNaamEn",
      array(select v.voornaam from hulplijn_persoon p join persoon_v1 v on v.id = p.persoon_id
            where p.hulplijn_id = h.id order by v.geboortedatum desc nulls last, v.id) as namen
    from hulplijn h join hulpsoort s on s.code = h.hulpsoort left join organisatie o on o.id = h.aanbieder_id
      left join methodiek m on m.code = h.methodiek ${klasseOn(today)}
    where h.gezin_id = ${gezinId} order by h.ingangsdatum, h.id`.execute(db);
  const steps = Map.groupBy(await listStappen(db, [gezinId]), ({ hulplijnId }) => hulplijnId);
  return rows.map((row) => {
    const stappen = steps.get(row.id) ?? [];
    return HulplijnInPlan.parse({
      ...row,
      stappen,
      stand: standOn(stappen, today),
      status: statusOf(row, today),
    });
  });
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findHulplijnToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Hulplijn | undefined> {
  const { rows } = await sql`
    select ${columns} from hulplijn h where h.id = ${id} and h.gezin_id = ${gezinId} for update of h`.execute(
    db,
  );
  return rows[0] === undefined ? undefined : Hulplijn.parse(rows[0]);
}

export async function addHulplijn(db: Db, hulplijn: Hulplijn, verwijzer: string | null): Promise<void> {
  const { id, gezinId } = hulplijn;
  await db
    .insertInto('hulplijn')
    .values({
      id,
      gezin_id: gezinId,
      doel_id: hulplijn.doelId,
      hulpsoort: hulplijn.hulpsoort,
      toegang: hulplijn.toegang,
      leveringsvorm: hulplijn.leveringsvorm,
      verwijzer,
      gemeente: hulplijn.gemeente,
      aanbieder_id: hulplijn.aanbiederId,
      uitvoerder: hulplijn.uitvoerder,
      ingangsdatum: hulplijn.ingangsdatum,
      methodiek: hulplijn.methodiek,
      groep: hulplijn.groep,
      maatwerk_reden: hulplijn.maatwerkReden,
      is_thuis: hulplijn.isThuis,
    })
    .execute();
  await db
    .insertInto('hulplijn_persoon')
    .values(
      hulplijn.personen.map((persoonId) => ({ hulplijn_id: id, gezin_id: gezinId, persoon_id: persoonId })),
    )
    .execute();
}

export async function saveHulplijnEnd(db: Db, hulplijn: Hulplijn): Promise<void> {
  await db
    .updateTable('hulplijn')
    .set({ einddatum: hulplijn.einddatum, reden_einde: hulplijn.redenEinde, versie: hulplijn.versie })
    .where('id', '=', hulplijn.id)
    .execute();
}

/** What kind of help it is in more words; for whom, from when and by whom it came stays. */
export async function saveHulplijnSoort(db: Db, hulplijn: Hulplijn): Promise<void> {
  await db
    .updateTable('hulplijn')
    .set({
      doel_id: hulplijn.doelId,
      uitvoerder: hulplijn.uitvoerder,
      methodiek: hulplijn.methodiek,
      groep: hulplijn.groep,
      maatwerk_reden: hulplijn.maatwerkReden,
      is_thuis: hulplijn.isThuis,
      versie: hulplijn.versie,
    })
    .where('id', '=', hulplijn.id)
    .execute();
}

/** What must be true of the rest of the world before a hulplijn can be opened, asked at once. */
export async function findSurroundings(
  db: Db,
  ask: {
    gezinId: string;
    persoonIds: readonly string[];
    hulpsoort: string;
    aanbiederId: string | null;
    on: string;
  },
): Promise<Surroundings> {
  const { rows } = await sql<Surroundings>`select
    (select gemeente from gezin_v1 where id = ${ask.gezinId}) as gemeente,
    (select count(*)::int from persoon_v1 where gezin_id = ${ask.gezinId} and id = any (${[...ask.persoonIds]}::uuid[])) as members,
    (select leveringsvormen from hulpsoort s where s.code = ${ask.hulpsoort} and (
       not exists (select from ordening_v1 i where i.hulpsoort = s.code)
       or exists (select from ordening_v1 i where i.hulpsoort = s.code and i.van <= ${ask.on}::date
                  and (i.tot is null or i.tot > ${ask.on}::date)))) as leveringsvormen,
    ${ask.aanbiederId}::uuid is null
      or exists (select from organisatie where id = ${ask.aanbiederId}::uuid and soort = 'aanbieder') as "isAanbieder"`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error('a query without a table always answers one row');
  return row;
}

export type Surroundings = {
  readonly gemeente: string | null;
  readonly members: number;
  /** Null when the hulpsoort does not exist or does not run on that day. */
  readonly leveringsvormen: string[] | null;
  readonly isAanbieder: boolean;
};

/** Who keeps contact with the family of a hulplijn; undefined when nobody does. For reactions, which see all. */
export async function findVastGezicht(db: Db, gezinId: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string | null }>`
    select vast_gezicht as account from gezin_v1 where id = ${gezinId}`.execute(db);
  return rows[0]?.account ?? undefined;
}
