import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useSearchParams,
} from 'react-router';
import type { z } from 'zod';
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
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listVerwijzingen } from '../operations/list-verwijzingen.ts';
import { VerwijzingenTable } from './verwijzingen/verwijzingen-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const stands = ['open', 'gevraagd', 'afgesloten'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const stand = stands.find((one) => one === query.get('stand'));
  const na = query.get('na');
  const list = await desk.read(listVerwijzingen, { ...(stand && { stand }), ...(na && { na }) });
  return { list, stand: stand ?? 'alle' };
}

/** By POST, because what is looked for is a name. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = form.get('tekst');
  const text = typeof typed === 'string' ? typed.trim() : '';
  if (text === '') return redirect('/verwijzingen');
  const found = await deskOf(context).run(listVerwijzingen, readForm(form));
  return isRefusal(found) ? { refusal: keepTyped(found, form) } : { found, text };
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.found ? false : defaultShouldRevalidate;

type List = z.output<typeof listVerwijzingen.output>;
type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

/** Where a referrer begins: how far each verwijzing is, and what is asked. */
export default function VerwijzingenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).mine;
  const [query] = useSearchParams();
  const { list, stand } = loaderData;
  useLive(['terugkoppeling', 'hulpvraag']);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <LinkButton kind="primary" to="/hulpvragen/nieuw">
          {t.refer}
        </LinkButton>
      }
    >
      {query.get('gedaan') === 'verwijzing' && <Note isNews>{t.sent}</Note>}
      <Card>
        <div className="stip-card__head stip-no-print">
          <SearchBox label={t.search} defaultValue={actionData?.text ?? ''} />
          <Stands chosen={stand} />
        </div>
        {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
        {actionData?.text ? <Found list={actionData.found} text={actionData.text} /> : <Listed list={list} />}
      </Card>
    </Page>
  );
}

function Stands({ chosen }: { chosen: string }) {
  const t = useWords({ nl, en }).mine;
  const choices = [
    ['alle', t.all],
    ['open', t.open],
    ['gevraagd', t.asked],
    ['afgesloten', t.closed],
  ] as const;
  return (
    <nav aria-label={t.show} className="stip-row">
      {choices.map(([key, label]) => (
        <Link key={key} to={`/verwijzingen?stand=${key}`} aria-current={key === chosen ? 'page' : undefined}>
          {key === chosen ? <strong>{label}</strong> : label}
        </Link>
      ))}
    </nav>
  );
}

function Listed({ list }: { list: List }) {
  const t = useWords({ nl, en }).mine;
  if (list.verwijzingen.length === 0)
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.empty}</p>
      </EmptyState>
    );
  return (
    <>
      <VerwijzingenTable verwijzingen={list.verwijzingen} />
      <Pager next={list.volgende} shown={list.verwijzingen.length} total={list.totaal} />
    </>
  );
}

function Found({ list, text }: { list: List; text: string }) {
  const t = useWords({ nl, en }).mine;
  return (
    <>
      <p role="status">
        {t.found(text, list.totaal)} <Link to="/verwijzingen">{t.everything}</Link>
      </p>
      {list.verwijzingen.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <VerwijzingenTable verwijzingen={list.verwijzingen} />
          <Pager
            next={list.volgende}
            shown={list.verwijzingen.length}
            total={list.totaal}
            search={{ tekst: text }}
          />
        </>
      )}
    </>
  );
}
