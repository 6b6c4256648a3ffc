import { Link } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Contractbudget } from '../../schema/contract.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { UseBar } from '../budgetten/use-bar.tsx';
import { useNames } from '../choosing/use-names.ts';
import type { ContractFile } from './read-contracten.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const tones = { onbekend: undefined, ruim: 'ok', 'bijna-op': 'warn', op: 'alarm' } as const;

/** Each contract with a bar of what was used; what is unknown is said to be unknown. */
export function ContractTable({ file }: { file: ContractFile }) {
  const t = useWords({ nl, en });
  const { euros } = useAmounts();
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={file.contracten}
      rowKey={({ id }) => id}
      columns={[
        { key: 'contract', header: t.contract, cell: (row) => <Which row={row} file={file} /> },
        {
          key: 'plafond',
          header: t.plafond,
          isNumber: true,
          cell: ({ plafond, bron }) => (
            <>
              {euros(plafond)}
              <small> {t.source(bron)}</small>
            </>
          ),
        },
        { key: 'used', header: t.used, cell: (row) => <Used row={row} /> },
        { key: 'ordered', header: t.ordered, isNumber: true, cell: (row) => <Ordered row={row} /> },
        {
          key: 'signal',
          header: t.signal,
          cell: ({ signaal }) => (
            <Chip {...(tones[signaal] && { tone: tones[signaal] })}>{t.signalOf[signaal]}</Chip>
          ),
        },
      ]}
    />
  );
}

function Which({
  row,
  file: { names, canManage, isRegio, jaar },
}: {
  row: Contractbudget;
  file: ContractFile;
}) {
  const t = useWords({ nl, en });
  const nameOf = useNames(names);
  const { id, aanbiederNaam, gemeente, variant, taak } = row;
  const who = gemeente === '*' ? t.all : nameOf.gemeente(gemeente);
  return (
    <>
      {names.isAanbieder ? who : (aanbiederNaam ?? nameOf.aanbieder(row.aanbiederId))}
      <small>
        {' '}
        {!names.isAanbieder && `${who}, `}
        {t.variantOf[variant]}
        {taak && `, ${t.taak(taak)}`}
      </small>
      {canManage && (isRegio || gemeente !== '*') && (
        <small>
          {' '}
          <Link to={`?jaar=${jaar}&wijzig=${id}#wijzig`}>
            {t.change}
            <span className="stip-hidden">
              {' '}
              {aanbiederNaam}, {who}, {t.variantOf[variant]} {taak}
            </span>
          </Link>
        </small>
      )}
    </>
  );
}

function Used({ row: { plafond, gebruikt, variant } }: { row: Contractbudget }) {
  const t = useWords({ nl, en });
  const { euros } = useAmounts();
  const over = plafond === null || gebruikt === null ? null : plafond - gebruikt;
  return (
    <>
      {gebruikt !== null && (
        <UseBar measure={{ toegewezen: plafond, gedeclareerd: gebruikt, over, eenheid: '83' }} />
      )}
      {euros(gebruikt)}
      <small> {variant === 'taakgericht' ? t.byTask : t.granted}</small>
    </>
  );
}

function Ordered({ row: { toegewezen } }: { row: Contractbudget }) {
  const t = useWords({ nl, en });
  const { euros } = useAmounts();
  if (toegewezen === null) return euros(null);
  const { bedrag, aantalBekend, aantal } = toegewezen;
  return (
    <>
      {euros(aantalBekend === 0 && aantal > 0 ? null : bedrag)}
      <small> {t.known(aantalBekend, aantal)}</small>
    </>
  );
}
