import { Form } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { OrganisationData } from './read-management.ts';

export function Organisations({ data }: { data: OrganisationData }) {
  const t = useWords({ nl, en });
  const { organisaties, totaal, volgende } = data;
  return (
    <Card title={t.part.organisaties}>
      <KindChoice chosen={data.soort} />
      <p className="stip-soft" role="status">
        {t.organisaties.count(totaal)}
      </p>
      {organisaties.length === 0 ? (
        <EmptyState title={t.organisaties.emptyTitle}>
          <p>{t.organisaties.empty}</p>
        </EmptyState>
      ) : (
        <>
          <OrganisationTable organisaties={organisaties} />
          <Pager next={volgende} shown={organisaties.length} total={totaal} />
        </>
      )}
    </Card>
  );
}

function OrganisationTable({ organisaties }: Pick<OrganisationData, 'organisaties'>) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).soort;
  return (
    <DataTable
      caption={t.organisaties.caption}
      isCaptionHidden
      rows={organisaties}
      rowKey={({ id }) => id}
      columns={[
        { key: 'naam', header: t.organisaties.naam, cell: ({ naam }) => naam },
        { key: 'soort', header: t.organisaties.soort, cell: ({ soort }) => said[soort] },
        { key: 'agb', header: t.organisaties.agb, cell: ({ agb }) => agb ?? t.organisaties.none },
        {
          key: 'teams',
          header: t.organisaties.teams,
          cell: ({ teams }) => teams.map(({ naam }) => naam).join(', ') || t.organisaties.none,
        },
        {
          key: 'berichten',
          header: t.organisaties.berichten,
          cell: (row) => (row.agb === null ? t.organisaties.none : <Traffic row={row} />),
        },
      ]}
    />
  );
}

/** Where its berichten go, and a button that says the other. */
function Traffic({ row }: { row: OrganisationData['organisaties'][number] }) {
  const t = useWords({ nl, en }).organisaties;
  const { id, naam, verkeerInStip } = row;
  return (
    <Form method="post" className="stip-row">
      <input type="hidden" name="doe" value="verkeer" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="verkeerInStip" value={String(!verkeerInStip)} />
      <span>{verkeerInStip ? t.inside : t.outside}</span>
      <Button kind="subtle" aria-label={verkeerInStip ? t.toOutside(naam) : t.toInside(naam)}>
        {t.change}
      </Button>
    </Form>
  );
}

function KindChoice({ chosen }: { chosen: OrganisationData['soort'] }) {
  const t = useWords({ nl, en }).organisaties;
  const said = useWords({ nl: moduleNl, en: moduleEn }).soort;
  return (
    <Form method="get" className="stip-row stip-no-print">
      <input type="hidden" name="deel" value="organisaties" />
      <label htmlFor="soort">{t.kind}</label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id="soort"
        name="soort"
        defaultValue={chosen ?? ''}
      >
        <option value="">{t.allKinds}</option>
        {Object.entries(said).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button kind="secondary">{t.show}</Button>
    </Form>
  );
}
