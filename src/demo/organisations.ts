// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { dayOf } from './days.ts';
import { listNames, practiceNames, providerStems, schoolNames, teamNames } from './names.ts';
import { type Draws, drawsOf, itemAt } from './random.ts';

export type Organisatie = {
  id: string;
  soort: string;
  naam: string;
  agb: string | null;
  gemeente: string | null;
};
export type Team = { id: string; organisatie_id: string; naam: string; gemeente: string };

/** Every organisation of the demo, and who to ask for what. All are invented. */
export type Organisaties = {
  readonly organisaties: readonly Organisatie[];
  readonly teams: readonly Team[];
  readonly regio: Organisatie;
  teamsIn(gemeente: string): readonly Team[];
  /** The aanbieder that gives this kind of help; the first of a branch are large, the last small. */
  aanbiederFor(hulpsoort: string, draws: Draws): Organisatie;
  /** Who refers from this gemeente; undefined where nobody referred or Stip knows no such organisation. */
  verwijzerFor(soort: string, gemeente: string, draws: Draws): Organisatie | undefined;
};

/** Branches with how many aanbieders: about 170 in all, as many as are used in reckoning with the region. */
const branches = [
  { naam: 'Jeugd-ggz', aantal: 44, help: ['jeugd-ggz', 'diagnostiek', 'kindergeneeskunde', 'klinische-ggz'] },
  {
    naam: 'Begeleiding',
    aantal: 52,
    help: ['ambulante-begeleiding', 'persoonlijke-verzorging', 'dagbesteding', 'logeren'],
  },
  {
    naam: 'Jeugdhulp',
    aantal: 22,
    help: [
      'ambulante-behandeling',
      'hsj-ambulant',
      'crisis-ambulant',
      'crisis-verblijf',
      'gezinspsychiatrie',
    ],
  },
  { naam: 'Leerhulp', aantal: 14, help: ['dyslexie'] },
  { naam: 'Dagcentrum', aantal: 14, help: ['dagbehandeling'] },
  {
    naam: 'Wonen',
    aantal: 20,
    help: ['kleinschalig-wonen', 'gezinshuis', 'multicomplex-lvb', 'forensische-jeugdhulp'],
  },
  { naam: 'Verblijf Noord', aantal: 2, help: ['jeugdhulpplus', 'driemilieuvoorziening'] },
  { naam: 'Pleegzorg', aantal: 3, help: ['pleegzorg'] },
] as const;

const measures = ['ondertoezichtstelling', 'voogdij', 'jeugdreclassering', 'preventief-justitieel'];

type Maker = (soort: string, naam: string, more?: { agb?: string; gemeente?: string }) => Organisatie;

function organisationMaker(seed: number): { make: Maker; made: Organisatie[] } {
  const made: Organisatie[] = [];
  const since = dayOf('2021-01-01');
  const make: Maker = (soort, naam, { agb, gemeente } = {}) => {
    const id = drawsOf(seed, 10, made.length).id('organisatie', since);
    const organisatie = { id, soort, naam, agb: agb ?? null, gemeente: gemeente ?? null };
    made.push(organisatie);
    return organisatie;
  };
  return { make, made };
}

/** @param gemeenten code and name of each gemeente of the region. */
export function makeOrganisaties(
  seed: number,
  gemeenten: readonly { code: string; naam: string }[],
): Organisaties {
  const { make, made } = organisationMaker(seed);
  const regio = make('regio', 'Jeugdregio Groningen');
  const aanbieders = makeAanbieders(make);
  const instellingen = [
    make('gecertificeerde-instelling', 'Jeugdbescherming Kwelderland'),
    make('gecertificeerde-instelling', 'Jeugdbescherming De Borg'),
  ];
  for (const instelling of instellingen)
    instelling.agb = String(98_200_001 + instellingen.indexOf(instelling));
  const jeugdarts = make('jeugdarts', 'Jeugdgezondheid Wad en Wierde');
  make('veilig-thuis', 'Veilig Thuis Noorderland');
  const teams = gemeenten.flatMap((gemeente) => makeTeams(seed, make, gemeente));
  const verwijzers = new Map(gemeenten.map(({ code }) => [code, makeVerwijzers(make, code)]));
  return {
    organisaties: made,
    teams,
    regio,
    teamsIn: (gemeente) => teams.filter((team) => team.gemeente === gemeente),
    aanbiederFor(hulpsoort, draws) {
      if (measures.includes(hulpsoort)) return draws.pick('instelling', instellingen);
      const list = aanbieders.get(hulpsoort) ?? aanbieders.get('ambulante-behandeling') ?? [];
      return itemAt(list, Math.floor(draws.number('aanbieder') ** 2.4 * list.length));
    },
    verwijzerFor(soort, gemeente, draws) {
      if (soort === 'jeugdarts') return jeugdarts;
      if (soort === 'gecertificeerde-instelling') return draws.pick('verwijzer', instellingen);
      const list = verwijzers.get(gemeente)?.get(soort);
      return list && draws.pick('verwijzer', list);
    },
  };
}

function makeAanbieders(make: Maker): Map<string, Organisatie[]> {
  const byHelp = new Map<string, Organisatie[]>();
  let nr = 0;
  for (const { naam, aantal, help } of branches) {
    const list = Array.from({ length: aantal }, (_, at) => {
      const stem = itemAt(providerStems, (at + nr) % providerStems.length);
      const name = at < providerStems.length ? `${stem} ${naam}` : `Praktijk ${familyOf(at)} ${naam}`;
      return make('aanbieder', name, { agb: String(98_100_001 + nr + at) });
    });
    nr += aantal;
    for (const soort of help) byHelp.set(soort, list);
  }
  return byHelp;
}

const familyOf = (at: number) => itemAt(listNames('gronings', 'families'), at % 40);

function makeTeams(seed: number, make: Maker, { code, naam }: { code: string; naam: string }): Team[] {
  make('gemeente', `Gemeente ${naam}`, { gemeente: code });
  const team = make('lokaal-team', `Lokaal team ${naam}`, { gemeente: code });
  return (teamNames[code] ?? [naam]).map((name, at) => ({
    id: drawsOf(seed, 11, Number(code), at).id('team', dayOf('2021-01-01')),
    organisatie_id: team.id,
    naam: name,
    gemeente: code,
  }));
}

function makeVerwijzers(make: Maker, gemeente: string): Map<string, Organisatie[]> {
  const size = gemeente === '0014' ? 1 : 0.35;
  const some = (names: readonly string[], soort: string, title: string) =>
    names.slice(0, Math.ceil(names.length * size)).map((_, at) => {
      const name = itemAt(names, (at + (gemeente === '0014' ? 0 : Number(gemeente))) % names.length);
      return make(soort, `${title} ${name}`, { gemeente });
    });
  return new Map([
    ['huisarts', some(practiceNames, 'huisarts', 'Huisartsenpraktijk')],
    ['school', some(schoolNames, 'school', 'School')],
  ]);
}
