import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Ladder, Ladderreden, Richtlijn, Richtlijnvraag, Trede } from '../schema/ladder.ts';

/** A kind of help, as far as a step of the ladder is recognised by it. */
export type Hulpsoort = {
  readonly code: string;
  readonly klasse: { readonly code: string } | null;
  readonly leveringsvormen: readonly string[];
};

/** What someone says about one lighter step. */
type Overwogen = {
  readonly trede: string;
  readonly reden?: string | undefined;
  /** Questions of a guideline that were answered with yes. */
  readonly richtlijnvragen?: readonly string[] | undefined;
};
/** A choice as it is given: where help was found, and why not lighter. */
export type Keuze = {
  readonly trede: string;
  readonly reden?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly overwogen: readonly Overwogen[];
  readonly hulpsoort?: Hulpsoort | undefined;
};

export type Stap = {
  readonly trede: string;
  readonly uitslag: 'genomen' | Ladderreden['uitslag'];
  readonly reden: string | null;
  readonly richtlijnvragen: readonly string[];
};
type Refusals = Refusal<
  | 'ladder/trede-onbekend'
  | 'ladder/reden-onbekend'
  | 'ladder/reden-ontbreekt'
  | 'ladder/toelichting-ontbreekt'
  | 'ladder/hulp-past-niet'
  | 'ladder/stap-niet-lichter'
>;

/** Help made to measure is an exception, and an exception is explained (note on the pilots of additional help, Groningen 2025). */
const isMadeToMeasure = (code: string) => code.includes('maatwerk');

/** Whether this kind of help stands on this step: by its class in the region, and by the way in which it is given. */
export function standsOn({ klassen, leveringsvorm }: Trede, { klasse, leveringsvormen }: Hulpsoort): boolean {
  return (
    klasse !== null &&
    klassen.includes(klasse.code) &&
    (leveringsvorm === null || leveringsvormen.includes(leveringsvorm))
  );
}

/**
 * The steps to write down for a choice: the one that was taken, and the lighter ones that were considered. As light as
 * possible, as heavy as needed: a heavier step can be taken at once, but one that must be explained asks why not lighter
 * (Jeugdwet art. 2.3 lid 1); a step that nobody considered is not written down.
 * @returns steps from light to heavy, or why the choice cannot be made so.
 */
export function decideSteps(ladder: Ladder, keuze: Keuze): Stap[] | Refusals {
  const gekozen = ladder.treden.find(({ code }) => code === keuze.trede);
  if (!gekozen) return refuse('ladder/trede-onbekend', { trede: keuze.trede });
  if (keuze.hulpsoort && !standsOn(gekozen, keuze.hulpsoort))
    return refuse('ladder/hulp-past-niet', { trede: gekozen.naam });
  const no = checkReasons(ladder, gekozen, keuze);
  if (no) return no;
  const steps = ladder.treden.flatMap((trede): Stap[] => {
    if (trede.code === gekozen.code) return [taken(trede)];
    return trede.volgorde < gekozen.volgorde ? considered(ladder, trede, keuze) : [];
  });
  return steps;
}

const taken = ({ code }: Trede): Stap => ({
  trede: code,
  uitslag: 'genomen',
  reden: null,
  richtlijnvragen: [],
});

/** What was said of this lighter step, else the reason that was given for all of them; nothing where help is needed at once. */
function considered({ redenen }: Ladder, { code }: Trede, { overwogen, reden }: Keuze): Stap[] {
  const own = overwogen.find(({ trede }) => trede === code);
  const shared = redenen.find((one) => one.code === reden && !one.direct);
  const found = redenen.find((one) => one.code === own?.reden) ?? shared;
  const richtlijnvragen = own?.richtlijnvragen ?? [];
  // That it is more than usual is a reason by itself.
  if (!found && richtlijnvragen.length === 0) return [];
  return [
    { trede: code, uitslag: found?.uitslag ?? 'niet-genoeg', reden: found?.code ?? null, richtlijnvragen },
  ];
}

function checkReasons({ treden, redenen }: Ladder, gekozen: Trede, keuze: Keuze): Refusals | undefined {
  const given = [keuze.reden, ...keuze.overwogen.map(({ reden }) => reden)].filter(
    (reden) => reden !== undefined,
  );
  const known = given.map((code) => redenen.find((reden) => reden.code === code));
  if (known.includes(undefined)) return refuse('ladder/reden-onbekend');
  const lighter = treden.filter(({ volgorde }) => volgorde < gekozen.volgorde);
  const wrong = keuze.overwogen.find(({ trede }) => !lighter.some(({ code }) => code === trede));
  if (wrong) return refuse('ladder/stap-niet-lichter', { trede: wrong.trede });
  const isMoreThanUsual = keuze.overwogen.some(({ richtlijnvragen = [] }) => richtlijnvragen.length > 0);
  if (gekozen.redenNodig && given.length === 0 && !isMoreThanUsual)
    return refuse('ladder/reden-ontbreekt', { trede: gekozen.naam });
  const asksWords =
    known.some((reden) => reden?.woordenNodig) ||
    (keuze.hulpsoort !== undefined && isMadeToMeasure(keuze.hulpsoort.code));
  if (asksWords && keuze.toelichting === undefined) return refuse('ladder/toelichting-ontbreekt');
  return undefined;
}

/** The questions of a guideline for a child of this age; all of them where nobody knows the age. */
export function questionsFor({ vragen }: Richtlijn, leeftijd: number | null): Richtlijnvraag[] {
  return vragen.filter(
    ({ leeftijdVan, leeftijdTot }) =>
      leeftijd === null ||
      ((leeftijdVan === null || leeftijd >= leeftijdVan) && (leeftijdTot === null || leeftijd < leeftijdTot)),
  );
}
