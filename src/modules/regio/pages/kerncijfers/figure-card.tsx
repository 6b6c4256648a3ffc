import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Kerncijfer } from '../../schema.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

/** One figure as an object: what it is, or that it is unknown and why; all that makes it worth something is one click away. */
export function FigureCard({ figure, today }: { figure: Kerncijfer; today: string }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { naam, naamEn, waarde, onbekend, eenheid, periode, vervalt, zekerheid } = figure;
  return (
    <article className="stip-figure-card">
      <h3 className="utrecht-heading-3">{language === 'en' ? naamEn : naam}</h3>
      <p>
        <strong>{waarde === null ? t.kerncijfers.unknown : numberOf(waarde, language)}</strong>{' '}
        {waarde !== null && eenheid} {periode && <span className="stip-soft">({periode})</span>}
      </p>
      {onbekend && <p className="stip-small">{onbekend}</p>}
      <p>
        <Chip {...(zekerheid === 'bron' ? {} : { tone: 'warn' as const })}>{t.zekerheid[zekerheid]}</Chip>{' '}
        {vervalt && (
          <Chip tone="warn">
            {vervalt <= today
              ? t.kerncijfers.lapsed(dayOf(vervalt, language))
              : t.kerncijfers.lapses(dayOf(vervalt, language))}
          </Chip>
        )}
      </p>
      <Behind figure={figure} />
    </article>
  );
}

const numberOf = (waarde: number | string, language: string) =>
  typeof waarde === 'number' ? waarde.toLocaleString(language === 'en' ? 'en-GB' : 'nl-NL') : waarde;

function Behind({ figure }: { figure: Kerncijfer }) {
  const t = useWords({ nl, en }).kerncijfers;
  const facts: readonly (readonly [string, string | null])[] = [
    [t.definition, figure.definitie],
    [t.source, figure.bron],
    [t.area, figure.gebied],
    [t.note, figure.notitie],
  ];
  return (
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
  );
}
