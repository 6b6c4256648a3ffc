import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listConsultthemas } from '../../operations/experts/list-consultthemas.ts';
import { listExperts } from '../../operations/experts/list-experts.ts';
import { Segment, Thema } from '../../schema.ts';

/** All that the page shows on which one asks an expert; what an address asks that does not exist is left out. */
export async function readExperts(desk: Desk, query: URLSearchParams) {
  const thema = Thema.safeParse(query.get('thema')).data;
  const segment = Segment.safeParse(query.get('segment')).data;
  const nu = query.get('nu') === 'true' ? 'true' : undefined;
  const { themas } = await desk.read(listConsultthemas, {});
  const { experts: all, norm } = await desk.read(listExperts, {});
  const { experts } = await desk.read(listExperts, {
    ...(thema && { thema }),
    ...(segment && { segment }),
    ...(nu && { nu }),
  });
  const expert = all.find(({ accountId }) => accountId === query.get('expert'));
  return {
    themas,
    norm,
    experts,
    isFiltered: Boolean(thema ?? segment ?? nu),
    filter: { thema, segment, nu },
    /** Nobody asks oneself. */
    expert: expert && expert.accountId !== desk.actor.account ? expert : null,
    account: desk.actor.account,
    hasAny: all.length > 0,
    hasProfile: desk.actor.grants.has('expertprofiel:change'),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, 'consult/nieuw'),
  };
}

export type Experts = Awaited<ReturnType<typeof readExperts>>;
