import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Termijnsignaal } from '../schema/ketensignaal.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Until when something is in time, how late it is, and by which rule. */
export function Due({ signaal, today }: { signaal: Termijnsignaal; today: string }) {
  const t = useWords({ nl, en }).due;
  const language = useLanguage();
  const { uiterlijk, isTeLaat, werkdagenTeLaat, bron, vanaf } = signaal;
  return (
    <>
      {isTeLaat && <Chip tone="alarm">{t.late(werkdagenTeLaat)}</Chip>}
      {uiterlijk === today && <Chip tone="warn">{t.today}</Chip>}
      {uiterlijk === null && <Chip>{t.none}</Chip>}
      <span className="stip-due-day">
        {uiterlijk === null ? t.since(dayOf(vanaf, language)) : t.by(dayOf(uiterlijk, language))}
      </span>
      {bron && <small className="stip-soft stip-due-rule">{t.rule(bron)}</small>}
    </>
  );
}
