import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { decideNoodtoegang } from '../../operations/noodtoegang/decide-noodtoegang.ts';
import { listNoodtoegangen } from '../../operations/noodtoegang/list-noodtoegangen.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ReviewItem } from './review-item.tsx';

const which = ['onbeoordeeld', 'alle'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const welke = new URL(request.url).searchParams.get('welke') === 'alle' ? 'alle' : 'onbeoordeeld';
  const { noodtoegangen } = await desk.read(listNoodtoegangen, { welke });
  const uses = noodtoegangen.map(async (one) => ({
    ...one,
    isOwn: one.accountId === desk.actor.account,
    isRunning: new Date(one.eindigtOp) > desk.now,
    draft: one.oordeel === null ? await draftOf(desk, `noodtoegang-oordeel/${one.id}`) : null,
  }));
  return { welke, uses: await Promise.all(uses) } as const;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(decideNoodtoegang, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect('/beheer/noodtoegang?gedaan=beoordeeld');
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function BeoordelenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).beoordelen;
  const { uses, welke } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive(['melding']);
  const open = uses.filter(({ oordeel }) => oordeel === null).length;
  return (
    <Page title={t.title} lead={t.lead(open)}>
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        <nav className="stip-row stip-no-print" aria-label={t.showLabel}>
          {which.map((one) => (
            <Link key={one} to={`?welke=${one}`} aria-current={one === welke ? 'true' : undefined}>
              {one === welke ? <strong>{t.show[one]}</strong> : t.show[one]}
            </Link>
          ))}
        </nav>
        {uses.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        )}
        {uses.map((one) => (
          <ReviewItem key={one.id} one={one} refusal={actionData} />
        ))}
      </div>
    </Page>
  );
}
