import { Form, Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listBerichten } from '../operations/list-berichten.ts';
import { Outcome } from './bericht/outcome.tsx';
import { partiesOf } from './bericht/parties-of.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const outcomes = ['ontvangen', 'verwerkt', 'geweigerd'] as const;
const ways = ['in', 'uit'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const soort = /^(?:JW\d{3}|onbekend)$/.exec(query.get('soort') ?? '')?.[0];
  const uitkomst = outcomes.find((one) => one === query.get('uitkomst'));
  const richting = ways.find((one) => one === query.get('richting'));
  const teLaat = query.get('teLaat') === 'true' ? 'true' : undefined;
  const filter = {
    ...(soort && { soort }),
    ...(uitkomst && { uitkomst }),
    ...(richting && { richting }),
    ...(teLaat && { teLaat }),
  };
  const na = query.get('na');
  return { ...(await desk.read(listBerichten, { ...filter, ...(na && { na }) })), filter };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Bericht = Data['berichten'][number];

export default function BerichtenPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en }).berichten;
  const { berichten, filter, tellingen, totaal, volgende } = loaderData;
  const isFiltered = Object.keys(filter).length > 0;
  const hasAny = tellingen.ontvangen + tellingen.verwerkt + tellingen.geweigerd > 0;
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      {hasAny && <Counts tellingen={tellingen} />}
      <Card>
        {hasAny && <Filter filter={filter} />}
        {berichten.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{isFiltered ? t.notFound : t.empty}</p>
          </EmptyState>
        )}
        {berichten.length > 0 && (
          <>
            <Journal berichten={berichten} />
            <Pager next={volgende} shown={berichten.length} total={totaal} />
          </>
        )}
      </Card>
    </Page>
  );
}

function Counts({ tellingen }: Pick<Data, 'tellingen'>) {
  const t = useWords({ nl, en }).berichten.tile;
  const { ontvangen, verwerkt, geweigerd, teLaat } = tellingen;
  return (
    <Tiles>
      <Tile number={verwerkt} text={t.verwerkt} to="?uitkomst=verwerkt" />
      <Tile number={ontvangen} text={t.ontvangen} to="?uitkomst=ontvangen" />
      <Tile
        number={geweigerd}
        text={t.geweigerd}
        tone={geweigerd > 0 ? 'alarm' : 'calm'}
        to="?uitkomst=geweigerd"
      />
      <Tile number={teLaat} text={t.teLaat} tone={teLaat > 0 ? 'warn' : 'calm'} to="?teLaat=true" />
    </Tiles>
  );
}

function Filter({ filter }: Pick<Data, 'filter'>) {
  const t = useWords({ nl, en }).berichten;
  return (
    <Form method="get" className="stip-row stip-no-print" role="search" aria-label={t.filter}>
      <Choice
        name="soort"
        label={t.kind}
        all={t.allKinds}
        options={choicesOf(t.kindOf)}
        chosen={filter.soort}
      />
      <Choice
        name="uitkomst"
        label={t.outcome}
        all={t.allOutcomes}
        options={choicesOf(t.outcomeOf)}
        chosen={filter.uitkomst}
      />
      <Choice
        name="richting"
        label={t.way}
        all={t.allWays}
        options={choicesOf(t.wayOf)}
        chosen={filter.richting}
      />
      <Button kind="secondary">{t.show}</Button>
      {Object.keys(filter).length > 0 && <Link to="?">{t.everything}</Link>}
    </Form>
  );
}

function Journal({ berichten }: Pick<Data, 'berichten'>) {
  const t = useWords({ nl, en }).berichten;
  const language = useLanguage();
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={berichten}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'soort',
          header: t.kind,
          cell: (row) => <Link to={`/berichten/${row.id}`}>{t.kindOf[row.soort] ?? row.soort}</Link>,
        },
        { key: 'received', header: t.received, cell: (row) => <Received row={row} /> },
        { key: 'from', header: t.from, cell: (row) => partiesOf(row).from },
        { key: 'to', header: t.to, cell: (row) => partiesOf(row).to },
        { key: 'date', header: t.date, cell: ({ dagtekening }) => dayOf(dagtekening, language) },
        { key: 'outcome', header: t.outcome, cell: (row) => <Outcome row={row} /> },
        { key: 'findings', header: t.findings, isNumber: true, cell: (row) => row.aantalBevindingen },
        { key: 'answer', header: t.answer, cell: (row) => row.antwoordSoort ?? '–' },
      ]}
    />
  );
}

function Received({ row }: { row: Bericht }) {
  const t = useWords({ nl, en }).berichten;
  const language = useLanguage();
  return (
    <>
      {t.direction[row.richting]} {momentOf(row.ontvangenOp, language)}
    </>
  );
}
