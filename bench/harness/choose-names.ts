import { type Kysely, sql } from 'kysely';
import type { Database } from '#platform/database/database.gen.ts';
import { drawsOf } from '#src/demo/random.ts';

export type Kind = 'common' | 'rare' | 'misspelt' | 'full';
export type Name = { readonly kind: Kind; readonly tekst: string };

/** Two hundred things that people type: fifty of each kind, from the names that the region really has. */
export async function chooseNames(db: Kysely<Database>, gemeente: string): Promise<Name[]> {
  const { rows } = await sql<{ naam: string }>`
    select p.achternaam as naam from persoon p join gezin g on g.id = p.gezin_id where g.gemeente = ${gemeente}
    group by p.achternaam order by count(*) desc, p.achternaam`.execute(db);
  const names = rows.map(({ naam }) => naam);
  const common = names.slice(0, 50);
  const { rows: people } = await sql<{ naam: string }>`
    select distinct p.voornaam || ' ' || p.achternaam as naam from persoon p join gezin g on g.id = p.gezin_id
    where g.gemeente = ${gemeente} order by naam`.execute(db);
  const draws = drawsOf(11);
  const full = Array.from({ length: 50 }, (_, nr) => draws.pick(`full ${nr}`, people).naam);
  const kinds: readonly (readonly [Kind, readonly string[]])[] = [
    ['common', common],
    ['rare', names.slice(-50)],
    ['misspelt', common.map((naam, nr) => misspell(naam, nr))],
    ['full', full],
  ];
  const chosen = kinds.flatMap(([kind, texts]) => texts.map((tekst) => ({ kind, tekst })));
  if (new Set(chosen.map(({ tekst }) => tekst)).size < 190)
    throw new Error('the names are not different enough');
  return chosen;
}

/** Two letters that changed places, one that was forgotten or one that was typed twice. */
function misspell(name: string, nr: number): string {
  const at = 1 + (nr % Math.max(1, name.length - 2));
  const [before, one = '', other = '', after] = [
    name.slice(0, at),
    name[at],
    name[at + 1],
    name.slice(at + 2),
  ];
  return [
    `${before}${other}${one}${after}`,
    `${before}${other}${after}`,
    `${before}${one}${one}${other}${after}`,
  ][nr % 3] as string;
}
