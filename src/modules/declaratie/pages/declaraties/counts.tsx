import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieList } from './read-list.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** How many stand where, of all that the reader may see; each leads to its own. */
export function Counts({
  tellingen,
  aantalTeLaat,
}: Pick<DeclaratieList['list'], 'tellingen' | 'aantalTeLaat'>) {
  const t = useWords({ nl, en }).list.tile;
  const locale = locales[useLanguage()];
  const tile = (stand: keyof typeof tellingen, tone: 'calm' | 'warn' = 'calm') => (
    <Tile
      number={tellingen[stand].toLocaleString(locale)}
      text={t[stand]}
      tone={tellingen[stand] > 0 ? tone : 'calm'}
      to={`?stand=${stand}#lijst`}
    />
  );
  return (
    <Tiles>
      {tile('wacht-op-antwoord', 'warn')}
      {tile('te-betalen', 'warn')}
      <Tile
        number={aantalTeLaat.toLocaleString(locale)}
        text={t.late}
        tone={aantalTeLaat > 0 ? 'alarm' : 'calm'}
        to="?teLaat=true#lijst"
      />
      {tile('betaald')}
      {tile('geen-betaling')}
    </Tiles>
  );
}
