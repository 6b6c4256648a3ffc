import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { dayOf } from './dates.ts';

type SourceLineProps = {
  readonly source: string;
  /** ISO date on which the figures held. */
  readonly date?: string;
  /** From how many of the parties that should deliver, figures came. */
  readonly known?: { readonly count: number; readonly total: number };
  readonly children?: ReactNode;
};

/** Where the figures above come from, how old they are and how complete. */
export function SourceLine({ source, date, known, children }: SourceLineProps) {
  const t = useWords({ nl, en }).figure;
  const language = useLanguage();
  const facts = [
    `${t.source}: ${source}`,
    date && `${t.date}: ${dayOf(date, language)}`,
    known && t.known(known.count, known.total),
  ].filter(Boolean);
  return (
    <p className="stip-source">
      {facts.join('. ')}. {children}
    </p>
  );
}
