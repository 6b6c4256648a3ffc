import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listMijnGezinnen } from '../operations/mijn-gezinnen/list-mijn-gezinnen.ts';
import { searchMijnGezinnen } from '../operations/mijn-gezinnen/search-mijn-gezinnen.ts';
import type { MijnGezinnen, Tellingen } from '../schema/mijn-gezinnen.ts';
import type { SignaalSoort } from '../schema/signaal.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { GezinnenTable } from './mijn-gezinnen/gezinnen-table.tsx';
import { SignalFilter } from './mijn-gezinnen/signal-filter.tsx';
import { SignalTiles } from './mijn-gezinnen/signal-tiles.tsx';
import { isSignaal } from './mijn-gezinnen/signals.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The live stream takes no more topics than this from one page. */
const mostFollowed = 10;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const signaal = query.get('signaal');
  const na = query.get('na');
  const chosen = isSignaal(signaal) ? signaal : null;
  const paging = na ? { na } : {};
  const list = await (chosen
    ? desk.read(searchMijnGezinnen, { signaal: chosen, ...paging })
    : desk.read(listMijnGezinnen, paging));
  return { list, signaal: chosen, may: mayDo(desk) };
}

function mayDo({ actor }: Desk) {
  return { openQuestion: actor.grants.has('hulpvraag:open'), searchAll: actor.grants.has('gezin:search') };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const found = await deskOf(context).run(searchMijnGezinnen, readForm(form));
  if (isRefusal(found)) return { refusal: keepTyped(found, form) };
  const text = form.get('tekst');
  return { found, text: typeof text === 'string' ? text.trim() : '' };
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Awaited<ReturnType<typeof action>>;
};

export default function MijnGezinnenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const { list, may, signaal } = loaderData;
  const text = actionData?.text ?? '';
  const shown = actionData?.found ?? list;
  useLive(shown.gezinnen.slice(0, mostFollowed).map(({ id }) => `gezin:${id}`));
  const { alle, aandacht } = list.tellingen;
  return (
    <Page
      title={t.title}
      lead={t.lead(alle, aandacht)}
      actions={
        may.openQuestion && (
          <LinkButton kind="primary" to="/hulpvragen/nieuw">
            {t.newQuestion}
          </LinkButton>
        )
      }
    >
      {alle === 0 ? (
        <NoFamilies canOpen={may.openQuestion} />
      ) : (
        <>
          <SignalTiles counts={list.tellingen} />
          <Card id="lijst">
            {actionData?.refusal && <RefusalNote refusal={actionData.refusal} />}
            <Tools text={text} signaal={signaal} counts={list.tellingen} />
            <Found list={shown} text={text} signaal={signaal} />
          </Card>
        </>
      )}
    </Page>
  );
}

function NoFamilies({ canOpen }: { canOpen: boolean }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{t.empty}</p>
      {canOpen && (
        <LinkButton kind="primary" to="/hulpvragen/nieuw">
          {t.emptyAction}
        </LinkButton>
      )}
    </EmptyState>
  );
}

type Asked = { text: string; signaal: SignaalSoort | null };

/** Search on the one side, taking the list along on the other. */
function Tools({ text, signaal, counts }: Asked & { counts: Tellingen }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const names = useWords({ nl: moduleNl, en: moduleEn }).signaalNaam;
  const hidden = searchOf('', signaal);
  return (
    <>
      <div className="stip-card__head stip-no-print">
        <SearchBox label={t.search} defaultValue={text} hidden={hidden} />
        <SignalFilter counts={counts} chosen={signaal} />
        <div className="stip-row">
          <Form method="post" action="/gezinnen/export" reloadDocument>
            {Object.entries(searchOf(text, signaal)).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button kind="secondary">{t.download}</Button>
          </Form>
          <PrintButton />
        </div>
      </div>
      {(signaal || text) && (
        <p>
          {signaal && t.chosen(names[signaal])} <Link to="/gezinnen">{t.all}</Link>
        </p>
      )}
    </>
  );
}

function Found({ list, text, signaal }: Asked & { list: MijnGezinnen }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  return (
    <>
      <p role="status" className={text ? undefined : 'stip-hidden'}>
        {text && t.found(text, list.totaal)}
      </p>
      {list.gezinnen.length === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <GezinnenTable gezinnen={list.gezinnen} />
          <Pager
            next={list.volgende}
            shown={list.gezinnen.length}
            total={list.totaal}
            {...(text && { search: searchOf(text, signaal) })}
          />
        </>
      )}
    </>
  );
}

/** Fields that say what is searched, for each form that goes on from it. */
function searchOf(text: string, signaal: string | null): Record<string, string> {
  return { ...(text && { tekst: text }), ...(signaal && { signaal }) };
}
