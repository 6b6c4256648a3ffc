import { listInzage, listToestemmingen, lookedLately, readGezin } from '#modules/gezin/index.ts';
import { listMijnGezinnen, readGezinsplan } from '#modules/plan/index.ts';
import { listBijlagen } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { findAsked } from './find-asked.ts';
import { readOwnWords } from './simple/own-words.ts';
import { type ViewMode, viewModeOf } from './view-mode.ts';

/** The families of who asks, and the file of the one that was chosen, or of the only one. */
export async function readOwnFile(desk: Desk, chosen: string | null, cookies: string | null) {
  const { gezinnen } = await desk.read(listMijnGezinnen, { limiet: 100 });
  const own = gezinnen.map(({ id, naam, leden }) => ({ id, naam, leden }));
  const [only] = own.length === 1 ? own : [];
  const id = own.find((gezin) => gezin.id === chosen)?.id ?? only?.id;
  return { gezinnen: own, file: id ? await readOne(desk, id, cookies) : null };
}

async function readOne(desk: Desk, id: string, cookies: string | null) {
  const [gezin, dossier, inzage, toestemmingen, bijlagen, meldingen] = await Promise.all([
    desk.read(readGezin, { id }),
    desk.read(readGezinsplan, { id }),
    desk.actor.grants.has('inzage:read') ? desk.run(listInzage, { id }) : null,
    desk.read(listToestemmingen, { id }),
    desk.run(listBijlagen, { id }),
    desk.read(listNotifications, {}),
  ]);
  const self = gezin.leden.find(({ accountId }) => accountId !== null && accountId === desk.actor.account);
  const { rol } = desk.actor;
  const view = viewModeOf({ rol, geboortedatum: self?.geboortedatum ?? null, day: desk.today }, cookies);
  return {
    gezin,
    voornaam: self?.voornaam ?? null,
    view,
    canSwitch: rol === 'jeugdige',
    ...(await readForChild(desk, id, view)),
    asked: await findAsked(desk, gezin),
    dossier,
    lately: inzage && !isRefusal(inzage) ? lookedLately(inzage.dagen) : [],
    toestemmingen: toestemmingen.toestemmingen,
    bijlagen: isRefusal(bijlagen) ? [] : bijlagen.bijlagen,
    unread: meldingen.meldingen.filter(({ isRead }) => !isRead).length,
    today: desk.today,
  };
}

/** What only the simple page shows; it asks nothing of the others. */
async function readForChild(desk: Desk, id: string, view: ViewMode) {
  const key = () => crypto.randomUUID();
  const isSimple = view === 'eenvoudig';
  return {
    ownWords: isSimple ? await readOwnWords(desk, id) : [],
    draft: isSimple ? await draftOf(desk, `mijn-plan/zeg/${id}`) : null,
    sleutels: { zeg: key(), doelen: key(), hulp: key() },
  };
}

export type OwnFile = Awaited<ReturnType<typeof readOwnFile>>;

/** What each piece of the simple page is drawn from. */
export type SimpleProps = {
  readonly file: NonNullable<OwnFile['file']>;
  readonly refusal: Refused | undefined;
};
