import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listVerhaalkeuzes } from '../operations/regio/list-verhaalkeuzes.ts';
import { openContactvraag } from '../operations/regio/open-contactvraag.ts';
import { openVerhaalles } from '../operations/regio/open-verhaalles.ts';
import { readErvaringsverhaal } from '../operations/regio/read-ervaringsverhaal.ts';
import { Lessen } from './lessen.tsx';
import { News } from './news.tsx';
import { AskForm, LessonForm, Questions } from './regio/learn-forms.tsx';
import { StoryText } from './story-text.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const id = String(params['verhaalId']);
  const verhaal = await desk.read(readErvaringsverhaal, { id });
  const canLearn = desk.actor.grants.has(openVerhaalles.needs);
  return {
    verhaal,
    keuzes: await desk.read(listVerhaalkeuzes, {}),
    drafts: canLearn
      ? { les: await draftOf(desk, `verhaalles/${id}`), vraag: await draftOf(desk, `contactvraag/${id}`) }
      : null,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const typed = { ...readForm(form), id: params['verhaalId'] };
  const deed = form.get('doe');
  const outcome =
    deed === 'les'
      ? await desk.run(openVerhaalles, typed)
      : deed === 'vraag'
        ? await desk.run(openContactvraag, typed)
        : refuse('ongeldig', { issues: [] });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/verhalen/${outcome.id}?gedaan=${String(deed)}`);
}

export type SharedStory = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: SharedStory; actionData?: Refused };

export default function GedeeldVerhaalPage({ loaderData, actionData: refusal }: Props) {
  const { one: t, named } = useWords({ nl, en });
  const { verhaal, keuzes, drafts } = loaderData;
  useLive(['deling', 'verhaalles']);
  return (
    <Page title={t.title(named(verhaal))} actions={<LinkButton to="/verhalen">{t.back}</LinkButton>}>
      {!refusal && <News />}
      <div className="stip-two">
        <Card>
          <StoryText story={verhaal} keuzes={keuzes} />
        </Card>
        <div className="stip-stack">
          <Card title={t.lessons} id="lessen">
            {verhaal.lessen.length === 0 && <p className="stip-soft">{t.noLessons}</p>}
            <Lessen lessen={verhaal.lessen} />
            {drafts && <LessonForm draft={drafts.les} refusal={refusal} />}
          </Card>
          {drafts && verhaal.magContact && (
            <Card title={t.questions} id="vragen">
              <Questions vragen={verhaal.contactvragen} />
              <AskForm draft={drafts.vraag} refusal={refusal} />
            </Card>
          )}
        </div>
      </div>
    </Page>
  );
}
