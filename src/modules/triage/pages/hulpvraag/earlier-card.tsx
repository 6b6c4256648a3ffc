import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Triage } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What this family asked before and what came of it, so that a question is read together with the others. */
export function EarlierCard({ eerder }: Pick<Triage, 'eerder'>) {
  const t = useWords({ nl, en }).eerder;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  return (
    <Card title={t.title}>
      <ul className="stip-list">
        {eerder.map(({ id, ontvangenOp, deur, uitkomst }) => (
          <li key={id}>
            <Link to={`/hulpvragen/${id}`}>{t.of(dayOf(ontvangenOp, language))}</Link>
            <div className="stip-small stip-soft">
              {m.deur[deur]}. {uitkomst ? m.uitkomst[uitkomst] : t.running}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
