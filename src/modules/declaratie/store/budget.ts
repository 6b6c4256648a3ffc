import { sql } from 'kysely';
import type { Eenheid, Omvang } from '#berichten/rekenen/omvang.ts';
import type { Db } from '#platform/database/transaction.ts';
import { volumeOf } from '../rules/budget/volume-of.ts';
import { BudgetRegel } from '../schema/declaratie.ts';

export type BudgetAsk = {
  readonly aanbiederId: string | undefined;
  readonly gemeente: string | undefined;
  readonly toewijzingnummer: number | undefined;
  /** The last toewijzing of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
};

type Row = Omit<BudgetRegel, 'bedrag' | 'volume'> & {
  readonly volume: number | null;
  readonly eenheid: Omvang['Eenheid'] | null;
  readonly frequentie: Omvang['Frequentie'] | null;
  readonly toegewezen: number | null;
  readonly gedeclareerd: number;
  readonly over: number | null;
  readonly volumes: Partial<Record<Eenheid, number>>;
};

/** One page of the toewijzingen that the reader may see, with what was declared on each. */
export async function listBudgetRows(db: Db, ask: BudgetAsk): Promise<BudgetRegel[]> {
  const { aanbiederId = null, gemeente = null, toewijzingnummer = null, after = null, limit } = ask;
  const { rows } = await sql<Row>`
    select id, gemeente, toewijzingnummer, aanbieder_id as "aanbiederId", gezin_id as "gezinId", persoon_id as "persoonId", productcategorie, productcode,
      ingangsdatum, einddatum, volume, eenheid, frequentie, toegewezen, gedeclareerd, over, volumes
    from budget_v1 b
    where (${aanbiederId}::uuid is null or aanbieder_id = ${aanbiederId}) and (${gemeente}::text is null or gemeente = ${gemeente})
      and (${toewijzingnummer}::bigint is null or toewijzingnummer = ${toewijzingnummer})
      and (${after}::uuid is null or (gemeente, toewijzingnummer) > (select a.gemeente, a.toewijzingnummer from budget_v1 a where a.id = ${after}))
    order by gemeente, toewijzingnummer limit ${limit}`.execute(db);
  return rows.map(budgetOf);
}

function budgetOf(row: Row): BudgetRegel {
  const { volume, eenheid, frequentie, toegewezen, gedeclareerd, over, volumes, ...rest } = row;
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  const looptijd = { Ingangsdatum: row.ingangsdatum, Einddatum: row.einddatum ?? undefined };
  const Omvang = isComplete ? { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } : undefined;
  return BudgetRegel.parse({
    ...rest,
    bedrag: { toegewezen, gedeclareerd, over },
    volume: volumeOf({ ...looptijd, Omvang }, volumes),
  });
}
