import { longestStraat } from '../schema/inschrijving.ts';

/** The name of a street as it fits in a bericht: cut between words where that leaves most of it, else in the middle of one. */
export function shortenStraat(straat: string): string {
  if (straat.length <= longestStraat) return straat;
  const cut = straat.slice(0, longestStraat);
  const space = straat.charAt(longestStraat) === ' ' ? longestStraat : cut.lastIndexOf(' ');
  return (space > longestStraat / 2 ? cut.slice(0, space) : cut).trimEnd();
}
