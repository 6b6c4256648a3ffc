import { standOf } from './stand.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

/**
 * What somebody has to find out because the registrations alone point to no gemeente: first where the moeder was resident
 * at the birth, and when nobody can tell, where the jeugdige really stayed (Jeugdwet art. 1.1, woonplaats, 3° and 4°).
 */
export function listMissing(vraag: WoonplaatsVraag, gemeente: string | null): ('moeder' | 'feitelijk')[] {
  if (gemeente !== null) return [];
  const { brp } = standOf(vraag);
  if (brp.soort === 'buitenland') return ['feitelijk'];
  return ['briefadres', 'aantekening', 'onbekend'].includes(brp.soort) ? ['moeder', 'feitelijk'] : [];
}
