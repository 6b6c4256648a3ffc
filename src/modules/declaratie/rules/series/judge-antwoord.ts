import { type Bevinding, findGemeentecodes, type Jw323, type Jw325 } from '#berichten/index.ts';
import { finding, judgeHead } from '#modules/bericht/index.ts';

type Answered = NonNullable<NonNullable<Jw325['DeclaratieAntwoord']>['Clienten']>['Client'][number];
type Prestatie = Answered['Prestaties']['Prestatie'][number];

/** The standard gives these rules no retourcode: there is no retour to a JW325. */
const none = 'n.v.t.';

const header = '/Bericht/Header';
const antwoord = '/Bericht/DeclaratieAntwoord';

/** Declaraties that an answer may be about, by AGB-code and kenmerk, and which of them were answered. */
export type Asked = { readonly declaratie: Jw323; isAnswered: boolean };

/**
 * What is wrong with a JW325, held against the declaraties that came before it in the series: TR056, TR135, TR304, TR337,
 * TR366, TR367, TR371, TR376 and TR378. Where none of the aanbieder to this gemeente came before, only its header is judged.
 */
export function judgeAntwoord(
  bericht: Jw325,
  asked: readonly Asked[],
  { identities, today }: { readonly identities: ReadonlySet<string>; readonly today: string },
): Bevinding[] {
  const { Header } = bericht;
  const wrong = judgeHead(bericht, { identities, today });
  if (wrong) return [wrong];
  const inHeader = judgeHeader(bericht, today);
  const mine = asked.filter(
    ({ declaratie: { Header: other } }) =>
      other.Afzender === Header.Ontvanger && other.Ontvanger === Header.Afzender,
  );
  if (inHeader.length > 0 || mine.length === 0) return inHeader;
  const of = mine.find(({ declaratie }) => isAbout(bericht, declaratie));
  if (of === undefined)
    return [
      finding('TR337', none, `${header}/DeclaratieIdentificatie`, 'Er is geen declaratie met dit kenmerk.'),
    ];
  if (of.isAnswered)
    return [
      finding('TR056', '9056', `${header}/DeclaratieIdentificatie`, 'Op deze declaratie is al geantwoord.'),
    ];
  return judgeAgainst(bericht, of.declaratie);
}

/** TR337: a declaratie is named by its sender and the kenmerk of its bericht. */
export function isAbout({ Header }: Jw325, { Header: other }: Jw323): boolean {
  return (
    other.Afzender === Header.Ontvanger &&
    other.BerichtIdentificatie.Identificatie === Header.DeclaratieIdentificatie.Identificatie
  );
}

function judgeHeader({ Header }: Jw325, today: string): Bevinding[] {
  const { Dagtekening } = Header.DeclaratieIdentificatie;
  const codes = findGemeentecodes(Header.BerichtIdentificatie.Dagtekening);
  const outside = (one: Bevinding): Bevinding => ({ ...one, niveau: 4 });
  return [
    ...(Dagtekening > today
      ? [
          finding(
            'TR135',
            '8848',
            `${header}/DeclaratieIdentificatie/Dagtekening`,
            'De dagtekening ligt in de toekomst.',
          ),
        ]
      : []),
    ...(codes?.has(Header.Afzender) === false
      ? [finding('TR378', 'S300', `${header}/Afzender`, 'Deze gemeentecode bestaat niet.')]
      : []),
  ].map(outside);
}

function judgeAgainst(
  { Header, DeclaratieAntwoord }: Jw325,
  { Header: other, Declaratie }: Jw323,
): Bevinding[] {
  const { BasisschemaXsdVersie, BerichtXsdVersie } = other.XsdVersie;
  const said = Header.XsdVersieDeclaratie;
  const isVersion =
    said.BasisschemaXsdVersie === BasisschemaXsdVersie && said.BerichtXsdVersie === BerichtXsdVersie;
  const clients = DeclaratieAntwoord?.Clienten?.Client ?? [];
  return [
    ...(isVersion
      ? []
      : [finding('TR371', none, `${header}/XsdVersieDeclaratie`, 'De declaratie noemt een andere versie.')]),
    ...(DeclaratieAntwoord && DeclaratieAntwoord.DeclaratieNummer !== Declaratie.DeclaratieNummer
      ? [finding('TR376', none, `${antwoord}/DeclaratieNummer`, 'De declaratie heeft een ander nummer.')]
      : []),
    ...clients.flatMap((client, at) =>
      judgeClient(client, Declaratie, `${antwoord}/Clienten/Client[${at + 1}]`),
    ),
  ];
}

/** TR304: the client is one of the declaratie. TR366 and TR367: so is each line, and it is the same. */
function judgeClient(
  { Bsn, Prestaties }: Answered,
  Declaratie: Jw323['Declaratie'],
  pad: string,
): Bevinding[] {
  const declared = Declaratie.Clienten.Client.find((one) => one.Bsn === Bsn);
  if (!declared) return [finding('TR304', '8187', `${pad}/Bsn`, 'Deze cliënt staat niet in de declaratie.')];
  return Prestaties.Prestatie.flatMap((prestatie, at) => {
    const here = `${pad}/Prestaties/Prestatie[${at + 1}]`;
    const { ReferentieNummer } = prestatie.ProductReferentie;
    const same = declared.Prestaties.Prestatie.find(
      ({ ProductReferentie }) => ProductReferentie.ReferentieNummer === ReferentieNummer,
    );
    if (!same)
      return [
        finding('TR366', '9366', `${here}/ProductReferentie`, 'Deze regel staat niet in de declaratie.'),
      ];
    return compared.flatMap((veld) =>
      JSON.stringify(prestatie[veld]) === JSON.stringify(same[veld])
        ? []
        : [finding('TR367', '9367', `${here}/${veld}`, 'De declaratie zegt hier iets anders.')],
    );
  });
}

const compared = [
  'ToewijzingNummer',
  'ProductCategorie',
  'ProductCode',
  'ProductPeriode',
  'GeleverdVolume',
  'Eenheid',
  'ProductTarief',
  'IngediendBedrag',
] as const satisfies readonly (keyof Prestatie)[];
