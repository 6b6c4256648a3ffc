import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage } from '#web/use-words.ts';
import { listBesluitwerk } from '../operations/besluit/list-besluitwerk.ts';
import type { Werkregel } from '../schema/dossier.ts';
import { TermChip } from './term-chip.tsx';
import { useBesluitWords } from './use-besluit-words.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const { regels } = await deskOf(context).read(listBesluitwerk, {});
  return { regels };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };
const soon = 7;

/** What waits, the most urgent first: terms that have passed, that end within a week, and the rest. */
export default function MijnBesluitenPage({ loaderData: { regels } }: Props) {
  const { t } = useBesluitWords();
  useLive(['besluit', 'bezwaar', 'aanvraag']);
  const late = regels.filter(({ termijn }) => termijn.dagen < 0).length;
  const near = regels.filter(({ termijn: { dagen } }) => dagen >= 0 && dagen <= soon).length;
  return (
    <Page title={t.mine.title} lead={t.mine.lead}>
      {regels.length === 0 ? (
        <EmptyState title={t.mine.emptyTitle}>
          <p>{t.mine.empty}</p>
        </EmptyState>
      ) : (
        <div className="stip-stack">
          <Tiles>
            <Tile number={late} text={t.mine.late(late)} tone={late > 0 ? 'alarm' : 'calm'} />
            <Tile number={near} text={t.mine.near} tone={near > 0 ? 'warn' : 'calm'} />
            <Tile number={regels.length} text={t.mine.all} />
          </Tiles>
          <Card>
            <Work regels={regels} />
          </Card>
        </div>
      )}
    </Page>
  );
}

function Work({ regels }: { regels: readonly Werkregel[] }) {
  const { t, said } = useBesluitWords();
  const language = useLanguage();
  const columns: Column<Werkregel>[] = [
    {
      key: 'gezin',
      header: t.mine.family,
      cell: (one) => (
        <Link to={`/besluiten/${one.besluitId}`}>{`${one.gezinNaam}: ${one.namen.join(', ')}`}</Link>
      ),
    },
    { key: 'wat', header: t.mine.what, cell: ({ wat }) => said.werk[wat] },
    { key: 'soort', header: t.mine.kind, cell: ({ soort }) => (soort ? said.soort[soort] : t.list.noKind) },
    { key: 'van', header: t.mine.since, cell: ({ van }) => dayOf(van, language) },
    { key: 'termijn', header: t.mine.term, cell: ({ termijn }) => <TermChip termijn={termijn} /> },
  ];
  const keyOf = (one: Werkregel) => `${one.besluitId} ${one.wat} ${one.van}`;
  return <DataTable caption={t.mine.title} isCaptionHidden columns={columns} rows={regels} rowKey={keyOf} />;
}
