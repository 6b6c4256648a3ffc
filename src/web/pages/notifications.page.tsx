import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect } from 'react-router';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import { readNotifications } from '#platform/telling/read-notifications.ts';
import { deskOf } from '../desk-of.ts';
import { dateAt, dayOf, timeOf } from '../kit/figure/dates.ts';
import { Button } from '../kit/page/button.tsx';
import { Card } from '../kit/page/card.tsx';
import { Chip } from '../kit/page/chip.tsx';
import { EmptyState } from '../kit/page/empty-state.tsx';
import { Page } from '../kit/page/page.tsx';
import { ownPath } from '../request/own-path.ts';
import { useLive } from '../use-live.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { sentences } from './notifications/sentences.ts';
import { en } from './notifications/words.en.ts';
import { nl } from './notifications/words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return await deskOf(context).read(listNotifications, {});
}

/** Marks all as read, or only the one that is viewed, and then goes to what it is about. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const id = (await request.formData()).get('id');
  const { meldingen } = await desk.read(listNotifications, {});
  const viewed = meldingen.find((one) => one.id === id);
  if (id === null || viewed) await desk.run(readNotifications, viewed ? { ids: [viewed.id] } : {});
  return redirect(viewed?.link ? ownPath(viewed.link) : '/meldingen');
}

type Data = Awaited<ReturnType<typeof loader>>;
type Melding = Data['meldingen'][number];

export default function NotificationsPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en });
  useLive(['melding']);
  const { meldingen } = loaderData;
  const fresh = meldingen.filter(({ isRead }) => !isRead).length;
  if (meldingen.length === 0)
    return (
      <Page title={t.title}>
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead(fresh)} actions={fresh > 0 && <ReadAll />}>
      <Card>
        <ul className="stip-list">
          {meldingen.map((one) => (
            <li key={one.id}>
              <Item one={one} />
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

function ReadAll() {
  const t = useWords({ nl, en });
  return (
    <Form method="post">
      <Button kind="secondary">{t.readAll}</Button>
    </Form>
  );
}

function Item({ one }: { one: Melding }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const said: Readonly<Record<string, string>> = useWords(sentences);
  return (
    <Form method="post" className="stip-row">
      <input type="hidden" name="id" value={one.id} />
      {!one.isRead && <Chip tone="warn">{t.fresh}</Chip>}
      <span className="stip-soft stip-small">
        {t.at(dayOf(dateAt(one.sentAt), language), timeOf(one.sentAt, language))}
      </span>
      <span>{t.kind[one.kind] ?? said[one.kind] ?? t.other}</span>
      {one.link && <Button kind="subtle">{t.open}</Button>}
    </Form>
  );
}
