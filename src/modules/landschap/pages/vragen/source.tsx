import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Where these numbers come from, until which day, and how sure they are. */
export function Source({ stand }: { stand: Pick<Vragenstand, 'tot'> }) {
  const t = useWords({ nl, en });
  return (
    <SourceLine source={t.source} date={stand.tot}>
      {t.certainty} {t.protection}
    </SourceLine>
  );
}
