import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage } from '#web/use-words.ts';
import type { Termijnstand } from '../schema/besluit.ts';
import { useBesluitWords } from './use-besluit-words.ts';

const soon = 7;

/** Until when it may take, and how long that is: in words, the colour only adds. */
export function TermChip({ termijn }: { termijn: Termijnstand }) {
  const { t } = useBesluitWords();
  const language = useLanguage();
  const { dagen, uiterlijk } = termijn;
  const tone = dagen < 0 ? 'alarm' : dagen <= soon ? 'warn' : undefined;
  return <Chip {...(tone && { tone })}>{t.term(dayOf(uiterlijk, language), dagen)}</Chip>;
}
