import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PeopleData } from './read-management.ts';

type Row = PeopleData['people']['shown'][number];
type Props = { people: readonly Row[]; data: PeopleData; refusal: Refused | undefined };

export function PeopleTable({ people, data, refusal }: Props) {
  const t = useWords({ nl, en }).mensen;
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: 'naam', header: t.naam, cell: ({ naam }) => naam },
        { key: 'rol', header: t.rol, cell: (row) => <Work row={row} data={data} /> },
        { key: 'period', header: t.period, cell: (row) => <Period row={row} /> },
        {
          key: 'end',
          header: t.deeds,
          cell: (row) => <Deeds row={row} today={data.today} refusal={refusal} />,
        },
      ]}
    />
  );
}

function Work({ row, data }: { row: Row; data: PeopleData }) {
  const { mensen: t, rol: rollen } = useWords({ nl, en });
  const names = row.gemeenten.map((code) => data.gemeenten.find((one) => one.code === code)?.naam ?? code);
  const where = row.isFamily ? [t.family] : [row.organisatieNaam, row.teamNaam, names.join(', ')];
  return (
    <>
      {rollen[row.rol] ?? row.rol}
      <small> {where.filter(Boolean).join(' · ')}</small>
    </>
  );
}

function Period({ row }: { row: Row }) {
  const t = useWords({ nl, en }).mensen;
  const language = useLanguage();
  const van = dayOf(row.van, language);
  const begin = row.stand === 'komt' ? t.coming(van) : t.from(van);
  return (
    <>
      {row.tot ? t.until(begin, dayOf(row.tot, language)) : begin}
      {row.stand === 'voorbij' && (
        <>
          {' '}
          <Chip>{t.over}</Chip>
        </>
      )}
    </>
  );
}

function Deeds({ row, today, refusal }: { row: Row; today: string; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).mensen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  if (row.isSelf) return <span className="stip-soft stip-small">{t.self}</span>;
  const another = <Link to={`?persoon=${row.accountId}#aanstellen`}>{t.another}</Link>;
  if (row.stand === 'voorbij') return <div className="stip-deeds stip-no-print">{another}</div>;
  return (
    <div className="stip-deeds stip-no-print">
      {another}
      <details open={refusal?.typed?.['id'] === row.id}>
        <summary>
          {t.end} <span className="stip-hidden">{row.naam}</span>
        </summary>
        <Form
          deed="beeindig"
          hidden={{ id: row.id }}
          submit={t.endSubmit}
          kind="negative"
          refusal={refusal}
          words={said.refused}
          values={{ tot: row.van > today ? row.van : today }}
        >
          <DateField name="tot" label={t.endOn} />
        </Form>
      </details>
    </div>
  );
}
