import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { HulplijnInPlan } from '../../../schema/hulplijn.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Every step up and down with who and why, the newest first. */
export function StandHistory({ stappen }: Pick<HulplijnInPlan, 'stappen'>) {
  const t = useWords({ nl, en }).scale;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (stappen.length < 2) return null;
  return (
    <details className="stip-behind">
      <summary>{t.history(stappen.length)}</summary>
      <ul className="stip-list stip-small">
        {stappen.toReversed().map(({ id, stand, van, door, reden, toelichting }) => (
          <li key={id}>
            {t.step(m.stand[stand].naam, dayOf(van, language), door)}
            {reden && `. ${m.standReden[reden]}`}
            {toelichting && <div className="stip-soft">{toelichting}</div>}
          </li>
        ))}
      </ul>
    </details>
  );
}
