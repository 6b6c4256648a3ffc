import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { decideVerzoek } from '../operations/verzoek/decide-verzoek.ts';
import { readVerzoek } from '../operations/verzoek/read-verzoek.ts';
import { AboutVerzoek } from './verzoek/about-verzoek.tsx';
import { Answer } from './verzoek/answer.tsx';
import { Compare } from './verzoek/compare.tsx';
import { Decide } from './verzoek/decide.tsx';
import { readBesluit } from './verzoek/read-besluit.ts';
import { Story } from './verzoek/story.tsx';
import { en } from './verzoek/words.en.ts';
import { nl } from './verzoek/words.nl.ts';
import { Deadline } from './verzoeken/deadline.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return {
    dossier: await desk.read(readVerzoek, { id: params['verzoekId'] }),
    today: desk.today,
    canDecide: desk.actor.grants.has('verzoek:decide'),
    canOpen: desk.actor.grants.has('gezin:read'),
    organisatie: desk.actor.organisatie,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = { ...readBesluit(form), id: params['verzoekId'] };
  const outcome = await deskOf(context).run(decideVerzoek, typed);
  return isRefusal(outcome)
    ? keepTyped(outcome, form)
    : redirect(`/verzoeken/${outcome.id}?gedaan=${outcome.status}`);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

export default function VerzoekPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const { dossier, today, canDecide, canOpen } = loaderData;
  const { clientNaam, aanbiederNaam, soort, gemeenteNaam, gemeente, wachtOp } = dossier;
  const done = t.verzoek.done[useSearchParams()[0].get('gedaan') ?? ''];
  const isAsker = dossier.aanbiederId === loaderData.organisatie;
  // An order lets an aanbieder into a family; having asked does not.
  const mayOpen = canOpen && (!isAsker || dossier.toegewezen.length > 0);
  const mayAnswer = canDecide && dossier.magBesluiten && dossier.uiterlijk !== null;
  useLive(['verzoek']);
  return (
    <Page
      title={t.verzoek.title(clientNaam)}
      lead={t.verzoek.lead(aanbiederNaam, soort, gemeenteNaam ?? gemeente)}
      actions={
        <>
          {mayOpen && dossier.gezinId && (
            <LinkButton to={`/gezinnen/${dossier.gezinId}`}>{t.verzoek.toGezin}</LinkButton>
          )}
          <LinkButton to="/verzoeken">{t.verzoek.back}</LinkButton>
        </>
      }
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      {canDecide && wachtOp && <Note tone="warn">{t.wachtAbout[wachtOp]}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          <Compare dossier={dossier} />
          <AboutVerzoek dossier={dossier} />
        </div>
        <div className="stip-stack">
          {mayAnswer ? (
            <Decide dossier={dossier} today={today} refusal={actionData} />
          ) : (
            <State dossier={dossier} today={today} isAsker={isAsker} />
          )}
          <Story dossier={dossier} />
        </div>
      </div>
    </Page>
  );
}

function State({ isAsker, ...props }: Pick<Data, 'dossier' | 'today'> & { isAsker: boolean }) {
  return isAsker ? <Answer {...props} /> : <Deadline verzoek={props.dossier} today={props.today} />;
}
