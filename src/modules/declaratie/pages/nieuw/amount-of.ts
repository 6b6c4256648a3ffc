import { findBedrag } from '#berichten/rekenen/bedrag.ts';
import type { Eenheid } from '#berichten/rekenen/omvang.ts';
import type { VoorstelRegel } from '../../schema/voorstel.ts';

/** What is typed in the fields of one line, as it stands there. */
export type Typed = { readonly volume: string; readonly eenheid: string; readonly tarief: string };

/** One line in one form: which help, and of which month. */
export const keyOf = ({ opdracht, maand }: Pick<VoorstelRegel, 'opdracht' | 'maand'>) =>
  `${opdracht}_${maand}`;

/** Euros as people write them, in cents: 12, 12,5, 12.50, 1.234,50. Undefined for what is no amount, or too large for a line. */
export function centsOf(text: string, most = 99_999_999): number | undefined {
  const plain = text.replaceAll(/[€\s]/g, '');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(plain);
  const written = isGrouped ? plain.replaceAll('.', '') : plain;
  const [, euros, cents = ''] = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  if (euros === undefined) return undefined;
  const sum = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  return sum <= most ? sum : undefined;
}

/** A number of units as the bericht has it: whole, with eenheid 83 cents. Undefined for what is not so. */
export function volumeOf(text: string, eenheid: string): number | undefined {
  if (eenheid === '83') return centsOf(text);
  const plain = text.trim();
  return /^\d{1,8}$/.test(plain) ? Number(plain) : undefined;
}

/** For which unit a price is typed: hours and minutes share the price of an hour (IV081). */
export function perOf(eenheden: readonly string[], eenheid: string): Eenheid {
  return (eenheid === '01' && eenheden.includes('04') ? '04' : eenheid) as Eenheid;
}

/** Cents of a line as the server will reckon it; undefined while something is missing. */
export function amountOf(
  { eenheden, tarief: known }: Pick<VoorstelRegel, 'eenheden' | 'tarief'>,
  { volume, eenheid, tarief }: Typed,
): number | undefined {
  const GeleverdVolume = volumeOf(volume, eenheid);
  if (GeleverdVolume === undefined) return undefined;
  if (eenheid === '83') return GeleverdVolume;
  const line = { GeleverdVolume, Eenheid: eenheid as Eenheid };
  const typed = centsOf(tarief);
  if (typed !== undefined) return findBedrag(line, { Bedrag: typed, Eenheid: perOf(eenheden, eenheid) });
  return known ? findBedrag(line, { Bedrag: known.bedrag, Eenheid: known.eenheid }) : undefined;
}

/** Cents as they stand in a field. */
export const eurosIn = (cents: number) =>
  `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
