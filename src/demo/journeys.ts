// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore jeugdwet
import { dayOf, yearsBetween } from './days.ts';
import type { Verwijzer, Vorm } from './model.ts';
import * as model from './model.ts';
import { chooseBy, type Draws, drawsOf, evenly, itemAt } from './random.ts';

/** One stretch of help for one child. `last` is the planned last day; a line runs while today is not past it. */
export type Line = {
  readonly hulpsoort: string;
  readonly vorm: Vorm | 'bescherming';
  readonly verwijzer: Verwijzer;
  readonly pgb: boolean;
  readonly first: number;
  readonly last: number;
  /** The nth time this child comes for help, from 0. */
  readonly episode: number;
};
export type Child = { readonly nr: number; readonly born: number; readonly lines: readonly Line[] };
export type Family = {
  readonly nr: number;
  readonly gemeente: string;
  /** The day on which the family first asked. */
  readonly asked: number;
  /** Those with help; the one the question is about while help has yet to begin. */
  readonly children: readonly Child[];
};

const historyFrom = dayOf('2021-01-01');
const basishulpFrom = dayOf(model.basishulp.van);
const basishulpFull = dayOf(model.basishulp.vol);
const longer = model.longerSince.map(({ dag, factor }) => ({ from: dayOf(dag), factor }));

/** Day and number of families up to it, for each bend in the curve of arrivals. */
const arrivals = model.newFamilies.reduce<{ day: number; families: number }[]>((bends, [year], at) => {
  const day = dayOf(`${year}-01-01`);
  const before = bends.at(-1);
  if (!before) return [{ day, families: 0 }];
  const [, perYear] = itemAt(model.newFamilies, at - 1);
  bends.push({ day, families: before.families + ((day - before.day) / 365.25) * perYear });
  return bends;
}, []);
const everyFamily = itemAt(arrivals, arrivals.length - 1).families;

function dayOfArrival(point: number): number {
  const rank = point * everyFamily;
  const at = arrivals.findIndex((bend) => bend.families > rank);
  const [from, to] = [itemAt(arrivals, at - 1), itemAt(arrivals, at)];
  return Math.floor(
    from.day + ((rank - from.families) / (to.families - from.families)) * (to.day - from.day),
  );
}

/** Every family of the region that had help since the history begins, or waits for it, in a fixed order. */
export function* listFamilies(seed: number, scale: number, today: number): Generator<Family> {
  const families = Math.round(everyFamily * scale);
  for (let nr = 1; nr <= families; nr++) {
    const came = dayOfArrival(evenly(seed, nr, 0));
    if (came > today + longestWait) continue;
    const family = makeFamily(seed, nr, came, today);
    if (family.asked <= today && family.children.length > 0) yield family;
  }
}

/** Between the question and the first help lie at most so many days (assumed). */
const longestWait = 54;

function makeFamily(seed: number, nr: number, came: number, today: number): Family {
  const draws = drawsOf(seed, 1, nr);
  const gemeente = chooseBy(evenly(seed, nr, 1), model.familiesByGemeente);
  const count = Number(draws.weighted('children', model.childrenPerFamily));
  const children: Child[] = [];
  let first = came;
  for (let child = 0; child < count; child++) {
    // Brothers and sisters often come together, else within a few years.
    if (child > 0 && draws.number(`wait ${child}`) > 0.3)
      first += Math.floor(-Math.log(1 - draws.number(`gap ${child}`)) * 330);
    const made = makeChild({ seed, family: nr, child, gemeente, today }, first);
    const isWaiting = child === 0 && came > today;
    if (isWaiting || made.lines.some((line) => line.last >= historyFrom)) children.push(made);
  }
  const earliest = Math.min(
    came > today ? came : Infinity,
    ...children.flatMap(({ lines }) => lines.map((line) => line.first)),
  );
  return { nr, gemeente, asked: earliest - 5 - draws.whole('asked', longestWait - 4), children };
}

type Place = { seed: number; family: number; child: number; gemeente: string; today: number };

function makeChild(place: Place, came: number): Child {
  const draws = drawsOf(place.seed, 2, place.family, place.child);
  const [from, to] = chooseAge(draws.number('age class'));
  const born = Math.floor(came - (from + draws.number('age') * (to - from)) * 365.2425);
  const lines: Line[] = [];
  let first = came;
  for (let episode = 0; episode < model.returning.most; episode++) {
    if (first > place.today || yearsBetween(born, first) >= 18) break;
    const fresh = makeEpisode(place, born, first, episode);
    lines.push(...fresh);
    if (draws.number(`again ${episode}`) > model.returning.chance) break;
    const rest = Math.exp(
      Math.log(model.returning.median) + model.returning.spread * draws.normal(`rest ${episode}`),
    );
    first = Math.max(...fresh.map((line) => line.last)) + model.returning.shortest + Math.floor(rest);
  }
  return { nr: place.child, born, lines: lines.filter((line) => line.first <= place.today) };
}

function chooseAge(point: number): readonly [number, number] {
  let left = point;
  for (const [from, to, share] of model.firstAges) {
    left -= share;
    if (left < 0) return [from, to];
  }
  return [12, 16];
}

