import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { readGezin } from '#modules/gezin/index.ts';
import { listOrganisaties } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { openToewijzing } from '../operations/open-toewijzing.ts';
import { NewOrder } from './toewijzing/new-order.tsx';
import { readOrder } from './toewijzing/read-order.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  if (!desk.actor.grants.has('toewijzing:open')) throw new Response('verboden', { status: 403 });
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const { organisaties } = await desk.read(listOrganisaties, { soort: 'aanbieder' });
  const houders = new Set(gezin.betrokkenen.map(({ houder }) => houder));
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    personen: gezin.leden
      .filter(({ soort }) => soort !== 'netwerk')
      .toSorted((one, other) => Number(other.soort === 'jeugdige') - Number(one.soort === 'jeugdige'))
      .map(({ id, voornaam, voorvoegsel, achternaam }) => ({
        value: String(id),
        label: [voornaam, voorvoegsel, achternaam].filter(Boolean).join(' '),
      })),
    aanbieders: Map.groupBy(
      organisaties.map(({ id, naam }) => ({ value: String(id), label: naam })),
      ({ value }) => (houders.has(value) ? ('known' as const) : ('others' as const)),
    ),
    today: desk.today,
    draft: await draftOf(desk, `toewijzing/${gezin.id}`),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(openToewijzing, { ...readOrder(form), id: params['gezinId'] });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${outcome.gezinId}?gedaan=toewijzing`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function ToewijzingPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const { gezin, personen } = loaderData;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(gezin.naam)}
      actions={<LinkButton to={`/gezinnen/${gezin.id}`}>{t.back}</LinkButton>}
    >
      <div className="stip-two">
        <Card>
          {personen.length === 0 ? (
            <EmptyState title={t.noPersonTitle}>
              <p>{t.noPerson}</p>
              <LinkButton to={`/gezinnen/${gezin.id}/leden`}>{t.toMembers}</LinkButton>
            </EmptyState>
          ) : (
            <NewOrder {...loaderData} refusal={actionData} />
          )}
        </Card>
        <Card title={t.whatTitle}>
          {t.what.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Note>{t.lighter}</Note>
        </Card>
      </div>
    </Page>
  );
}
