import { type Jw301, jw301 } from './berichten/jw301.ts';
import { type Jw305, jw305 } from './berichten/jw305.ts';
import { type Jw307, jw307 } from './berichten/jw307.ts';
import { type Berichtdefinitie, naamruimte } from './kop.ts';

/** All messages this codec reads and writes: a new message is a file and a line here. */
export type Bericht = Jw301 | Jw305 | Jw307;
export type Berichtsoort = Bericht['soort'];

export const definities: Readonly<Record<Berichtsoort, Berichtdefinitie>> = {
  JW301: jw301,
  JW305: jw305,
  JW307: jw307,
};

const opNaamruimte = new Map(
  Object.values(definities).map((definitie) => [naamruimte(definitie.soort), definitie]),
);

export function findDefinitie(uri: string): Berichtdefinitie | undefined {
  return opNaamruimte.get(uri);
}
