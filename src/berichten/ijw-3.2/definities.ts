import { type Jw301, jw301 } from './berichten/jw301.ts';
import { type Jw305, jw305 } from './berichten/jw305.ts';
import { type Jw307, jw307 } from './berichten/jw307.ts';
import { type Jw315, jw315 } from './berichten/jw315.ts';
import { type Jw317, jw317 } from './berichten/jw317.ts';
import { type Jw319, jw319 } from './berichten/jw319.ts';
import { type Jw323, jw323 } from './berichten/jw323.ts';
import { type Jw325, jw325 } from './berichten/jw325.ts';
import {
  type Jw302,
  type Jw306,
  type Jw308,
  type Jw316,
  type Jw318,
  type Jw320,
  jw302,
  jw306,
  jw308,
  jw316,
  jw318,
  jw320,
} from './berichten/retouren.ts';
import { type Berichtdefinitie, naamruimte } from './kop.ts';

/** Messages that ask, tell or order something; each is answered by its own retour, a declaratie by its answer. */
export type Heenbericht = Jw301 | Jw305 | Jw307 | Jw315 | Jw317 | Jw319 | Jw323 | Jw325;
export type Retourbericht = Jw302 | Jw306 | Jw308 | Jw316 | Jw318 | Jw320;

/** All messages this codec reads and writes: a new message is a file and a line here. */
export type Bericht = Heenbericht | Retourbericht;
export type Berichtsoort = Bericht['soort'];

export const definities: Readonly<Record<Berichtsoort, Berichtdefinitie>> = {
  JW301: jw301,
  JW302: jw302,
  JW305: jw305,
  JW306: jw306,
  JW307: jw307,
  JW308: jw308,
  JW315: jw315,
  JW316: jw316,
  JW317: jw317,
  JW318: jw318,
  JW319: jw319,
  JW320: jw320,
  JW323: jw323,
  JW325: jw325,
};

const heen: ReadonlySet<string> = new Set<Heenbericht['soort']>([
  'JW301',
  'JW305',
  'JW307',
  'JW315',
  'JW317',
  'JW319',
  'JW323',
  'JW325',
]);

/** True for a message that says something itself, false for a retour that says what became of another. */
export function isHeenbericht(soort: string): soort is Heenbericht['soort'] {
  return heen.has(soort);
}

const opNaamruimte = new Map<string, Berichtdefinitie>(
  Object.values(definities).map((definitie) => [naamruimte(definitie.soort), definitie]),
);

export function findDefinitie(uri: string): Berichtdefinitie | undefined {
  return opNaamruimte.get(uri);
}
