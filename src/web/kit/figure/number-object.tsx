import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { dayOf } from './dates.ts';

type Fact = readonly [term: string, text: string | null | undefined];

export type NumberObjectProps = {
  /** null is unknown, and unknown is not zero; a figure of a source may also be words. */
  readonly value: number | string | null;
  readonly unit?: string | null;
  readonly source: string | null;
  readonly date?: string | null;
  readonly definition?: string | null;
  readonly certainty?: string | null;
  /** What else is worth knowing, in its own terms; what is empty is left out. */
  readonly more?: readonly Fact[];
  /** The period beside the number. */
  readonly period?: string | null;
  /** Between the number and what lies behind it. */
  readonly children?: ReactNode;
};

/** A number with all that makes it worth something, one click away. */
export function NumberObject({ value, unit, period, children, more = [], ...behind }: NumberObjectProps) {
  const t = useWords({ nl, en }).figure;
  const language = useLanguage();
  const facts: readonly Fact[] = [
    [t.definition, behind.definition],
    [t.source, behind.source],
    [t.date, behind.date && dayOf(behind.date, language)],
    [t.certainty, behind.certainty],
    ...more,
  ];
  const shown = typeof value === 'number' ? value.toLocaleString(locales[language]) : value;
  return (
    <div>
      <p>
        <span className="stip-number">{shown ?? t.unknown}</span> {value !== null && unit}{' '}
        {period && <span className="stip-soft">({period})</span>}
      </p>
      {children}
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

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
