import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { changeOvergang } from '../operations/later/change-overgang.ts';
import { changeToekomstplan } from '../operations/later/change-toekomstplan.ts';
import { decideVerlenging } from '../operations/later/decide-verlenging.ts';
import { readLater } from '../operations/later/read-later.ts';
import { JongereCard } from './later/jongere-card.tsx';
import { PlanCard } from './later/plan-card.tsx';
import { VerlengingCard } from './later/verlenging-card.tsx';
import { News } from './news.tsx';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './afsluiting.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const id = String(params['gezinId']);
  const { jongeren, canWrite } = await desk.read(readLater, { id });
  const { niveau } = await desk.read(readGezin, { id });
  const canChange = canWrite && desk.actor.grants.has('afsluiting:change');
  return {
    id,
    jongeren: await Promise.all(
      jongeren.map(async (of) => ({
        of,
        draft:
          canChange && (of.isZelf || !of.hasAccount)
            ? await draftOf(desk, `toekomstplan/${of.persoonId}`)
            : null,
      })),
    ),
    canChange,
    canDecide: canChange && niveau === 'regie' && desk.actor.grants.has('afsluiting:close'),
    isOwn: isOfGezin(desk.actor.rol),
    today: desk.today,
  };
}

function doDeed(desk: Desk, id: string, form: FormData) {
  const typed = { ...readForm(form), id };
  switch (form.get('doe')) {
    case 'overgang':
      return desk.run(changeOvergang, typed);
    case 'plan':
      return desk.run(changeToekomstplan, typed);
    case 'verlenging':
      return desk.run(decideVerlenging, typed);
    default:
      return Promise.resolve(refuse('ongeldig', { issues: [] }));
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['gezinId']);
  const desk = deskOf(context);
  const outcome = await doDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${id}/later?gedaan=${String(form.get('doe'))}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function LaterPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).later;
  const { id, jongeren, canChange, canDecide, isOwn, today } = loaderData;
  useLive([`gezin:${id}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <PrintButton />
          <WayBack gezin={id} isOwn={isOwn} />
        </>
      }
    >
      {!refusal && <News done={t.done} />}
      {jongeren.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      {jongeren.map(({ of, draft }) => {
        const props = { of, draft, canWrite: canChange, canDecide, today, refusal };
        return (
          <div key={of.persoonId} className="stip-two">
            <div className="stip-stack">
              <JongereCard {...props} />
            </div>
            <div className="stip-stack">
              <PlanCard {...props} />
              <VerlengingCard {...props} />
            </div>
          </div>
        );
      })}
    </Page>
  );
}
