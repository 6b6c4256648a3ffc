import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieFile } from './read-file.ts';

/** The bericht that brought it and the one that answers it. */
export function BerichtenCard({ file: { declaratie, canSeeBericht } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one.berichten;
  const { day, moment } = useMoments();
  const { berichtId, antwoordId, ontvangenOp, beoordeeldOp, antwoordUiterlijk } = declaratie;
  return (
    <Card title={t.title}>
      <ol className="stip-list">
        <li>
          {canSeeBericht ? <Link to={`/berichten/${berichtId}`}>{t.sent}</Link> : t.sent}{' '}
          <span className="stip-soft">{t.sentAbout(moment(ontvangenOp))}</span>
        </li>
        <li>
          {canSeeBericht && antwoordId ? <Link to={`/berichten/${antwoordId}`}>{t.answer}</Link> : t.answer}{' '}
          <span className="stip-soft">
            {beoordeeldOp ? t.answered(moment(beoordeeldOp)) : t.due(day(antwoordUiterlijk))}
          </span>
        </li>
      </ol>
    </Card>
  );
}
