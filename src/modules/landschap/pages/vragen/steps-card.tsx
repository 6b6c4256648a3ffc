import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { DotBlock } from '../landschap/dot-block.tsx';
import { dotSize, dotsOf } from '../landschap/dots.ts';
import { Source } from './source.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Trede = Vragenstand['treden'][number];

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
  const size = dotSize(stand.treden.map(({ telling }) => telling.waarde));
  return (
    <Card title={t.steps.title}>
      <p>{t.steps.about}</p>
      <figure className="stip-figure stip-classes">
        <ol className="stip-list">
          {stand.treden.map((trede) => (
            <li key={trede.code} className="stip-class">
              <div className="stip-class__name">
                <strong>{nameOf(trede)}</strong>
                <span className="stip-class__count">{t.telling(trede.telling)}</span>
              </div>
              <DotBlock
                dots={dotsOf(trede.telling.waarde, size)}
                kleur={null}
                isOpen={trede.code === 'ongewogen'}
              />
            </li>
          ))}
        </ol>
        <figcaption className="stip-soft stip-small">{t.steps.dots(size)}</figcaption>
      </figure>
      <details className="stip-behind">
        <summary>{t.asTable}</summary>
        <DataTable
          caption={t.steps.title}
          isCaptionHidden
          columns={[
            { key: 'trede', header: t.steps.column, cell: (one: Trede) => nameOf(one) },
            {
              key: 'aantal',
              header: t.steps.count,
              isNumber: true,
              cell: ({ telling }) => t.telling(telling),
            },
          ]}
          rows={stand.treden}
          rowKey={({ code }) => code}
        />
      </details>
      <Source stand={stand} />
    </Card>
  );
}
