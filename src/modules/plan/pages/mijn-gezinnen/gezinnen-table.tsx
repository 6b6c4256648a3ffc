import { Link } from 'react-router';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { GezinRegel, Signaal } from '../../schema/mijn-gezinnen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { toneOf } from './signals.ts';

/** The families of who looks: help now, what is the matter, what comes next. */
export function GezinnenTable({ gezinnen }: { gezinnen: readonly GezinRegel[] }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const steps = useWords({ nl: moduleNl, en: moduleEn }).volgendeStap;
  const columns: readonly Column<GezinRegel>[] = [
    { key: 'gezin', header: t.column.gezin, cell: (row) => <Name {...row} /> },
    { key: 'hulp', header: t.column.hulp, cell: (row) => <Hulp {...row} /> },
    { key: 'signaal', header: t.column.signaal, cell: ({ signalen }) => <Signals signalen={signalen} /> },
    { key: 'stap', header: t.column.stap, cell: ({ volgendeStap }) => steps[volgendeStap] },
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

function Signals({ signalen }: { signalen: readonly Signaal[] }) {
  const t = useWords({ nl, en }).mijnGezinnen;
  const whole = useWords({ nl: moduleNl, en: moduleEn }).signaal;
  if (signalen.length === 0) return <span className="stip-soft">{t.nothing}</span>;
  return (
    <ul className="stip-list">
      {signalen.map((signaal) => (
        <li key={signaal.soort} title={whole[signaal.soort](signaal)}>
          <Chip {...toneProp(signaal)}>{shortOf(signaal, t.short)}</Chip>
        </li>
      ))}
    </ul>
  );
}

function toneProp(signaal: Signaal) {
  const tone = toneOf(signaal);
  return tone ? { tone } : {};
}

function shortOf({ soort, dagen, norm }: Signaal, short: typeof nl.mijnGezinnen.short): string {
  const days = dagen ?? 0;
  return soort === 'hulplijn-wacht' ? short[soort](days, norm?.dagen ?? null) : short[soort](days);
}
