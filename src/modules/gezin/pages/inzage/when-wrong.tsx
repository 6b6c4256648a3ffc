import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What one can do, from near to far: ask, stop, have it looked into, complain. */
export function WhenWrong({ gezin, face }: { gezin: string; face: string | null }) {
  const t = useWords({ nl, en }).inzage.wrong;
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <ol>
        <li>{t.ask(face)}</li>
        <li>
          {t.stop} <Link to={`/gezinnen/${gezin}/toestemmingen`}>{t.toConsent}</Link>
        </li>
        <li>{t.officer}</li>
        <li>{t.complaint}</li>
      </ol>
      <p className="stip-small">{t.emergency}</p>
    </Card>
  );
}
