import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useWords } from '#web/use-words.ts';
import type { Tellingen } from '../../schema/triage.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** How many questions ask for what; each number leads to those questions. */
export function QueueTiles({ counts }: { counts: Tellingen }) {
  const t = useWords({ nl, en }).wachtrij;
  const tiles = [
    { number: counts.vrij, text: t.tiles.vrij, to: 'stand=vrij', asks: true },
    { number: counts.spoed, text: t.tiles.spoed, to: 'urgentie=spoed', asks: true },
    { number: counts.teLang, text: t.tiles['te-lang'], to: 'stand=te-lang', asks: true },
    { number: counts.opLocatie, text: t.tiles['op-locatie'], to: 'stand=op-locatie', asks: false },
  ];
  return (
    <Tiles>
      {tiles.map(({ number, text, to, asks }) => (
        <Tile
          key={to}
          number={number ?? t.unknown}
          text={text}
          tone={asks && number ? 'warn' : 'calm'}
          {...(Boolean(number) && { to: `/hulpvragen?${to}` })}
        />
      ))}
    </Tiles>
  );
}
