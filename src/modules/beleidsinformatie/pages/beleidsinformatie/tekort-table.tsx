import { Link } from 'react-router';
import { useField } from '#web/kit/form/form-state.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { TekortRegel } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

type Option = { readonly value: string; readonly label: string };
type TekortTableProps = { readonly page: PageFile; readonly options?: readonly Option[] };

/** Who and which help, and with options a field for the answer. */
export function TekortTable({ page, options }: TekortTableProps) {
  const t = useWords({ nl, en }).one;
  const language = useLanguage();
  const says = useSays();
  const rows = page.file.regels.map((regel, nr) => ({ ...regel, nr }));
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ kenmerken: [first = ''] }) => first}
      columns={[
        { key: 'client', header: t.client, cell: (row) => <Client row={row} canOpen={page.canOpenGezin} /> },
        {
          key: 'help',
          header: t.help,
          cell: ({ hulpsoort, hulpsoortEn, toewijzingnummer }) => (
            <>
              {language === 'en' ? hulpsoortEn : hulpsoort}
              {toewijzingnummer !== null && <small> {t.number(toewijzingnummer)}</small>}
            </>
          ),
        },
        {
          key: 'period',
          header: t.period,
          cell: ({ begindatum, einddatum }) => {
            const from = t.from(says.day(begindatum));
            return einddatum === null ? from : t.until(from, says.day(einddatum));
          },
        },
        ...(options
          ? [
              {
                key: 'answer',
                header: t.answer,
                cell: (row: TekortRegel & { nr: number }) => <Answer row={row} options={options} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Client({ row, canOpen }: { row: TekortRegel; canOpen: boolean }) {
  const t = useWords({ nl, en }).one;
  const says = useSays();
  return (
    <>
      {canOpen ? <Link to={`/gezinnen/${row.gezinId}`}>{row.clientNaam}</Link> : row.clientNaam}
      {row.geboortedatum && <small> {t.born(says.day(row.geboortedatum))}</small>}
    </>
  );
}

/** The row names the field, so its label is for who does not see the table. */
function Answer({ row, options }: { row: TekortRegel & { nr: number }; options: readonly Option[] }) {
  const t = useWords({ nl, en }).one;
  const says = useSays();
  const { control, value } = useField(`regels.${row.nr}.waarde`);
  return (
    <>
      {row.kenmerken.map((kenmerk) => (
        <input key={kenmerk} type="hidden" name={`regels.${row.nr}.kenmerken[]`} value={kenmerk} />
      ))}
      <select
        className="utrecht-select utrecht-select--html-select"
        aria-label={t.answerFor(row.clientNaam, says.day(row.begindatum))}
        defaultValue={typeof value === 'string' ? value : ''}
        {...control}
      >
        <option value="">{t.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}
