import { Link } from 'react-router';
import type { Column } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import type { PrestatieRegel } from '../../schema/declaratie.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export const lineKey = ({ clientNr, prestatieNr }: PrestatieRegel) => `${clientNr}.${prestatieNr}`;

/**
 * What every line tells, refused or granted: which it is, of which help, how much, and what it costs.
 * @param mendIn the declaratie, for who may take back a line of it.
 */
export function useLineColumns(canOpenGezin: boolean, mendIn?: string): Column<PrestatieRegel>[] {
  const t = useWords({ nl, en }).one.line;
  const { euros } = useAmounts();
  return [
    { key: 'line', header: t.referentie, cell: (line) => <Which line={line} canOpen={canOpenGezin} /> },
    { key: 'help', header: t.help, cell: (line) => <Help line={line} /> },
    { key: 'volume', header: t.volume, isNumber: true, cell: (line) => <Volume line={line} /> },
    { key: 'amount', header: t.amount, isNumber: true, cell: ({ bedrag }) => euros(bedrag) },
    ...(mendIn
      ? [{ key: 'mend', header: t.mend, cell: (line: PrestatieRegel) => <Mend line={line} id={mendIn} /> }]
      : []),
  ];
}

/** A credit, or a line that was taken back, is not taken back once more (TR390). */
function Mend({ line, id }: { line: PrestatieRegel; id: string }) {
  const t = useWords({ nl, en }).one.line;
  if (line.isTeruggedraaid) return <span className="stip-soft">{t.takenBack}</span>;
  if (line.bedrag <= 0) return null;
  return (
    <Link to={`/declaraties/nieuw?opnieuw=${id}&herstel=${line.clientNr}.${line.prestatieNr}`}>
      {t.mendThis}
      <span className="stip-hidden"> {line.referentienummer}</span>
    </Link>
  );
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
