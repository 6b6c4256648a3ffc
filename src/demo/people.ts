// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { isoOf } from './days.ts';
import type { Family } from './journeys.ts';
import { listNames, type Origin, shares, splitFamilyName } from './names.ts';
import { type Draws, drawsOf } from './random.ts';

export type Person = {
  readonly id: string;
  readonly soort: 'jeugdige' | 'ouder' | 'netwerk';
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  /** 1 a boy or man, 2 a girl or woman, as berichten say it. */
  readonly geslacht: '1' | '2' | null;
  readonly relatie: string | null;
  /** Whether a parent holds gezag; null for who is no parent. */
  readonly gezag: boolean | null;
  /** Number of the child in its family when help was given to it. */
  readonly child: number | null;
};

export type Household = { readonly naam: string; readonly people: readonly Person[] };

/** Assumed: three of ten households in youth care have one parent; CBS counts 3,970 youths of the province (85100NED). */
const households = { both: 0.6, mother: 0.27, father: 0.05, blended: 0.08 } as const;

/** Who lives in this family: the children with and without help, the parents, and now and then someone from around it. */
export function makeHousehold(seed: number, family: Family, day: number): Household {
  const draws = drawsOf(seed, 4, family.nr);
  const origin = draws.weighted('herkomst', family.gemeente === '0014' ? shares.city : shares.country);
  const familyName = draws.pick('familienaam', listNames(origin, 'families'));
  const people = [
    ...makeChildren(seed, family, { origin, familyName, day }),
    ...makeParents(draws, {
      origin,
      familyName,
      day,
      oldest: Math.min(...family.children.map(({ born }) => born)),
    }),
    ...makeNetwork(draws, { origin, familyName, day }),
  ];
  return { naam: familyName.charAt(0).toUpperCase() + familyName.slice(1), people };
}

type Naming = { origin: Origin; familyName: string; day: number };

function makeChildren(seed: number, family: Family, { origin, familyName, day }: Naming): Person[] {
  const youngest = Math.max(...family.children.map(({ born }) => born));
  const withHelp = family.children.map(({ nr, born }) => ({ key: nr, born, child: nr as number | null }));
  const others = drawsOf(seed, 4, family.nr).whole('others', family.children.length > 1 ? 2 : 3);
  for (let at = 0; at < others; at++) {
    const gap = 500 + drawsOf(seed, 5, family.nr, 20 + at).whole('gap', 1400);
    const born = youngest + gap * (at + 1);
    if (born < day) withHelp.push({ key: 20 + at, born, child: null });
  }
  return withHelp.map(({ key, born, child }) => {
    const draws = drawsOf(seed, 5, family.nr, key);
    const isGirl = draws.number('girl') < 0.46;
    return {
      id: draws.id('persoon', day),
      soort: 'jeugdige' as const,
      voornaam: draws.pick('voornaam', listNames(origin, isGirl ? 'girls' : 'boys')),
      ...splitFamilyName(familyName),
      geboortedatum: isoOf(born),
      geslacht: isGirl ? ('2' as const) : ('1' as const),
      relatie: null,
      gezag: null,
      child,
    };
  });
}

function makeParents(
  draws: Draws,
  { origin, familyName, day, oldest }: Naming & { oldest: number },
): Person[] {
  const shape = draws.weighted('household', households);
  const parent = (relatie: string, kind: 'women' | 'men', name: string): Person => ({
    id: draws.id(relatie, day),
    soort: 'ouder',
    voornaam: draws.pick(`${relatie} voornaam`, listNames(origin, kind)),
    ...splitFamilyName(name),
    geboortedatum: isoOf(oldest - Math.floor((22 + draws.number(`${relatie} age`) * 15) * 365.25)),
    geslacht: kind === 'women' ? '2' : '1',
    relatie,
    gezag: relatie !== 'stiefvader',
    child: null,
  });
  const own = draws.pick('moeders naam', listNames(origin, 'families'));
  const mother = parent('moeder', 'women', draws.number('own name') < 0.65 ? own : familyName);
  if (shape === 'mother') return [mother];
  if (shape === 'father') return [parent('vader', 'men', familyName)];
  if (shape === 'blended')
    return [mother, parent('stiefvader', 'men', draws.pick('stief', listNames('nederlands', 'families')))];
  return [mother, parent('vader', 'men', familyName)];
}

function makeNetwork(draws: Draws, { origin, familyName, day }: Naming): Person[] {
  if (draws.number('network') > 0.22) return [];
  const relatie = draws.pick('network who', ['oma', 'opa', 'tante', 'buurvrouw', 'mentor']);
  const kind = relatie === 'opa' ? 'men' : 'women';
  return [
    {
      id: draws.id('netwerk', day),
      soort: 'netwerk',
      voornaam: draws.pick('network voornaam', listNames(origin, kind)),
      ...splitFamilyName(
        draws.number('network name') < 0.5
          ? familyName
          : draws.pick('n', listNames('nederlands', 'families')),
      ),
      geboortedatum: null,
      geslacht: kind === 'women' ? '2' : '1',
      relatie,
      gezag: null,
      child: null,
    },
  ];
}
