import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verhaalles } from '../schema.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What was learnt from a story or done with it, as teller and readers both see it. */
export function Lessen({ lessen }: { lessen: readonly Verhaalles[] }) {
  const { own, one } = useWords({ nl, en });
  const language = useLanguage();
  return (
    <ul className="stip-list">
      {lessen.map(({ id, soort, tekst, doorNaam, gezegdOp }) => (
        <li key={id} className="stip-entry">
          <p>
            <Chip {...(soort === 'gedaan' && { tone: 'ok' as const })}>{one.soort[soort]}</Chip>
          </p>
          <p className="stip-merge__value">{tekst}</p>
          <p className="stip-soft stip-small">
            {own.lessonBy(doorNaam, dayOf(dateAt(new Date(gezegdOp)), language))}
          </p>
        </li>
      ))}
    </ul>
  );
}
