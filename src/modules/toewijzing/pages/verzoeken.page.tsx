import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listVerzoeken } from '../operations/verzoek/list-verzoeken.ts';
import { sendToewijzingberichten } from '../operations/verzoek/send-toewijzingberichten.ts';
import { en } from './verzoek/words.en.ts';
import { nl } from './verzoek/words.nl.ts';
import { Filters } from './verzoeken/filters.tsx';
import { readFilter } from './verzoeken/read-filter.ts';
import { VerzoekenTable } from './verzoeken/verzoeken-table.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query);
  const na = query.get('na');
  return {
    list: await desk.read(listVerzoeken, { ...filter, ...(na && { na }) }),
    filter,
    today: desk.today,
    isOwn: !desk.actor.grants.has('verzoek:decide'),
    canAsk: desk.actor.grants.has('verzoek:send'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (form.get('doe') === 'stuur') {
    const sent = await desk.run(sendToewijzingberichten, {});
    return isRefusal(sent)
      ? { refusal: keepTyped(sent, form) }
      : redirect(`/verzoeken?verzonden=${sent.verzonden}`);
  }
  const found = await desk.run(listVerzoeken, readForm(form));
  if (isRefusal(found)) return { refusal: keepTyped(found, form) };
  const text = form.get('tekst');
  return { found, text: typeof text === 'string' ? text.trim() : '' };
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.found ? false : defaultShouldRevalidate;

type Data = Awaited<ReturnType<typeof loader>>;
type Answer = Exclude<Awaited<ReturnType<typeof action>>, Response>;
type Props = { loaderData: Data; actionData?: Answer };

export default function VerzoekenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).verzoeken;
  const { list, isOwn, canAsk } = loaderData;
  useLive(['verzoek']);
  const { open, 'in-onderzoek': looking, toegewezen, afgewezen } = list.tellingen;
  const isEmpty = open + looking + toegewezen + afgewezen === 0;
  return (
    <Page
      title={isOwn ? t.titleOwn : t.title}
      lead={isOwn ? t.leadOwn : t.lead}
      actions={<Doings canAsk={canAsk} />}
    >
      <News />
      {!isOwn && <Waiting count={list.wachtendeBerichten} />}
      {isEmpty ? (
        <EmptyState title={t.emptyTitle}>
          <p>{isOwn ? t.emptyOwn : t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Counts tellingen={list.tellingen} isOwn={isOwn} />
          <Card id="lijst">
            {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
            <Found data={loaderData} list={actionData?.found ?? list} text={actionData?.text ?? ''} />
          </Card>
        </>
      )}
    </Page>
  );
}

function Doings({ canAsk }: { canAsk: boolean }) {
  const t = useWords({ nl, en }).verzoeken;
  return (
    <>
      {canAsk && (
        <LinkButton kind="primary" to="/verzoeken/nieuw">
          {t.ask}
        </LinkButton>
      )}
      <PrintButton />
    </>
  );
}

/** What was done just now, on another page or this one. */
function News() {
  const t = useWords({ nl, en }).verzoeken;
  const [query] = useSearchParams();
  const sent = query.get('verzonden');
  if (query.get('gevraagd') === 'ja') return <Note isNews>{t.sent}</Note>;
  return sent !== null && /^\d{1,3}$/.test(sent) ? <Note isNews>{t.resent(Number(sent))}</Note> : null;
}

/** Orders that could not be told yet; those without a verzoek are nowhere else in sight. */
function Waiting({ count }: { count: number }) {
  const t = useWords({ nl, en }).verzoeken;
  if (count === 0) return null;
  return (
    <Note tone="warn">
      <p>{t.waiting(count)}</p>
      <Form method="post">
        <input type="hidden" name="doe" value="stuur" />
        <Button kind="secondary">{t.resend}</Button>
      </Form>
    </Note>
  );
}

function Counts({ tellingen, isOwn }: { tellingen: Data['list']['tellingen']; isOwn: boolean }) {
  const t = useWords({ nl, en }).verzoeken.tile;
  const tone = (count: number, loud: 'warn' | 'alarm') => (count > 0 ? loud : 'calm');
  const { 'te-laat': late, 'in-onderzoek': looking, 'bericht-wacht': waiting, open } = tellingen;
  return (
    <Tiles>
      <Tile number={late} text={t['te-laat']} tone={tone(late, 'alarm')} to="?signaal=te-laat#lijst" />
      <Tile number={open} text={t.open} to="?status=open#lijst" />
      <Tile number={looking} text={t['in-onderzoek']} to="?status=in-onderzoek#lijst" />
      {!isOwn && (
        <Tile
          number={waiting}
          text={t['bericht-wacht']}
          tone={tone(waiting, 'warn')}
          to="?signaal=bericht-wacht#lijst"
        />
      )}
    </Tiles>
  );
}

function Found({ data, list, text }: { data: Data; list: Data['list']; text: string }) {
  const t = useWords({ nl, en }).verzoeken;
  const { filter, today, isOwn } = data;
  return (
    <>
      <div className="stip-stack">
        <SearchBox label={t.search} defaultValue={text} hidden={filter} />
        <Filters
          filter={filter}
          gemeenten={data.list.gemeenten}
          aanbieders={isOwn ? [] : data.list.aanbieders}
        />
      </div>
      <p role="status">
        {text && t.found(text, list.totaal)} {filter.signaal && t.chosen(t.tile[filter.signaal])}
      </p>
      {list.verzoeken.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <VerzoekenTable rows={list.verzoeken} today={today} isOwn={isOwn} />
          <Pager
            next={list.volgende}
            shown={list.verzoeken.length}
            total={list.totaal}
            {...(text && { search: { ...filter, tekst: text } })}
          />
        </>
      )}
    </>
  );
}
