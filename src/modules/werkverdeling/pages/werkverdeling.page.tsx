import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { readWerkverdeling } from '../operations/read-werkverdeling.ts';
import { AwayCard, TakeCard, TransferCard } from './werkverdeling/asking-cards.tsx';
import { ForYouCard } from './werkverdeling/for-you-card.tsx';
import { GivenCard } from './werkverdeling/given-card.tsx';
import { runDeed } from './werkverdeling/run-deed.ts';
import { type Answered, foundOf, refusalOf } from './werkverdeling/shown.ts';
import { TeamCard } from './werkverdeling/team-card.tsx';
import { WithoutCard } from './werkverdeling/without-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return { file: await desk.read(readWerkverdeling, {}), today: desk.today };
}

/** A search for a family to take over answers on the same page, so that no name ever stands in an address. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Answered> {
  const form = await request.formData();
  const { outcome, done } = await runDeed(deskOf(context), form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  if (done === 'zoek') return { found: outcome, typed: { doe: 'zoek', tekst: String(form.get('tekst')) } };
  throw redirect(`/werkverdeling?gedaan=${done}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Answered };

export default function WerkverdelingPage({ loaderData: { file, today }, actionData }: Props) {
  const t = useWords({ nl, en });
  const refusal = refusalOf(actionData);
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive(['melding']);
  return (
    <Page title={t.title} lead={t.lead}>
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          <ForYouCard file={file} refusal={refusal} />
          <TransferCard file={file} refusal={refusal} />
          <TakeCard found={foundOf(actionData)} refusal={refusal} />
          <AwayCard file={file} refusal={refusal} today={today} />
        </div>
        <div className="stip-stack">
          <GivenCard file={file} refusal={refusal} today={today} />
          <WithoutCard file={file} refusal={refusal} />
        </div>
      </div>
      <TeamCard caseload={file.caseload} />
    </Page>
  );
}
