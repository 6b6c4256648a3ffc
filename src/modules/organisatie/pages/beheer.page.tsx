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
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { Keys } from './beheer/keys.tsx';
import { Organisations } from './beheer/organisations.tsx';
import { People } from './beheer/people.tsx';
import { type Management, readManagement } from './beheer/read-management.ts';
import { type Done, runDeed } from './beheer/run-deed.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const parts = ['mensen', 'organisaties', 'sleutels'] as const;

export function loader({ context, request }: LoaderFunctionArgs) {
  return readManagement(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await runDeed(desk, form);
  if (isRefusal(outcome)) return { refusal: keepTyped(outcome, form) };
  await dropDraft(desk, form);
  return outcome.next ? redirect(outcome.next) : outcome;
}

type Answer = { refusal?: Refused } & Partial<Omit<Done, 'next'>>;
type Props = { loaderData: Management; actionData?: Answer };

function ToAppoint() {
  const t = useWords({ nl, en }).aanstellen;
  return <LinkButton to="#aanstellen">{t.title}</LinkButton>;
}

export default function BeheerPage({ loaderData, actionData = {} }: Props) {
  const t = useWords({ nl, en });
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  const { part } = loaderData;
  return (
    <Page title={t.title} lead={t.lead} actions={part === 'mensen' && <ToAppoint />}>
      {done && !actionData.refusal && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        <nav className="stip-row stip-no-print" aria-label={t.partLabel}>
          {parts.map((one) => (
            <Link key={one} to={`?deel=${one}`} aria-current={one === part ? 'page' : undefined}>
              {one === part ? <strong>{t.part[one]}</strong> : t.part[one]}
            </Link>
          ))}
        </nav>
        {loaderData.part === 'mensen' && (
          <People data={loaderData} found={actionData.found} refusal={actionData.refusal} />
        )}
        {loaderData.part === 'organisaties' && <Organisations data={loaderData} />}
        {loaderData.part === 'sleutels' && (
          <Keys data={loaderData} made={actionData.made} refusal={actionData.refusal} />
        )}
      </div>
    </Page>
  );
}
