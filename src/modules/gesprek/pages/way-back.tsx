import { LinkButton } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Those who work here have the tabs of the family; those of the family go back to their own plan. */
export function WayBack({ isOwn }: { isOwn: boolean }) {
  const t = useWords({ nl, en }).back;
  return isOwn ? <LinkButton to="/mijn-plan">{t.plan}</LinkButton> : null;
}
