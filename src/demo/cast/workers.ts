// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { dayOf } from '../days.ts';
import { listNames, type Origin, shares } from '../names.ts';
import type { Organisaties, Team } from '../organisations.ts';
import { drawsOf, itemAt } from '../random.ts';

/** A gezinswerker of a local team. */
export type Worker = {
  readonly account: string;
  readonly aanstelling: string;
  readonly naam: string;
  readonly team: Team;
};

/** Families that one gezinswerker helps at a time: between 25 and 45 (assumed). */
const caseload = 34;

/**
 * As many workers for each gemeente as its families ask, in turn over its teams. `known` are made by hand and come
 * first; each team that has one of them counts it as its own.
 */
export function makeWorkers(
  seed: number,
  organisaties: Organisaties,
  current: ReadonlyMap<string, number>,
  known: readonly Worker[],
): ReadonlyMap<string, readonly Worker[]> {
  const gemeenten = [...new Set(organisaties.teams.map((team) => team.gemeente))];
  return new Map(
    gemeenten.map((gemeente) => {
      const own = known.filter((worker) => worker.team.gemeente === gemeente);
      const count = Math.max(1, own.length, Math.round((current.get(gemeente) ?? 0) / caseload));
      const others = Array.from({ length: count - own.length }, (_, at) =>
        makeWorker(seed, gemeente, own.length + at, organisaties.teamsIn(gemeente)),
      );
      return [gemeente, [...own, ...others]];
    }),
  );
}

function makeWorker(seed: number, gemeente: string, nr: number, teams: readonly Team[]): Worker {
  const draws = drawsOf(seed, 12, Number(gemeente), nr);
  const origin: Origin = draws.weighted('origin', shares.city);
  const first = draws.pick('voornaam', listNames(origin, draws.number('woman') < 0.8 ? 'women' : 'men'));
  const since = dayOf('2021-01-01');
  return {
    account: draws.id('account', since),
    aanstelling: draws.id('aanstelling', since),
    naam: `${first} ${draws.pick('familienaam', listNames(origin, 'families'))}`,
    team: itemAt(teams, nr % teams.length),
  };
}
