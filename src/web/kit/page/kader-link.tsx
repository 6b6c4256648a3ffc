import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { LinkButton } from './button.tsx';

/** Where the rules of this page are written. `bij` is the word that names the page in its address, `woonplaats` for one. */
export function KaderLink({ bij }: { bij: 'woonplaats' | 'besluiten' | 'school' | 'hulpvragen' }) {
  const t = useWords({ nl, en });
  return <LinkButton to={`/kaders?bij=${bij}`}>{t.whereWritten}</LinkButton>;
}
