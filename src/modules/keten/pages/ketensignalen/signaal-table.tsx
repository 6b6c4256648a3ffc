import { Link } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { Due } from '../due.tsx';
import { useAmounts } from '../use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { SignaalRow, SignalenData } from './read-signalen.ts';

/** What is to be done, about what, by whom and until when. */
export function SignaalTable({ data }: { data: SignalenData }) {
  const words = useWords({ nl, en });
  const t = words.signalen;
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={data.list.signalen}
      rowKey={({ soort, id, toewijzingId }) => `${soort} ${id} ${toewijzingId}`}
      columns={[
        { key: 'what', header: t.what, cell: (row) => words.todo[row.soort] },
        { key: 'about', header: t.about, cell: (row) => <About row={row} may={data.may} /> },
        { key: 'by', header: t.by, cell: (row) => <By row={row} side={data.side} /> },
        { key: 'deadline', header: t.deadline, cell: (row) => <Due signaal={row} today={data.today} /> },
      ]}
    />
  );
}

const pageOf = {
  toewijzing: 'toewijzingen',
  verzoek: 'verzoeken',
  bericht: 'berichten',
  declaratie: 'declaraties',
} as const;

function About({ row, may }: { row: SignaalRow; may: SignalenData['may'] }) {
  const { onderwerp, id, toewijzingId, clientNaam } = row;
  const name = useSubject()(row);
  const details = useDetails()(row);
  const to = onderwerp === 'toewijzing' ? (toewijzingId ?? id) : id;
  return (
    <>
      {may[onderwerp] ? <Link to={`/${pageOf[onderwerp]}/${to}`}>{name}</Link> : name}
      {clientNaam && <span className="stip-due-day">{clientNaam}</span>}
      {details && <small className="stip-soft stip-due-rule">{details}</small>}
    </>
  );
}

/** What a signal is about, in a few words. */
function useSubject(): (row: SignaalRow) => string {
  const t = useWords({ nl, en }).signalen;
  return ({ onderwerp, toewijzingnummer, berichtSoort }) => {
    if (onderwerp === 'toewijzing') return t.order(toewijzingnummer ?? 0);
    if (onderwerp === 'bericht') return t.bericht(berichtSoort ?? '');
    return t[onderwerp];
  };
}

/** What is known beside it: which months, how much, and what is missing. */
function useDetails(): (row: SignaalRow) => string {
  const t = useWords({ nl, en }).signalen;
  const { euros, maand } = useAmounts();
  return ({ maanden, bedrag, wachtOp }) =>
    [
      maanden.length > 0 && t.months(maanden.map(maand).join(', ')),
      bedrag !== null && (bedrag < 0 ? t.settle(euros(-bedrag)) : t.amount(euros(bedrag))),
      wachtOp && t.missing[wachtOp],
    ]
      .filter(Boolean)
      .join(', ');
}

/** Who has to act, and for the reader whether that is the own side; the other side stands below it. */
function By({ row, side }: { row: SignaalRow; side: SignalenData['side'] }) {
  const words = useWords({ nl, en });
  const { wie, gemeente, gemeenteNaam, aanbiederNaam } = row;
  const names = {
    gemeente: words.gemeenteOf(gemeenteNaam ?? gemeente ?? words.unknown),
    aanbieder: aanbiederNaam ?? words.unknown,
  };
  const other = wie === 'gemeente' ? 'aanbieder' : 'gemeente';
  return (
    <>
      <strong>{names[wie]}</strong> {wie === side && <Chip>{words.signalen.you}</Chip>}
      {side !== other && <small className="stip-soft stip-due-rule">{names[other]}</small>}
    </>
  );
}
