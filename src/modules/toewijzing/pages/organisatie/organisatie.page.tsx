import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useWords } from '#web/use-words.ts';
import { listToewijzingen } from '../../operations/list-toewijzingen.ts';
import type { Stand } from '../../schema/toewijzing.ts';
import { DoneNote } from '../levering/done-note.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { OrderTable } from './order-table.tsx';

const standen = ['wacht-op-start', 'loopt', 'gestopt'] as const satisfies readonly Stand[];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const wish = query.get('stand');
  const stand = standen.find((one) => one === wish);
  const na = query.get('na');
  return {
    list: await desk.read(listToewijzingen, { ...(stand && { stand }), ...(na && { na }) }),
    stand: stand ?? null,
    organisatie: desk.actor.organisatieNaam,
    canOpen: desk.actor.grants.has('gezin:read'),
    canTell: desk.actor.grants.has('levering:send'),
    today: desk.today,
    canAsk: desk.actor.grants.has('verzoek:send'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const found = await deskOf(context).run(listToewijzingen, readForm(form));
  if (isRefusal(found)) return { refusal: keepTyped(found, form) };
  const text = form.get('tekst');
  return { found, text: typeof text === 'string' ? text.trim() : '' };
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.found ? false : defaultShouldRevalidate;

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Awaited<ReturnType<typeof action>> };

export default function OrganisatiePage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).organisatie;
  const { list, organisatie } = loaderData;
  const all = Object.values(list.tellingen).reduce((sum, count) => sum + count, 0);
  return (
    <Page title={t.title} lead={t.lead(organisatie, all)} actions={<PrintButton />}>
      {!actionData && <DoneNote />}
      {all === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Counts tellingen={list.tellingen} />
          <Card id="lijst">
            {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
            <Found data={loaderData} list={actionData?.found ?? list} text={actionData?.text ?? ''} />
          </Card>
        </>
      )}
    </Page>
  );
}

function Found({ data, list, text }: { data: Data; list: Data['list']; text: string }) {
  const t = useWords({ nl, en }).organisatie;
  const chosen: Record<string, string> = data.stand ? { stand: data.stand } : {};
  return (
    <>
      <SearchBox label={t.search} defaultValue={text} hidden={chosen} />
      <Chosen stand={data.stand} text={text} count={list.totaal} />
      {list.toewijzingen.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <OrderTable
            rows={list.toewijzingen}
            canOpen={data.canOpen}
            canTell={data.canTell}
            today={data.today}
            canAsk={data.canAsk}
          />
          <Pager
            next={list.volgende}
            shown={list.toewijzingen.length}
            total={list.totaal}
            {...(text && { search: { ...chosen, tekst: text } })}
          />
        </>
      )}
    </>
  );
}

function Counts({ tellingen }: Pick<Data['list'], 'tellingen'>) {
  const t = useWords({ nl, en }).organisatie;
  return (
    <Tiles>
      {standen.map((stand) => (
        <Tile
          key={stand}
          number={tellingen[stand]}
          text={t.tile[stand]}
          tone={stand === 'wacht-op-start' && tellingen[stand] !== 0 ? 'warn' : 'calm'}
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
