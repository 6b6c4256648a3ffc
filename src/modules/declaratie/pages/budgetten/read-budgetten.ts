import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listBudgetten } from '../../operations/list-budgetten.ts';
import { readNames } from '../choosing/read-names.ts';

type Asked = { readonly get: (name: string) => unknown };

/** Whose budgetten were asked for, from an address or a form; what is not understood is left out. */
function filterOf(asked: Asked): Record<string, string> {
  const aanbiederId = OrganisatieId.safeParse(asked.get('aanbiederId')).data;
  const gemeente = Gemeentecode.safeParse(asked.get('gemeente')).data;
  return { ...(aanbiederId && { aanbiederId }), ...(gemeente && { gemeente }) };
}

/** On a phone a page stays within eight screens. */
const limiet = 15;

/** One page of budgetten with the names that go with them. */
export async function readBudgetten(desk: Desk, query: URLSearchParams) {
  const filter = filterOf(query);
  const na = query.get('na');
  const [list, names] = await Promise.all([
    desk.read(listBudgetten, { ...filter, limiet, ...(na && { na }) }),
    readNames(desk),
  ]);
  return { list, filter, names };
}

/** As many as one number can have: each gemeente gives its own. */
const most = 100;

/**
 * The toewijzingen with this number, by POST because a number stands for a child.
 * @returns null where nothing was typed; `list` null where it was no number.
 */
export async function searchBudgetten(desk: Desk, form: FormData) {
  const typed = form.get('toewijzingnummer');
  const text = typeof typed === 'string' ? typed.trim() : '';
  if (text === '') return null;
  if (!/^\d{1,15}$/.test(text)) return { text, list: null };
  const asked = { ...filterOf(form), toewijzingnummer: Number(text), limiet: most };
  const found = await desk.run(listBudgetten, asked);
  if (isRefusal(found)) throw new Response(found.refused, { status: 403 });
  return { text, list: found };
}

/** The address of the same choice without a search. */
export function addressOf(form: FormData): string {
  return `/budgetten?${new URLSearchParams(filterOf(form))}`;
}

export type BudgetFile = Awaited<ReturnType<typeof readBudgetten>>;
export type BudgetFound = Awaited<ReturnType<typeof searchBudgetten>>;
export type BudgetRow = BudgetFile['list']['budgetten'][number];
