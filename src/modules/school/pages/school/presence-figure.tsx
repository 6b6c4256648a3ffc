import type { Language } from '#platform/words.ts';
import { asDate } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verzuimmaand } from '../../schema/verzuim.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** A month as people say it, with its year. */
export function monthName(maand: string, language: Language): string {
  return asDate(`${maand}-01`).toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

const most = 12;

/** A bar a month, full width for all half-days that there was school; the same as a table behind it. */
export function PresenceFigure({
  maanden,
  voornaam,
}: {
  maanden: readonly Verzuimmaand[];
  voornaam: string;
}) {
  const t = useWords({ nl, en }).presence;
  const language = useLanguage();
  const shown = maanden.slice(0, most);
  return (
    <figure className="stip-figure">
      <figcaption className="stip-soft stip-small">{t.caption(voornaam)}</figcaption>
      <Legend />
      <ul className="stip-bars">
        {shown.map((one) => (
          <li key={one.maand}>
            <span className="stip-bars__name">{monthName(one.maand, language)}</span>
            <Bar one={one} />
          </li>
        ))}
      </ul>
      <details className="stip-behind">
        <summary>{t.asTable}</summary>
        <Behind maanden={maanden} />
      </details>
    </figure>
  );
}

function Legend() {
  const t = useWords({ nl, en }).presence;
  return (
    <p className="stip-row stip-small" aria-hidden="true">
      <span className="stip-bars__key stip-bars__part--there">{t.present}</span>
      <span className="stip-bars__key stip-bars__part--excused">{t.excused}</span>
      <span className="stip-bars__key stip-bars__part--missed">{t.unexcused}</span>
    </p>
  );
}

/** A month of which a part is unknown is drawn without that part, and says so. */
function Bar({ one }: { one: Verzuimmaand }) {
  const t = useWords({ nl, en }).presence;
  const { dagdelen, geoorloofd, ongeoorloofd } = one;
  const excused = ((geoorloofd ?? 0) / dagdelen) * 100;
  const missed = ((ongeoorloofd ?? 0) / dagdelen) * 100;
  const isWhole = geoorloofd !== null && ongeoorloofd !== null;
  const there = dagdelen - (geoorloofd ?? 0) - (ongeoorloofd ?? 0);
  const text = isWhole
    ? `${t.present}: ${there}, ${t.excused}: ${geoorloofd}, ${t.unexcused}: ${ongeoorloofd}`
    : t.unknown;
  return (
    <svg className="stip-bars__bar" role="img" aria-label={text}>
      {isWhole && (
        <rect className="stip-bars__part--there" width={`${100 - excused - missed}%`} height="16" />
      )}
      <rect
        className="stip-bars__part--excused"
        x={`${100 - excused - missed}%`}
        width={`${excused}%`}
        height="16"
      />
      <rect className="stip-bars__part--missed" x={`${100 - missed}%`} width={`${missed}%`} height="16" />
    </svg>
  );
}

function Behind({ maanden }: { maanden: readonly Verzuimmaand[] }) {
  const t = useWords({ nl, en }).presence;
  const language = useLanguage();
  const known = (count: number | null) => (count === null ? t.unknown : count);
  return (
    <DataTable
      caption={t.title}
      isCaptionHidden
      rows={maanden}
      rowKey={({ maand }) => maand}
      columns={[
        { key: 'maand', header: t.month, cell: ({ maand }) => monthName(maand, language) },
        { key: 'dagdelen', header: t.total, cell: ({ dagdelen }) => dagdelen, isNumber: true },
        { key: 'geoorloofd', header: t.excused, cell: ({ geoorloofd }) => known(geoorloofd), isNumber: true },
        {
          key: 'ongeoorloofd',
          header: t.unexcused,
          cell: ({ ongeoorloofd }) => known(ongeoorloofd),
          isNumber: true,
        },
      ]}
    />
  );
}
