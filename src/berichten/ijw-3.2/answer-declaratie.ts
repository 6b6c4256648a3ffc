import type { Bevinding } from '../bevinding.ts';
import { GEEN_OPMERKING, NIET_BEOORDEELD, type Retourgegevens, XSD_VERSIE, XSLT_VERSIE } from './answer.ts';
import type { Jw323 } from './berichten/jw323.ts';
import type { Jw325 } from './berichten/jw325.ts';

type Client = Jw323['Declaratie']['Clienten']['Client'][number];
type Prestatie = Client['Prestaties']['Prestatie'][number];
type ClientAntwoord = NonNullable<NonNullable<Jw325['DeclaratieAntwoord']>['Clienten']>['Client'][number];
type RetourCode = Jw325['Header']['RetourCodes']['RetourCode'][number];

const VOLLEDIG: RetourCode = '8001';

/**
 * The answer to a declaratie (IV087): which prestaties are refused and why, and what is paid. A prestatie is right or
 * wrong as a whole; a fault in the declaratie itself refuses all of it. Undefined when level 1 refused the message.
 */
export function answerDeclaratie(
  bericht: Jw323,
  bevindingen: readonly Bevinding[],
  gegevens: Retourgegevens,
): Jw325 | undefined {
  if (bevindingen.some(({ niveau }) => niveau === 1)) return undefined;
  const codes = sortCodes(bevindingen);
  if (codes.header.length > 0) return { soort: 'JW325', Header: kop(bericht, codes, gegevens) };
  const { DeclaratieNummer, TotaalIngediendBedrag } = bericht.Declaratie;
  const asked = { DeclaratieNummer, TotaalIngediendBedrag };
  const Header = kop(bericht, codes, gegevens);
  if (codes.declaratie.length > 0) {
    const RetourCodes = { RetourCode: codes.declaratie };
    return {
      soort: 'JW325',
      Header,
      DeclaratieAntwoord: { ...asked, TotaalToegekendBedrag: total(0), RetourCodes },
    };
  }
  const refused = bericht.Declaratie.Clienten.Client.flatMap((client, index) => refuse(client, index, codes));
  const TotaalToegekendBedrag = total(
    signedTotal(TotaalIngediendBedrag) - refused.reduce((sum, client) => sum + sumOf(client), 0),
  );
  const RetourCodes = {
    RetourCode: [refused.length === 0 ? VOLLEDIG : GEEN_OPMERKING] satisfies RetourCode[],
  };
  return {
    soort: 'JW325',
    Header,
    DeclaratieAntwoord: {
      ...asked,
      TotaalToegekendBedrag,
      ...(refused.length === 0 ? {} : { Clienten: { Client: refused } }),
      RetourCodes,
    },
  };
}

interface Codes {
  readonly header: RetourCode[];
  readonly declaratie: RetourCode[];
  /** By number of the client, and by that and the number of the prestatie. */
  readonly clienten: Map<string, RetourCode[]>;
  readonly prestaties: Map<string, RetourCode[]>;
}

const IN_CLIENT = /^\/Bericht\/Declaratie\/Clienten\/Client\[(\d+)\](?:\/Prestaties\/Prestatie\[(\d+)\])?/;

function sortCodes(bevindingen: readonly Bevinding[]): Codes {
  const codes: Codes = { header: [], declaratie: [], clienten: new Map(), prestaties: new Map() };
  for (const { niveau, pad, code } of bevindingen) {
    const [, client, prestatie] = IN_CLIENT.exec(pad) ?? [];
    // Every finding carries a code of the list; the suite holds them against it.
    const told = code as RetourCode;
    if (niveau === 2 || !pad.startsWith('/Bericht/Declaratie')) addOnce(codes.header, told);
    else if (client === undefined) addOnce(codes.declaratie, told);
    else if (prestatie === undefined) addOnce(listIn(codes.clienten, client), told);
    else addOnce(listIn(codes.prestaties, `${client} ${prestatie}`), told);
  }
  return codes;
}

function addOnce(codes: RetourCode[], code: RetourCode): void {
  if (!codes.includes(code)) codes.push(code);
}

function listIn(map: Map<string, RetourCode[]>, key: string): RetourCode[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}

function kop({ Header }: Jw323, { header }: Codes, gegevens: Retourgegevens): Jw325['Header'] {
  return {
    BerichtCode: '491',
    BerichtVersie: Header.BerichtVersie,
    BerichtSubversie: Header.BerichtSubversie,
    Afzender: Header.Ontvanger,
    Ontvanger: Header.Afzender,
    BerichtIdentificatie: { Identificatie: gegevens.identificatie, Dagtekening: gegevens.dagtekening },
    XsdVersie: gegevens.xsdVersie ?? XSD_VERSIE,
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    ...(header.includes('0001') ? { XsltVersie: gegevens.xsltVersie ?? XSLT_VERSIE } : {}),
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: { RetourCode: header.length > 0 ? header : [GEEN_OPMERKING] },
  };
}

/** The client with what is refused of it; none when all of it is right. */
function refuse(client: Client, index: number, { clienten, prestaties }: Codes): ClientAntwoord[] {
  const own = clienten.get(String(index + 1));
  const wrong = client.Prestaties.Prestatie.flatMap((prestatie, at) => {
    const codes = own === undefined ? prestaties.get(`${index + 1} ${at + 1}`) : [NIET_BEOORDEELD];
    return codes === undefined ? [] : [{ ...prestatie, RetourCodes: { RetourCode: codes } }];
  });
  if (wrong.length === 0) return [];
  return [
    {
      Bsn: client.Bsn,
      Prestaties: { Prestatie: wrong },
      RetourCodes: { RetourCode: own ?? [GEEN_OPMERKING] },
    },
  ];
}

function signed({ Bedrag, DebetCredit }: Prestatie['IngediendBedrag']): number {
  return DebetCredit === 'D' ? Bedrag : -Bedrag;
}

function sumOf({ Prestaties }: ClientAntwoord): number {
  return Prestaties.Prestatie.reduce((sum, { IngediendBedrag }) => sum + signed(IngediendBedrag), 0);
}

function signedTotal({ TotaalBedrag, DebetCredit }: Jw323['Declaratie']['TotaalIngediendBedrag']): number {
  return DebetCredit === 'D' ? TotaalBedrag : -TotaalBedrag;
}

/** CS325: nothing is debet. */
function total(cents: number): Jw323['Declaratie']['TotaalIngediendBedrag'] {
  return { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? 'C' : 'D' };
}
