import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { KaderLink } from '#web/kit/page/kader-link.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { openAanvraag } from '../operations/besluit/open-aanvraag.ts';
import { openBesluit } from '../operations/besluit/open-besluit.ts';
import { AskBesluit } from './besluiten/ask-besluit.tsx';
import { BesluitItem } from './besluiten/besluit-item.tsx';
import { HulpItem } from './besluiten/hulp-item.tsx';
import { type Besluiten, readBesluiten } from './besluiten/read-besluiten.ts';
import { useBesluitWords } from './use-besluit-words.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readBesluiten(deskOf(context), params['gezinId']);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const { outcome, to } = await run(desk, params['gezinId'], form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(to(outcome.id));
}

/** A worker begins, and goes on to write; a family asks, and sees here that it was received. */
async function run(desk: Desk, gezin: string | undefined, form: FormData) {
  const { persoonIds = [], hulplijnIds = [], ...input } = readForm(form);
  const given = { ...input, persoonIds, hulplijnIds, id: gezin };
  return form.get('doe') === 'vragen'
    ? {
        outcome: await desk.run(openAanvraag, given),
        to: () => `/gezinnen/${gezin}/besluiten?gedaan=vragen`,
      }
    : { outcome: await desk.run(openBesluit, given), to: (id: string) => `/besluiten/${id}` };
}

type Props = { loaderData: Besluiten; actionData?: Refused };

/** The besluiten of one family, and for which help one is needed; a family asks for one here. */
export default function BesluitenPage({ loaderData, actionData }: Props) {
  const { t } = useBesluitWords();
  const isAsked = useSearchParams()[0].get('gedaan') === 'vragen';
  const { gezin, besluiten, isOwn } = loaderData;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={t.list.title}
      lead={isOwn ? t.list.leadOwn : t.list.lead(gezin.naam)}
      actions={
        <>
          {isOwn && <LinkButton to="/mijn-plan">{t.toPlan}</LinkButton>}
          <KaderLink bij="besluiten" />
        </>
      }
    >
      {isAsked && !actionData && <Note isNews>{t.list.asked}</Note>}
      <div className="stip-stack">
        <Card title={t.list.besluiten}>
          {besluiten.length === 0 && (
            <EmptyState title={t.list.emptyTitle}>
              <p>{isOwn ? t.list.emptyOwn : t.list.empty}</p>
            </EmptyState>
          )}
          <ul className="stip-list">
            {besluiten.map((one) => (
              <li key={one.id}>
                <BesluitItem one={one} isOwn={isOwn} />
              </li>
            ))}
          </ul>
        </Card>
        <Help data={loaderData} refusal={actionData} />
        {loaderData.draft && <AskBesluit data={loaderData} refusal={actionData} />}
      </div>
    </Page>
  );
}

function Help({ data, refusal }: { data: Besluiten; refusal: Refused | undefined }) {
  const { t } = useBesluitWords();
  if (data.hulp.length === 0 && !data.canOpen) return null;
  return (
    <Card title={t.help.title}>
      <p className="stip-soft">{t.help.lead}</p>
      <div className="stip-stack">
        <ul className="stip-list">
          {data.hulp.map((one) => (
            <li key={one.id} className="stip-entry">
              <HulpItem one={one} data={data} refusal={refusal} />
            </li>
          ))}
        </ul>
        {data.canOpen && <HulpItem one={null} data={data} refusal={refusal} />}
      </div>
    </Card>
  );
}
