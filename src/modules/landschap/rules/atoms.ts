/** One box of an ordering, as far as counting needs it. */
type Box = { readonly code: string; readonly ouder: string | null };
export type Ordering = { readonly code: string; readonly klassen: readonly Box[] };

/** That a kind of help counts in a class in one gemeente ('*' is every one), for a share of it. */
export type Placing = {
  readonly ordening: string;
  readonly hulpsoort: string;
  readonly gemeente: string;
  readonly klasse: string;
  readonly aandeel: number;
};

/** How a line is paid and reached; a PGB is help with an indication (Jeugdwet art. 8.1.1). */
type Vorm = 'zonder' | 'natura' | 'pgb';
export type TrajectCount = {
  readonly gemeente: string;
  readonly hulpsoort: string;
  readonly vorm: Vorm;
  readonly aantal: number;
};
export type KindCount = {
  readonly gemeente: string;
  readonly hulpsoorten: readonly string[];
  readonly aantal: number;
};

/** The smallest thing that is counted: help of one form, in one gemeente, in one class of each ordering. */
export type Atom = {
  readonly gemeente: string;
  readonly vorm: Vorm;
  /** One class for each ordering, in the order of the orderings. */
  readonly klassen: readonly string[];
  readonly aantal: number;
};

const UNKNOWN = 'onbekend';

export type Places = (
  ordening: string,
  hulpsoort: string,
  gemeente: string,
) => readonly { klasse: string; aandeel: number }[];

/** What no row places is counted as unknown, so that every ordering gives the same total. */
export function placesOf(placings: readonly Placing[]): Places {
  const known = Map.groupBy(
    placings,
    ({ ordening, hulpsoort, gemeente }) => `${ordening} ${hulpsoort} ${gemeente}`,
  );
  const answers = new Map<string, readonly { klasse: string; aandeel: number }[]>();
  const find = (ordening: string, hulpsoort: string, gemeente: string) => {
    const own = known.get(`${ordening} ${hulpsoort} ${gemeente}`) ?? [];
    const found = [...own, ...(known.get(`${ordening} ${hulpsoort} *`) ?? [])];
    return found.length > 0 ? found : [{ klasse: UNKNOWN, aandeel: 1 }];
  };
  return (ordening, hulpsoort, gemeente) => {
    const key = `${ordening} ${hulpsoort} ${gemeente}`;
    const answer = answers.get(key) ?? find(ordening, hulpsoort, gemeente);
    answers.set(key, answer);
    return answer;
  };
}

type Part = { readonly klassen: readonly string[]; readonly share: number };

/** Every combination of classes, one of each ordering, with the share of the help that falls there. */
function partsOf(
  orderings: readonly Ordering[],
  places: Places,
  hulpsoort: string,
  gemeente: string,
): Part[] {
  return orderings.reduce<Part[]>(
    (parts, { code }) =>
      parts.flatMap(({ klassen, share }) =>
        places(code, hulpsoort, gemeente).map(({ klasse, aandeel }) => ({
          klassen: [...klassen, klasse],
          share: share * aandeel,
        })),
      ),
    [{ klassen: [], share: 1 }],
  );
}

/** Divides a whole number by shares so that the parts are whole and add up to it: what is left goes to the largest remainders. */
export function divide(whole: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => whole * share);
  const floors = exact.map((part) => Math.floor(part + 1e-9));
  const left = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...exact.keys()].sort(
    (a, b) => remainder(exact, floors, b) - remainder(exact, floors, a) || a - b,
  );
  const lucky = new Set(byRemainder.slice(0, left));
  return floors.map((part, place) => part + (lucky.has(place) ? 1 : 0));
}

const remainder = (exact: readonly number[], floors: readonly number[], place: number) =>
  (exact[place] ?? 0) - (floors[place] ?? 0);

/** Counts by gemeente, form and the classes that they fall in; alike ones are put together. */
export function atomsOf(
  orderings: readonly Ordering[],
  places: Places,
  counts: readonly TrajectCount[],
): Atom[] {
  const atoms = new Map<string, Atom>();
  for (const { gemeente, hulpsoort, vorm, aantal } of counts) {
    const parts = partsOf(orderings, places, hulpsoort, gemeente);
    const numbers = divide(
      aantal,
      parts.map(({ share }) => share),
    );
    for (const [place, { klassen }] of parts.entries()) {
      const key = [gemeente, vorm, ...klassen].join(' ');
      const before = atoms.get(key)?.aantal ?? 0;
      atoms.set(key, { gemeente, vorm, klassen, aantal: before + (numbers[place] ?? 0) });
    }
  }
  return [...atoms.values()].filter(({ aantal }) => aantal > 0);
}
