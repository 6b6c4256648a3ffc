import type { Bericht, Heenbericht } from '../../index.ts';

/** A message that breaks this rule and no other; `along` are those that cannot but come with it. */
export type Broken = readonly [regel: string, bericht: Bericht, pad: string, ...along: string[]];

/** A message that stands exactly where this rule still lets it, and breaks no other. */
export type Kept = readonly [regel: string, edge: string, bericht: Bericht];

export interface Cases {
  readonly soort: Heenbericht['soort'];
  readonly broken: readonly Broken[];
  readonly kept: readonly Kept[];
}

type Optioneel<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

export function without<T extends object>(value: T, ...fields: Optioneel<T>[]): T {
  const names: readonly unknown[] = fields;
  // Only fields that may be absent are taken away.
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as T;
}

/** The same message with another date. */
export function dated<B extends Bericht>(bericht: B, Dagtekening: string): B {
  const BerichtIdentificatie = { ...bericht.Header.BerichtIdentificatie, Dagtekening };
  return { ...bericht, Header: { ...bericht.Header, BerichtIdentificatie } };
}

type MetPersoon = Extract<Bericht, { soort: 'JW301' | 'JW305' | 'JW307' | 'JW315' }>;

function born<B extends MetPersoon>(bericht: B, Datum: string, DatumGebruik?: '1' | '2' | '3'): B {
  const Geboortedatum = { Datum, ...(DatumGebruik === undefined ? {} : { DatumGebruik }) };
  return { ...bericht, Client: { ...bericht.Client, Geboortedatum } };
}

function numbered<B extends MetPersoon>(bericht: B, Bsn: string): B {
  return { ...bericht, Client: { ...bericht.Client, Bsn } };
}

/** What holds for the client of every message that names one with a date of birth; `bericht` is of 15 April 2026. */
export function personBroken(bericht: MetPersoon): Broken[] {
  const birth = 'Client/Geboortedatum';
  return [
    ['CS002', numbered(bericht, '999900007'), 'Client/Bsn'],
    ['CS002', numbered(bericht, '000000000'), 'Client/Bsn'],
    ['TR002', born(bericht, '1906-04-14'), `${birth}/Datum`],
    ['TR002', born(bericht, '1900-01-01', '2'), `${birth}/Datum`],
    ['TR134', born(bericht, '2026-04-16'), `${birth}/Datum`],
    ['CS139', born(bericht, '2012-05-02', '1'), `${birth}/DatumGebruik`],
    ['CS139', born(bericht, '2012-05-01', '2'), `${birth}/DatumGebruik`],
    ['CS139', born(bericht, '1910-01-01', '3'), `${birth}/DatumGebruik`],
  ];
}

export function personKept(bericht: MetPersoon): Kept[] {
  return [
    ['CS002', 'another number that passes', numbered(bericht, '123456782')],
    ['TR002', '120 years to the day', born(bericht, '1906-04-15')],
    ['TR002', 'an unknown date of birth', born(bericht, '1900-01-01', '3')],
    ['TR134', 'born on the date of the message', born(bericht, '2026-04-15')],
    ['CS139', 'a known month', born(bericht, '2012-05-01', '1')],
    ['CS139', 'a known year', born(bericht, '2012-01-01', '2')],
  ];
}
