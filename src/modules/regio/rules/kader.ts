import type { Kader, Kaderregister, Kadersoort, Kaderstatus, Wanneer } from '../schema/kader.ts';
import type { KaderdocumentRegel, KaderLijst, KaderRegel, Naam, Vermelding } from '../schema/kader-regel.ts';
import { wordsIn } from './words-in.ts';

/** First month of each season, by its number in ISO 8601-2; winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };
/** First month of each quarter, by its number in ISO 8601-2. */
const QUARTERS: Readonly<Record<string, number>> = { '33': 1, '34': 4, '35': 7, '36': 10 };

export type Span = { readonly van: string; readonly tot: string };

const dayAfter = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/**
 * The days between which a moment lies, as wide as the source leaves it: `van` is the first day, `tot` the first one after.
 * The notation is that of ISO 8601-2:2019; a day is a span of one day.
 */
export function spanOf(wanneer: Wanneer): Span {
  const [year = '', part, day] = wanneer.split('-');
  const from = (month: number, months: number): Span => ({
    van: dayAfter(Number(year), month, 1),
    tot: dayAfter(Number(year), month + months, 1),
  });
  if (part === undefined) return from(1, 12);
  if (day !== undefined) return { van: wanneer, tot: dayAfter(Number(year), Number(part), Number(day) + 1) };
  const quarterOrSeason = QUARTERS[part] ?? SEASONS[part];
  return quarterOrSeason === undefined ? from(Number(part), 1) : from(quarterOrSeason, 3);
}

const OPEN: readonly Kaderstatus[] = ['loopt', 'in-voorbereiding', 'voorgenomen', 'onbekend'];

/** What was foreseen lies behind us, and the sources do not say that it came: a fact about the register, not about people. */
export function isVoorbij({ status, momenten }: Pick<Kader, 'status' | 'momenten'>, today: string): boolean {
  const foreseen = momenten.filter(({ soort }) => soort === 'verwacht' || soort === 'na');
  return (
    OPEN.includes(status) &&
    foreseen.length > 0 &&
    foreseen.every(({ wanneer }) => spanOf(wanneer).tot <= today)
  );
}

/** The part of an address that names a page: `besluiten` of `/gezinnen/:gezinId/besluiten`. */
const pageOf = (pad: string) =>
  pad
    .split('/')
    .filter((part) => part && !part.startsWith(':'))
    .at(-1);

export type KaderVraag = {
  readonly tekst?: string | undefined;
  readonly soort?: Kadersoort | undefined;
  readonly onderwerp?: string | undefined;
  readonly status?: Kaderstatus | undefined;
  /** The name of a page of Stip where the kader rules. */
  readonly bij?: string | undefined;
};

/** Whether a kader is asked for: each of the choices, and every word that was typed. */
function isAsked(kader: Kader, { soort, onderwerp, status, bij }: KaderVraag): boolean {
  return (
    (!soort || kader.soort === soort) &&
    (!onderwerp || kader.onderwerp === onderwerp) &&
    (!status || kader.status === status) &&
    (!bij || kader.inStip.some(({ pad }) => pageOf(pad) === bij))
  );
}

/** The kaders and the documents that were asked for, each with what it points at; an unknown choice finds nothing. */
export function findKaders(register: Kaderregister, vraag: KaderVraag, today: string): KaderLijst {
  const { onderwerpen, documenten, kaders } = register;
  const hasWords = wordsIn(vraag.tekst);
  const told = onderwerpen.flatMap(({ code, naam, naamEn }) =>
    kaders
      .filter((kader) => kader.onderwerp === code && isAsked(kader, vraag))
      .map((kader) => tellKader(register, kader, today))
      .filter((kader) => hasWords([naam, naamEn, ...textsOf(kader)])),
  );
  const isNarrowed = Boolean(vraag.soort || vraag.onderwerp || vraag.status || vraag.bij);
  const named = new Set(told.flatMap((kader) => kader.documenten.map(({ code }) => code)));
  return {
    kaders: told,
    documenten: documenten
      .filter(({ code, naam, naamEn }) =>
        isNarrowed ? named.has(code) : named.has(code) || hasWords([naam, naamEn]),
      )
      .map(
        (document): KaderdocumentRegel => ({
          ...document,
          bronnen: vermeldingenOf(register, document.bronnen),
        }),
      ),
    onderwerpen,
    totaal: kaders.length,
  };
}

const textsOf = (kader: KaderRegel) => [
  kader.naam,
  kader.naamEn,
  kader.uitleg,
  kader.uitlegEn,
  kader.onbekend,
  kader.onbekendEn,
  ...kader.documenten.flatMap(({ naam, naamEn }) => [naam, naamEn]),
  ...kader.onderdelen.flatMap(({ naam, naamEn }) => [naam, naamEn]),
];

function tellKader(register: Kaderregister, kader: Kader, today: string): KaderRegel {
  const named = (codes: readonly string[]): Naam[] =>
    register.kaders.filter(({ code }) => codes.includes(code)).map(nameOf);
  return {
    ...kader,
    momenten: kader.momenten.map((moment) => ({ ...moment, ...spanOf(moment.wanneer) })),
    basis: named(kader.basis),
    vervangt: named(kader.vervangt),
    vervangenDoor: register.kaders.filter(({ vervangt }) => vervangt.includes(kader.code)).map(nameOf),
    documenten: register.documenten
      .filter(({ code }) => kader.documenten.includes(code))
      .map((document) => ({ ...nameOf(document), vindplaats: document.vindplaats })),
    bronnen: vermeldingenOf(register, kader.bronnen),
    isVoorbij: isVoorbij(kader, today),
  };
}

const nameOf = ({ code, naam, naamEn }: Naam): Naam => ({ code, naam, naamEn });

/** `004:120` is line 120 of the text with that number; a code is a document as a whole. */
function vermeldingenOf({ documenten }: Kaderregister, bronnen: readonly string[]): Vermelding[] {
  return bronnen.flatMap((bron) => {
    const [tekst = '', regel] = bron.split(':');
    const found = documenten.find((one) => (regel ? one.tekst === tekst : one.code === bron));
    return found ? [{ ...nameOf(found), wanneer: found.wanneer, regel: regel ? Number(regel) : null }] : [];
  });
}
