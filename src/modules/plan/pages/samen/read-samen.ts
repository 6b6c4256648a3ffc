import { type Gezin, readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listEvaluaties } from '../../operations/evaluatie/list-evaluaties.ts';
import { listNetwerksteun } from '../../operations/netwerk/list-netwerksteun.ts';
import { readGezinsplan } from '../../operations/read-gezinsplan.ts';
import { listInstemmingen } from '../../operations/samen/list-instemmingen.ts';
import { listPlanversies } from '../../operations/samen/list-planversies.ts';

/** Everything with which a family and its helpers stand behind one plan; `plan` is null where there is none or it is closed. */
export async function readSamen(desk: Desk, id: string, query: URLSearchParams) {
  const gezin = await desk.read(readGezin, { id });
  const dossier = await desk.read(readGezinsplan, { id });
  const isClosed = !dossier.delen.plan;
  const around = {
    gezin,
    dossier,
    isClosed,
    today: desk.today,
    isOwn: isOfGezin(desk.actor.rol),
    may: mayDo(desk.actor.grants, gezin),
  };
  if (isClosed || !dossier.plan) return { ...around, plan: null };
  const [draagvlak, evaluaties, versies, netwerk, drafts] = await Promise.all([
    desk.read(listInstemmingen, { id }),
    desk.read(listEvaluaties, { id }),
    readVersies(desk, id, query),
    desk.read(listNetwerksteun, { id }),
    readDrafts(desk, id),
  ]);
  return {
    ...around,
    plan: dossier.plan,
    draagvlak,
    evaluaties: evaluaties.evaluaties,
    versies,
    netwerk: netwerk.netwerk,
    drafts,
  };
}

/** A number that was typed in the address and is no version falls back on the newest two. */
async function readVersies(desk: Desk, id: string, query: URLSearchParams) {
  const van = query.get('van');
  const tot = query.get('tot');
  const asked = await desk.run(listPlanversies, { id, ...(van && { van }), ...(tot && { tot }) });
  return isRefusal(asked) ? await desk.read(listPlanversies, { id }) : asked;
}

async function readDrafts(desk: Desk, id: string) {
  const [afspraak, evaluatie] = await Promise.all([
    draftOf(desk, `afspraak/nieuw/${id}`),
    draftOf(desk, `evaluatie/nieuw/${id}`),
  ]);
  return { afspraak, evaluatie };
}

function mayDo(grants: ReadonlySet<string>, { niveau }: Pick<Gezin, 'niveau'>) {
  const may = (grant: string) => grants.has(grant) && (niveau === 'bijdragen' || niveau === 'regie');
  return {
    changePlan: may('plan:change'),
    changeAfspraak: may('afspraak:change'),
    agree: grants.has('plan:agree'),
  };
}

type Samen = Awaited<ReturnType<typeof readSamen>>;
/** With a plan that is there and open to the reader. */
type SamenMetPlan = Extract<Samen, { draagvlak: unknown }>;
export type SamenProps = { readonly file: SamenMetPlan; readonly refusal: Refused | undefined };