/** A first line, now and then a second and a third beside it, and a measure of the judge where that is how it began. */
function makeEpisode(place: Place, born: number, first: number, episode: number): Line[] {
  const key = (turn: number) => drawsOf(place.seed, 3, place.family, place.child, episode * 8 + turn);
  const lead = makeLine(key(0), { ...place, born, first, episode });
  const lines = [lead];
  const within = (draws: Draws) => first + Math.floor(draws.number('beside') * 0.5 * (lead.last - first));
  const more = key(7).number('stack');
  if (more < model.stacking.second)
    lines.push(makeLine(key(1), { ...place, born, first: within(key(1)), episode }));
  if (more < model.stacking.third)
    lines.push(makeLine(key(2), { ...place, born, first: within(key(2)), episode }));
  const measure = makeMeasure(key(3), lead, born);
  return measure ? [...lines, measure] : lines;
}

type Start = { gemeente: string; born: number; first: number; episode: number };

function makeLine(draws: Draws, { gemeente, born, first, episode }: Start): Line {
  const age = yearsBetween(born, first);
  const step = Math.min(Math.max((first - basishulpFrom) / (basishulpFull - basishulpFrom), 0), 1);
  const drawn = draws.weighted('form', model.formsIn(gemeente, step));
  const vorm = drawn === '13' || drawn === '14' ? chooseStay(draws, age) : drawn;
  const verwijzer = draws.weighted('referrer', model.referrersOf[vorm]);
  const soort = chooseSoort(draws, { vorm, verwijzer, gemeente, age });
  const factor =
    model.usualLength * (soort.length ?? 1) * (longer.findLast(({ from }) => first >= from)?.factor ?? 1);
  const days = Math.max(5, Math.round(drawDuration(draws, verwijzer) * factor));
  // Youth help ends at 18, or goes on to 23 at most (Jeugdwet art. 1.1).
  const limit = born + Math.floor((age >= 16 || draws.number('prolonged') < 0.6 ? 22.9 : 18) * 365.2425);
  return {
    hulpsoort: soort.code,
    vorm,
    verwijzer,
    pgb: model.pgb.soorten.includes(soort.code) && draws.number('pgb') < model.pgb.aandeel,
    first,
    last: Math.max(first + 5, Math.min(first + days, limit)),
    episode,
  };
}

function chooseStay(draws: Draws, age: number): '13' | '14' {
  return age >= model.closed.van && draws.number('closed') < model.closed.aandeel ? '13' : '14';
}

type Choice = { vorm: Vorm; verwijzer: Verwijzer; gemeente: string; age: number };

function chooseSoort(
  draws: Draws,
  { vorm, verwijzer, gemeente, age }: Choice,
): { code: string; length?: number } {
  const share = gemeente === model.ojg.gemeente ? model.ojg.there : model.ojg.elsewhere;
  if (vorm === '02' && verwijzer === 'huisarts' && draws.number('ojg') < share)
    return { code: 'ojg', length: model.ojg.length };
  const list = model.soorten[vorm].filter(({ van = 0, tot = 99 }) => age >= van && age <= tot);
  const fitting = list.length > 0 ? list : model.soorten[vorm];
  const code = draws.weighted('kind', Object.fromEntries(fitting.map((soort) => [soort.code, soort.weight])));
  return fitting.find((soort) => soort.code === code) ?? itemAt(fitting, 0);
}

/** By the classes of the source; even within a class on a logarithmic scale, because short ones are more common. */
function drawDuration(draws: Draws, verwijzer: Verwijzer): number {
  const classes = model.durationsBy[verwijzer];
  const at = Number(draws.weighted('duration class', Object.fromEntries(classes.entries())));
  const from = itemAt(model.durationBorders, at);
  const to = model.durationBorders[at + 1];
  const point = draws.number('duration');
  if (to === undefined) return from - Math.log(1 - point) * model.longestTail;
  if (at === 0) return from + point * (to - from);
  return from * (to / from) ** point;
}

function makeMeasure(draws: Draws, lead: Line, born: number): Line | undefined {
  const isMeasure = lead.verwijzer === 'gecertificeerde-instelling' || lead.verwijzer === 'rechter';
  const chance = isMeasure ? model.measures.byMeasure : model.measures.otherwise;
  if (draws.number('measure') >= chance) return undefined;
  const drawn = draws.weighted('measure kind', model.measures.soorten);
  const young = yearsBetween(born, lead.first) < 12;
  const hulpsoort = young && drawn !== 'voogdij' ? 'ondertoezichtstelling' : drawn;
  const days = Math.ceil(-Math.log(1 - draws.number('measure days')) * model.measures.dagen[hulpsoort]);
  const limit = born + Math.floor(18.5 * 365.2425);
  return {
    hulpsoort,
    vorm: 'bescherming',
    verwijzer: 'rechter',
    pgb: false,
    first: lead.first,
    last: Math.max(lead.first + 30, Math.min(lead.first + days, limit)),
    episode: lead.episode,
  };
}
