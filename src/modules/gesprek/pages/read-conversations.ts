import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin, ROLLEN } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listGesprekken } from '../operations/list-gesprekken.ts';
import { listGesprekspartners } from '../operations/list-gesprekspartners.ts';

/** All that the page of conversations of one gezin shows. */
export async function readConversations(desk: Desk, id: string | undefined, na: string | null) {
  const gezin = await desk.read(readGezin, { id });
  const { partners } = await desk.read(listGesprekspartners, { id: gezin.id });
  const list = await desk.read(listGesprekken, { gezinId: gezin.id, ...(na && { na }) });
  const isOwn = isOfGezin(desk.actor.rol);
  const face = isOwn ? (gezin.vastGezicht?.accountId ?? null) : null;
  const [only, ...others] = partners;
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    partners: partners.map((partner) => ({ ...partner, rolNaam: ROLLEN[partner.rol]?.naam ?? null })),
    /** A family most often asks its own vast gezicht; where there is one other person, it is that one. */
    chosen: only && others.length === 0 ? only.accountId : face,
    list,
    isOwn,
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, `gesprek/nieuw/${gezin.id}`),
  };
}

export type Conversations = Awaited<ReturnType<typeof readConversations>>;
