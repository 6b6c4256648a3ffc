import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { countWerkdagen } from '#berichten/termijnen/werkdagen.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { changeLevering } from '../../operations/levering/change-levering.ts';
import { readLevering } from '../../operations/levering/read-levering.ts';
import { startLevering } from '../../operations/levering/start-levering.ts';
import { stopLevering } from '../../operations/levering/stop-levering.ts';
import type { LeveringDossier } from '../../schema/levering.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { Correct } from './correct.tsx';
import { DoneNote } from './done-note.tsx';
import { NextStep } from './next-step.tsx';
import { OrderFacts, ToldFacts } from './order-facts.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return {
    dossier: await desk.read(readLevering, { id: params['toewijzingId'] }),
    today: desk.today,
    canFollow: desk.actor.grants.has('keten:list'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const deed = String(form.get('doe'));
  const outcome = await tell(desk, deed, { ...readForm(form), id: params['toewijzingId'] });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  const isNew = deed === 'start' || deed === 'stop';
  const { uiterlijk } = outcome;
  const late = uiterlijk !== null && uiterlijk < desk.today ? countWerkdagen(uiterlijk, desk.today) : 0;
  const back = isNew ? '/organisatie' : `/toewijzingen/${outcome.id}/levering`;
  return redirect(`${back}?gemeld=${deed}${late > 0 ? `&laat=${late}` : ''}`);
}

async function tell(desk: Desk, deed: string, typed: Record<string, unknown>) {
  switch (deed) {
    case 'start':
      return await desk.run(startLevering, typed);
    case 'stop':
      return await desk.run(stopLevering, typed);
    case 'wijziging':
    case 'stop-terug':
      return await desk.run(changeLevering, typed);
    case 'start-terug':
      return await desk.run(changeLevering, { ...typed, levering: null });
    default:
      return refuse('ongeldig', { issues: [] });
  }
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function LeveringPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { dossier, today, canFollow } = loaderData;
  useLive([`gezin:${dossier.gezinId}`]);
  return (
    <Page
      title={t.title(dossier.clientNaam)}
      lead={t.lead(dossier.hulpsoortNaam, dossier.toewijzingnummer)}
      actions={
        <>
          {canFollow && <LinkButton to={`/toewijzingen/${dossier.id}`}>{t.chain}</LinkButton>}
          <LinkButton to="/organisatie">{t.back}</LinkButton>
        </>
      }
    >
      {!refusal && <DoneNote />}
      {refusal && !hasForm(dossier, refusal) && <RefusalNote refusal={refusal} words={said} />}
      <div className="stip-two">
        <div className="stip-stack">
          <NextStep dossier={dossier} today={today} refusal={refusal} />
          <Correct dossier={dossier} today={today} refusal={refusal} />
        </div>
        <div className="stip-stack">
          <OrderFacts dossier={dossier} />
          <ToldFacts leveringen={dossier.leveringen} />
        </div>
      </div>
    </Page>
  );
}

/** Who was second finds the form gone that was sent, because what it told was told by someone else. */
function hasForm({ magStart, magStop, leveringen }: LeveringDossier, { typed = {} }: Refused): boolean {
  const { doe, begindatum } = typed;
  if (doe === 'start') return magStart;
  if (doe === 'stop') return magStop && leveringen.at(-1)?.begindatum === begindatum;
  const of = leveringen.find((one) => one.begindatum === begindatum);
  return of !== undefined && (doe !== 'stop-terug' || of.einddatum !== null);
}
