import { useWords } from '#web/use-words.ts';
import type { KetenToewijzing } from '../../schema/keten.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Who did or does something, by name. */
export function useParty({
  gemeente,
  gemeenteNaam,
  aanbiederNaam,
}: Pick<KetenToewijzing, 'gemeente' | 'gemeenteNaam' | 'aanbiederNaam'>): (
  wie: 'gemeente' | 'aanbieder' | 'stip',
) => string {
  const t = useWords({ nl, en });
  const names = { gemeente: t.gemeenteOf(gemeenteNaam ?? gemeente), aanbieder: aanbiederNaam, stip: t.stip };
  return (wie) => names[wie];
}
