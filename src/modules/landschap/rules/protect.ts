/** What may be shown of a count: the number, only that it is small, or nothing, because that would give away another. */
export type Mark = 'getal' | 'klein' | 'afgeschermd';

/** From this number on a count of people is shown (docs/decisions/0007). */
export const SHOWN_FROM = 10;

/** Things that are counted alike: the same names in each area, told apart by nobody. Names are numbers from zero. */
type Kind = { readonly names: readonly number[] };

/** How many of each kind there are: `amounts[area][kind]`. Area 0 is the whole; the others make it up. */
export type Table = {
  readonly areas: number;
  readonly names: number;
  readonly kinds: readonly Kind[];
  readonly amounts: readonly (readonly number[])[];
  /** Counts that nobody is ever shown, whatever they are. */
  isInner(area: number, name: number): boolean;
};

/** A count in an area under a name: the sum of every kind that has the name. */
export const cellOf = ({ names }: Pick<Table, 'names'>, area: number, name: number) => area * names + name;

/** Names that gain or lose one in an area; in the whole too, unless another area makes up for it. */
type Step = { readonly area: number; readonly names: readonly number[]; readonly by: 1 | -1 };
type Move = { readonly steps: readonly Step[]; readonly isBalanced: boolean };
type Exchange = { readonly plus: number; readonly minus?: number };
type Difference = {
  readonly up: readonly number[];
  readonly down: readonly number[];
  readonly alike: readonly Exchange[];
};
type Board = Table & {
  readonly differences: Map<number, Difference>;
  readonly byNames: ReadonlyMap<string, number>;
  /** The kinds, of which there are most first. */
  readonly common: readonly number[];
  readonly values: number[];
  readonly marks: Mark[];
  readonly inner: boolean[];
};
/** Another table that looks the same, once the cells in `hides` are hidden too. */
type Twin = {
  readonly changed: ReadonlySet<number>;
  readonly hides: readonly number[];
  readonly cost: number;
};

/**
 * Hides every count from 1 to 9, and then as little else as is needed to keep them hidden. A hidden count is safe when
 * another table exists with the same shown counts, the same marks, and another number in its place: whoever has only what
 * is shown cannot tell the two apart. Every cell is a sum of kinds, so moving a few of them by one gives such a table, in
 * every ordering and total at once; of all these moves the one that hides least is taken.
 */
export function protect(table: Table): { values: readonly number[]; marks: readonly Mark[] } {
  const board = boardOf(table);
  const safe = new Set<number>();
  for (const [cell, mark] of board.marks.entries()) {
    if (mark !== 'klein' || board.inner[cell] || safe.has(cell)) continue;
    const twin = findTwin(board, cell);
    for (const hidden of twin?.hides ?? []) board.marks[hidden] = 'afgeschermd';
    for (const changed of twin?.changed ?? []) safe.add(changed);
  }
  return board;
}

