import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useWords } from '#web/use-words.ts';
import type { Tellingen } from '../../schema/mijn-gezinnen.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

/** What somebody waits for stands in large numbers; every other kind is in the choice above the list. */
const large = ['hulpvraag-wacht', 'hulplijn-wacht', 'plan-ontbreekt', 'evaluatie-nodig'] as const;

/** How many families ask for what; each number leads to those families. */
export function SignalTiles({ counts }: { counts: Tellingen }) {
  const t = useWords({ nl, en }).signaalNaam;
  return (
    <Tiles>
      {large.map((soort) => (
        <Tile
          key={soort}
          number={counts[soort]}
          text={t[soort]}
          tone={counts[soort] > 0 ? 'warn' : 'calm'}
          {...(counts[soort] > 0 && { to: `/gezinnen?signaal=${soort}` })}
        />
      ))}
    </Tiles>
  );
}
