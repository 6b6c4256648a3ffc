import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { AskedStory } from './eigen/asked-story.tsx';
import { doDeed } from './eigen/do-deed.ts';
import { NewStory } from './eigen/new-story.tsx';
import { OwnStory } from './eigen/own-story.tsx';
import { type OwnStories, readOwn } from './eigen/read-own.ts';
import { News } from './news.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './verhaal.css';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readOwn(deskOf(context), String(params['gezinId']));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const id = String(params['gezinId']);
  const form = await request.formData();
  const outcome = await doDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  const said = form.get('doe') === 'antwoorden' ? form.get('akkoord') : undefined;
  const done = said ? (said === 'true' ? 'ja' : 'nee') : String(form.get('doe'));
  return redirect(`/gezinnen/${id}/verhaal?gedaan=${done}`);
}

type Props = { loaderData: OwnStories; actionData?: Refused };

/** The teller's own page; nobody who works here has it. */
export default function VerhaalPage({ loaderData: data, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).own;
  const { gezinId, verhalen } = data;
  const own = verhalen.filter(({ isVerteller }) => isVerteller);
  useLive([`gezin:${gezinId}`, 'deling', 'verhaalles', 'contactvraag']);
  const props = { data, refusal };
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<LinkButton to={`/mijn-plan?gezin=${gezinId}`}>{t.back}</LinkButton>}
    >
      {!refusal && <News />}
      <div className="stip-stack">
        {verhalen
          .filter(({ isVerteller }) => !isVerteller)
          .map((verhaal) => (
            <AskedStory key={verhaal.id} verhaal={verhaal} {...props} />
          ))}
        {own.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        )}
        {own.map((verhaal) => (
          <OwnStory key={verhaal.id} verhaal={verhaal} {...props} />
        ))}
        <NewStory {...props} isFirst={own.length === 0} />
      </div>
    </Page>
  );
}
