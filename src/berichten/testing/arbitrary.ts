import fc from 'fast-check';
import { definities } from '../ijw-3.2/definities.ts';
import type { Bericht, Berichtsoort } from '../index.ts';
import type { Klasse, Plaats, Simple } from '../schema/definition.ts';

/** Facets as the schema gives them, said once more: what is generated must not come from what is judged. */
const numbers: Readonly<Record<string, number>> = {
  LDT_Bedrag: 99_999_999,
  LDT_Budget: 99_999_999,
  LDT_Huisnummer: 99_999,
  LDT_Nummer: 999_999_999,
  LDT_RelatieVolgorde: 99,
  LDT_TotaalBedrag: 999_999_999_999,
  LDT_Volume: 99_999_999,
};
/** One line with something visible, at most so long. */
const lines: Readonly<Record<string, number>> = {
  LDT_Emailadres: 80,
  LDT_Huisletter: 1,
  LDT_HuisnummerToevoeging: 4,
  LDT_IdentificatieBericht: 12,
  LDT_Landnummer: 4,
  LDT_Naam: 200,
  LDT_NaamVerwijzer: 64,
  LDT_Organisatienaam: 35,
  LDT_Persoonsid: 20,
  LDT_Plaatsnaam: 80,
  LDT_Postcode: 8,
  LDT_ProductCode: 5,
  LDT_Referentie: 36,
  LDT_Straatnaam: 24,
  LDT_Taal: 25,
  LDT_Voorvoegsel: 10,
};
/** Anything that XML can carry, at most so long. */
const texts: Readonly<Record<string, number>> = {
  LDT_IdentificatieDeclaratie: 12,
  LDT_ReferentieNummer: 20,
};

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const date = fc
  .oneof(
    {
      weight: 20,
      arbitrary: fc.date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }),
    },
    { weight: 1, arbitrary: fc.constantFrom(new Date('2024-02-29'), new Date('2000-02-29')) },
  )
  .map((day) => day.toISOString().slice(0, 10));
const oddDate = fc.constantFrom('0001-01-01', '-0044-03-15', '12026-12-31', '9999-12-31');
const time = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.constantFrom('', '.5', '.123456'))
  .map(([hour, minute, second, part]) => `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}${part}`);
const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));

/** Any character that XML can carry, the awkward ones often; as many as the schema counts, which counts no halves. */
const character = fc
  .oneof(
    fc.constantFrom(...'&<>"\'] \té\u00a0\u{20BB7}'),
    fc.constantFrom('\r', '\n'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  .filter((one) => !/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(one));
const anyText = (max: number) =>
  fc.array(character, { minLength: 1, maxLength: max }).map((parts) => parts.join(''));
const line = (max: number) =>
  fc
    .tuple(
      fc.array(
        character.filter((one) => !/[\r\n]/.test(one)),
        { maxLength: max - 1 },
      ),
      fc.constantFrom('x', 'é', '&', ']'),
    )
    .map(([parts, visible]) => `${parts.join('')}${visible}`);
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

const special: Readonly<Record<string, fc.Arbitrary<string>>> = {
  LDT_AgbCode: digits(8, 8),
  LDT_BurgerServicenummer: digits(9, 9),
  LDT_Commentaar: anyText(300).map((text) => `${text}x`),
  LDT_Datum: fc.oneof({ weight: 30, arbitrary: date }, { weight: 1, arbitrary: oddDate }),
  LDT_Gemeente: digits(4, 4),
  LDT_Telefoonnummer: digits(1, 15),
  LDT_Tijd: time,
  LDT_Versie: version,
  LDT_Voorletters: fc.string({ unit: fc.constantFrom(...'AzÀỳ'), minLength: 1, maxLength: 6 }),
};

/** What the header fixes has no name in the schema: a number that is always the same, or a code of its own. */
function unnamed({ facetten }: Simple, naam: string): fc.Arbitrary<unknown> {
  if (naam === 'BerichtVersie') return fc.constant(3);
  if (naam === 'BerichtSubversie') return fc.constant(2);
  if (naam === 'BerichtCode') return fc.constant(facetten.slice(-3));
  return fc.string({ unit: fc.constantFrom(...'aZ09'), minLength: 1, maxLength: 12 });
}

function leafOf(type: Simple, naam: string): fc.Arbitrary<unknown> {
  const [most, oneLine, longest] = [numbers[type.naam], lines[type.naam], texts[type.naam]];
  if (type.codelijst !== undefined) return fc.constantFrom(...type.codelijst.codes.map(({ code }) => code));
  if (most !== undefined) return fc.oneof(fc.integer({ min: 0, max: most }), fc.constant(most));
  if (oneLine !== undefined) return line(oneLine);
  if (longest !== undefined) return anyText(longest);
  return special[type.naam] ?? unnamed(type, naam);
}

function elementOf({ type, naam, aantal }: Plaats): fc.Arbitrary<unknown> {
  const one = type.kind === 'simple' ? leafOf(type, naam) : nodeOf(type);
  return aantal === 'many' ? fc.array(one, { minLength: 1, maxLength: 3, size: 'max' }) : one;
}

function nodeOf({ plaatsen }: Klasse): fc.Arbitrary<object> {
  const required = plaatsen.filter(({ aantal }) => aantal !== 'optional').map(({ naam }) => naam);
  const fields = Object.fromEntries(plaatsen.map((plaats) => [plaats.naam, elementOf(plaats)]));
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

/** Any message of this kind that its schema allows; the rules of level 2 it mostly breaks. */
export function anyBericht(soort: Berichtsoort): fc.Arbitrary<Bericht> {
  // Every field was made for its place in the definition, from which the type of the message follows too.
  return nodeOf(definities[soort].wortel).map((node) => ({ soort, ...node }) as Bericht);
}
