import type { Bevinding } from '#berichten/index.ts';

/** Why something is refused: the retourcode of the standard (WJ001), where in its class, the level, and plain Dutch for people. */
type Reden = {
  readonly code: string;
  readonly veld: '' | `/${string}`;
  readonly niveau: 3 | 4;
  readonly tekst: string;
};

const reden = (code: string, veld: Reden['veld'], tekst: string, niveau: 3 | 4 = 3): Reden => ({
  code,
  veld,
  niveau,
  tekst,
});

/** Every rule of levels 3 and 4 for a JW323 that is decided here (iJw 3.2); TR056 and TR135 are the journal's. */
const redenen = {
  TR304: reden('8187', '/Bsn', 'Deze cliënt is hier niet bekend.'),
  TR307: reden('9307', '/ProductPeriode', 'De hulp begint voor de ingangsdatum van de toewijzing.'),
  TR308: reden('9308', '/ProductPeriode', 'De hulp eindigt na de einddatum van de toewijzing.'),
  TR314: reden('8021', '/ProductReferentie', 'Dit referentienummer is al eerder gebruikt.'),
  TR318: reden(
    '8214',
    '/DeclaratiePeriode',
    'De declaratieperiode ligt voor de laatste periode die u al declareerde.',
  ),
  TR319: reden('9319', '', 'De periode van de hulp ligt na de declaratieperiode.'),
  TR321: reden('9321', '/GeleverdVolume', 'Er is in deze periode meer hulp gedeclareerd dan is toegewezen.'),
  TR322: reden(
    '9322',
    '/GeleverdVolume',
    'Er is over de hele toewijzing meer hulp gedeclareerd dan is toegewezen.',
  ),
  TR323: reden(
    '8017',
    '/ProductReferentie',
    'Er is geen eerder toegekende regel met dezelfde gegevens die hiermee wordt teruggedraaid.',
  ),
  TR333: reden('9333', '/DeclaratieNummer', 'Dit declaratienummer is al eerder gebruikt.'),
  TR338: reden('9338', '', 'Er is geen toewijzing met dit nummer aan u voor deze cliënt.'),
  TR339: reden('9339', '/ProductCategorie', 'De productcategorie is een andere dan in de toewijzing.'),
  TR340: reden('9340', '/ProductCode', 'De productcode is een andere dan in de toewijzing.'),
  TR341: reden('9341', '/Eenheid', 'De eenheid past niet bij die van de toewijzing.'),
  TR346: reden('9346', '/IngediendBedrag', 'Het bedrag is niet het volume maal het tarief.', 4),
  TR369: reden(
    '9369',
    '/GeleverdVolume',
    'Met deze regel is er meer gedeclareerd dan het budget van de toewijzing.',
  ),
  TR378: reden('S300', '/Ontvanger', 'De gemeente is niet bekend.', 4),
  TR381: reden('S329', '/ProductCode', 'De productcode hoort bij een andere productcategorie.', 4),
  TR384: reden('9384', '', 'Deze toewijzing is ingetrokken.'),
  TR387: reden(
    '9387',
    '/ProductPeriode',
    'De periode begint niet op de eerste dag van de maand of van de toewijzing.',
  ),
  TR388: reden(
    '9388',
    '/ProductPeriode',
    'De periode eindigt niet op de laatste dag van de maand of van de toewijzing.',
  ),
  TR389: reden(
    '9389',
    '',
    'Dezelfde hulp is voor deze periode al toegekend; draai die regel eerst terug met een creditregel.',
  ),
  TR390: reden('9390', '', 'Deze regel is al eerder teruggedraaid.'),
  TR418: reden('0611', '/ProductTarief', 'Het tarief is een ander dan in het contract.'),
} as const satisfies Record<string, Reden>;

export type Regel = keyof typeof redenen;

const teksten: ReadonlyMap<string, string> = new Map(
  Object.values(redenen).map(({ code, tekst }) => [code, tekst]),
);

/** The finding that this rule is broken in the class at this place of the bericht. */
export function bevindingOf(regel: Regel, klasse: string): Bevinding {
  const { code, veld, niveau, tekst } = redenen[regel];
  return { regel, niveau, code, pad: `${klasse}${veld}`, tekst };
}

export const codeOf = (regel: Regel): string => redenen[regel].code;

/** What a retourcode means, in plain Dutch. 0233 is that of lines under a client that was refused itself (IV087). */
export function tekstOf(code: string): string {
  return teksten.get(code) ?? (code === '0233' ? 'Deze regel is niet beoordeeld.' : `Retourcode ${code}.`);
}
