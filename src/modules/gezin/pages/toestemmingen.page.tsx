import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { en as gezagEn } from './gezag/words.en.ts';
import { nl as gezagNl } from './gezag/words.nl.ts';
import { ConsentItem } from './toestemmingen/consent-item.tsx';
import { GiveConsent } from './toestemmingen/give-consent.tsx';
import { type Consents, readConsents } from './toestemmingen/read-consents.ts';
import { runDeed } from './toestemmingen/run-deed.ts';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readConsents(deskOf(context), params['gezinId']);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const { outcome, done } = await runDeed(desk, params['gezinId'], form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${params['gezinId']}/toestemmingen?gedaan=${done}`);
}

type Props = { loaderData: Consents; actionData?: Refused };

export default function ToestemmingenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).toestemmingen;
  const { gezag, gasten } = useWords({ nl: gezagNl, en: gezagEn });
  const { gezin, toestemmingen, isOwn, choices } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive([`gezin:${gezin.id}`]);
  const isPast = ({ status }: (typeof toestemmingen)[number]) =>
    status === 'verlopen' || status === 'ingetrokken';
  const past = toestemmingen.filter(isPast);
  const item = (one: (typeof toestemmingen)[number]) => (
    <li key={one.id}>
      <ConsentItem one={one} data={loaderData} refusal={actionData} />
    </li>
  );
  const actions = (
    <>
      <WayBack gezin={gezin.id} isOwn={isOwn} />
      {choices && <LinkButton to={`/gezinnen/${gezin.id}/gasten`}>{gasten.link}</LinkButton>}
      <PrintButton />
    </>
  );
  return (
    <Page title={t.title} lead={t.lead(gezin.naam)} actions={actions}>
      {done && !actionData && <Note isNews>{done}</Note>}
      {loaderData.isWithoutGezag && <Note>{gezag.without}</Note>}
      <div className="stip-stack">
        <Card title={t.now}>
          {past.length === toestemmingen.length && (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          )}
          <ul className="stip-list">{toestemmingen.filter((one) => !isPast(one)).map(item)}</ul>
          {past.length > 0 && (
            <details className="stip-behind">
              <summary>{t.past(past.length)}</summary>
              <ul className="stip-list">{past.map(item)}</ul>
            </details>
          )}
        </Card>
        {choices && <GiveConsent data={loaderData} choices={choices} refusal={actionData} />}
      </div>
    </Page>
  );
}
