import type {
  Besluit,
  BesluitHulp,
  BesluitPersoon,
  Besluitsoort,
  Kindafweging,
} from '../../schema/besluit.ts';
import type { Brief, Stuk } from '../../schema/brief.ts';
import { ageOn } from '../age.ts';
import { objectBy } from '../termijnen.ts';
import { bronnenOf } from '../wetsartikelen.ts';
import { brief as t } from './words.nl.ts';
import { writeKindbrief } from './write-kindbrief.ts';

/** All that a letter tells, as it is known on the day of the besluit. */
export type Briefstof = {
  readonly besluit: Besluit & { readonly soort: NonNullable<Besluit['soort']> };
  readonly verzondenOp: string;
  readonly kinderen: readonly Kindafweging[];
  readonly personen: readonly BesluitPersoon[];
  readonly hulp: readonly BesluitHulp[];
  readonly gemeenteNaam: string;
  readonly vastGezicht: string | null;
  readonly namens: string;
  readonly vervangtKenmerk: number | null;
};

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** 2026-12-01 becomes 1 december 2026. */
export function dayInWords(datum: string): string {
  return `${Number(datum.slice(8))} ${months[Number(datum.slice(5, 7)) - 1]} ${datum.slice(0, 4)}`;
}

/** Names one after the other, the last two with "en" between them. */
export function namesInWords(namen: readonly string[]): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}`;
}

export const nameOf = ({ voornaam, voorvoegsel, achternaam }: BesluitPersoon) =>
  [voornaam, voorvoegsel, achternaam].filter(Boolean).join(' ');

/**
 * To whom the letter goes: the ouders who hold gezag, as far as anybody knows, for a child under sixteen, with the child
 * itself from twelve; from sixteen the jeugdige alone (Jeugdwet art. 7.3.4 and 7.3.5). Without such a person, to all ouders.
 */
export function addresseesOf(
  personen: readonly BesluitPersoon[],
  kinderen: readonly Pick<Kindafweging, 'persoonId'>[],
  day: string,
): BesluitPersoon[] {
  const about = personen.filter(({ id }) => kinderen.some(({ persoonId }) => persoonId === id));
  const ages = new Map(
    about.map((kind) => [kind.id, kind.geboortedatum === null ? 0 : ageOn(kind.geboortedatum, day)]),
  );
  const self = about.filter(({ id }) => (ages.get(id) ?? 0) >= 12);
  const ouders = personen.filter(({ soort }) => soort === 'ouder');
  const withGezag = ouders.filter(({ hasGezag }) => hasGezag !== false);
  const isForOuders = about.some(({ id }) => (ages.get(id) ?? 0) < 16);
  const all = [...(isForOuders ? withGezag : []), ...self];
  return all.length > 0 ? all : ouders;
}

/** The whole letter with the pages for the children, from facts alone: the same facts give the same words. */
export function writeBrief(stof: Briefstof): Brief {
  const { besluit, kinderen, personen, verzondenOp } = stof;
  const aan = addresseesOf(personen, kinderen, verzondenOp);
  const namen = namesInWords(kinderen.map(({ voornaam }) => voornaam));
  return {
    aan: aan.map(nameOf),
    geadresseerden: aan.map((one) => ({ persoonId: one.id, naam: nameOf(one) })),
    betreft: t.betreft(namen),
    kenmerk: t.kenmerk(besluit.kenmerk),
    datum: verzondenOp,
    afzender: t.afzender(stof.gemeenteNaam),
    namens: t.namens(stof.namens),
    aanhef: t.aanhef(namesInWords(aan.map(({ voornaam }) => voornaam))),
    stukken: [
      decision(stof, namen),
      question(besluit),
      reasons(besluit),
      children(kinderen),
      effect(besluit),
      ending(besluit),
      disagreeing(stof),
      help(),
      rules(besluit),
    ].filter((stuk) => stuk !== undefined),
    groet: t.groet,
    kinderen: kinderen.map((kind) =>
      writeKindbrief(kind, { besluit, uiterlijk: dayInWords(objectBy(verzondenOp)), day: dayInWords }),
    ),
  };
}

const stuk = (kop: string, zinnen: readonly string[], lijst: readonly string[] = []): Stuk => ({
  kop,
  zinnen: zinnen.filter((zin) => zin !== ''),
  lijst: [...lijst],
});

function decision({ besluit, hulp, vervangtKenmerk }: Briefstof, namen: string): Stuk {
  const period = periodOf(besluit);
  const replaces = vervangtKenmerk === null ? '' : t.vervangt(t.kenmerk(vervangtKenmerk));
  return stuk(
    t.kop.besluit,
    [t.besluit[besluit.soort](namen), period, replaces],
    hulp.map(({ naam }) => naam),
  );
}

/** What is not given, or not looked at, begins on no day and ends on none. */
const hasNoPeriod = (soort: Besluitsoort) => soort === 'afwijzing' || soort === 'niet-in-behandeling';

function periodOf({ soort, van, tot }: Briefstof['besluit']): string {
  if (hasNoPeriod(soort) || van === null) return '';
  if (soort === 'intrekking') return t.stopt(dayInWords(van));
  return tot === null ? t.vanaf(dayInWords(van)) : t.vanTot(dayInWords(van), dayInWords(tot));
}

const question = ({ gevraagd }: Besluit) => stuk(t.kop.vraag, [gevraagd]);

function reasons({
  bevinding,
  bevindingen,
  motivering,
  isMaatwerk,
  maatwerkUitleg,
  gebruikelijkeHulp,
  gebruikelijkeHulpUitleg,
}: Besluit): Stuk {
  const usual = gebruikelijkeHulp === true ? [t.gebruikelijk, gebruikelijkeHulpUitleg] : [];
  const exception = isMaatwerk ? [t.maatwerk, maatwerkUitleg] : [];
  const shared = bevindingen.length > 0 ? [t.analyse] : [];
  return stuk(
    t.kop.reden,
    [bevinding, motivering, ...usual, ...exception, ...shared],
    bevindingen.map(({ tekst, eens, anders }) => `${tekst}${t.meningen(eens, anders)}`),
  );
}

function children(kinderen: readonly Kindafweging[]): Stuk {
  return stuk(
    t.kop.kinderen,
    kinderen.flatMap((kind) => [
      ...voiceOf(kind),
      t.aanKind(kind.voornaam),
      `“${kind.gevolg} ${kind.weging}”`,
    ]),
  );
}

/** A child's own words stand in a letter only when the child wants them there. */
function voiceOf({ voornaam, mening, isInBrief, geenMening, geenMeningUitleg }: Kindafweging): string[] {
  // Why asking was not safe is not told to those who may be the reason.
  if (geenMening === 'niet-veilig') return [t.nietGehoordKort(voornaam)];
  if (geenMening !== null) return [t.nietGehoord(voornaam), geenMeningUitleg];
  return isInBrief ? [t.mening(voornaam), `“${mening}”`] : [t.gehoord(voornaam)];
}

const effect = ({ gevolg }: Besluit) => stuk(t.kop.gevolg, [gevolg]);

function ending({ soort, tot }: Briefstof['besluit']): Stuk | undefined {
  if (hasNoPeriod(soort) || soort === 'intrekking') return undefined;
  return stuk(t.kop.einde, [tot === null ? t.zonderEinde : t.einde(dayInWords(tot))]);
}

function disagreeing({ verzondenOp, vastGezicht }: Briefstof): Stuk {
  const contact = vastGezicht === null ? [] : [t.vertrouwd(vastGezicht)];
  return stuk(t.kop.bezwaar, [...t.bezwaar(dayInWords(objectBy(verzondenOp))), ...contact]);
}

const help = () => stuk(t.kop.hulp, t.hulp);
const rules = ({ artikelen }: Besluit) => stuk(t.kop.regels, [], bronnenOf(artikelen));
