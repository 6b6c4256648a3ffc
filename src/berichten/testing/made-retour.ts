import { definities, type Heenbericht, type Retourbericht } from '../ijw-3.2/definities.ts';
import type { Klasse, Type } from '../schema/definition.ts';
import { kop } from './made.ts';

/** Which message answers which, and the number it carries. */
const retours = {
  JW301: ['JW302', '437'],
  JW305: ['JW306', '439'],
  JW307: ['JW308', '441'],
  JW315: ['JW316', '447'],
  JW317: ['JW318', '487'],
  JW319: ['JW320', '489'],
} as const;

type Beantwoord = Extract<Heenbericht, { soort: keyof typeof retours }>;

/** The same node with return codes in every class that has a place for them. */
function withCodes(klasse: Klasse, node: object, codes: readonly string[]): object {
  const values = new Map<string, unknown>([...Object.entries(node), ['RetourCodes', { RetourCode: codes }]]);
  const copies = klasse.plaatsen
    .filter(({ naam }) => values.has(naam))
    .map(({ naam, type }) => [naam, copyOf(type, values.get(naam), codes)]);
  return Object.fromEntries(copies);
}

function copyOf(type: Type, value: unknown, codes: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => copyOf(type, one, codes));
  if (type.kind === 'simple' || typeof value !== 'object' || value === null) return value;
  return withCodes(type, value, codes);
}

/** The retour that repeats the whole of a message and says of each class that nothing is wrong. */
export function aRetour(heen: Beantwoord, ...codes: string[]): Retourbericht {
  const [soort, BerichtCode] = retours[heen.soort];
  const Header = {
    ...heen.Header,
    BerichtCode,
    IdentificatieRetour: 'R1',
    DagtekeningRetour: '2026-04-16',
    XsltVersie: '2.10.5',
    XsdVersieRetour: kop.XsdVersie,
  };
  const said = codes.length > 0 ? codes : ['0200'];
  // Each test that uses it reads it back, and the schema judges it.
  return {
    soort,
    ...withCodes(definities[soort].wortel, { ...heen, Header }, said),
  } as unknown as Retourbericht;
}
