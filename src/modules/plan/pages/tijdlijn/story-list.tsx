import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gebeurtenis } from '../../schema/verhaal.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What happened, day by day, the newest first, under the year in which it was. */
export function StoryList({ gebeurtenissen }: { gebeurtenissen: readonly Gebeurtenis[] }) {
  const years = Map.groupBy(gebeurtenissen, ({ dag }) => dag.slice(0, 4));
  return [...years].map(([year, those]) => (
    <section key={year}>
      <h3 className="utrecht-heading-3">{year}</h3>
      <ol className="stip-story">
        {[...Map.groupBy(those, ({ dag }) => dag)].map(([dag, ofDay]) => (
          <Day key={dag} dag={dag} gebeurtenissen={ofDay} />
        ))}
      </ol>
    </section>
  ));
}

function Day({ dag, gebeurtenissen }: { dag: string; gebeurtenissen: readonly Gebeurtenis[] }) {
  const language = useLanguage();
  return (
    <li>
      <time className="stip-small stip-soft" dateTime={dag}>
        {dayOf(dag, language)}
      </time>
      <ul className="stip-list">
        {gebeurtenissen.map((one) => (
          <Happened key={one.id} one={one} />
        ))}
      </ul>
    </li>
  );
}

function Happened({ one }: { one: Gebeurtenis }) {
  const t = useWords({ nl, en });
  const isEnglish = useLanguage() === 'en';
  const { soort, wat, wie } = one;
  const tekst = isEnglish ? one.tekstEn : one.tekst;
  return (
    <li>
      <strong>{t.wat[`${soort} ${wat}`] ?? t.other}</strong>
      {tekst && `: ${tekst}`} {wie && <span className="stip-soft stip-small">({wie})</span>}
    </li>
  );
}