function boardOf(table: Table): Board {
  const values = new Array<number>(table.areas * table.names).fill(0);
  for (let area = 1; area < table.areas; area++)
    for (const [kind, { names }] of table.kinds.entries()) {
      const amount = table.amounts[area]?.[kind] ?? 0;
      for (const name of names) {
        values[cellOf(table, area, name)] = (values[cellOf(table, area, name)] ?? 0) + amount;
        values[cellOf(table, 0, name)] = (values[cellOf(table, 0, name)] ?? 0) + amount;
      }
    }
  const inner = values.map((_value, cell) =>
    table.isInner(Math.floor(cell / table.names), cell % table.names),
  );
  const marks = values.map((value): Mark => (value > 0 && value < SHOWN_FROM ? 'klein' : 'getal'));
  const byNames = new Map(table.kinds.map(({ names }, kind) => [keyOf(names), kind]));
  const totals = table.kinds.map((_kind, kind) => sumOf(table.amounts.map((row) => row[kind] ?? 0)));
  const common = [...totals.keys()].sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  return { ...table, byNames, common, differences: new Map(), values, inner, marks };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The cheapest move that changes this cell. */
function findTwin(board: Board, cell: number): Twin | undefined {
  const area = Math.floor(cell / board.names);
  const name = cell % board.names;
  let best: Twin | undefined;
  for (const home of area === 0 ? areasOf(board) : [area])
    for (const move of movesOf(board, home, name, area === 0)) {
      const twin = twinOf(board, move, best?.cost);
      if (twin?.changed.has(cell)) best = twin;
    }
  return best;
}

const areasOf = ({ areas }: Board) => Array.from({ length: areas - 1 }, (_, place) => place + 1);
const amountOf = ({ amounts }: Board, area: number, kind: number) => amounts[area]?.[kind] ?? 0;

/** How many kinds of a cell are tried; they differ in what they cost, and most cells have one or two. */
const MOST_KINDS = 4;
/** For how many others a kind is exchanged: the most common ones, of which there are some everywhere. */
const MOST_OTHERS = 24;

/**
 * One more or one less of a kind; or exchanged for another kind; or moved to another area; or exchanged here and exchanged
 * back there, which leaves the whole as it was.
 */
function* movesOf(board: Board, home: number, name: number, isWhole: boolean): Generator<Move> {
  const own = board.kinds.flatMap(({ names }, kind) =>
    names.includes(name) && amountOf(board, home, kind) > 0 ? [kind] : [],
  );
  const away = isWhole ? [] : areasOf(board).filter((area) => area !== home);
  for (const kind of own.slice(0, MOST_KINDS)) {
    yield* turns(board, home, away, { plus: kind });
    const others = board.common.filter((other) => !board.kinds[other]?.names.includes(name));
    for (const other of others.slice(0, MOST_OTHERS))
      yield* turns(board, home, away, { plus: kind, minus: other });
  }
}

function* turns(board: Board, home: number, away: readonly number[], exchange: Exchange): Generator<Move> {
  const { up, down, alike } = differenceOf(board, exchange);
  for (const by of [1, -1] as const) {
    const back = by === 1 ? -1 : 1;
    if (!canGive(board, home, exchange, by)) continue;
    const here = stepsOf(home, up, down, by);
    yield { steps: here, isBalanced: false };
    for (const area of away)
      if (alike.some((other) => canGive(board, area, other, back)))
        yield { steps: [...here, ...stepsOf(area, up, down, back)], isBalanced: true };
  }
}

/** Exchanges that change the same names: where a gemeente has a class of its own, its kinds have other names besides. */
function alikeOf({ kinds, byNames }: Board, up: readonly number[], down: readonly number[]): Exchange[] {
  return kinds.flatMap(({ names }, plus) => {
    if (!up.every((name) => names.includes(name))) return [];
    const others = [...names.filter((name) => !up.includes(name)), ...down];
    if (others.length === 0) return [{ plus }];
    const minus = byNames.get(keyOf(others));
    return minus === undefined ? [] : [{ plus, minus }];
  });
}

const keyOf = (names: readonly number[]) => [...names].sort((a, b) => a - b).join(',');

/** Names that the one kind has and the other has not, and the other way round; the same pairs come back often. */
function differenceOf(board: Board, { plus, minus = -1 }: Exchange): Difference {
  const key = plus * (board.kinds.length + 1) + minus + 1;
  const known = board.differences.get(key);
  if (known) return known;
  const gains = board.kinds[plus]?.names ?? [];
  const losses = board.kinds[minus]?.names ?? [];
  const up = gains.filter((name) => !losses.includes(name));
  const down = losses.filter((name) => !gains.includes(name));
  const difference = { up, down, alike: alikeOf(board, up, down) };
  board.differences.set(key, difference);
  return difference;
}

/** Whether an area has one of the kind that it would have one less of. */
function canGive(board: Board, area: number, { plus, minus }: Exchange, by: 1 | -1): boolean {
  const given = by === 1 ? minus : plus;
  return given === undefined || amountOf(board, area, given) > 0;
}

const stepsOf = (area: number, up: readonly number[], down: readonly number[], by: 1 | -1): Step[] => [
  { area, names: up, by },
  { area, names: down, by: by === 1 ? -1 : 1 },
];

/** What people miss when a cell is hidden: large counts more than small ones, and those of the whole most of all. */
const costOf = (board: Board, cell: number) => (board.values[cell] ?? 0) * (cell < board.names ? 100 : 1);

type Draft = { readonly changed: Set<number>; readonly hides: number[]; cost: number };

/** What a move would change and hide; undefined when it cannot be, or costs no less than one that is known. */
function twinOf(
  board: Board,
  { steps, isBalanced }: Move,
  limit = Number.POSITIVE_INFINITY,
): Twin | undefined {
  const draft: Draft = { changed: new Set(), hides: [], cost: 0 };
  for (const step of steps) {
    if (!draw(board, draft, step) || draft.cost >= limit) return undefined;
    if (!isBalanced && !draw(board, draft, { ...step, area: 0 })) return undefined;
  }
  return draft.cost < limit ? draft : undefined;
}

/** Adds what one step changes of what people may see; no when it would make or end a zero, because zeros are shown. */
function draw(board: Board, draft: Draft, { area, names, by }: Step): boolean {
  for (const name of names) {
    const cell = cellOf(board, area, name);
    if (board.inner[cell]) continue;
    const value = board.values[cell] ?? 0;
    if (value === 0 || value + by < 1) return false;
    draft.changed.add(cell);
    if (staysLikely(board.marks[cell], value + by)) continue;
    draft.hides.push(cell);
    draft.cost += costOf(board, cell);
  }
  return true;
}

/** Whether the mark that a cell has would also stand beside this number. */
const staysLikely = (mark: Mark | undefined, moved: number) =>
  mark === 'afgeschermd' || (mark === 'klein' && moved < SHOWN_FROM);
