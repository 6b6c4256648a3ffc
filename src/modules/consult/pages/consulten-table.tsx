import { Link } from 'react-router';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { ConsultRegel, Consultthema, Status } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const tones: Readonly<Record<Status, 'ok' | 'warn' | 'alarm' | undefined>> = {
  gevraagd: undefined,
  aangenomen: 'ok',
  doorgezet: undefined,
  verlopen: 'alarm',
  beantwoord: 'ok',
  ingetrokken: undefined,
};

/** How far a question is, in words and with a colour beside them. */
export function StatusChip({ status }: { status: Status }) {
  const said = useWords({ nl: moduleNl, en: moduleEn }).status;
  const tone = tones[status];
  return <Chip {...(tone && { tone })}>{said[status]}</Chip>;
}

type Props = {
  readonly consulten: readonly ConsultRegel[];
  readonly themas: readonly Consultthema[];
  /** Asked by the reader: then it matters whom, else by whom. */
  readonly isAsked: boolean;
};

export function ConsultenTable({ consulten, themas, isAsked }: Props) {
  const t = useWords({ nl, en }).lijst;
  const { nameOf } = useThemas(themas);
  const language = useLanguage();
  const who: Column<ConsultRegel> = isAsked
    ? { key: 'expert', header: t.column.expert, cell: ({ expertNaam }) => expertNaam ?? t.everyone }
    : {
        key: 'wie',
        header: t.column.wie,
        cell: ({ vragerNaam, vragerOrganisatie }) => (
          <>
            {vragerNaam} {vragerOrganisatie && <small>{vragerOrganisatie}</small>}
          </>
        ),
      };
  const columns: readonly Column<ConsultRegel>[] = [
    {
      key: 'vraag',
      header: t.column.vraag,
      cell: ({ id, begin, gezinNaam }) => (
        <>
          <Link to={`/consulten/${id}`}>{begin}</Link> <small>{gezinNaam ?? t.anonymous}</small>
        </>
      ),
    },
    { key: 'thema', header: t.column.thema, cell: ({ thema }) => nameOf(thema) },
    who,
    {
      key: 'op',
      header: t.column.op,
      cell: ({ gevraagdOp }) => dayOf(dateAt(new Date(gevraagdOp)), language),
    },
    { key: 'stand', header: t.column.stand, cell: (row) => <Stand row={row} /> },
  ];
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={consulten}
      rowKey={({ id }) => id}
    />
  );
}

function Stand({ row: { status, uiterlijkOp } }: { row: ConsultRegel }) {
  const t = useWords({ nl, en }).lijst;
  const language = useLanguage();
  const isOpen = status !== 'beantwoord' && status !== 'ingetrokken';
  return (
    <>
      <StatusChip status={status} /> {isOpen && <small>{t.until(dayOf(uiterlijkOp, language))}</small>}
    </>
  );
}
