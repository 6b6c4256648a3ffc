import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { SegmentLegend } from '#web/kit/figure/segment-legend.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { Line, Multiple, Multiples } from './pick-lines.ts';

const WIDTH = 200;
const HEIGHT = 72;
const EDGE = 4;

/** One small picture for each gemeente, all alike, so that the eye compares the shapes. */
export function SmallMultiples({ maanden, multiples }: Multiples) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const [first] = multiples;
  if (maanden.length < 2 || !first) return <p>{t.verloop.none}</p>;
  const klassen = first.lines.map(({ klasse }) => ({
    ...klasse,
    naam: language === 'en' ? klasse.naamEn : klasse.naam,
  }));
  return (
    <>
      <p>{t.verloop.says(klassen[0]?.naam ?? '', klassen[1]?.naam ?? '', maanden.length)}</p>
      <SegmentLegend klassen={klassen} />
      <div className="stip-multiples">
        {multiples.map((multiple) => (
          <Panel key={multiple.code} multiple={multiple} maanden={maanden} />
        ))}
      </div>
      <p className="stip-small stip-soft">{t.verloop.gap}</p>
      <Behind maanden={maanden} multiples={multiples} />
    </>
  );
}

function Panel({ multiple, maanden }: { multiple: Multiple; maanden: readonly string[] }) {
  const t = useWords({ nl, en }).verloop;
  const numbers = multiple.lines.flatMap((one) => one.numbers).filter((number) => number !== null);
  const most = Math.max(10, ...numbers);
  const x = scaleLinear([0, maanden.length - 1], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([0, most], [HEIGHT - EDGE, EDGE]);
  const path = line<number | null>()
    .defined((number) => number !== null)
    .x((_number, place) => x(place))
    .y((number) => y(number ?? 0));
  return (
    <figure className="stip-figure">
      <figcaption>
        <strong>{multiple.naam}</strong>{' '}
        <span className="stip-small stip-soft">{numbers.length > 0 && t.most(most)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path className="stip-figure__grid" d={`M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
        {multiple.lines.map(({ klasse, numbers: own }, nr) => (
          <path
            key={klasse.code}
            className={`stip-multiples__line stip-colour-${klasse.kleur ?? 'none'}`}
            strokeDasharray={nr === 0 ? undefined : '5 3'}
            d={path([...own]) ?? undefined}
          />
        ))}
      </svg>
      <p className="stip-multiples__span stip-small stip-soft">
        <span>{maanden[0]?.slice(0, 7)}</span>
        <span>{maanden.at(-1)?.slice(0, 7)}</span>
      </p>
    </figure>
  );
}

function Behind({ maanden, multiples }: Multiples) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const told = (one: Line | undefined, place: number) =>
    t.telling({
      waarde: one?.numbers[place] ?? null,
      mark: one?.numbers[place] == null ? 'afgeschermd' : 'getal',
    });
  const columns = multiples.flatMap(({ code, naam, lines }) =>
    lines.map(({ klasse }, nr) => ({
      key: `${code} ${klasse.code}`,
      header: `${naam}: ${language === 'en' ? klasse.naamEn : klasse.naam}`,
      isNumber: true,
      cell: ({ place }: { place: number }) => told(lines[nr], place),
    })),
  );
  return (
    <details className="stip-behind">
      <summary>{t.asTable}</summary>
      <DataTable
        caption={t.verloop.title}
        isCaptionHidden
        columns={[{ key: 'maand', header: t.table.month, cell: ({ maand }) => maand }, ...columns]}
        rows={maanden.map((maand, place) => ({ maand, place }))}
        rowKey={({ maand }) => maand}
      />
    </details>
  );
}
