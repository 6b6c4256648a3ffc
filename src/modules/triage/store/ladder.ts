import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import {
  Crisislijn,
  Ladderreden,
  Meldcodestap,
  Richtlijn,
  Trede,
  Veiligheidsvraag,
} from '../schema/ladder.ts';

export async function listTreden(db: Db): Promise<Trede[]> {
  const { rows } = await sql`
    select code, volgorde, naam, naam_en as "naamEn", uitleg, uitleg_en as "uitlegEn", klassen, leveringsvorm,
      reden_nodig as "redenNodig", uitkomst, bron from trede order by volgorde`.execute(db);
  return Trede.array().parse(rows);
}

export async function listRedenen(db: Db): Promise<Ladderreden[]> {
  const { rows } = await sql`
    select code, naam, naam_en as "naamEn", uitslag, direct, woorden_nodig as "woordenNodig"
    from ladderreden order by volgorde`.execute(db);
  return Ladderreden.array().parse(rows);
}

export async function listRichtlijnen(db: Db): Promise<Richtlijn[]> {
  const { rows } = await sql`
    select r.code, r.naam, r.naam_en as "naamEn", r.gemeenten, r.van, r.tot, r.bron, r.status, r.status_en as "statusEn",
      (select jsonb_agg(jsonb_build_object('code', v.code, 'leeftijdVan', v.leeftijd_van, 'leeftijdTot', v.leeftijd_tot,
         'vraag', v.vraag, 'vraagEn', v.vraag_en) order by v.volgorde) from richtlijnvraag v where v.richtlijn = r.code) as vragen
    from richtlijn r order by r.van desc, r.code`.execute(db);
  return Richtlijn.array().parse(rows);
}

export async function listMeldcodestappen(db: Db): Promise<Meldcodestap[]> {
  const { rows } = await sql`
    select nr, naam, naam_en as "naamEn", bron from meldcodestap order by nr`.execute(db);
  return Meldcodestap.array().parse(rows);
}

export async function listVeiligheidsvragen(db: Db): Promise<Veiligheidsvraag[]> {
  const { rows } = await sql`
    select code, na, vraag, vraag_en as "vraagEn", bij, stap, stap_en as "stapEn", dringend, bron
    from veiligheidsvraag order by volgorde`.execute(db);
  return Veiligheidsvraag.array().parse(rows);
}

/** Whom to call in this gemeente; a number of the region that nobody filled in is null. */
export async function listCrisislijnen(db: Db, gemeente: string): Promise<Crisislijn[]> {
  const { rows } = await sql`
    select c.code, c.naam, c.naam_en as "naamEn", c.waarvoor, c.waarvoor_en as "waarvoorEn", coalesce(n.telefoon, c.telefoon) as telefoon,
      coalesce(n.bereikbaar, c.bereikbaar) as bereikbaar, coalesce(n.bereikbaar, c.bereikbaar_en) as "bereikbaarEn", c.regionaal,
      n.gecontroleerd_op as "gecontroleerdOp", c.bron
    from crisislijn c left join crisisnummer n on n.crisislijn = c.code and n.gemeente = ${gemeente} order by c.volgorde`.execute(
    db,
  );
  return Crisislijn.array().parse(rows);
}

export async function saveCrisisnummer(
  db: Db,
  given: {
    crisislijn: string;
    gemeente: string;
    telefoon: string;
    bereikbaar: string | null;
    gecontroleerd_op: string;
  },
): Promise<void> {
  const { telefoon, bereikbaar, gecontroleerd_op } = given;
  await db
    .insertInto('crisisnummer')
    .values(given)
    .onConflict((conflict) =>
      conflict.columns(['crisislijn', 'gemeente']).doUpdateSet({ telefoon, bereikbaar, gecontroleerd_op }),
    )
    .execute();
}
