import type { Onderwijspilot } from '#modules/regio/index.ts';
import type { Herkomst, Leerlingdossier, Pilotantwoord, Signaal } from '../schema/dossier.ts';
import { checkBuur } from './buur.ts';
import { judgePilot, type Leerling } from './pilot.ts';
import { findSignalen } from './signalen.ts';

type Kept = Pick<
  Leerlingdossier,
  | 'persoonId'
  | 'voornaam'
  | 'geboortedatum'
  | 'inschrijvingen'
  | 'opps'
  | 'verzuim'
  | 'vrijstellingen'
  | 'contacten'
  | 'deelnames'
  | 'uitzonderingen'
>;

export type Surroundings = {
  readonly pilots: readonly Onderwijspilot[];
  /** Gemeente of each school that works here. */
  readonly gemeenteOf: ReadonlyMap<string, string | null>;
  /** Which gemeente arranges the help of each child; a child that is absent is not known. */
  readonly woonplaatsOf: ReadonlyMap<string, string>;
  /** Pairs of gemeenten that agreed, as `school<home`. */
  readonly buurafspraken: ReadonlySet<string>;
  /** Whether this gezin ever asked for help; null when that is closed to who asks. */
  readonly hasHulpvraag: boolean | null;
};

/** What was written down of a pupil, with what follows from it today. */
export function completeDossier(kept: Kept, around: Surroundings, today: string): Leerlingdossier {
  const now = kept.inschrijvingen.find(({ van, tot }) => van <= today && (tot === null || tot >= today));
  const signalen = findSignalen({ ...kept, maanden: kept.verzuim, isIngeschreven: now !== undefined }, today);
  const gemeenteSchool = now?.schoolId ? (around.gemeenteOf.get(now.schoolId) ?? null) : null;
  const leerling: Leerling = {
    geboortedatum: kept.geboortedatum,
    schoolsoort: now?.soort ?? null,
    gemeenteSchool,
    vrijstellingen: kept.vrijstellingen,
    groepen: groupsOf(kept, signalen, around.hasHulpvraag),
  };
  const woonplaats = around.woonplaatsOf.get(kept.persoonId) ?? null;
  const herkomst = originOf(gemeenteSchool, woonplaats, around.buurafspraken);
  return {
    ...kept,
    signalen,
    pilots: now ? answersOf(around.pilots, leerling, today) : [],
    herkomst,
    wachtOpBuurafspraak: checkBuur(herkomst, kept.uitzonderingen) !== undefined,
  };
}

/** Only a pilot that can be about this school is worth a sentence. */
function answersOf(pilots: readonly Onderwijspilot[], leerling: Leerling, today: string): Pilotantwoord[] {
  return pilots
    .filter(({ gemeente }) => gemeente === leerling.gemeenteSchool)
    .map((pilot) => {
      const { naam, naamEn, bron } = pilot;
      const { redenen, ...answer } = judgePilot(pilot, leerling, today);
      return { ...answer, redenen: [...redenen], naam, naamEn, bron };
    });
}

/** That something was not written down does not make it so: without an OPP here, extra support is unknown. */
function groupsOf(
  { opps, verzuim }: Pick<Kept, 'opps' | 'verzuim'>,
  signalen: readonly Signaal[],
  hulpvraag: boolean | null,
): Leerling['groepen'] {
  const shows = (...kinds: Signaal['soort'][]) => signalen.some(({ soort }) => kinds.includes(soort));
  const fromMonths = (isSo: boolean) => (verzuim.length === 0 ? null : isSo);
  return {
    hulpvraag,
    'extra-ondersteuning': opps.length > 0 ? true : null,
    'dreigt-uit-te-vallen': fromMonths(shows('thuiszitter', 'aanwezigheid-daalt')),
    uitgevallen: fromMonths(shows('thuiszitter')),
  };
}

export function originOf(
  gemeenteSchool: string | null,
  gemeente: string | null,
  buurafspraken: ReadonlySet<string>,
): Herkomst {
  if (gemeenteSchool === null || gemeente === null)
    return { gemeente, gemeenteSchool, isElders: null, hasBuurafspraak: null };
  const isElders = gemeente !== gemeenteSchool;
  const hasBuurafspraak = isElders ? buurafspraken.has(`${gemeenteSchool}<${gemeente}`) : null;
  return { gemeente, gemeenteSchool, isElders, hasBuurafspraak };
}
