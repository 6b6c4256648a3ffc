import type { BerichtRegel } from '../../schema.ts';

const retour = /^JW(?:302|306|308|316|318|320)$/;

type Parties = Pick<BerichtRegel, 'soort' | 'afzender' | 'ontvanger' | 'afzenderNaam' | 'ontvangerNaam'>;

/**
 * From whom to whom a bericht goes, by name where it is known. A retour repeats the header of what it answers (IV028), so
 * it goes the other way.
 */
export function partiesOf({ soort, afzender, ontvanger, afzenderNaam, ontvangerNaam }: Parties) {
  const [sender, receiver] = [afzenderNaam ?? afzender, ontvangerNaam ?? ontvanger];
  return retour.test(soort) ? { from: receiver, to: sender } : { from: sender, to: receiver };
}
