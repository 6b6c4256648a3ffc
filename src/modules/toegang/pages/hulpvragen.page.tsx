import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useSearchParams,
} from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { listHulpvragen } from '../operations/list-hulpvragen.ts';
import { searchHulpvragen } from '../operations/search-hulpvragen.ts';
import type { Hulpvragen } from '../schema.ts';
import { HulpvragenTable } from './hulpvragen/hulpvragen-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const stages = ['open', 'afgesloten'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const isReferrer = isVerwijzer(desk);
  const query = new URL(request.url).searchParams;
  const asked = query.get('stadium') ?? (isReferrer ? 'alle' : 'open');
  const stadium = stages.find((one) => one === asked);
  const na = query.get('na');
  const list = await desk.read(listHulpvragen, { ...(stadium && { stadium }), ...(na && { na }) });
  return { list, stadium: stadium ?? 'alle', isReferrer, canOpen: desk.actor.grants.has('hulpvraag:open') };
}

const isVerwijzer = ({ actor }: Desk) => actor.rol === 'verwijzer';

/** By POST, because what is looked for is a name. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = form.get('tekst');
  const text = typeof typed === 'string' ? typed.trim() : '';
  if (text === '') return redirect('/hulpvragen');
  const found = await deskOf(context).run(searchHulpvragen, readForm(form));
  return isRefusal(found) ? { refusal: keepTyped(found, form) } : { found, text };
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.found ? false : defaultShouldRevalidate;

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

export default function HulpvragenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).lijst;
  const [query] = useSearchParams();
  const { list, stadium, isReferrer, canOpen } = loaderData;
  const done = t.done[query.get('gedaan') ?? ''];
  const openLead = stadium === 'open' ? t.lead(list.totaal) : undefined;
  return (
    <Page
      title={isReferrer ? t.titleReferrer : t.title}
      lead={isReferrer ? t.leadReferrer : openLead}
      actions={
        canOpen && (
          <LinkButton kind="primary" to="/hulpvragen/nieuw">
            {isReferrer ? t.refer : t.newQuestion}
          </LinkButton>
        )
      }
    >
      {done && <Note isNews>{done}</Note>}
      <Card>
        <div className="stip-card__head stip-no-print">
          <SearchBox label={t.search} defaultValue={actionData?.text ?? ''} />
          <Stages chosen={stadium} />
        </div>
        {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
        {actionData?.text ? (
          <Found list={actionData.found} text={actionData.text} isReferrer={isReferrer} />
        ) : (
          <Listed list={list} isReferrer={isReferrer} />
        )}
      </Card>
    </Page>
  );
}

function Stages({ chosen }: { chosen: string }) {
  const t = useWords({ nl, en }).lijst;
  const choices = [
    ['open', t.open],
    ['afgesloten', t.closed],
    ['alle', t.all],
  ] as const;
  return (
    <nav aria-label={t.show} className="stip-row">
      {choices.map(([key, label]) => (
        <Link key={key} to={`/hulpvragen?stadium=${key}`} aria-current={key === chosen ? 'page' : undefined}>
          {key === chosen ? <strong>{label}</strong> : label}
        </Link>
      ))}
    </nav>
  );
}

type ListedProps = { list: Hulpvragen; isReferrer: boolean };

function Listed({ list, isReferrer }: ListedProps) {
  const t = useWords({ nl, en }).lijst;
  if (list.hulpvragen.length === 0)
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{isReferrer ? t.emptyReferrer : t.empty}</p>
      </EmptyState>
    );
  return (
    <>
      <HulpvragenTable hulpvragen={list.hulpvragen} isReferrer={isReferrer} />
      <Pager next={list.volgende} shown={list.hulpvragen.length} total={list.totaal} />
    </>
  );
}

function Found({ list, text, isReferrer }: ListedProps & { text: string }) {
  const t = useWords({ nl, en }).lijst;
  return (
    <>
      <p role="status">
        {t.found(text, list.totaal)} <Link to="/hulpvragen">{t.everything}</Link>
      </p>
      {list.hulpvragen.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <HulpvragenTable hulpvragen={list.hulpvragen} isReferrer={isReferrer} />
          <Pager
            next={list.volgende}
            shown={list.hulpvragen.length}
            total={list.totaal}
            search={{ tekst: text }}
          />
        </>
      )}
    </>
  );
}
