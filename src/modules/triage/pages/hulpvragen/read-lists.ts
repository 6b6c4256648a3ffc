import { listHulpvragen } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listWachtrij } from '../../operations/queue/list-wachtrij.ts';

const stages = ['open', 'afgesloten'] as const;
/** What of the address chooses the queue; nothing in it says anything about a person. */
const filters = ['deur', 'urgentie', 'stand', 'locatieId', 'sorteer', 'na'] as const;

/** The queue of the team for who may take a question; for others, and for what is closed, the questions one may see. */
export async function readLists(desk: Desk, query: URLSearchParams) {
  const isReferrer = desk.actor.rol === 'verwijzer';
  const asked = query.get('stadium') ?? (isReferrer ? 'alle' : 'open');
  const stadium = stages.find((one) => one === asked);
  const shared = {
    isReferrer,
    stadium: stadium ?? 'alle',
    canOpen: desk.actor.grants.has('hulpvraag:open'),
    account: desk.actor.account,
  };
  if (stadium === 'open' && desk.actor.grants.has(listWachtrij.needs)) {
    const chosen = filters.flatMap((name) => (query.get(name) ? [[name, query.get(name)] as const] : []));
    return { ...shared, queue: await desk.read(listWachtrij, Object.fromEntries(chosen)), list: null };
  }
  const na = query.get('na');
  const list = await desk.read(listHulpvragen, { ...(stadium && { stadium }), ...(na && { na }) });
  return { ...shared, queue: null, list };
}
