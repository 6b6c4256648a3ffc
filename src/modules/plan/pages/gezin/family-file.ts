import { type Gezin, listInzage, listToestemmingen, lookedLately, readGezin } from '#modules/gezin/index.ts';
import { listHulpsoorten, readRegio } from '#modules/regio/index.ts';
import { listBijlagen, listHulpvragen } from '#modules/toegang/index.ts';
import type { Actor } from '#platform/actor.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listMethodieken } from '../../operations/hulplijn/list-methodieken.ts';
import { readGezinsplan } from '../../operations/read-gezinsplan.ts';
import { listSignalen } from '../../operations/signaal/list-signalen.ts';
import { groupHulpsoorten } from './shown.ts';

/** The grounds that can open the files of a family; asking on another would only write a refusal into the log. */
const groundsWithFiles = new Set(['gezin', 'hulpvraag', 'toestemming']);

/** Everything about one family that who asks may see; a part that is closed is null. */
export async function readFamilyFile(desk: Desk, id: string) {
  const gezin = await desk.read(readGezin, { id });
  const may = mayDo(desk.actor, gezin);
  const [dossier, bijlagen, inzage, toestemmingen, hulpsoorten, hulpvragen, methodieken, variant, signalen] =
    await Promise.all([
      may.readPlan ? desk.read(readGezinsplan, { id }) : null,
      may.readBijlagen ? readBijlagen(desk, id) : null,
      may.readInzage ? desk.read(listInzage, { id }) : null,
      desk.read(listToestemmingen, { id }),
      may.openHulplijn ? desk.read(listHulpsoorten, {}) : null,
      may.readHulpvragen ? desk.read(listHulpvragen, { gezinId: id }) : null,
      may.changeHulplijn ? readMethodieken(desk) : [],
      readVariant(desk),
      readSignalen(desk, gezin),
    ]);
  return {
    gezin,
    dossier,
    bijlagen,
    lately: inzage && lookedLately(inzage.dagen),
    toestemmingen: toestemmingen.toestemmingen,
    methodieken,
    variant,
    signalen,
    hulpsoorten: groupHulpsoorten(hulpsoorten?.hulpsoorten ?? []),
    may,
    hulpvragen: hulpvragen?.hulpvragen ?? [],
    drafts: may.changePlan ? await readDrafts(desk, id) : null,
    today: desk.today,
  };
}

/** Signals are for who works with a family; asking for another would only write a refusal into the log. */
function readSignalen(desk: Desk, { id, grond }: Pick<Gezin, 'id' | 'grond'>) {
  const isTold = desk.actor.grants.has('signaal:list') && grond === 'hulpvraag';
  return isTold ? desk.read(listSignalen, { id }) : null;
}

async function readMethodieken(desk: Desk) {
  return (await desk.read(listMethodieken, {})).methodieken;
}

/** Which variant of the domains of life the region shows; one that is not loaded yet shows the first that the sources name. */
export async function readVariant(desk: Desk) {
  const regio = await desk.run(readRegio, {});
  return isRefusal(regio) ? ('samen' as const) : regio.levensdomeinen;
}

/** What the page offers; whether it is done the operations decide. */
function mayDo({ grants }: Actor, { grond, niveau }: Pick<Gezin, 'grond' | 'niveau'>) {
  const may = (grant: string) => grants.has(grant) && (niveau === 'bijdragen' || niveau === 'regie');
  return {
    readHulpvragen: grants.has('hulpvraag:read'),
    answerSignaal: may('signaal:answer'),
    readPlan: grants.has('plan:read'),
    readBijlagen: grond !== null && groundsWithFiles.has(grond),
    readInzage: grants.has('inzage:read') && (grond === 'gezin' || niveau === 'regie'),
    changePlan: may('plan:change'),
    openHulplijn: may('hulplijn:open'),
    changeHulplijn: may('hulplijn:change'),
    changeAfspraak: may('afspraak:change'),
    stopHulplijn: may('hulplijn:stop'),
    seeToewijzing: may('toewijzing:list'),
    openToewijzing: may('toewijzing:open'),
    sendBijlage: may('bijlage:send'),
    giveToestemming: may('toestemming:give'),
    changeGezin: may('gezin:change'),
  };
}

/** A consent may open other parts and not this one, so a refusal is an answer here. */
async function readBijlagen(desk: Desk, id: string) {
  const answer = await desk.run(listBijlagen, { id });
  return isRefusal(answer) ? null : answer.bijlagen;
}

/** The longer texts of the page, so that nothing typed is lost. */
async function readDrafts(desk: Desk, id: string) {
  const [plan, doel, afspraak, hulp] = await Promise.all([
    draftOf(desk, `plan/${id}`),
    draftOf(desk, `doel/nieuw/${id}`),
    draftOf(desk, `afspraak/nieuw/${id}`),
    draftOf(desk, `hulp/${id}`),
  ]);
  return { plan, doel, afspraak, hulp };
}

export type FamilyFile = Awaited<ReturnType<typeof readFamilyFile>>;
export type HulpsoortGroup = FamilyFile['hulpsoorten'][number];

/** What each card of the family page gets: the file, and what was refused of a form on it. */
export type CardProps = { readonly file: FamilyFile; readonly refusal: Refused | undefined };
