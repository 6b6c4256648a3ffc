import { dayOf } from '#web/kit/figure/dates.ts';
import { Mark } from '#web/kit/figure/mark.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Blik, Domein, Domeinstand, Stand } from '../../schema/domeinstand.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { DOMEINEN } from '../options.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** A mark for who would rather look than read; the words stand beside it. No order and no sum is in them. */
const MARKS: Readonly<Record<Stand, string>> = {
  'nog-niet': 'ring',
  'op-weg': 'triangle',
  stevig: 'circle',
  'speelt-niet': 'cross',
};
const SIDES = ['gezin', 'hulpverlener'] as const;

type FigureProps = { readonly who: string; readonly nu: readonly Domeinstand[] };

/** Five marks for each side, with the words of both in the table behind it. */
export function DomeinFigure({ who, nu }: FigureProps) {
  const t = useWords({ nl, en }).standen;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <figure className="stip-figure" aria-label={t.figure(who)}>
      <ul className="stip-five">
        {DOMEINEN.map((domein) => (
          <li key={domein}>
            <strong>{m.domein[domein]}</strong>
            {SIDES.map((blik) => (
              <Side key={blik} blik={blik} stand={saidOf(nu, domein, blik)?.stand} />
            ))}
          </li>
        ))}
      </ul>
      <details className="stip-behind">
        <summary>{t.table}</summary>
        <DataTable
          caption={t.figure(who)}
          isCaptionHidden
          rowKey={(domein) => domein}
          rows={[...DOMEINEN]}
          columns={[
            { key: 'domein', header: t.domein, cell: (domein) => m.domein[domein] },
            ...SIDES.map((blik) => ({
              key: blik,
              header: m.blik[blik],
              cell: (domein: Domein) => <Said one={saidOf(nu, domein, blik)} />,
            })),
          ]}
        />
      </details>
    </figure>
  );
}

const saidOf = (nu: readonly Domeinstand[], domein: Domein, blik: Blik) =>
  nu.find((one) => one.domein === domein && one.blik === blik);

function Side({ blik, stand }: { blik: Blik; stand: Stand | undefined }) {
  const m = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <span className="stip-five__side">
      <Mark teken={stand ? MARKS[stand] : 'question'} kleur={null} />
      <span>
        <span className="stip-soft">{m.blik[blik]}:</span> {stand ? m.stand[stand] : m.onbekend}
      </span>
    </span>
  );
}

/** What was said, in its own words, by whom and when. */
export function Said({ one }: { one: Domeinstand | undefined }) {
  const t = useWords({ nl, en }).standen;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (!one) return <span className="stip-soft">{m.onbekend}</span>;
  return (
    <>
      {m.stand[one.stand]}
      {one.toelichting && <>: {one.toelichting}</>}
      <br />
      <span className="stip-small stip-soft">
        {t.said(one.gezegdDoorNaam, dayOf(one.gezegdOp, language))}
      </span>
    </>
  );
}
