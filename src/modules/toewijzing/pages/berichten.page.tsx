import { Form, Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf, timeOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listBerichten } from '../operations/list-berichten.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const most = 500;
const outcomes = ['verwerkt', 'geweigerd'] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const soort = /^(?:JW\d{3}|onbekend)$/.exec(query.get('soort') ?? '')?.[0];
  const uitkomst = outcomes.find((one) => one === query.get('uitkomst'));
  const filter = { ...(soort && { soort }), ...(uitkomst && { uitkomst }) };
  const { berichten } = await desk.read(listBerichten, { ...filter, limiet: most });
  return { berichten, filter };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Bericht = Data['berichten'][number];

export default function BerichtenPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en }).berichten;
  const { berichten, filter } = loaderData;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      {berichten.length > 0 && <Counts berichten={berichten} />}
      <Card>
        {(berichten.length > 0 || isFiltered) && <Filter filter={filter} />}
        {berichten.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{isFiltered ? t.notFound : t.empty}</p>
          </EmptyState>
        )}
        {berichten.length === most && <p className="stip-soft">{t.shown(most)}</p>}
        {berichten.length > 0 && <Journal berichten={berichten} />}
      </Card>
    </Page>
  );
}

function Counts({ berichten }: Pick<Data, 'berichten'>) {
  const t = useWords({ nl, en }).berichten.tile;
  const refused = berichten.filter(({ uitkomst }) => uitkomst === 'geweigerd').length;
  const findings = berichten.reduce((sum, { aantalBevindingen }) => sum + aantalBevindingen, 0);
  return (
    <Tiles>
      <Tile number={berichten.length - refused} text={t.verwerkt} to="?uitkomst=verwerkt" />
      <Tile
        number={refused}
        text={t.geweigerd}
        tone={refused > 0 ? 'alarm' : 'calm'}
        to="?uitkomst=geweigerd"
      />
      <Tile number={findings} text={t.bevindingen} tone={findings > 0 ? 'warn' : 'calm'} />
    </Tiles>
  );
}

function Filter({ filter }: Pick<Data, 'filter'>) {
  const t = useWords({ nl, en }).berichten;
  return (
    <Form method="get" className="stip-row stip-no-print" role="search" aria-label={t.filter}>
      <Choice name="soort" label={t.kind} all={t.allKinds} options={t.kindOf} chosen={filter.soort} />
      <Choice
        name="uitkomst"
        label={t.outcome}
        all={t.allOutcomes}
        options={t.outcomeOf}
        chosen={filter.uitkomst}
      />
      <Button kind="secondary">{t.show}</Button>
      {Object.keys(filter).length > 0 && <Link to="?">{t.everything}</Link>}
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  options: Readonly<Record<string, string>>;
  chosen: string | undefined;
};

function Choice({ name, label, all, options, chosen = '' }: ChoiceProps) {
  return (
    <div className="stip-field stip-field--short">
      <label className="utrecht-form-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={`filter-${name}`}
        name={name}
        defaultValue={chosen}
      >
        <option value="">{all}</option>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
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
        { key: 'soort', header: t.kind, cell: ({ soort }) => t.kindOf[soort] ?? soort },
        { key: 'received', header: t.received, cell: (row) => <Received row={row} /> },
        { key: 'from', header: t.from, cell: ({ afzender }) => afzender },
        { key: 'to', header: t.to, cell: ({ ontvanger }) => ontvanger },
        { key: 'date', header: t.date, cell: ({ dagtekening }) => dayOf(dagtekening, language) },
        { key: 'outcome', header: t.outcome, cell: (row) => <Outcome row={row} /> },
        { key: 'findings', header: t.findings, isNumber: true, cell: (row) => row.aantalBevindingen },
      ]}
    />
  );
}

function Received({ row }: { row: Bericht }) {
  const t = useWords({ nl, en }).berichten;
  const language = useLanguage();
  const day = row.ontvangenOp.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return (
    <>
      {t.direction[row.richting]} {dayOf(day, language)}, {timeOf(row.ontvangenOp, language)}
    </>
  );
}

function Outcome({ row }: { row: Bericht }) {
  const t = useWords({ nl, en }).berichten;
  return <Chip tone={row.uitkomst === 'verwerkt' ? 'ok' : 'alarm'}>{t.outcomeOf[row.uitkomst]}</Chip>;
}
