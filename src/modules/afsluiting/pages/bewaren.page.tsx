import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { decideVernietigingsvoorstel } from '../operations/bewaren/decide-vernietigingsvoorstel.ts';
import { listBewaartermijnen } from '../operations/bewaren/list-bewaartermijnen.ts';
import { openVernietigingsvoorstel } from '../operations/bewaren/open-vernietigingsvoorstel.ts';
import type { Bewaartermijn, Vernietiging } from '../schema/bewaren.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { News } from './news.tsx';
import { RulesTable } from './rules-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return await deskOf(context).read(listBewaartermijnen, {});
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const desk = deskOf(context);
  const isConfirming = form.get('doe') === 'bevestig';
  const typed = readForm(form);
  const outcome = isConfirming
    ? await desk.run(decideVernietigingsvoorstel, typed)
    : await desk.run(openVernietigingsvoorstel, typed);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(`/beheer/bewaren?gedaan=${isConfirming ? 'bevestig' : 'voorstel'}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function BewarenPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).beheer;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { voorbij, regels, vernietigd } = loaderData;
  return (
    <Page title={t.title} lead={t.lead}>
      {refusal ? <RefusalNote refusal={refusal} words={words} /> : <News done={t.done} />}
      <div className="stip-stack">
        <Card title={t.dueTitle}>
          {voorbij.length === 0 ? (
            <EmptyState title={t.dueEmptyTitle}>
              <p>{t.dueEmpty}</p>
            </EmptyState>
          ) : (
            <Due voorbij={voorbij} />
          )}
        </Card>
        <Card title={t.rulesTitle}>
          <RulesTable regels={regels} />
        </Card>
        <Card title={t.proofTitle}>
          {vernietigd.length === 0 ? (
            <EmptyState title={t.proofEmptyTitle}>
              <p>{t.proofEmpty}</p>
            </EmptyState>
          ) : (
            <Proofs vernietigd={vernietigd} />
          )}
        </Card>
      </div>
    </Page>
  );
}

/** The end of an id is enough to tell two apart, and tells of nobody. */
const shortOf = (text: string) => text.slice(-8);

function Due({ voorbij }: { voorbij: readonly Bewaartermijn[] }) {
  const t = useWords({ nl, en }).beheer;
  const language = useLanguage();
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={voorbij}
      rowKey={({ gezinId }) => gezinId}
      columns={[
        { key: 'number', header: t.number, cell: ({ gezinId }) => shortOf(gezinId) },
        { key: 'gemeente', header: t.gemeente, cell: ({ gemeente }) => gemeente },
        { key: 'last', header: t.last, cell: ({ laatsteWijziging }) => dayOf(laatsteWijziging, language) },
        { key: 'until', header: t.until, cell: ({ bewaardTot }) => dayOf(bewaardTot, language) },
        { key: 'deed', header: t.deed, cell: (row) => <Deed row={row} /> },
      ]}
    />
  );
}

function Deed({ row }: { row: Bewaartermijn }) {
  const t = useWords({ nl, en }).beheer;
  if (row.bevestigdOp) return t.confirmed;
  if (row.verzoekId === null)
    return <Form deed="voorstel" hidden={{ gezinId: row.gezinId }} submit={t.propose} kind="secondary" />;
  if (row.isEigenVoorstel) return t.ownProposal;
  return (
    <>
      <p>{t.proposedBy(row.voorgesteldDoorNaam ?? '')}</p>
      <Form deed="bevestig" hidden={{ id: row.verzoekId }} submit={t.confirm} kind="negative" />
    </>
  );
}

function Proofs({ vernietigd }: { vernietigd: readonly Vernietiging[] }) {
  const t = useWords({ nl, en }).beheer;
  const language = useLanguage();
  const sum = (rijen: Readonly<Record<string, number>>) =>
    Object.values(rijen).reduce((one, other) => one + other, 0);
  return (
    <DataTable
      caption={t.proofCaption}
      isCaptionHidden
      rows={vernietigd}
      rowKey={({ id }) => id}
      columns={[
        { key: 'mark', header: t.mark, cell: ({ gezinHash }) => shortOf(gezinHash) },
        {
          key: 'when',
          header: t.when,
          cell: ({ vernietigdOp }) => momentOf(new Date(vernietigdOp), language),
        },
        { key: 'why', header: t.why, cell: ({ aanleiding }) => t.aanleiding[aanleiding] },
        {
          key: 'by',
          header: t.by,
          cell: ({ beslotenDoorNaam, bevestigdDoorNaam }) => t.byBoth(beslotenDoorNaam, bevestigdDoorNaam),
        },
        {
          key: 'rows',
          header: t.rows,
          cell: ({ rijen, bestanden, bestandenOpen, gedeeldeBerichten }) => (
            <>
              {t.counted(sum(rijen), bestanden)}
              {bestandenOpen > 0 && <p>{t.filesOpen(bestandenOpen)}</p>}
              {gedeeldeBerichten > 0 && <p>{t.shared(gedeeldeBerichten)}</p>}
            </>
          ),
        },
      ]}
    />
  );
}
