import type { RedenBeeindiging } from './codelijsten.ts';

const REDENEN: ReadonlyMap<string, RedenBeeindiging> = new Map([
  ['02', '05'],
  ['31', '01'],
  ['32', '03'],
  ['33', '04'],
  ['34', '02'],
  ['35', '05'],
]);

/**
 * The CBS reason (protocol 3.7) for a RedenBeeindiging of JW307 (iJw JZ588). Overlijden (02) is an external circumstance.
 * @returns undefined for 20 and 36 to 39, each of which may be several CBS reasons or no end at all, and for other codes.
 */
export function findRedenBeeindiging(stopcode: string): RedenBeeindiging | undefined {
  return REDENEN.get(stopcode);
}

/** What a person has to find out before a code of JW307 can be delivered; plain Dutch. */
const VRAGEN: ReadonlyMap<string, string> = new Map([
  ['20', 'Het stopbericht zegt dat de hulp tijdelijk is gestopt. Is de hulp echt geëindigd, en waarom?'],
  ['36', 'De gemeente heeft de toewijzing gestopt. Waarom is de hulp geëindigd?'],
  ['37', 'De toewijzing is gestopt door een verzoek om wijziging. Is de hulp echt geëindigd, en waarom?'],
  ['38', 'De jeugdige ging naar een andere aanbieder. Wie besloot dat, en was het volgens plan?'],
  ['39', 'De jeugdige ging naar een ander domein. Was dat volgens plan, of eerder dan gepland?'],
]);

/** The question to a person for a code of JW307 that says too little; plain Dutch. */
export function askReden(stopcode: string): string {
  return VRAGEN.get(stopcode) ?? 'De reden in het stopbericht is niet bekend. Waarom is de hulp geëindigd?';
}
