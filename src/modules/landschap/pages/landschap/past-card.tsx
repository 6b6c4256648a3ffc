import { Link } from 'react-router';
import type { Kerncijfer } from '#modules/regio/index.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

export type Past = Pick<Kerncijfer, 'periode' | 'onbekend' | 'bron' | 'vervalt' | 'notitie'> & {
  readonly count: number;
};

/** A table of the past of which nobody has the numbers: shown as unknown, with the reason, instead of left out. */
export function PastCard({ past }: { past: Past }) {
  const t = useWords({ nl, en }).past;
  return (
    <Card title={t.title(past.periode ?? '')}>
      <p>
        {t.says(past.count)} {past.onbekend}
      </p>
      {past.notitie && <p>{past.notitie}</p>}
      <p className="stip-source">
        {past.bron}. {past.vervalt && t.lapsed(past.vervalt)} <Link to="/kerncijfers">{t.more}</Link>
      </p>
    </Card>
  );
}
