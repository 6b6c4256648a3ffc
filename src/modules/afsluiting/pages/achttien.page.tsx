import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listAchttien } from '../operations/later/list-achttien.ts';
import type { AchttienRegel } from '../schema/later.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { daysUntil } from './later/left.ts';
import { ONDERWERPEN } from './options.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return { ...(await desk.read(listAchttien, {})), today: desk.today };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

export default function AchttienPage({ loaderData }: Props) {
  const t = useWords({ nl, en }).achttien;
  const { jongeren, maandenVooruit, today } = loaderData;
  return (
    <Page title={t.title} lead={t.lead(jongeren.length, maandenVooruit)} actions={<PrintButton />}>
      <Card>
        {jongeren.length === 0 ? (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.caption}
            isCaptionHidden
            rows={jongeren}
            rowKey={({ persoonId }) => persoonId}
            columns={[
              {
                key: 'who',
                header: t.who,
                cell: ({ gezinId, naam, gezinNaam }) => (
                  <>
                    <Link to={`/gezinnen/${gezinId}/later`}>{naam}</Link>
                    <br />
                    <span className="stip-small stip-soft">{gezinNaam}</span>
                  </>
                ),
              },
              { key: 'when', header: t.when, cell: (row) => <When row={row} today={today} /> },
              { key: 'settled', header: t.settled, cell: (row) => <Settled row={row} /> },
              {
                key: 'wie',
                header: t.goesOn,
                cell: ({ wie }) => (wie.length > 0 ? wie.join(', ') : <Chip tone="warn">{t.nobody}</Chip>),
              },
              {
                key: 'plan',
                header: t.plan,
                cell: ({ hasToekomstplan }) => (hasToekomstplan ? t.hasPlan : t.noPlan),
              },
            ]}
          />
        )}
        <p className="stip-small stip-soft">{t.assumed}</p>
      </Card>
    </Page>
  );
}

function When({ row: { klok }, today }: { row: AchttienRegel; today: string }) {
  const { achttien: t, later } = useWords({ nl, en });
  const language = useLanguage();
  if (klok.fase === 'vandaag') return <Chip tone="ok">{t.today}</Chip>;
  return (
    <>
      {dayOf(klok.achttienOp, language)}
      <br />
      <span className="stip-small stip-soft">{later.fase[klok.fase](daysUntil(today, klok.achttienOp))}</span>
    </>
  );
}

/** How many subjects are settled, and which are not: names, so that one knows what to talk about. */
function Settled({ row: { standen } }: { row: AchttienRegel }) {
  const t = useWords({ nl, en }).achttien;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const done = new Set(
    standen
      .filter(({ stand }) => stand === 'geregeld' || stand === 'niet-nodig')
      .map(({ onderwerp }) => onderwerp),
  );
  const open = ONDERWERPEN.filter((onderwerp) => !done.has(onderwerp));
  return (
    <>
      {t.of(done.size)}
      <br />
      <span className="stip-small stip-soft">
        {open.length === 0
          ? t.nothingOpen
          : `${t.open}: ${open.map((onderwerp) => m.onderwerp[onderwerp].toLowerCase()).join(', ')}`}
      </span>
    </>
  );
}
