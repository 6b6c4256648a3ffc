import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieFile } from './read-file.ts';

/** The bericht that brought it and the one that answers it. What still waits is known by the id of its bericht. */
export function BerichtenCard({ file: { declaratie, canSeeBericht } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one.berichten;
  const { day, moment } = useMoments();
  const { id, stand, ontvangenOp, beoordeeldOp, antwoordUiterlijk } = declaratie;
  const isLinked = canSeeBericht && stand === 'wacht-op-antwoord';
  return (
    <Card title={t.title}>
      <ol className="stip-list">
        <li>
          {isLinked ? <Link to={`/berichten/${id}`}>{t.sent}</Link> : t.sent}{' '}
          <span className="stip-soft">{t.sentAbout(moment(ontvangenOp))}</span>
        </li>
        <li>
          {t.answer}{' '}
          <span className="stip-soft">
            {beoordeeldOp ? t.answered(moment(beoordeeldOp)) : t.due(day(antwoordUiterlijk))}
          </span>
        </li>
      </ol>
    </Card>
  );
}
