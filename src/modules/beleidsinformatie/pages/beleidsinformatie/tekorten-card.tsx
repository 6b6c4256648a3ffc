import { Link, useLocation } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Tekort } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

const tones = { 'niet-geleverd': 'alarm', onmogelijk: 'alarm', ontbreekt: 'warn', nakijken: 'warn' } as const;

/** What is wrong, by field, with how often; each leads to its own list. */
export function TekortenCard({ page: { file, canChange } }: { page: PageFile }) {
  const t = useWords({ nl, en }).tekorten;
  const says = useSays();
  return (
    <Card title={t.title} id="tekorten">
      {file.tekorten.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <DataTable
            caption={t.title}
            isCaptionHidden
            rows={file.tekorten}
            rowKey={({ sleutel }) => sleutel}
            columns={[
              { key: 'veld', header: t.what, cell: (row) => <What row={row} /> },
              { key: 'tekst', header: t.about, cell: (row) => says.fault(row) },
              { key: 'aantal', header: t.count, isNumber: true, cell: ({ aantal }) => says.number(aantal) },
              { key: 'waar', header: t.where, cell: (row) => <Where row={row} canChange={canChange} /> },
            ]}
          />
        </>
      )}
    </Card>
  );
}

function What({ row: { veld, code } }: { row: Tekort }) {
  const t = useWords({ nl, en }).tekorten;
  return (
    <>
      {useSays().field(veld)} <Chip tone={tones[code]}>{t.kindOf[code]}</Chip>
    </>
  );
}

function Where({ row: { sleutel, keuzes, veld }, canChange }: { row: Tekort; canChange: boolean }) {
  const t = useWords({ nl, en }).tekorten;
  const query = new URLSearchParams(useLocation().search);
  for (const name of ['na', 'gedaan', 'mislukt']) query.delete(name);
  query.set('tekort', sleutel);
  const text = keuzes.length > 0 && canChange ? t.here : t.look;
  return (
    <Link to={{ search: `?${query}`, hash: '#tekort' }}>
      {text} <span className="stip-hidden">{useSays().field(veld)}</span>
    </Link>
  );
}
