import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { BerichtRegel } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const toneOf = {
  ontvangen: 'warn',
  verwerkt: 'ok',
  geweigerd: 'alarm',
  wacht: 'warn',
  verzonden: 'ok',
  vastgelopen: 'alarm',
  binnen: 'ok',
} as const;

/** What became of a bericht that came, or where one of ours is on its way. */
export function Outcome({ row: { uitkomst, verzending } }: { row: BerichtRegel }) {
  const { berichten, bericht } = useWords({ nl, en });
  if (verzending) return <Chip tone={toneOf[verzending]}>{bericht.sendingOf[verzending]}</Chip>;
  return <Chip tone={toneOf[uitkomst]}>{berichten.outcomeOf[uitkomst]}</Chip>;
}
