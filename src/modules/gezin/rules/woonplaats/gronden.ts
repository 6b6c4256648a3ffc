import type { BrpStand } from './inschrijving.ts';

/** The parts of Jeugdwet art. 1.1, `woonplaats`; of the third it matters whether mother or place of stay decides. */
export type WoonplaatsGrond = '1' | '2' | '3-moeder' | '3-verblijf' | '4';

/** The facts that the law looks at. `peildatum` is the day whose registration counts; all days as 2026-11-22. */
export type Stand = {
  readonly dag: string;
  readonly verblijfSinds: string | undefined;
  readonly peildatum: string;
  readonly brp: BrpStand;
  readonly moeder: string | null;
  readonly feitelijk: string | null;
};

type Regel = {
  readonly grond: WoonplaatsGrond;
  readonly artikel: string;
  /** Whether this rule points to a gemeente. */
  readonly applies: (stand: Stand) => boolean;
  readonly decides: (stand: Stand) => string | null;
  readonly because: (stand: Stand) => string;
  readonly becauseNot: (stand: Stand) => string;
};

const brpSays: Readonly<Record<BrpStand['soort'], (peildatum: string) => string>> = {
  woonadres: (day) => `op ${day} was er een woonadres.`,
  briefadres: (day) => `op ${day} was er alleen een briefadres, en dat is geen woonadres.`,
  aantekening: (day) =>
    `bij het woonadres op ${day} staat een aantekening volgens artikel 2.26 van de Wet BRP.`,
  buitenland: (day) => `op ${day} was de woonplaats buiten Nederland.`,
  onbekend: (day) => `op ${day} is geen inschrijving bekend.`,
  dubbel: (day) => `op ${day} spreken de inschrijvingen elkaar tegen.`,
};
const showBrp = ({ brp, peildatum }: Stand) => brpSays[brp.soort](peildatum);

/** The third part speaks where the first two could not be established, or where the address bears the note. */
const isUnsettled = ({ brp }: Stand) => ['briefadres', 'aantekening', 'onbekend'].includes(brp.soort);

function whyNotThird({ brp }: Stand, absent: string): string {
  if (brp.soort === 'buitenland') return 'een woonplaats buiten Nederland valt onder 4°.';
  return brp.soort === 'dubbel' ? 'eerst moet duidelijk zijn welke inschrijving klopt.' : absent;
}

const noMoeder = 'waar de moeder bij de geboorte ingezetene was, is niet bekend.';
const noFeitelijk = 'waar de jeugdige bij de hulpvraag werkelijk verbleef, is niet bekend.';

/** In the order in which they are tried; the first that applies decides (Jeugdwet art. 1.1, woonplaats, 1° to 4°). */
const regels: readonly Regel[] = [
  {
    grond: '2',
    artikel: 'Jeugdwet art. 1.1, woonplaats 2°',
    applies: ({ verblijfSinds, brp }) => verblijfSinds !== undefined && brp.soort === 'woonadres',
    decides: ({ brp }) => brp.gemeente,
    because: ({ verblijfSinds, peildatum, brp }) =>
      `er is verblijf zonder onderbreking sinds ${verblijfSinds}. Vlak daarvoor, op ${peildatum}, was het woonadres in gemeente ${brp.gemeente}. Een inschrijving elders tijdens het verblijf verandert dat niet.`,
    becauseNot: (stand) =>
      stand.verblijfSinds === undefined ? `op ${stand.dag} is er geen verblijf.` : showBrp(stand),
  },
  {
    grond: '1',
    artikel: 'Jeugdwet art. 1.1, woonplaats 1°',
    applies: ({ verblijfSinds, brp }) => verblijfSinds === undefined && brp.soort === 'woonadres',
    decides: ({ brp }) => brp.gemeente,
    because: ({ dag, brp }) =>
      `er is geen verblijf en op ${dag} is het woonadres in gemeente ${brp.gemeente}.`,
    becauseNot: (stand) =>
      stand.verblijfSinds === undefined
        ? showBrp(stand)
        : 'bij verblijf telt niet de inschrijving van nu, maar die van vlak vóór het verblijf.',
  },
  {
    grond: '3-moeder',
    artikel: 'Jeugdwet art. 1.1, woonplaats 3°, eerste deel',
    applies: (stand) => isUnsettled(stand) && stand.moeder !== null,
    decides: ({ moeder }) => moeder,
    because: ({ moeder }) => `de moeder was bij de geboorte ingezetene van gemeente ${moeder}.`,
    becauseNot: (stand) => whyNotThird(stand, noMoeder),
  },
  {
    grond: '3-verblijf',
    artikel: 'Jeugdwet art. 1.1, woonplaats 3°, tweede deel',
    applies: (stand) => isUnsettled(stand) && stand.feitelijk !== null,
    decides: ({ feitelijk }) => feitelijk,
    because: ({ feitelijk }) => `bij de hulpvraag verbleef de jeugdige werkelijk in gemeente ${feitelijk}.`,
    becauseNot: (stand) => whyNotThird(stand, noFeitelijk),
  },
  {
    grond: '4',
    artikel: 'Jeugdwet art. 1.1, woonplaats 4°',
    applies: ({ brp, feitelijk }) => brp.soort === 'buitenland' && feitelijk !== null,
    decides: ({ feitelijk }) => feitelijk,
    because: ({ peildatum, feitelijk }) =>
      `op ${peildatum} was de woonplaats buiten Nederland. Bij de hulpvraag verbleef de jeugdige werkelijk in gemeente ${feitelijk}.`,
    becauseNot: ({ brp }) =>
      brp.soort === 'buitenland' ? noFeitelijk : 'een woonplaats buiten Nederland is niet bekend.',
  },
];

/** What the law comes to, with a sentence for every rule that was tried. */
export type Uitkomst = {
  readonly gemeente: string | null;
  readonly grond: WoonplaatsGrond | null;
  readonly redenen: readonly string[];
};

/** Tries the rules in their order; where none applies, gemeente and grond are null. */
export function applyRegels(stand: Stand): Uitkomst {
  const regel = regels.find(({ applies }) => applies(stand));
  const skipped = regels
    .slice(0, regel && regels.indexOf(regel))
    .map(({ artikel, becauseNot }) => `${artikel} geldt niet: ${becauseNot(stand)}`);
  if (!regel) return { gemeente: null, grond: null, redenen: skipped };
  const { artikel, grond, decides, because } = regel;
  return {
    gemeente: decides(stand),
    grond,
    redenen: [...skipped, `${artikel} geldt: ${because(stand)}`],
  };
}
