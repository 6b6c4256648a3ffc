import { Link } from 'react-router';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What is open, what was closed, or both. */
export function Stages({ chosen }: { chosen: string }) {
  const t = useWords({ nl, en }).lijst;
  const choices = [
    ['open', t.open],
    ['afgesloten', t.closed],
    ['alle', t.all],
  ] as const;
  return (
    <nav aria-label={t.show} className="stip-row">
      {choices.map(([key, label]) => (
        <Link key={key} to={`/hulpvragen?stadium=${key}`} aria-current={key === chosen ? 'page' : undefined}>
          {key === chosen ? <strong>{label}</strong> : label}
        </Link>
      ))}
    </nav>
  );
}
