// cspell:ignore uari ruari maart ober ustus
import { type Refusal, refuse } from '#platform/refusal.ts';

/** What in a text may lead to a person; `gezien` is the piece of the text itself. */
export type Spoor = {
  readonly soort: 'bsn' | 'geboortedatum' | 'email' | 'telefoon' | 'adres' | 'naam';
  readonly gezien: string;
};

const month =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun(?:i)?|jul(?:i)?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/**
 * Each kind with what it looks like. Better a question that must be put in other words than a child that can be found, so
 * the elfproef is not asked: nine digits are enough. Earlier kinds take their piece, so that a number is named once.
 */
const looks: readonly (readonly [Spoor['soort'], RegExp])[] = [
  ['email', /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[a-z]{2,}/gi],
  ['geboortedatum', /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}(?!\d)/g],
  ['geboortedatum', /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g],
  ['geboortedatum', new RegExp(`(?<!\\d)\\d{1,2}\\s+(?:${month})\\.?\\s+(?:19|20)\\d{2}(?!\\d)`, 'gi')],
  ['telefoon', /(?<![\d+])(?:\+|00)31[\s-]?(?:\(0\))?(?:[\s-]?\d){9}(?!\d)/g],
  ['telefoon', /(?<!\d)0(?:[\s-]?\d){9}(?!\d)/g],
  ['bsn', /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g],
  ['adres', /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])(?:\s+\d+)?/g],
  ['adres', /(?<!\d)[1-9]\d{3}[a-z]{2}(?![A-Za-z])(?:\s+\d+)?/g],
];

/** Names of people in families of the one who writes. */
export type Namen = { readonly voornamen: readonly string[]; readonly achternamen: readonly string[] };
const nobody: Namen = { voornamen: [], achternamen: [] };

/** Everything in a text that looks as if it leads to a person: numbers, dates, addresses, and names that are given. */
export function findSporen(tekst: string, namen: Namen = nobody): Spoor[] {
  const sporen: Spoor[] = [];
  let rest = tekst;
  for (const [soort, look] of looks) {
    rest = rest.replaceAll(look, (gezien) => {
      sporen.push({ soort, gezien: gezien.trim() });
      return ' '.repeat(gezien.length);
    });
  }
  return [...sporen, ...namesIn(tekst, namen)];
}

/** The words of a text as the search of families spells them: what could be a name, with its parts and without its last s. */
export function spellingsIn(tekst: string): string[] {
  return [...new Set(wordsOf(tekst).flatMap(spellingsOf))];
}

function wordsOf(tekst: string): string[] {
  return [...new Set(tekst.match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? [])];
}

function spellingsOf(word: string): string[] {
  const parts = [plain(word), ...plain(word).split(/[-'’]/)].filter((part) => part.length > 1);
  return parts.flatMap((part) => (/..s$/.test(part) ? [part, part.slice(0, -1)] : [part]));
}

/** In any capitals and with or without accents, as the search of families compares. */
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A family name that is also a word, such as "groot", is a name only where it is written as one. */
function namesIn(tekst: string, { voornamen, achternamen }: Namen): Spoor[] {
  const first = new Set(voornamen.flatMap(partsOf));
  const last = new Set(achternamen.flatMap(partsOf));
  return wordsOf(tekst)
    .filter((word) => {
      const spellings = spellingsOf(word);
      const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
      return spellings.some((one) => first.has(one) || (isCapital && last.has(one)));
    })
    .map((gezien) => ({ soort: 'naam', gezien }));
}

const partsOf = (naam: string) => naam.split(/[\s-]+/).map(plain);

/** An anonymous question holds nothing of a person; what was seen is told, so that it can be put in other words. */
export function checkAnoniem(tekst: string, namen: Namen): Refusal<'consult/lijkt-herleidbaar'> | undefined {
  const sporen = findSporen(tekst, namen);
  return sporen.length > 0 ? refuse('consult/lijkt-herleidbaar', { sporen }) : undefined;
}
