import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Onderwerp } from './gevonden.ts';

type Names = {
  gemeente(code: string | null): string | null;
  aanbieder(id: string | null): string | null;
  client(persoonId: string | null): string | null;
};

type Row = { readonly kind: 'gemeente' | 'aanbieder' | 'client'; readonly id: string; readonly naam: string };

/** The names of the parties on one page; that of a child only for who may see the child. */
export async function findNames(
  db: Db,
  onderwerpen: readonly Onderwerp[],
  withChildren: boolean,
): Promise<Names> {
  const wanted = (key: 'gemeente' | 'aanbiederId' | 'persoonId') => [
    ...new Set(onderwerpen.flatMap((one) => one[key] ?? [])),
  ];
  const children = withChildren
    ? sql`union all select 'client', p.id::text, concat_ws(' ', nullif(p.voornaam, ''), p.voorvoegsel, p.achternaam) from persoon_v1 p where p.id = any (${wanted('persoonId')}::uuid[])`
    : sql``;
  const { rows } = await sql<Row>`
    select 'gemeente' as kind, g.code as id, g.naam from gemeente g where g.code = any (${wanted('gemeente')}::text[])
    union all select 'aanbieder', o.id::text, o.naam from organisatie o where o.id = any (${wanted('aanbiederId')}::uuid[])
    ${children}`.execute(db);
  const names = new Map(rows.map(({ kind, id, naam }) => [`${kind} ${id}`, naam]));
  const find = (kind: Row['kind']) => (id: string | null) => names.get(`${kind} ${id}`) ?? null;
  return { gemeente: find('gemeente'), aanbieder: find('aanbieder'), client: find('client') };
}
