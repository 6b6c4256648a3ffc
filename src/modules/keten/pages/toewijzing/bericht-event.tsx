import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Codes } from './codes.tsx';
import type { Of } from './verzoek-event.tsx';

/** A bericht about the order: where it is on its way, and what its receiver answered. */
export function BerichtEvent({ gebeurtenis }: { gebeurtenis: Of<'bericht'> }) {
  const t = useWords({ nl, en }).event;
  const { soort, codes, naWerkdagen } = gebeurtenis;
  return (
    <>
      <strong>{t.bericht[soort] ?? t.berichtOther(soort)}</strong> <State gebeurtenis={gebeurtenis} />
      <Codes codes={codes} />
      {naWerkdagen !== null && gebeurtenis.uiterlijk !== null && <p>{t.after(naWerkdagen)}</p>}
      <Answer gebeurtenis={gebeurtenis} />
    </>
  );
}

const toneOf = { wacht: 'warn', verzonden: undefined, vastgelopen: 'alarm', binnen: undefined } as const;

function State({
  gebeurtenis: { verzending, beantwoordOp, codes, uitkomst },
}: {
  gebeurtenis: Of<'bericht'>;
}) {
  const t = useWords({ nl, en }).event;
  if (codes.length > 0) return <Chip tone="alarm">{t.refusedRetour}</Chip>;
  if (verzending === null && uitkomst === 'ontvangen') return <Chip tone="warn">{t.judged}</Chip>;
  if (verzending === null) return <Chip tone="ok">{t.taken}</Chip>;
  if (verzending !== 'binnen' && beantwoordOp !== null) return <Chip tone="ok">{t.taken}</Chip>;
  const tone = toneOf[verzending];
  return <Chip {...(tone && { tone })}>{t.sending[verzending]}</Chip>;
}

function Answer({ gebeurtenis }: { gebeurtenis: Of<'bericht'> }) {
  const t = useWords({ nl, en }).event;
  const language = useLanguage();
  const { antwoord, verzending, beantwoordOp, uiterlijk } = gebeurtenis;
  if (antwoord !== null) {
    const isGone = antwoord.verzending !== 'wacht' && antwoord.verzending !== 'vastgelopen';
    return <p>{isGone ? t.answerSent(antwoord.soort) : t.answerWaits(antwoord.soort)}</p>;
  }
  const isOpen = verzending === 'verzonden' && beantwoordOp === null && uiterlijk !== null;
  return isOpen ? <p>{t.retourDue(dayOf(uiterlijk, language))}</p> : null;
}
