import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { readBesluit } from '../operations/besluit/read-besluit.ts';
import { FindingsCard } from './around/findings-card.tsx';
import { LateCard } from './around/late-card.tsx';
import { LettersCard } from './around/letters-card.tsx';
import { MendCard } from './around/mend-card.tsx';
import { VoiceCard } from './around/voice-card.tsx';
import { FactsCard } from './besluit/facts-card.tsx';
import { LacksCard } from './besluit/lacks-card.tsx';
import { PrepareCard } from './besluit/prepare-card.tsx';
import { type CardProps, type Dossier, readDossier } from './besluit/read-dossier.ts';
import { runDeed } from './besluit/run-deed.ts';
import { SecondCard } from './besluit/second-card.tsx';
import { TermCard } from './besluit/term-card.tsx';
import { WeighingCard } from './besluit/weighing-card.tsx';
import { WordsCard } from './besluit/words-card.tsx';
import { BezwarenCard } from './bezwaar/bezwaren-card.tsx';
import { ReactCard } from './bezwaar/react-card.tsx';
import { useBesluitWords } from './use-besluit-words.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readDossier(deskOf(context), params['besluitId']);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const id = params['besluitId'];
  const isStillOpen = async () => !isRefusal(await desk.run(readBesluit, { id }));
  const { outcome, to } = await runDeed({ desk, id, form }, isStillOpen);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(to);
}

type Props = { loaderData: Dossier; actionData?: Refused };

/** One besluit: being prepared for who works on it, decided for everyone it concerns. */
export default function BesluitPage({ loaderData: data, actionData: refusal }: Props) {
  const { t, said } = useBesluitWords();
  const done = useSearchParams()[0].get('gedaan') ?? '';
  useLive([`gezin:${data.gezin.id}`]);
  const { besluit, isOwn, gezin } = data;
  const told: Readonly<Record<string, string>> = t.done;
  const title = besluit.soort ? said.soort[besluit.soort] : t.list.noKind;
  const back = data.isGezinOpen ? `/gezinnen/${gezin.id}/besluiten` : '/besluiten';
  return (
    <Page
      title={isOwn ? t.one.titleOwn : title}
      lead={t.one.lead(data.kinderen.map(({ voornaam }) => voornaam).join(', '), data.kenmerk)}
      actions={
        <>
          {besluit.genomenOp && <LinkButton to={`/besluiten/${besluit.id}/brief`}>{t.one.letter}</LinkButton>}
          <LinkButton to={back}>{data.isGezinOpen ? t.one.back : t.one.backWork}</LinkButton>
        </>
      }
    >
      {told[done] && !refusal && <Note isNews>{told[done]}</Note>}
      {data.rol === 'meelezer' && <Note>{t.second.intro}</Note>}
      {data.rol === 'behandelaar' && !data.isGezinOpen && <Note>{t.answer.intro}</Note>}
      {besluit.genomenOp ? (
        <Decided data={data} refusal={refusal} />
      ) : (
        <Preparing data={data} refusal={refusal} />
      )}
    </Page>
  );
}

function Preparing(props: CardProps) {
  const { data } = props;
  return (
    <div className="stip-two">
      <div className="stip-stack">
        <VoiceCard {...props} />
        {data.canWrite ? <PrepareCard {...props} /> : <WordsCard {...props} />}
        <FindingsCard {...props} />
        {data.kinderen.map((kind) => (
          <WeighingCard key={kind.persoonId} kind={kind} {...props} />
        ))}
      </div>
      <div className="stip-stack">
        <FactsCard {...props} />
        <LateCard {...props} />
        <MendCard {...props} />
        <LacksCard {...props} />
        <SecondCard {...props} />
        <TermCard {...props} />
        <LettersCard {...props} />
      </div>
    </div>
  );
}

function Decided(props: CardProps) {
  const { data } = props;
  return (
    <div className="stip-two">
      <div className="stip-stack">
        <WordsCard {...props} />
        <FindingsCard {...props} />
        {data.kinderen.map((kind) => (
          <WeighingCard key={kind.persoonId} kind={kind} {...props} />
        ))}
      </div>
      <div className="stip-stack">
        <FactsCard {...props} />
        <LateCard {...props} />
        {data.canObject && <ReactCard {...props} />}
        <BezwarenCard {...props} />
        <LettersCard {...props} />
      </div>
    </div>
  );
}
