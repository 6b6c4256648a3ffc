import { text } from '../schema/datatypes.ts';
import { daysInMonth } from '../schema/datum.ts';
import type { Simple } from '../schema/definition.ts';
import { readBase64 } from './base64.ts';

/** The simple types of StUF 03.01 that StUF-GGk 2.1 (patch 4, schemas of 3 January 2017) builds on. */
export const STUF = 'http://www.egem.nl/StUF/StUF0301';

/** Derived: the schema lets most text be empty; an empty name, number or function would say nothing, so one character is asked. */
function stuf(naam: string, facets: Parameters<typeof text>[1]): Simple<string> {
  return { ...text(naam, facets), uri: STUF };
}

/** Text that the schema lets be empty. */
function blankable(naam: string, max: number): Simple<string> {
  const filled = stuf(naam, { max });
  return {
    ...filled,
    facetten: `hoogstens ${max} tekens`,
    check: (value) => (value === '' ? undefined : filled.check(value)),
  };
}

/** One of a few fixed values. */
export function keuze<C extends string>(naam: string, codes: readonly C[]): Simple<C> {
  const known = new Map<string, C>(codes.map((code) => [code, code]));
  const vorm = codes.join(' of ');
  return {
    kind: 'simple',
    naam,
    uri: STUF,
    facetten: vorm,
    check: (value) => (known.has(value) ? undefined : `moet ${vorm} zijn`),
    value: (value) => known.get(value) ?? refuseUnchecked(naam),
  };
}

/** Four digits are a gemeente (CBS), eight an aanbieder (AGB); the others are fixed names (specification §3). */
const CODES = '[0-9]{4}|[0-9]{8}|SVB|CAK|CBS|UWV|VWS';
const vorm = 'een gemeentecode van 4 cijfers, een AGB-code van 8 cijfers of een vaste naam';

export const organisatieHeen = stuf('Organisatie', { pattern: new RegExp(`^(?:${CODES})$`), vorm });

/** Derived: BIDN is the new name of the IB; no source says which of the two stands in a message of today. */
export const organisatieRetour = stuf('Organisatie', {
  pattern: new RegExp(`^(?:${CODES}|VECOZO|IB|RINIS|BIDN)$`),
  vorm,
});

/** A fault may be about an organisation that does not exist, so only the schema judges it. */
export const organisatieFout = stuf('Organisatie', { max: 200 });

export const applicatie = stuf('Applicatie', {
  max: 50,
  pattern: /^.{3}/su,
  vorm: 'minstens 3 tekens lang',
});

export const administratie = blankable('Administratie', 50);

/** The specification wants it empty; what stands there is no reason to refuse a message. */
export const gebruiker = blankable('Gebruiker', 100);

/** Version 4, lower case: unique for its sender, so that a message that comes twice can be known. */
export const referentienummer = stuf('Refnummer', {
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  vorm: 'een UUID van versie 4 in kleine letters',
});

/** A fault may be about a message whose number was no UUID (IB009 of the list of 2020), or that had none. */
export const referentienummerFout = blankable('Refnummer', 40);

/** Derived: the schema allows 8 to 17 digits and the specification names 14; thousandths are read, less is not. */
export const tijdstip: Simple<string> = {
  ...stuf('Tijdstip', {}),
  facetten: 'jjjjmmdduummss, eventueel met duizendsten',
  check: (value) =>
    isMoment(value) ? undefined : 'moet een bestaand tijdstip zijn (jjjjmmdduummss, zonder tekens ertussen)',
};

function isMoment(value: string): boolean {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\d{3})?$/.exec(value);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return year > 0 && isDay && hour < 24 && minute < 60 && second < 60;
}

/** The message inside, without version: JW301. */
export const functie = stuf('Functie', { max: 30 });

/** iJw 3.2 travels as functieVersie 0003 and functieSubversie 0002. Derived from the published example 0002/0002 for 2.2. */
export const versienummer = stuf('Versienr', { pattern: /^[0-9]{4}$/, vorm: 'een getal van 4 cijfers' });

export const foutcode = stuf('Foutcode', { max: 7 });
export const omschrijving = blankable('Foutomschrijving', 200);

/** The specification: functie, a hyphen, applicatieVersie and applicatieSubversie; senders also write sentences here. */
export const details = blankable('Foutdetails', 1000);

/**
 * The message that was refused. It may hold anything and is passed over: crossRefnummer already tells which message it
 * was, and a second copy of what is said about a child serves nobody.
 */
export const detailsXml: Simple<undefined> = {
  kind: 'simple',
  naam: 'FoutdetailsXML',
  uri: STUF,
  facetten: 'wordt niet gelezen',
  check: () => undefined,
  value: () => undefined,
};

export const bestand: Simple<Uint8Array> = {
  kind: 'simple',
  naam: 'BinaireInhoud-basis_ggkbericht_xml',
  uri: STUF,
  facetten: 'base64',
  check: (value) => (readBase64(value) === undefined ? 'is geen geldige base64' : undefined),
  value: (value) => readBase64(value) ?? refuseUnchecked('xmlBestand'),
};

function refuseUnchecked(naam: string): never {
  throw new Error(`${naam}: a value was read that the check refuses`);
}
