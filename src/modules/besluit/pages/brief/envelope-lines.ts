import type { Bezorging, Brief } from '../../schema/brief.ts';
import { nl } from '../around/words.nl.ts';

/** Name and address as they stand on this copy of the letter, which is Dutch; or how it is brought when there is none to print. */
export function envelopeLines(
  { afzender }: Pick<Brief, 'afzender'>,
  { naam, via, regels }: Bezorging,
): string[] {
  if (via === 'adres') return [naam, ...regels];
  if (via === 'geheim') return [naam, nl.address.secret(afzender)];
  return via === 'onbekend' ? [naam, nl.address.unknown] : [naam];
}
