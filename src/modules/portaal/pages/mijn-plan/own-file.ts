import { listInzage, listToestemmingen, lookedLately, readGezin } from '#modules/gezin/index.ts';
import { listMijnGezinnen, readGezinsplan } from '#modules/plan/index.ts';
import { listBijlagen } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import { findAsked } from './find-asked.ts';

/** The families of who asks, and the file of the one that was chosen, or of the only one. */
export async function readOwnFile(desk: Desk, chosen: string | null) {
  const { gezinnen } = await desk.read(listMijnGezinnen, { limiet: 100 });
  const own = gezinnen.map(({ id, naam, leden }) => ({ id, naam, leden }));
  const [only] = own.length === 1 ? own : [];
  const id = own.find((gezin) => gezin.id === chosen)?.id ?? only?.id;
  return { gezinnen: own, file: id ? await readOne(desk, id) : null };
}

async function readOne(desk: Desk, id: string) {
  const [gezin, dossier, inzage, toestemmingen, bijlagen, meldingen] = await Promise.all([
    desk.read(readGezin, { id }),
    desk.read(readGezinsplan, { id }),
    desk.actor.grants.has('inzage:read') ? desk.run(listInzage, { id }) : null,
    desk.read(listToestemmingen, { id }),
    desk.run(listBijlagen, { id }),
    desk.read(listNotifications, {}),
  ]);
  return {
    gezin,
    asked: await findAsked(desk, gezin),
    dossier,
    lately: inzage && !isRefusal(inzage) ? lookedLately(inzage.dagen) : [],
    toestemmingen: toestemmingen.toestemmingen,
    bijlagen: isRefusal(bijlagen) ? [] : bijlagen.bijlagen,
    unread: meldingen.meldingen.filter(({ isRead }) => !isRead).length,
    today: desk.today,
  };
}

export type OwnFile = Awaited<ReturnType<typeof readOwnFile>>;
