import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { KetensignaalSoort } from '../../schema/ketensignaal.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { SignalenData } from './read-signalen.ts';

/** In the order in which they come in the life of an order. */
const kinds = [
  'verzoek',
  'woonplaats',
  'opdracht',
  'vastgelopen',
  'retour',
  'start',
  'stop',
  'einde',
  'declaratie',
  'declaratieantwoord',
  'betaling',
] as const satisfies readonly KetensignaalSoort[];
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** How many there are that are late, and of each kind that there is; each leads to its own. */
export function Counts({ list: { tellingen, teLaat } }: Pick<SignalenData, 'list'>) {
  const t = useWords({ nl, en }).signalen;
  const locale = locales[useLanguage()];
  const late = Object.values(teLaat).reduce((sum, count) => sum + count, 0);
  return (
    <Tiles>
      <Tile
        number={late.toLocaleString(locale)}
        text={t.tileLate}
        tone={late > 0 ? 'alarm' : 'calm'}
        to="?teLaat=true#lijst"
      />
      {kinds
        .filter((soort) => tellingen[soort] > 0)
        .map((soort) => (
          <Tile
            key={soort}
            number={tellingen[soort].toLocaleString(locale)}
            text={t.kindOf[soort]}
            tone={teLaat[soort] > 0 ? 'warn' : 'calm'}
            to={`?soort=${soort}#lijst`}
          />
        ))}
    </Tiles>
  );
}
