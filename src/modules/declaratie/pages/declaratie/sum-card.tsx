import { dateAt } from '#web/kit/figure/dates.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as webEn } from '#web/words.en.ts';
import { nl as webNl } from '#web/words.nl.ts';
import type { DeclaratieRegel } from '../../schema/declaratie.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { SumBars, type SumRow } from './sum-bars.tsx';

/** A declaratie of which the amounts are known. */
type Judged = {
  readonly ingediend: number;
  readonly toegekend: number;
  readonly aantalPrestaties: number;
  readonly aantalAfgewezen: number;
  readonly beoordeeldOp: Date;
};

export function SumCard({ declaratie }: { declaratie: DeclaratieRegel }) {
  const t = useWords({ nl, en }).one.sum;
  const { ingediend, toegekend, aantalPrestaties, aantalAfgewezen, beoordeeldOp } = declaratie;
  if (ingediend === null || toegekend === null || beoordeeldOp === null) return null;
  const judged = {
    ingediend,
    toegekend,
    beoordeeldOp,
    aantalPrestaties: aantalPrestaties ?? 0,
    aantalAfgewezen: aantalAfgewezen ?? 0,
  };
  return (
    <Card title={t.title}>
      <Sum judged={judged} />
    </Card>
  );
}

function Sum({ judged }: { judged: Judged }) {
  const t = useWords({ nl, en }).one.sum;
  const says = useSays();
  const { ingediend, toegekend, aantalPrestaties, aantalAfgewezen, beoordeeldOp } = judged;
  const refused = ingediend - toegekend;
  const rows: SumRow[] = [
    { kind: 'asked', label: t.asked, amount: ingediend, lines: aantalPrestaties, span: [0, ingediend] },
    {
      kind: 'granted',
      label: t.granted,
      amount: toegekend,
      lines: aantalPrestaties - aantalAfgewezen,
      span: [0, toegekend],
    },
    {
      kind: 'refused',
      label: t.refused,
      amount: refused,
      lines: aantalAfgewezen,
      span: [toegekend, ingediend],
    },
  ];
  const hasCredit = rows.some(({ amount }) => amount < 0);
  const date = dateAt(beoordeeldOp);
  return (
    <figure className="stip-sum-figure">
      <figcaption>
        <p>{says(judged)}</p>
      </figcaption>
      <SumBars rows={rows} />
      {hasCredit && <p className="stip-small stip-soft">{t.credits}</p>}
      <Behind rows={rows} />
      <div className="stip-terms">
        <SourceLine source={t.source} date={date} />
      </div>
    </figure>
  );
}

/** What the picture shows, in one sentence. */
function useSays(): (judged: Judged) => string {
  const t = useWords({ nl, en }).one.sum;
  const { euros } = useAmounts();
  return ({ ingediend, toegekend, aantalPrestaties, aantalAfgewezen }) => {
    if (aantalAfgewezen === aantalPrestaties) return t.none(euros(ingediend));
    if (toegekend < 0 && aantalAfgewezen === 0) return t.back(euros(-toegekend));
    if (aantalAfgewezen === 0) return t.all(euros(ingediend));
    return t.part(euros(ingediend), euros(toegekend), euros(ingediend - toegekend));
  };
}

function Behind({ rows }: { rows: readonly SumRow[] }) {
  const t = useWords({ nl, en }).one.sum;
  const figure = useWords({ nl: webNl, en: webEn }).figure;
  const { euros } = useAmounts();
  return (
    <details className="stip-behind">
      <summary>{figure.asTable}</summary>
      <table className="stip-table">
        <thead>
          <tr>
            <th scope="col">{figure.what}</th>
            <th scope="col" className="stip-table__number">
              {t.amount}
            </th>
            <th scope="col" className="stip-table__number">
              {t.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, label, amount, lines }) => (
            <tr key={kind}>
              <th scope="row">{label}</th>
              <td className="stip-table__number">{euros(amount)}</td>
              <td className="stip-table__number">{lines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
