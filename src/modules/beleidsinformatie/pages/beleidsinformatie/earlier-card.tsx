import { getDagen } from '#berichten/cbs-jeugd/index.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { CbsLevering } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

/** What was delivered before, and what replaced what. */
export function EarlierCard({ page: { leveringen } }: { page: PageFile }) {
  const t = useWords({ nl, en }).earlier;
  const says = useSays();
  const madeOn = new Map(leveringen.map(({ id, gemaaktOp }) => [id, gemaaktOp]));
  return (
    <Card title={t.title} id="leveringen">
      {leveringen.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.title}
          isCaptionHidden
          rows={leveringen}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'made',
              header: t.made,
              cell: ({ gemaaktOp, gemaaktDoor }) => (
                <>
                  {says.dayAt(gemaaktOp)} <small>{t.by(gemaaktDoor)}</small>
                </>
              ),
            },
            { key: 'what', header: t.what, cell: (row) => <What row={row} /> },
            {
              key: 'records',
              header: t.records,
              isNumber: true,
              cell: ({ aantalRecords, aantalOnvolledig }) => (
                <>
                  {says.number(aantalRecords)} <small>{t.incomplete(aantalOnvolledig)}</small>
                </>
              ),
            },
            { key: 'stand', header: t.stand, cell: (row) => <Stand row={row} madeOn={madeOn} /> },
            {
              key: 'sha256',
              header: t.print,
              cell: ({ sha256 }) => <code className="stip-cbs-print">{sha256}</code>,
            },
          ]}
        />
      )}
    </Card>
  );
}

function What({ row: { stroom, periode } }: { row: CbsLevering }) {
  const t = useWords({ nl, en });
  const says = useSays();
  const [jaar = 0, nummer = 0] = periode.split('-').map(Number);
  const { Begindatum, Einddatum } = getDagen({ stroom, jaar, nummer });
  return (
    <>
      {t.stromen[stroom]} <small>{says.periode({ eersteDag: Begindatum, laatsteDag: Einddatum })}</small>
    </>
  );
}

type StandProps = { readonly row: CbsLevering; readonly madeOn: ReadonlyMap<string, Date> };

function Stand({ row: { vervangenDoor }, madeOn }: StandProps) {
  const t = useWords({ nl, en }).earlier;
  const says = useSays();
  if (vervangenDoor === null) return <Chip tone="ok">{t.current}</Chip>;
  const on = madeOn.get(vervangenDoor);
  return <Chip>{on ? t.replaced(says.dayAt(on)) : t.replacedEarlier}</Chip>;
}
