import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listDeclaraties } from '../../operations/list-declaraties.ts';
import { DeclaratieId, DeclaratieStand, Maand } from '../../schema/declaratie.ts';
import { readNames } from '../choosing/read-names.ts';

/** What the address may ask; whatever is not understood is left out, so that a worn link still shows a list. */
const asks = {
  stand: DeclaratieStand,
  maand: Maand,
  aanbiederId: OrganisatieId,
  gemeente: Gemeentecode,
} as const;
const terms = ['true', 'false'] as const;

function filterOf(query: URLSearchParams): Record<string, string> {
  const found = Object.entries(asks).flatMap(([name, schema]) => {
    const { data } = schema.safeParse(query.get(name));
    return data === undefined ? [] : [[name, data] as const];
  });
  const teLaat = terms.find((one) => one === query.get('teLaat'));
  return { ...Object.fromEntries(found), ...(teLaat && { teLaat }) };
}

/** On a phone a page of the queue stays within eight screens. */
const limiet = 15;

/** One page of the queue with all that the screen needs to draw it. */
export async function readList(desk: Desk, query: URLSearchParams) {
  const filter = filterOf(query);
  const na = DeclaratieId.safeParse(query.get('na')).data;
  const [list, names] = await Promise.all([
    desk.read(listDeclaraties, { ...filter, limiet, ...(na && { na }) }),
    readNames(desk),
  ]);
  const { grants } = desk.actor;
  return {
    list,
    filter,
    names,
    today: desk.today,
    canRead: grants.has('declaratie:read'),
    canSend: grants.has('declaratie:send'),
    canSeeBericht: grants.has('bericht:list'),
  };
}

export type DeclaratieList = Awaited<ReturnType<typeof readList>>;
export type DeclaratieRow = DeclaratieList['list']['declaraties'][number];
