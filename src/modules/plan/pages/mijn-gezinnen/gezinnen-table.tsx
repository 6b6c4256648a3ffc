import { Link } from 'react-router';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { GezinRegel } from '../../schema/mijn-gezinnen.ts';
import type { SignaalMetStap } from '../../schema/signaal.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { placeOfSignal, toldOf, toneOf } from './signals.ts';

/** The families of who looks: help now, what is the matter, what comes next. */
export function GezinnenTable({ gezinnen }: { gezinnen: readonly GezinRegel[] }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const columns: readonly Column<GezinRegel>[] = [
    { key: 'gezin', header: t.column.gezin, cell: (row) => <Name {...row} /> },
    { key: 'hulp', header: t.column.hulp, cell: (row) => <Hulp {...row} /> },
    { key: 'signaal', header: t.column.signaal, cell: ({ signalen }) => <Signals signalen={signalen} /> },
    { key: 'stap', header: t.column.stap, cell: (row) => <Step {...row} /> },
  ];
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={gezinnen}
      rowKey={({ id }) => id}
    />
  );
}

function Name({ id, naam, leden }: GezinRegel) {
  const { familyName } = useWords({ nl, en });
  return (
    <>
      <Link to={`/gezinnen/${id}`}>{familyName(naam)}</Link>
      <small>{leden}</small>
    </>
  );
}

function Hulp({ hulp, isWaakvlam }: Pick<GezinRegel, 'hulp' | 'isWaakvlam'>) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const status = useWords({ nl: moduleNl, en: moduleEn }).status;
  const language = useLanguage();
  if (hulp.length === 0) return <span className="stip-soft">{t.noHelp}</span>;
  return (
    <ul className="stip-list">
      {isWaakvlam && (
        <li>
          <Chip>{t.waakvlam}</Chip>
        </li>
      )}
      {hulp.map((one) => (
        <li key={one.id}>
          <SegmentMark klasse={one.klasse}>
            {language === 'en' ? one.naamEn : one.naam}
            {one.status === 'wacht' && ` (${status.wacht.toLowerCase()})`}
          </SegmentMark>
        </li>
      ))}
    </ul>
  );
}

/** What is needed first in sight; the rest behind a small number, so that a list stays a list. */
function Signals({ signalen }: { signalen: readonly SignaalMetStap[] }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const [first, ...others] = signalen;
  if (!first) return <span className="stip-soft">{t.nothing}</span>;
  return (
    <>
      <SignalChip signal={first} />
      {others.length > 0 && (
        <details className="stip-behind">
          <summary aria-label={t.moreLabel(others.length)}>{t.more(others.length)}</summary>
          <ul className="stip-list">
            {others.map((signal) => (
              <li key={signal.soort}>
                <SignalChip signal={signal} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SignalChip({ signal }: { signal: SignaalMetStap }) {
  const { short } = useWords({ nl, en }).mijnGezinnen;
  const whole = useWords({ nl: moduleNl, en: moduleEn }).signaal;
  const language = useLanguage();
  return (
    <span title={whole[signal.soort](toldOf(signal, language))}>
      <Chip tone={toneOf(signal)}>{short[signal.soort](signal)}</Chip>
    </span>
  );
}

function Step({ id, signalen: [first], volgendeStap }: GezinRegel) {
  const steps = useWords({ nl: moduleNl, en: moduleEn }).volgendeStap;
  const place = first && placeOfSignal(id, first);
  return place ? <Link to={place}>{steps[volgendeStap]}</Link> : steps[volgendeStap];
}
