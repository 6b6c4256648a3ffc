import { useLanguage, useWords } from '#web/use-words.ts';
import type { Crisislijn } from '../../../schema/ladder.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Numbers to call; one that nobody published says so. */
export function CrisisLines({ lines }: { lines: readonly Crisislijn[] }) {
  const t = useWords({ nl, en }).crisis;
  const isEnglish = useLanguage() === 'en';
  return (
    <dl className="stip-facts">
      {lines.map((line) => (
        <div className="stip-facts__pair" key={line.code}>
          <dt>
            {isEnglish ? line.naamEn : line.naam}
            <div className="stip-small">{isEnglish ? line.waarvoorEn : line.waarvoor}</div>
          </dt>
          <dd>
            {line.telefoon ? (
              <a href={`tel:${line.telefoon.replaceAll(/[^+\d]/g, '')}`}>{line.telefoon}</a>
            ) : (
              <span className="stip-soft">{t.unknown}</span>
            )}
            <div className="stip-small stip-soft">{isEnglish ? line.bereikbaarEn : line.bereikbaar}</div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
