import type { Jw317 } from '#berichten/index.ts';
import { type Bevinding, finding } from '#modules/bericht/index.ts';
import { persoonKey } from '../../known.ts';
import { isActueel, type Toegewezen } from '../../toegewezen.ts';
import { deedsFor, isStacked } from '../honour.ts';
import { type KnownVerzoeken, openKey, referentieKey, toegewezenKey } from '../known.ts';
import { regelsOfVow } from '../read-verzoek.ts';
import { doubleReference, stillOpen, unknownClient, unknownGemeente, wrongCategory } from './findings.ts';

type Verzoek = Jw317['Client']['Verzoek'];
type TeWijzigen = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number];

const klasse = '/Bericht/Client/Verzoek';

/**
 * What is wrong with a verzoek om wijziging against the records: TR304, TR347, TR349 to TR351, TR357, TR361, TR373 to
 * TR375, TR378, TR381, TR411 and TR412 of iJw 3.2. What a gemeente elsewhere assigned is not kept here, so its verzoeken
 * are judged by themselves only (docs/decisions/0011).
 */
export function judgeVow(bericht: Jw317, mark: string, known: KnownVerzoeken): Bevinding[] {
  const { Header, Client } = bericht;
  const { Afzender: agb, Ontvanger: gemeente } = Header;
  const isUsed = known.referenties.has(referentieKey(agb, Client.Verzoek.ReferentieAanbieder));
  return [
    ...unknownGemeente(gemeente, '/Bericht/Header/Ontvanger', known.gemeentecodes),
    ...(known.open.has(openKey({ gemeente, agb, mark })) ? [stillOpen()] : []),
    ...(isUsed ? [doubleReference(klasse)] : []),
    ...nieuweProducten(Client.Verzoek).flatMap(({ Product }, nr) =>
      wrongCategory(Product, `${klasse}/NieuweProducten/NieuwProduct[${nr + 1}]`, known.categorieen),
    ),
    ...(known.ownGemeenten.has(gemeente) ? judgeAgainst(bericht, mark, known) : []),
  ];
}

const nieuweProducten = ({ NieuweProducten }: Verzoek) => NieuweProducten?.NieuwProduct ?? [];

function judgeAgainst(bericht: Jw317, mark: string, known: KnownVerzoeken): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente, BerichtIdentificatie } = bericht.Header;
  const persoon = known.personen.get(persoonKey(gemeente, mark));
  if (!persoon) return [unknownClient()];
  const { Verzoek } = bericht.Client;
  const dagtekening = BerichtIdentificatie.Dagtekening;
  const all = known.toegewezen.get(toegewezenKey({ gemeente, agb, persoonId: persoon.persoonId })) ?? [];
  // The sender tells what it knew when it wrote: what ended since was still valid on the day of the bericht.
  const actueel = all.filter((one) => isActueel(one, dagtekening));
  return [
    ...judgeNamed(Verzoek, actueel),
    ...(Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []).flatMap((product, nr) => {
      const of = actueel.find(({ nummer }) => nummer === product.ToewijzingNummer);
      const pad = `${klasse}/TeWijzigenProducten/TeWijzigenProduct[${nr + 1}]`;
      return of ? judgeChange(product, of, { pad, dagtekening }) : [];
    }),
    ...judgeStacking(bericht, actueel),
  ];
}

/** TR349 to TR351: every toewijzing that is valid is named, and nothing else. */
function judgeNamed(verzoek: Verzoek, actueel: readonly Toegewezen[]): Bevinding[] {
  const nummers = new Set(actueel.map(({ nummer }) => nummer));
  const same = (verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []).map((one) => one.ToewijzingNummer);
  const other = (verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []).map((one) => one.ToewijzingNummer);
  const named = new Set([...same, ...other]);
  const strange = (regel: string, code: string, pad: string, given: readonly number[]) =>
    given.flatMap((nummer, nr) =>
      nummers.has(nummer)
        ? []
        : [
            finding(
              regel,
              code,
              `${klasse}/${pad}[${nr + 1}]/ToewijzingNummer`,
              'Dit is geen geldige toewijzing van deze cliënt aan deze aanbieder.',
            ),
          ],
    );
  return [
    ...(actueel.every(({ nummer }) => named.has(nummer))
      ? []
      : [finding('TR349', '9349', klasse, 'Niet alle geldige toewijzingen staan in het verzoek.')]),
    ...strange('TR350', '9350', 'OngewijzigdeProducten/OngewijzigdProduct', same),
    ...strange('TR351', '9351', 'TeWijzigenProducten/TeWijzigenProduct', other),
  ];
}

function judgeChange(
  product: TeWijzigen,
  of: Toegewezen,
  { pad, dagtekening }: { readonly pad: string; readonly dagtekening: string },
): Bevinding[] {
  return [...judgeBegin(product, of, { pad, dagtekening }), ...judgeOmvang(product, of, pad)];
}

/** TR357: what changes at once or before keeps its first day. TR373: so does a Budget or a total, which has no other. */
function judgeBegin(
  { GewensteIngangsdatum, Budget, Omvang }: TeWijzigen,
  { ingangsdatum, budget, omvang }: Toegewezen,
  { pad, dagtekening }: { readonly pad: string; readonly dagtekening: string },
): Bevinding[] {
  if (GewensteIngangsdatum === ingangsdatum) return [];
  const at = `${pad}/GewensteIngangsdatum`;
  const isTotal =
    omvang?.frequentie === '6' && Omvang?.Frequentie === '6' && omvang.eenheid === Omvang.Eenheid;
  const isAmount = (Budget ?? null) !== budget || (isTotal && Omvang.Volume !== omvang.volume);
  return [
    ...(GewensteIngangsdatum <= dagtekening
      ? [finding('TR357', '9357', at, 'Deze datum is voorbij en is niet de ingangsdatum van de toewijzing.')]
      : []),
    ...(isAmount
      ? [
          finding(
            'TR373',
            '9373',
            at,
            'Een ander budget of totaal geldt vanaf de ingangsdatum van de toewijzing.',
          ),
        ]
      : []),
  ];
}

/**
 * TR375, TR411 and TR412: how much is told by a product with a code, and only by that. The rules set toewijzingen apart
 * that ended before 2021; none of those is valid any more.
 */
function judgeOmvang(
  { Omvang }: TeWijzigen,
  { productcategorie, productcode }: Toegewezen,
  pad: string,
): Bevinding[] {
  const at = `${pad}/Omvang`;
  if (productcode !== null)
    return Omvang ? [] : [finding('TR411', '9411', at, 'Bij deze productcode hoort een omvang.')];
  if (!Omvang) return [];
  return productcategorie === ''
    ? [finding('TR375', '9375', at, 'Bij een toewijzing zonder product hoort geen omvang.')]
    : [finding('TR412', '9412', at, 'Bij een toewijzing zonder productcode hoort geen omvang.')];
}

/** TR361: with all that is asked in place, no product would stand on another. */
function judgeStacking(bericht: Jw317, actueel: readonly Toegewezen[]): Bevinding[] {
  const today = bericht.Header.BerichtIdentificatie.Dagtekening;
  const deeds = regelsOfVow(bericht).flatMap((regel) => {
    const asked = deedsFor(regel, actueel, { soort: 'vow', today });
    return typeof asked === 'string' ? [] : asked;
  });
  if (!isStacked(deeds)) return [];
  return [finding('TR361', '9361', klasse, 'Dezelfde hulp zou op dezelfde dag dubbel zijn toegewezen.')];
}
