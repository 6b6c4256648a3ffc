import { isOfGezin, listCollegas, listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Actor } from '#platform/actor.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readSchool } from '../../operations/read-school.ts';

/** All that the page shows about one child of the gezin: the one that was asked for, or the eldest. */
export async function readFile(desk: Desk, gezinId: string, asked: string | null) {
  const dossier = await readDossier(desk, gezinId);
  const kind = dossier?.leerlingen.find(({ persoonId }) => persoonId === asked) ?? dossier?.leerlingen[0];
  const { gemeenten } = await desk.read(readRegio, {});
  const may = mayDo(desk.actor, dossier?.canWrite === true);
  return {
    gezinId,
    dossier,
    kind: kind ?? null,
    gemeenten: gemeenten.map(({ code, naam }) => ({ code: String(code), naam })),
    collegas: may.canJoin ? await listColleagues(desk) : [],
    scholen: may.canChange ? await listScholen(desk) : [],
    draft: may.canChange && kind ? await draftOf(desk, `opp/${kind.persoonId}`) : null,
    ...may,
    isOwn: isOfGezin(desk.actor.rol),
    today: desk.today,
  };
}

/** A family that one knows whose part is closed gets a page that says so; without the grant there is no page at all. */
async function readDossier(desk: Desk, id: string) {
  const answer = await desk.run(readSchool, { id });
  if (!isRefusal(answer)) return answer;
  const isNo = answer.refused === 'verboden';
  if (isNo && desk.actor.grants.has(readSchool.needs)) return null;
  throw new Response(answer.refused, { status: isNo ? 403 : 404 });
}

/** What the page offers; whether it is done the operations decide. */
function mayDo({ grants }: Actor, canWrite: boolean) {
  return {
    canChange: canWrite && grants.has('school:change'),
    canJoin: canWrite && grants.has('hulplijn:open'),
    canAnswer: canWrite && grants.has('school:answer'),
    canArrange: grants.has('schoolaanbod:change'),
    canAsk: grants.has('consult:ask'),
    isWorker: grants.has('gezin:change'),
  };
}

async function listColleagues(desk: Desk): Promise<{ value: string; label: string }[]> {
  const { collegas } = await desk.read(listCollegas, {});
  return collegas
    .filter(({ rol, accountId }) => rol === 'gezinswerker' && accountId !== desk.actor.account)
    .map(({ accountId, naam, teamNaam }) => ({
      value: String(accountId),
      label: [naam, teamNaam].filter(Boolean).join(', '),
    }));
}

async function listScholen(desk: Desk): Promise<{ value: string; label: string }[]> {
  const { organisaties } = await desk.read(listOrganisaties, { soort: 'school' });
  return organisaties.map(({ id, naam }) => ({ value: id, label: naam }));
}

export type SchoolFile = Awaited<ReturnType<typeof readFile>>;
/** The same once it is about a child. */
export type PupilFile = SchoolFile & {
  readonly kind: NonNullable<SchoolFile['kind']>;
  readonly dossier: NonNullable<SchoolFile['dossier']>;
};

/** What each card of the page gets: one pupil, and what was refused of a form on it. */
export type CardProps = { readonly file: PupilFile; readonly refusal: Refused | undefined };
