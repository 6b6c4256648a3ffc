import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Deur, Hulpvraag, Stadium, Uitkomst } from '../schema.ts';

/** Which kind of organisatie may stand behind a door; the others bring a question without one. Jeugdwet art. 2.6. */
const verwijzers: Partial<Record<Deur, string>> = {
  school: 'school',
  huisarts: 'huisarts',
  jeugdarts: 'jeugdarts',
  'gecertificeerde-instelling': 'gecertificeerde-instelling',
  'veilig-thuis': 'veilig-thuis',
  'raad-voor-de-kinderbescherming': 'raad-voor-de-kinderbescherming',
  aanbieder: 'aanbieder',
};

/** From this likeness of names on, two families may be one; below it half of a village would be offered. */
const likeness = 0.7;

export function checkVerwijzer(
  deur: Deur,
  soort: string | undefined,
): Refusal<'hulpvraag/verwijzer-onbekend'> | undefined {
  return soort !== undefined && verwijzers[deur] === soort
    ? undefined
    : refuse('hulpvraag/verwijzer-onbekend', { deur });
}

/** How far a question is, from facts. The steps of the ladder will come between these. */
export function stadiumOf({
  behandelaar,
  afgeslotenOp,
}: {
  behandelaar: unknown;
  afgeslotenOp: string | null;
}): Stadium {
  if (afgeslotenOp !== null) return 'afgesloten';
  return behandelaar ? 'opgepakt' : 'ontvangen';
}

/** Closing is final: the verwijzer has been told. */
export function close(
  hulpvraag: Hulpvraag,
  uitkomst: Uitkomst,
  today: string,
): Hulpvraag | Refusal<'hulpvraag/reeds-gesloten'> {
  if (hulpvraag.afgeslotenOp !== null)
    return refuse('hulpvraag/reeds-gesloten', { afgeslotenOp: hulpvraag.afgeslotenOp });
  return { ...hulpvraag, afgeslotenOp: today, uitkomst, stadium: 'afgesloten', versie: hulpvraag.versie + 1 };
}

type Lid = {
  readonly voornaam: string;
  readonly voorvoegsel?: string | undefined;
  readonly achternaam: string;
  readonly geboortedatum?: string | undefined;
  readonly bsn?: string | undefined;
};
type Search = { tekst: string; geboortedatum?: string | undefined };

/** How many gezinsleden are looked for: enough to find any family, and a bound on the work. */
const mostLooked = 10;

/** What to search for, so that a new family is not a second file of one that is known. */
export function searchesFor(leden: readonly Lid[]): Search[] {
  return leden.slice(0, mostLooked).flatMap(({ voornaam, voorvoegsel, achternaam, geboortedatum, bsn }) => {
    const tekst = [voornaam, voorvoegsel, achternaam].filter(Boolean).join(' ');
    return [{ tekst, geboortedatum }, ...(bsn ? [{ tekst: bsn }] : [])];
  });
}

/** Whether a known family is likely the same: by BSN, by name and birth date, or by a name that resembles much. */
export function isLikely({ reden, gelijkenis }: { reden: string; gelijkenis: number }): boolean {
  return reden !== 'naam' || gelijkenis >= likeness;
}
