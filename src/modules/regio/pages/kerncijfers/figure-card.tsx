import { dayOf } from '#web/kit/figure/dates.ts';
import { NumberObject } from '#web/kit/figure/number-object.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Kerncijfer } from '../../schema/figure.ts';
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
      <NumberObject
        value={waarde}
        unit={eenheid}
        period={periode}
        definition={figure.definitie}
        source={figure.bron}
        more={[
          [t.kerncijfers.area, figure.gebied],
          [t.kerncijfers.note, figure.notitie],
        ]}
      >
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
      </NumberObject>
    </article>
  );
}
