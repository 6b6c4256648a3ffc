import { dayOf } from '../days.ts';
import type { Organisatie, Organisaties } from '../organisations.ts';
import { demoIssuer, type Persona, personas } from '../personas.ts';
import { drawsOf, itemAt } from '../random.ts';
import type { Row } from '../rows/rows.ts';
import type { Worker } from './workers.ts';

/** A persona with the ids that it has in this region. */
type Player = {
  readonly persona: Persona;
  readonly account: string;
  readonly aanstelling: string;
  readonly organisatie: Organisatie | null;
};

export type Cast = {
  readonly players: readonly Player[];
  /** The gezinswerkers among them, who also get families of the made region. */
  readonly workers: readonly Worker[];
  find(key: string): Player;
};

const since = dayOf('2021-01-01');

/** @param aanbieder for whom the expert and the administration work: one that many families meet. */
export function makeCast(seed: number, organisaties: Organisaties, aanbieder: Organisatie): Cast {
  const players = personas.map((persona, nr) => {
    const draws = drawsOf(seed, 13, nr);
    const place = persona.worksAt;
    const isMain = place?.soort === 'aanbieder' && place.nr === undefined;
    const organisatie = place && (isMain ? aanbieder : findPlace(organisaties, place));
    return {
      persona,
      account: draws.id('account', since),
      aanstelling: draws.id('aanstelling', since),
      organisatie,
    };
  });
  const find = (key: string) =>
    itemAt(
      players,
      players.findIndex(({ persona }) => persona.id === key),
    );
  const workers = players.flatMap(({ persona, account, aanstelling }) => {
    const { gemeente, team } = persona.worksAt ?? {};
    if (gemeente === undefined || team === undefined) return [];
    return [{ account, aanstelling, naam: persona.name, team: itemAt(organisaties.teamsIn(gemeente), team) }];
  });
  return { players, workers, find };
}

function findPlace(
  { organisaties }: Organisaties,
  { soort, gemeente, nr = 0 }: NonNullable<Persona['worksAt']>,
): Organisatie {
  const fitting = organisaties.filter(
    (one) => one.soort === soort && (gemeente === undefined || one.gemeente === gemeente),
  );
  return itemAt(fitting, nr);
}

/** Accounts and aanstellingen of the cast and of everyone who works in a local team. */
export function castRows(
  { players, workers: known }: Cast,
  workers: readonly Worker[],
): { account: Row[]; aanstelling: Row[] } {
  const ofPlayers = players.filter(({ persona }) => persona.rol !== 'gezinswerker');
  const everyone = [...known, ...workers.filter((worker) => !known.includes(worker))];
  const keyOf = new Map(players.map(({ account, persona }) => [account, persona.id]));
  return {
    account: [
      ...ofPlayers.map(({ persona, account }) => accountRow(account, persona.id, persona.name)),
      ...everyone.map(({ account, naam }) =>
        accountRow(account, keyOf.get(account) ?? `worker-${account}`, naam),
      ),
    ],
    aanstelling: [
      ...ofPlayers.map(({ persona, account, aanstelling, organisatie }) => ({
        id: aanstelling,
        account_id: account,
        organisatie_id: organisatie?.id ?? null,
        team_id: null,
        rol: persona.rol,
        gemeenten: persona.worksAt?.gemeente ? [persona.worksAt.gemeente] : [],
        van: '2021-01-01',
      })),
      ...everyone.map(({ account, aanstelling, team }) => ({
        id: aanstelling,
        account_id: account,
        organisatie_id: team.organisatie_id,
        team_id: team.id,
        rol: 'gezinswerker',
        gemeenten: [team.gemeente],
        van: '2021-01-01',
      })),
    ],
  };
}

const accountRow = (id: string, subject: string, naam: string): Row => ({
  id,
  issuer: demoIssuer,
  subject,
  naam,
  email: `${subject}@demo.invalid`,
});
