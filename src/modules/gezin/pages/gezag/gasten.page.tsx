import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { openGast } from '../../operations/gast/open-gast.ts';
import { stopGast } from '../../operations/gast/stop-gast.ts';
import { GuestForm } from './guest-form.tsx';
import { GuestItem } from './guest-item.tsx';
import { type Guests, readGuests } from './read-guests.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readGuests(deskOf(context), params['gezinId']);
}

/** The link stands in the answer and in no address, so that it ends up in no history and no log. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const input = { ...readForm(form), id: params['gezinId'] };
  if (form.get('doe') === 'buitensluiten') {
    const outcome = await desk.run(stopGast, input);
    if (isRefusal(outcome)) return keepTyped(outcome, form);
    return redirect(`/gezinnen/${params['gezinId']}/gasten?gedaan=buitengesloten`);
  }
  const outcome = await desk.run(openGast, input);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return { naam: outcome.gast.naam, link: `${new URL(request.url).origin}/gast/${outcome.code}` };
}

type Made = { readonly naam: string; readonly link: string };
type Props = { loaderData: Guests; actionData?: Refused | Made };

export default function GastenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).gasten;
  const { gezin, gasten, draft } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive([`gezin:${gezin.id}`]);
  const made = actionData && 'link' in actionData ? actionData : undefined;
  const refusal = actionData && 'refused' in actionData ? actionData : undefined;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<LinkButton to={`/gezinnen/${gezin.id}/toestemmingen`}>{t.back}</LinkButton>}
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        {made && <Ready made={made} />}
        <Card title={t.now}>
          {gasten.length === 0 && (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          )}
          <ul className="stip-list">
            {gasten.map((gast) => (
              <li key={gast.id}>
                <GuestItem gast={gast} canStop={draft !== null} refusal={refusal} />
              </li>
            ))}
          </ul>
        </Card>
        {draft && <GuestForm data={loaderData} draft={draft} refusal={refusal} key={made?.link ?? ''} />}
      </div>
    </Page>
  );
}

function Ready({ made }: { made: Made }) {
  const t = useWords({ nl, en }).gasten;
  return (
    <Card title={t.readyTitle}>
      <Note isNews>{t.ready(made.naam)}</Note>
      <p>
        <label htmlFor="gastlink">{t.address}</label>
      </p>
      <input id="gastlink" className="utrecht-textbox stip-wide" readOnly value={made.link} />
      <p className="stip-soft stip-small">{t.once}</p>
    </Card>
  );
}
