import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useSearchParams } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { deskOf } from '#web/desk-of.ts';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { listHulpvragen } from '../operations/list-hulpvragen.ts';
import { HulpvragenTable } from './hulpvragen/hulpvragen-table.tsx';
import { matches } from './hulpvragen/matches.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** How many of the newest questions a search looks through; one page of the operation. */
const searched = 100;
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
  const typed = (await request.formData()).get('tekst');
  const text = typeof typed === 'string' ? typed.trim() : '';
  const { hulpvragen } = await deskOf(context).read(listHulpvragen, { limiet: searched });
  return { text, found: hulpvragen.filter((one) => matches(one, text)) };
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Awaited<ReturnType<typeof action>>;
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
        {actionData?.text ? (
          <Found {...actionData} isReferrer={isReferrer} />
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

type ListedProps = Pick<Awaited<ReturnType<typeof loader>>, 'list' | 'isReferrer'>;

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

function Found({ text, found, isReferrer }: Awaited<ReturnType<typeof action>> & { isReferrer: boolean }) {
  const t = useWords({ nl, en }).lijst;
  return (
    <>
      <p role="status">
        {t.found(text, found.length)} <Link to="/hulpvragen">{t.everything}</Link>
      </p>
      {found.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <HulpvragenTable hulpvragen={found} isReferrer={isReferrer} />
      )}
    </>
  );
}
