import { type ActionFunctionArgs, Link, type LoaderFunctionArgs } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useWords } from '#web/use-words.ts';
import { listToewijzingen } from '../operations/list-toewijzingen.ts';
import type { ToewijzingRegel } from '../schema.ts';
import { OrderTable } from './organisatie/order-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** As many as the operation gives at once; the counts say so when there are more. */
const most = 500;
const standen = ['wacht-op-start', 'loopt', 'gestopt'] as const;
type Stand = ToewijzingRegel['stand'];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const wish = new URL(request.url).searchParams.get('stand');
  const { toewijzingen } = await desk.read(listToewijzingen, { limiet: most });
  return {
    toewijzingen,
    stand: standen.find((one) => one === wish) ?? null,
    organisatie: desk.actor.organisatieNaam,
    canOpen: desk.actor.grants.has('gezin:read'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const found = await deskOf(context).run(listToewijzingen, { ...readForm(form), limiet: most });
  if (isRefusal(found)) return { refusal: keepTyped(found, form) };
  const text = form.get('tekst');
  return { found: found.toewijzingen, text: typeof text === 'string' ? text.trim() : '' };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Awaited<ReturnType<typeof action>> };

export default function OrganisatiePage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).organisatie;
  const { toewijzingen, organisatie, stand } = loaderData;
  const text = actionData?.text ?? '';
  const rows = (actionData?.found ?? toewijzingen).filter((one) => stand === null || one.stand === stand);
  return (
    <Page title={t.title} lead={t.lead(organisatie, toewijzingen.length)} actions={<PrintButton />}>
      {toewijzingen.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Counts toewijzingen={toewijzingen} />
          <Card id="lijst">
            {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
            <SearchBox label={t.search} defaultValue={text} />
            <Chosen stand={stand} text={text} count={rows.length} />
            {rows.length === 0 ? (
              <EmptyState title={t.notFoundTitle}>
                <p>{t.notFound}</p>
              </EmptyState>
            ) : (
              <OrderTable rows={rows} canOpen={loaderData.canOpen} />
            )}
          </Card>
        </>
      )}
    </Page>
  );
}

function Counts({ toewijzingen }: Pick<Data, 'toewijzingen'>) {
  const t = useWords({ nl, en }).organisatie;
  const isCut = toewijzingen.length === most;
  const numberOf = (stand: Stand) => {
    const count = toewijzingen.filter((one) => one.stand === stand).length;
    // The list begins with those that wait, so only what comes after it can be cut off.
    return isCut && stand !== 'wacht-op-start' ? t.many(count) : count;
  };
  return (
    <Tiles>
      {standen.map((stand) => (
        <Tile
          key={stand}
          number={numberOf(stand)}
          text={t.tile[stand]}
          tone={stand === 'wacht-op-start' && numberOf(stand) !== 0 ? 'warn' : 'calm'}
          to={`?stand=${stand}#lijst`}
        />
      ))}
    </Tiles>
  );
}

function Chosen({ stand, text, count }: { stand: Stand | null; text: string; count: number }) {
  const t = useWords({ nl, en });
  return (
    <p role="status">
      {text && t.organisatie.found(text, count)} {stand && t.organisatie.chosen(t.stand[stand])}{' '}
      {(text || stand) && <Link to="?">{t.organisatie.all}</Link>}
    </p>
  );
}
