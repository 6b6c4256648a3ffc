import { Link } from 'react-router';
import type { Column } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import type { PrestatieRegel } from '../../schema.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export const lineKey = ({ clientNr, prestatieNr }: PrestatieRegel) => `${clientNr}.${prestatieNr}`;

/** What every line tells, refused or granted: which it is, of which help, how much, and what it costs. */
export function useLineColumns(canOpenGezin: boolean): Column<PrestatieRegel>[] {
  const t = useWords({ nl, en }).one.line;
  const { euros } = useAmounts();
  return [
    { key: 'line', header: t.referentie, cell: (line) => <Which line={line} canOpen={canOpenGezin} /> },
    { key: 'help', header: t.help, cell: (line) => <Help line={line} /> },
    { key: 'volume', header: t.volume, isNumber: true, cell: (line) => <Volume line={line} /> },
    { key: 'amount', header: t.amount, isNumber: true, cell: ({ bedrag }) => euros(bedrag) },
  ];
}

type WhichProps = { line: PrestatieRegel; canOpen: boolean };

/** The name of a child only comes with the line for who may know it. */
function Which({ line, canOpen }: WhichProps) {
  const t = useWords({ nl, en }).one.line;
  const { referentienummer, vorigReferentienummer, toewijzingnummer, clientNaam, gezinId } = line;
  return (
    <>
      {referentienummer}
      {vorigReferentienummer && <small> {t.of(vorigReferentienummer)}</small>}
      <small> {t.toewijzing(toewijzingnummer)}</small>
      {clientNaam && (
        <small> {canOpen ? <Link to={`/gezinnen/${gezinId}`}>{clientNaam}</Link> : clientNaam}</small>
      )}
    </>
  );
}

function Help({ line: { productcategorie, productcode, begindatum, einddatum } }: { line: PrestatieRegel }) {
  const t = useWords({ nl, en }).one.line;
  const { short } = useMoments();
  return (
    <>
      {productcode || productcategorie}
      <small> {t.period(short(begindatum), short(einddatum))}</small>
    </>
  );
}

function Volume({ line: { volume, eenheid, tarief } }: { line: PrestatieRegel }) {
  const t = useWords({ nl, en }).one.line;
  const amounts = useAmounts();
  return (
    <>
      {amounts.volume(volume, eenheid)}
      {tarief !== null && <small> {t.price(amounts.euros(tarief))}</small>}
    </>
  );
}
