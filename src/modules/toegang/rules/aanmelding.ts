import type { NewGezin } from '#modules/gezin/index.ts';
import type { Aanmelding } from '../schema.ts';
import { familyNameOf, type Naam, nameFrom } from './naam.ts';

/**
 * A new gezin from what was typed on the public form, so that nobody types it again. The child gets the surname of who asks,
 * as most have; a gezinswerker may give another. A parent who asks belongs to the gezin; somebody else does not become a lid.
 */
export function familyOfAanmelding(
  { wie, kindVoornaam, gemeente, contact }: Pick<Aanmelding, 'wie' | 'kindVoornaam' | 'gemeente' | 'contact'>,
  achternaam?: string,
): NewGezin {
  const asker = nameFrom(contact.naam ?? '') ?? { voornaam: '', achternaam: contact.naam ?? kindVoornaam };
  const own =
    achternaam === undefined ? asker : (nameFrom(`x ${achternaam}`) ?? { voornaam: 'x', achternaam });
  const child = { ...surnameOf(own), soort: 'jeugdige' as const, voornaam: kindVoornaam };
  const parent = wie === 'ouder' && asker.voornaam !== '' ? [{ ...asker, soort: 'ouder' as const }] : [];
  return { naam: familyNameOf(own), gemeente, leden: [child, ...parent] };
}

const surnameOf = ({ voorvoegsel, achternaam }: Naam) => ({
  achternaam,
  ...(voorvoegsel && { voorvoegsel }),
});
