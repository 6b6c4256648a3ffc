import { isOfGezin, ROLLEN } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { changeLeesstand } from '../operations/change-leesstand.ts';
import { readGesprek } from '../operations/read-gesprek.ts';
import { WITHDRAW_MINUTES } from '../schema.ts';

/** Whoever has the messages on screen has read them; so that is noted here, and others see it. */
export async function readConversation(
  desk: Desk,
  { gezinId, id, isAll }: { gezinId: string | undefined; id: string | undefined; isAll: boolean },
) {
  const gesprek = await desk.read(readGesprek, { id, ...(isAll && { alles: 'true' }) });
  if (gesprek.gezinId !== gezinId) throw new Response('gesprek/onbekend', { status: 404 });
  await desk.run(changeLeesstand, { id });
  return {
    gesprek,
    rollen: Object.fromEntries(Object.entries(ROLLEN).map(([rol, { naam }]) => [rol, naam])),
    account: desk.actor.account ?? '',
    now: desk.now.toISOString(),
    withdrawMinutes: WITHDRAW_MINUTES,
    isOwn: isOfGezin(desk.actor.rol),
    hasTab: desk.actor.grants.has('gesprek:open'),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, `gesprek/${gesprek.id}`),
  };
}

export type Conversation = Awaited<ReturnType<typeof readConversation>>;
