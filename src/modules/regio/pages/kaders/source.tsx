import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vermelding } from '../../schema/kader-regel.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { useWhen } from './use-when.ts';

/** Where something is read: the document, how old it is, and the line. */
export function Source({ source: { naam, naamEn, wanneer, regel } }: { source: Vermelding }) {
  const t = useWords({ nl, en }).kaders;
  const language = useLanguage();
  const when = useWhen();
  const facts = [wanneer ? when(wanneer) : t.noDate, regel !== null && t.line(regel)].filter(Boolean);
  return (
    <>
      {language === 'en' ? naamEn : naam} ({facts.join(', ')})
    </>
  );
}
