import { LinkButton } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Those who work here go back to the family, those of the family to their own plan. */
export function WayBack({ gezin, isOwn }: { gezin: string; isOwn: boolean }) {
  const t = useWords({ nl, en }).back;
  return <LinkButton to={isOwn ? '/mijn-plan' : `/gezinnen/${gezin}`}>{isOwn ? t.plan : t.gezin}</LinkButton>;
}
