import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Terugkoppeling } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { bericht: Terugkoppeling; isOwnAnswer: boolean };

/** One message as it was told, with the answer that came back. */
export function Bericht({ bericht, isOwnAnswer }: Props) {
  const t = useWords({ nl, en }).bericht;
  const { zin } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (moment: string) => dayOf(dateAt(new Date(moment)), language);
  const { antwoord, antwoordOp, antwoordDoor, gesprekOp, tekst } = bericht;
  return (
    <>
      <p>
        {zin[bericht.zin]} {gesprekOp && t.on(dayOf(gesprekOp, language))}
      </p>
      {tekst && <p className="stip-merge__value">{tekst}</p>}
      <p className="stip-soft stip-small">{t.by(bericht.gegevenDoor, day(bericht.gegevenOp))}</p>
      {antwoord !== null && antwoordOp !== null && (
        <blockquote className="stip-answer">
          <p>
            <strong>{isOwnAnswer ? t.yours : t.answered}</strong>
          </p>
          <p className="stip-merge__value">{antwoord}</p>
          <p className="stip-soft stip-small">{t.by(antwoordDoor ?? '', day(antwoordOp))}</p>
        </blockquote>
      )}
    </>
  );
}
