import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { DotRows } from './dot-rows.tsx';
import { Source } from './source.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The name of a step in the language of the reader; a question that nobody weighed has words of the page. */
export function useTredeName(): (one: { readonly naam: string; readonly naamEn: string }) => string {
  const t = useWords({ nl, en }).steps;
  const isEnglish = useLanguage() === 'en';
  return ({ naam, naamEn }) => (isEnglish ? naamEn : naam) || t.unweighed;
}

/** The ladder as rows of dots, from light to heavy, with the numbers behind it. */
export function StepsCard({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  const nameOf = useTredeName();
  const rows = stand.treden.map((one) => ({
    ...one,
    naam: nameOf(one),
    isOpen: one.code === 'ongewogen',
  }));
  return (
    <Card title={t.steps.title}>
      <p>{t.steps.about}</p>
      <DotRows title={t.steps.title} column={t.steps.column} dots={t.steps.dots} rows={rows} />
      <Source stand={stand} />
    </Card>
  );
}
