import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readSchoolbeeld } from '../operations/beeld/read-schoolbeeld.ts';
import type { Beeldtelling, Schoolbeeld } from '../schema/beeld.ts';
import { monthName } from './school/presence-figure.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  return { beeld: await deskOf(context).read(readSchoolbeeld, {}) };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

/** How school goes in the region: exemptions, staying at home, presence that fell; each with how it was counted. */
export default function SchoolbeeldPage({ loaderData: { beeld } }: Props) {
  const t = useWords({ nl, en }).picture;
  const isEmpty = beeld.reeksen.every(({ tellingen }) =>
    tellingen.every((one) => one.mark === 'onbekend' || (one.mark === 'getal' && one.aantal === 0)),
  );
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      <div className="stip-stack">
        {isEmpty ? (
          <Card>
            <EmptyState title={t.noneTitle}>
              <p>{t.none}</p>
            </EmptyState>
          </Card>
        ) : (
          <>
            <Months beeld={beeld} />
            <Areas beeld={beeld} />
          </>
        )}
        <Card title={t.about}>
          <ul>
            {t.definitions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}

function useCounted(): (telling: Beeldtelling | undefined) => string {
  const t = useWords({ nl, en }).picture;
  return (telling) => {
    if (telling?.mark === 'getal') return String(telling.aantal);
    return t.marks[telling?.mark ?? 'onbekend'];
  };
}

function Months({ beeld }: { beeld: Schoolbeeld }) {
  const t = useWords({ nl, en }).picture;
  const language = useLanguage();
  const counted = useCounted();
  const rows = beeld.maanden.map((maand, place) => ({ maand, place })).reverse();
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'maand', header: t.month, cell: ({ maand }) => monthName(maand, language) },
    ...beeld.reeksen.map(({ soort, tellingen }) => ({
      key: soort,
      header: t.kinds[soort],
      isNumber: true,
      cell: ({ place }: { place: number }) => counted(tellingen[place]),
    })),
  ];
  return (
    <Card title={t.months}>
      <DataTable
        caption={t.months}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ maand }) => maand}
      />
    </Card>
  );
}

function Areas({ beeld }: { beeld: Schoolbeeld }) {
  const t = useWords({ nl, en }).picture;
  const counted = useCounted();
  const columns: Column<Schoolbeeld['perGemeente'][number]>[] = [
    { key: 'gemeente', header: t.area, cell: ({ naam }) => naam },
    ...beeld.reeksen.map(({ soort }) => ({
      key: soort,
      header: t.kinds[soort],
      isNumber: true,
      cell: ({ tellingen }: Schoolbeeld['perGemeente'][number]) =>
        counted(tellingen.find((one) => one.soort === soort)?.telling),
    })),
  ];
  return (
    <Card title={t.areas}>
      <DataTable
        caption={t.areas}
        isCaptionHidden
        columns={columns}
        rows={beeld.perGemeente}
        rowKey={({ code }) => code}
      />
    </Card>
  );
}
