import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect } from 'react-router';
import { en as afsluitingEn } from '#modules/afsluiting/words.en.ts';
import { nl as afsluitingNl } from '#modules/afsluiting/words.nl.ts';
import { en as analyseEn } from '#modules/analyse/words.en.ts';
import { nl as analyseNl } from '#modules/analyse/words.nl.ts';
import { en as besluitEn } from '#modules/besluit/words.en.ts';
import { nl as besluitNl } from '#modules/besluit/words.nl.ts';
import { en as consultEn } from '#modules/consult/words.en.ts';
import { nl as consultNl } from '#modules/consult/words.nl.ts';
import { en as gesprekEn } from '#modules/gesprek/words.en.ts';
import { nl as gesprekNl } from '#modules/gesprek/words.nl.ts';
import { en as gezinEn } from '#modules/gezin/words.en.ts';
import { nl as gezinNl } from '#modules/gezin/words.nl.ts';
import { en as planEn } from '#modules/plan/words.en.ts';
import { nl as planNl } from '#modules/plan/words.nl.ts';
import { en as terugkoppelingEn } from '#modules/terugkoppeling/words.en.ts';
import { nl as terugkoppelingNl } from '#modules/terugkoppeling/words.nl.ts';
import { en as toegangEn } from '#modules/toegang/words.en.ts';
import { nl as toegangNl } from '#modules/toegang/words.nl.ts';
import { en as triageEn } from '#modules/triage/words.en.ts';
import { nl as triageNl } from '#modules/triage/words.nl.ts';
import { en as werkverdelingEn } from '#modules/werkverdeling/words.en.ts';
import { nl as werkverdelingNl } from '#modules/werkverdeling/words.nl.ts';
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
  const ofAnalyse = useWords({ nl: analyseNl, en: analyseEn }).melding;
  const ofGesprek = useWords({ nl: gesprekNl, en: gesprekEn }).melding;
  const ofConsult = useWords({ nl: consultNl, en: consultEn }).melding;
  const ofAfsluiting = useWords({ nl: afsluitingNl, en: afsluitingEn }).melding;
  const ofBesluit = useWords({ nl: besluitNl, en: besluitEn }).melding;
  const ofGezin = useWords({ nl: gezinNl, en: gezinEn }).melding;
  const ofToegang = useWords({ nl: toegangNl, en: toegangEn }).melding;
  const ofPlan = useWords({ nl: planNl, en: planEn }).melding;
  const ofTerugkoppeling = useWords({ nl: terugkoppelingNl, en: terugkoppelingEn }).melding;
  const ofTriage = useWords({ nl: triageNl, en: triageEn }).melding;
  const ofWerkverdeling = useWords({ nl: werkverdelingNl, en: werkverdelingEn }).melding;
  const said: Readonly<Record<string, string>> = {
    ...ofWerkverdeling,
    ...ofAnalyse,
    ...ofGesprek,
    ...ofConsult,
    ...ofTerugkoppeling,
    ...ofPlan,
    ...ofBesluit,
    ...ofGezin,
    ...ofAfsluiting,
    ...ofToegang,
    ...ofTriage,
  };
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
