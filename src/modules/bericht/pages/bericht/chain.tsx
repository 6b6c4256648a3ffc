import { Link } from 'react-router';
import { momentOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { BerichtDossier, BerichtRegel } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Outcome } from './outcome.tsx';

/** What a bericht answers and what answers it, in the order in which they came and went. */
export function Chain({ bericht }: { bericht: BerichtDossier }) {
  const t = useWords({ nl, en }).bericht;
  const links = [...bericht.keten, bericht].toSorted(
    (a, b) => a.ontvangenOp.getTime() - b.ontvangenOp.getTime() || a.id.localeCompare(b.id),
  );
  return (
    <Card title={t.chain}>
      {bericht.keten.length === 0 && <p>{t.alone}</p>}
      {bericht.keten.length > 0 && (
        <ol className="stip-chain">
          {links.map((link) => (
            <li key={link.id} aria-current={link.id === bericht.id ? 'true' : undefined}>
              <ChainLink link={link} isHere={link.id === bericht.id} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function ChainLink({ link, isHere }: { link: BerichtRegel; isHere: boolean }) {
  const { berichten } = useWords({ nl, en });
  const language = useLanguage();
  const name = berichten.kindOf[link.soort] ?? link.soort;
  return (
    <>
      {isHere ? <strong>{name}</strong> : <Link to={`/berichten/${link.id}`}>{name}</Link>}{' '}
      <span className="stip-soft">
        {berichten.direction[link.richting]} {momentOf(link.ontvangenOp, language)}
      </span>{' '}
      <Outcome row={link} />
    </>
  );
}
