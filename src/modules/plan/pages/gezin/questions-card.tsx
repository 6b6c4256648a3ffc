import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { FamilyFile } from './family-file.ts';

/** The questions with which the family came, newest first; each leads to its own page. */
export function QuestionsCard({ hulpvragen }: Pick<FamilyFile, 'hulpvragen'>) {
  const t = useWords({ nl, en }).gezin.questions;
  const language = useLanguage();
  return (
    <Card title={t.title} id="vragen">
      <ul className="stip-list">
        {hulpvragen.map(({ id, ontvangenOp, persoonNaam, afgeslotenOp }) => (
          <li key={id}>
            <Link to={`/hulpvragen/${id}`}>{t.of(dayOf(ontvangenOp, language))}</Link>{' '}
            <Chip {...(afgeslotenOp === null && { tone: 'warn' as const })}>
              {afgeslotenOp === null ? t.open : t.closed}
            </Chip>
            {persoonNaam && <div className="stip-small stip-soft">{t.about(persoonNaam)}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
