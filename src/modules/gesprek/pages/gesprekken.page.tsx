import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { changeAfwezigheid } from '../operations/change-afwezigheid.ts';
import { listGesprekken } from '../operations/list-gesprekken.ts';
import { readAfwezigheid } from '../operations/read-afwezigheid.ts';
import { GesprekkenTable } from './gesprekken-table.tsx';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const na = query.get('na');
  const isUnread = query.get('toon') === 'nieuw';
  const list = await desk.read(listGesprekken, {
    ...(isUnread && { ongelezen: 'true' }),
    ...(na && { na }),
  });
  const canBeAway = desk.actor.grants.has('afwezigheid:change');
  return {
    list,
    isUnread,
    isOwn: isOfGezin(desk.actor.rol),
    away: canBeAway ? { ...(await desk.read(readAfwezigheid, {})), today: desk.today } : null,
  };
}

/** The one deed of this page: telling until when one is away. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const input = form.get('doe') === 'terug' ? {} : readForm(form);
  const outcome = await deskOf(context).run(changeAfwezigheid, input);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(`/gesprekken?gedaan=${outcome.tot ? 'weg' : 'terug'}`);
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function GesprekkenPage({
  loaderData,
  actionData,
}: {
  loaderData: Data;
  actionData?: Refused;
}) {
  const words = useWords({ nl, en });
  const t = words.inbox;
  const { list, isUnread, isOwn, away } = loaderData;
  const done = useSearchParams()[0].get('gedaan');
  useLive(['melding']);
  return (
    <Page title={t.title} lead={isOwn ? t.leadOwn : t.lead} actions={<WayBack isOwn={isOwn} />}>
      {done && !actionData && <Note isNews>{done === 'weg' ? words.away.done : words.away.doneBack}</Note>}
      <div className="stip-stack">
        <Card>
          <div className="stip-card__head">
            <nav aria-label={t.show} className="stip-row stip-no-print">
              <Link to="/gesprekken" aria-current={isUnread ? undefined : 'page'}>
                {isUnread ? t.all : <strong>{t.all}</strong>}
              </Link>
              <Link to="/gesprekken?toon=nieuw" aria-current={isUnread ? 'page' : undefined}>
                {isUnread ? <strong>{t.unread}</strong> : t.unread}
              </Link>
            </nav>
          </div>
          {list.gesprekken.length === 0 ? (
            <Nothing {...loaderData} />
          ) : (
            <>
              <GesprekkenTable gesprekken={list.gesprekken} withFamily={!isOwn} />
              <Pager next={list.volgende} shown={list.gesprekken.length} total={list.totaal} />
            </>
          )}
        </Card>
        {away && <Away away={away} refusal={actionData} />}
      </div>
    </Page>
  );
}

function Nothing({ isUnread, isOwn }: Pick<Data, 'isUnread' | 'isOwn'>) {
  const t = useWords({ nl, en }).inbox;
  return (
    <EmptyState title={isUnread ? t.noneUnreadTitle : t.emptyTitle}>
      {isUnread ? <p>{t.noneUnread}</p> : <p>{isOwn ? t.emptyOwn : t.empty}</p>}
    </EmptyState>
  );
}

type AwayProps = { away: NonNullable<Data['away']>; refusal: Refused | undefined };

function Away({ away, refusal }: AwayProps) {
  const t = useWords({ nl, en }).away;
  const language = useLanguage();
  return (
    <Card title={t.title}>
      <p className="stip-soft">{away.tot ? t.now(dayOf(away.tot, language)) : t.lead}</p>
      <Form
        submit={t.save}
        kind="secondary"
        values={{ tot: away.tot }}
        refusal={refusal}
        foot={
          away.tot && (
            <Button kind="subtle" name="doe" value="terug">
              {t.back}
            </Button>
          )
        }
      >
        <DateField name="tot" label={t.field} min={away.today} />
      </Form>
    </Card>
  );
}
