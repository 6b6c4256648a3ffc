import { addMonths, daysBetween, fullYears } from '#berichten/rekenen/kalender.ts';
import type { Signaal, SignaalSoort } from '../schema/signaal.ts';
import type { Grens, Grenzen } from './signaalnorm.ts';

type Kind = { readonly persoon: string; readonly wie: string };

/** What who works with a gezin knows of it, as facts; what is not there is absent. */
export type Werkfeiten = {
  /** Questions to an expert without an answer: asked on which day, to be answered by which day. */
  readonly consulten?: readonly {
    readonly id: string;
    readonly sinds: string;
    readonly tot: string;
  }[];
  /** Toewijzingen that last, each with one of the same kind for the same child that ended before: on which day, and with how many this makes. */
  readonly herindicaties?: readonly {
    readonly id: string;
    readonly persoon: string;
    readonly wie: string;
    readonly naam: string;
    readonly naamEn: string;
    readonly van: string;
    readonly tot: string;
    readonly keer: number;
  }[];
  /** Who gives the help that lasts; an organisatie counts once. */
  readonly helpers?: readonly string[];
  /** Each day on which a child came to live somewhere, the first place included. */
  readonly verhuizingen?: readonly (Kind & { readonly dagen: readonly string[] })[];
  /** Children with a toewijzing that lasts or a referral that is open, where no analyse was ever begun. */
  readonly zonderAnalyse?: readonly (Kind & {
    readonly geboortedatum: string;
    readonly sinds: string;
  })[];
  /** Children whose own words are nowhere in plan, analyse or instemming, while the plan is open. */
  readonly zonderStem?: readonly (Kind & { readonly geboortedatum: string })[];
  /** Afspraken of the open plan that nobody settled, each with the day agreed. */
  readonly afspraken?: readonly { readonly id: string; readonly tot: string }[];
  /** Where all help is a waakvlam: the last day on which somebody looked, changed the help or settled an afspraak. */
  readonly waakvlam?: string;
  /** Answers that were not taken back. */
  readonly antwoorden?: readonly { readonly soort: string; readonly kenmerk: string }[];
};

type Held = { readonly today: string; readonly grenzen: Grenzen };

/** Every signal of what the work with a gezin shows. A number that the region does not name gives no signal. */
export function werksignalenOf(werk: Werkfeiten, held: Held): Signaal[] {
  return [
    consultWaits,
    afspraakIsLate,
    youngWithoutAnalyse,
    lacksKindstem,
    waakvlamIsSilent,
    isIndicatedAgain,
    movesOften,
    hasManyHelpers,
  ].flatMap((rule) => rule(werk, held) ?? []);
}

/** A signal of which only these facts are told. */
export function signaal(soort: SignaalSoort, kenmerk: string, more: Partial<Signaal> = {}): Signaal {
  return {
    soort,
    dagen: null,
    norm: null,
    isTeLang: false,
    isAanname: false,
    sinds: null,
    tot: null,
    aantal: null,
    grens: null,
    maanden: null,
    wie: [],
    hulp: null,
    bij: null,
    kenmerk,
    ...more,
  };
}

function consultWaits({ consulten = [] }: Werkfeiten, { today, grenzen }: Held): Signaal | undefined {
  const late = consulten.filter(({ tot }) => tot < today).toSorted(by(({ tot, id }) => tot + id));
  const [first] = late;
  if (!first) return undefined;
  return signaal('consult-wacht', kenmerkOf(late.map(({ id }) => id)), {
    dagen: daysBetween(first.sinds, today),
    sinds: first.sinds,
    tot: first.tot,
    aantal: late.length,
    bij: first.id,
    isTeLang: true,
    isAanname: grenzen.isConsultAanname,
  });
}

/** A day that was agreed together is no assumption. */
function afspraakIsLate({ afspraken = [] }: Werkfeiten, { today }: Held): Signaal | undefined {
  const late = afspraken.filter(({ tot }) => tot < today).toSorted(by(({ tot, id }) => tot + id));
  const [first] = late;
  if (!first) return undefined;
  return signaal('afspraak-te-laat', kenmerkOf(late.map(({ id, tot }) => id + tot)), {
    dagen: daysBetween(first.tot, today),
    tot: first.tot,
    aantal: late.length,
    isTeLang: true,
  });
}

/** Children referred too fast, without an analyse (checklist C47). */
function youngWithoutAnalyse(
  { zonderAnalyse = [] }: Werkfeiten,
  { today, grenzen: { jong } }: Held,
): Signaal | undefined {
  if (!jong) return undefined;
  const young = zonderAnalyse
    .filter(({ geboortedatum }) => fullYears(geboortedatum, today) < jong.waarde)
    .toSorted(by(({ sinds, persoon }) => sinds + persoon));
  const [first] = young;
  if (!first) return undefined;
  return signaal('jong-zonder-analyse', kenmerkOf(young.map(({ persoon, sinds }) => persoon + sinds)), {
    dagen: Math.max(0, daysBetween(first.sinds, today)),
    sinds: first.sinds,
    wie: young.map(({ wie }) => wie),
    ...heldAgainst(jong, 'jaar'),
  });
}

