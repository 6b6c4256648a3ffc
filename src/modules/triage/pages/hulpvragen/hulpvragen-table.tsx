import { Link } from 'react-router';
import type { z } from 'zod';
import type { listHulpvragen } from '#modules/toegang/index.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type HulpvraagRegel = z.output<typeof listHulpvragen.output>['hulpvragen'][number];
type Props = { hulpvragen: readonly HulpvraagRegel[]; isReferrer: boolean };

const tones = { ontvangen: 'warn', opgepakt: 'ok', afgesloten: undefined } as const;

/** Questions with how far each is. Who referred sees the stage and nothing of what is in the file. */
export function HulpvragenTable({ hulpvragen, isReferrer }: Props) {
  const t = useWords({ nl, en }).lijst;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const name: Column<HulpvraagRegel> = isReferrer
    ? { key: 'wie', header: t.column.kind, cell: ({ persoonNaam }) => persoonNaam ?? t.unnamed }
    : { key: 'wie', header: t.column.wie, cell: (row) => <Family {...row} /> };
  const who: Column<HulpvraagRegel> = {
    key: 'door',
    header: t.column.door,
    cell: ({ behandelaarNaam }) => behandelaarNaam ?? <span className="stip-soft">{t.nobody}</span>,
  };
  const columns: readonly Column<HulpvraagRegel>[] = [
    name,
    { key: 'deur', header: t.column.deur, cell: ({ deur }) => m.deur[deur] },
    { key: 'sinds', header: t.column.sinds, cell: ({ ontvangenOp }) => dayOf(ontvangenOp, language) },
    { key: 'stadium', header: t.column.stadium, cell: (row) => <Stage {...row} /> },
    ...(isReferrer ? [] : [who]),
  ];
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={hulpvragen}
      rowKey={({ id }) => id}
    />
  );
}

function Family({ id, gezinNaam, persoonNaam }: HulpvraagRegel) {
  const t = useWords({ nl, en }).lijst;
  return (
    <>
      <Link to={`/hulpvragen/${id}`}>{gezinNaam ?? t.unnamed}</Link>
      {persoonNaam && <small>{t.about(persoonNaam)}</small>}
    </>
  );
}

function Stage({ stadium, uitkomst }: HulpvraagRegel) {
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const tone = tones[stadium];
  return (
    <>
      <Chip {...(tone && { tone })}>{m.stadium[stadium]}</Chip>
      {uitkomst && <small>{m.uitkomst[uitkomst]}</small>}
    </>
  );
}
