import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { dayOf } from './dates.ts';

export type NumberObjectProps = {
  /** null is unknown, and unknown is not zero. */
  readonly value: number | null;
  readonly unit?: string;
  readonly source: string;
  readonly date: string | null;
  readonly definition?: string | null;
  readonly certainty?: string | null;
};

/** A number with all that makes it worth something, one click away. */
export function NumberObject({ value, unit, source, date, definition, certainty }: NumberObjectProps) {
  const t = useWords({ nl, en }).figure;
  const language = useLanguage();
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t.definition, definition],
    [t.source, source],
    [t.date, date && dayOf(date, language)],
    [t.certainty, certainty],
  ];
  return (
    <div>
      <p>
        <span className="stip-number">{value === null ? t.unknown : value.toLocaleString(locale)}</span>{' '}
        {value !== null && unit}
      </p>
      <details className="stip-behind">
        <summary>{t.about}</summary>
        <dl className="stip-facts">
          {facts.map(([term, text]) =>
            text ? (
              <div className="stip-facts__pair" key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </details>
    </div>
  );
}
