import type { Jw301 } from '#berichten/index.ts';
import type { KnownAdres } from '#modules/gezin/index.ts';

type Contact = Jw301['Client']['Contactgegevens']['Contact'][number];
type Telefoon = NonNullable<Contact['Telefoon']>['Telefoon01'];

/** Kinds of address (iJw, COD757). IV047: an address for letters is 02; so is a telephone without an address. */
const [brp, letters] = ['01', '02'] as const;

/**
 * How an aanbieder reaches the child, or nothing when that is not known. An address that nobody may hear from the
 * register does not go along (Wet BRP art. 2.59); a telephone number then is enough (TR006).
 */
export function contactOf(known: KnownAdres | undefined): Contact | undefined {
  if (!known) return undefined;
  const adres = known.isGeheim ? null : known.adres;
  const telefoon = telefoonOf(known.telefoon);
  if (adres === null && telefoon === undefined) return undefined;
  return {
    Soort: adres !== null && known.soort === 'woonadres' ? brp : letters,
    ...(adres && { Adres: adresOf(adres) }),
    ...(telefoon && { Telefoon: { Telefoon01: telefoon } }),
  };
}

function adresOf(adres: NonNullable<KnownAdres['adres']>): NonNullable<Contact['Adres']> {
  const { straat, huisnummer, huisletter, toevoeging, postcode, plaats, land } = adres;
  return {
    Huis: {
      Huisnummer: huisnummer,
      ...(huisletter && { Huisletter: huisletter }),
      ...(toevoeging && { HuisnummerToevoeging: toevoeging }),
    },
    Postcode: postcode,
    ...(straat && { Straatnaam: straat }),
    ...(plaats && { Plaatsnaam: plaats }),
    LandCode: land,
  };
}

/** Country codes of one, two and three digits, as ITU-T E.164 hands them out. */
const abroad = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})([0-9]+)$/;
const dutch = '+31';

function telefoonOf(telefoon: string | null): Telefoon | undefined {
  if (telefoon === null) return undefined;
  const [, code, rest] = abroad.exec(telefoon) ?? [];
  if (code !== undefined && rest !== undefined) return { Telefoonnummer: rest, Landnummer: `+${code}` };
  return { Telefoonnummer: telefoon, Landnummer: dutch };
}