/** A child is heard in what concerns it (IVRK art. 12). */
function lacksKindstem(
  { zonderStem = [] }: Werkfeiten,
  { today, grenzen: { kindstem } }: Held,
): Signaal | undefined {
  if (!kindstem) return undefined;
  const silent = zonderStem
    .filter(({ geboortedatum }) => fullYears(geboortedatum, today) >= kindstem.waarde)
    .toSorted(by(({ geboortedatum, persoon }) => geboortedatum + persoon));
  if (silent.length === 0) return undefined;
  return signaal('kindstem-ontbreekt', kenmerkOf(silent.map(({ persoon }) => persoon)), {
    wie: silent.map(({ wie }) => wie),
    ...heldAgainst(kindstem, 'jaar'),
  });
}

function waakvlamIsSilent(
  { waakvlam: contact }: Werkfeiten,
  { today, grenzen: { waakvlam } }: Held,
): Signaal | undefined {
  if (!contact || !waakvlam || contact >= addMonths(today, -waakvlam.waarde)) return undefined;
  return signaal('waakvlam-contact', contact, {
    dagen: daysBetween(contact, today),
    sinds: contact,
    ...heldAgainst(waakvlam, 'maand'),
  });
}

/** Needless re-indication (checklist C52): soon after the last of its kind ended, or one of many in a row. */
function isIndicatedAgain({ herindicaties = [] }: Werkfeiten, { grenzen }: Held): Signaal | undefined {
  const { herindicatie: soon, herindicatieKeer: often } = grenzen;
  const again = herindicaties.flatMap((one) => {
    if (soon && one.van <= addMonths(one.tot, soon.waarde))
      return [{ ...one, ...heldAgainst(soon, 'maand') }];
    return often && one.keer >= often.waarde ? [{ ...one, ...heldAgainst(often, 'aantal') }] : [];
  });
  const sorted = again.toSorted(by(({ van, id, persoon }) => van + id + persoon));
  const newest = sorted.at(-1);
  if (!newest) return undefined;
  const { van, tot, keer, naam, naamEn, wie, grens, isAanname } = newest;
  return signaal('herindicatie', kenmerkOf(sorted.map((one) => one.id + one.persoon + one.keer)), {
    sinds: van,
    tot,
    aantal: keer,
    wie: [wie],
    hulp: { naam, naamEn },
    grens,
    isAanname,
  });
}

function movesOften({ verhuizingen = [] }: Werkfeiten, { today, grenzen }: Held): Signaal | undefined {
  const { verhuizingen: many, verhuizingenMaanden: period } = grenzen;
  if (!many || !period) return undefined;
  const from = addMonths(today, -period.waarde);
  const often = verhuizingen
    .map((one) => ({ ...one, moves: movesOf(one.dagen).filter((day) => day > from && day <= today) }))
    .filter(({ moves }) => moves.length >= many.waarde)
    .toSorted((a, b) => b.moves.length - a.moves.length || a.persoon.localeCompare(b.persoon));
  const [most] = often;
  if (!most) return undefined;
  return signaal(
    'veel-verhuizingen',
    kenmerkOf(often.map(({ persoon, moves }) => persoon + moves.join(''))),
    {
      sinds: most.moves.at(-1) ?? null,
      aantal: most.moves.length,
      maanden: period.waarde,
      wie: often.map(({ wie }) => wie),
      ...heldAgainst(many, 'aantal'),
      isAanname: many.isAanname || period.isAanname,
    },
  );
}

/** The first place that is known is where a child lived, and no move. */
const movesOf = (dagen: readonly string[]): string[] => [...new Set(dagen)].toSorted().slice(1);

function hasManyHelpers(
  { helpers = [] }: Werkfeiten,
  { grenzen: { helpers: many } }: Held,
): Signaal | undefined {
  const names = [...new Set(helpers)].toSorted();
  if (!many || names.length < many.waarde) return undefined;
  return signaal('veel-helpers', kenmerkOf(names), {
    aantal: names.length,
    ...heldAgainst(many, 'aantal'),
  });
}

function heldAgainst({ waarde, isAanname }: Grens, eenheid: 'jaar' | 'maand' | 'aantal') {
  return { grens: { waarde, eenheid }, isAanname };
}

const by =
  <One>(key: (one: One) => string) =>
  (a: One, b: One) =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));

/** A short sign of facts: the same facts give the same sign. Two numbers of 32 bits, because it guards nothing. */
export function kenmerkOf(feiten: readonly string[]): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (const char of feiten.join('|')) {
    const code = char.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  return `${feiten.length}-${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
