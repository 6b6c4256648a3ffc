import { findGemeentecodes, type Jw319 } from '#berichten/index.ts';
import { type Bevinding, finding } from '#modules/bericht/index.ts';
import type { KnownVerzoek } from '../known.ts';
import { unknownGemeente } from './findings.ts';

const klasse = '/Bericht/Antwoord';
const refused = '1';
const inOnderzoek = '2';

/**
 * What is wrong with the answer of a gemeente, held against the verzoek of the aanbieder that receives it: TR355, TR359,
 * TR360, TR365 and TR378 of iJw 3.2. It is named by reference and gemeente; an earlier answer may only be that of an onderzoek.
 */
export function judgeAntwoord(bericht: Jw319, known: KnownVerzoek | undefined): Bevinding[] {
  const { Header, Antwoord } = bericht;
  const codes = findGemeentecodes(Header.BerichtIdentificatie.Dagtekening);
  const inHeader = unknownGemeente(Header.Afzender, '/Bericht/Header/Afzender', codes);
  if (inHeader.length > 0) return inHeader;
  const other = Antwoord.Woonplaatsbeginsel?.Gemeente;
  const outside =
    other === undefined ? [] : unknownGemeente(other, `${klasse}/Woonplaatsbeginsel/Gemeente`, codes);
  if (known?.gemeente !== Header.Afzender)
    return [
      ...outside,
      finding('TR355', '9355', `${klasse}/ReferentieAanbieder`, 'Er is geen verzoek met deze referentie.'),
    ];
  return [...outside, ...judgeAfterEarlier(Antwoord, known)];
}

function judgeAfterEarlier(Antwoord: Jw319['Antwoord'], { antwoorden }: KnownVerzoek): Bevinding[] {
  const isOnderzoek = Antwoord.VerzoekAntwoord === inOnderzoek;
  const was319 = antwoorden.some((soort) => soort !== 'toegewezen');
  return [
    ...(antwoorden.includes('toegewezen')
      ? [finding('TR359', '9359', klasse, 'Op dit verzoek is al een toewijzing gestuurd.')]
      : []),
    ...(isOnderzoek && was319
      ? [finding('TR360', '9360', klasse, 'Op dit verzoek is al een antwoord gestuurd.')]
      : []),
    ...(antwoorden.includes('afgewezen')
      ? [finding('TR365', '9365', klasse, 'Dit verzoek is al afgewezen.')]
      : []),
  ];
}

/** The answer as it is kept. */
export function antwoordOf({ Antwoord }: Jw319) {
  const isRefused = Antwoord.VerzoekAntwoord === refused;
  return {
    soort: isRefused ? ('afgewezen' as const) : ('in-onderzoek' as const),
    reden: Antwoord.RedenAfwijzingVerzoek ?? null,
    andereGemeente: Antwoord.Woonplaatsbeginsel?.Gemeente ?? null,
  };
}
