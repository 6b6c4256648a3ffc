import type { BerichtRegel } from '../../schema.ts';

const retour = /^JW(?:302|306|308|316|318|320)$/;

/** From whom to whom a bericht goes. A retour repeats the header of what it answers (IV028), so it goes the other way. */
export function partiesOf({
  soort,
  afzender,
  ontvanger,
}: Pick<BerichtRegel, 'soort' | 'afzender' | 'ontvanger'>) {
  return retour.test(soort) ? { from: ontvanger, to: afzender } : { from: afzender, to: ontvanger };
}
