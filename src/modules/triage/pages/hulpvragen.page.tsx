import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useSearchParams,
} from 'react-router';
import type { z } from 'zod';
import { searchHulpvragen } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { searchWachtrij } from '../operations/queue/search-wachtrij.ts';
import { takeHulpvraag } from '../operations/queue/take-hulpvraag.ts';
import type { Wachtrij } from '../schema/triage.ts';
import { Listed } from './hulpvragen/listed.tsx';
import { Queue } from './hulpvragen/queue.tsx';
import { readLists } from './hulpvragen/read-lists.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './triage.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readLists(deskOf(context), new URL(request.url).searchParams);
}

type Answer = {
  readonly refusal?: Refused;
  readonly text?: string;
  readonly queue?: Wachtrij;
  readonly found?: z.output<typeof searchHulpvragen.output>;
};

/** By POST, because taking changes something, and because what is looked for is a name. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const form = await request.formData();
  const desk = deskOf(context);
  if (form.get('doe') === 'pak') {
    const taken = await desk.run(takeHulpvraag, { id: form.get('id') });
    return isRefusal(taken)
      ? { refusal: keepTyped(taken, form) }
      : redirect(`/hulpvragen/${taken.id}?gedaan=pak`);
  }
  return await search(desk, form);
}

async function search(desk: Desk, form: FormData): Promise<Answer | Response> {
  const typed = form.get('tekst');
  const text = typeof typed === 'string' ? typed.trim() : '';
  if (text === '') return redirect('/hulpvragen');
  const { waar, ...asked } = readForm(form);
  if (waar === 'wachtrij') {
    const queue = await desk.run(searchWachtrij, asked);
    if (isRefusal(queue)) return { refusal: keepTyped(queue, form) };
    // What is not open any more was meant, so nobody has to ask twice.
    if (queue.totaal > 0) return { queue, text };
  }
  const found = await desk.run(searchHulpvragen, asked);
  return isRefusal(found) ? { refusal: keepTyped(found, form) } : { found, text };
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.found || actionResult?.queue ? false : defaultShouldRevalidate;

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Answer;
};

export default function HulpvragenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const [query] = useSearchParams();
  const { queue, list, isReferrer, canOpen } = loaderData;
  useLive(['hulpvraag']);
  const done = t.lijst.done[query.get('gedaan') ?? ''];
  return (
    <Page
      title={isReferrer ? t.lijst.titleReferrer : t.lijst.title}
      lead={leadOf(t, loaderData)}
      actions={
        canOpen && (
          <LinkButton kind="primary" to="/hulpvragen/nieuw">
            {isReferrer ? t.lijst.refer : t.lijst.newQuestion}
          </LinkButton>
        )
      }
    >
      {done && <Note isNews>{done}</Note>}
      {queue && !actionData?.found ? (
        <Queue
          queue={actionData?.queue ?? queue}
          text={actionData?.text}
          refusal={actionData?.refusal}
          account={loaderData.account}
        />
      ) : (
        <Listed
          list={actionData?.found ?? list}
          text={actionData?.text}
          refusal={actionData?.refusal}
          stadium={loaderData.stadium}
          isReferrer={isReferrer}
        />
      )}
    </Page>
  );
}

function leadOf(t: typeof nl, { queue, list, isReferrer, stadium }: Props['loaderData']): string | undefined {
  if (isReferrer) return t.lijst.leadReferrer;
  if (queue) return `${t.lijst.lead(queue.tellingen.open)} ${t.wachtrij.lead(queue.tellingen.vrij)}`;
  return stadium === 'open' ? t.lijst.lead(list?.totaal ?? 0) : undefined;
}
