import type { Jw315, Jw317 } from '#berichten/index.ts';
import { type Bevinding, judgeHead } from '#modules/bericht/index.ts';
import { persoonKey } from '../known.ts';
import type { VerzoekBericht } from '../order-or-delivery.ts';
import { judgeVot } from './judge/judge-vot.ts';
import { judgeVow } from './judge/judge-vow.ts';
import type { KnownVerzoeken } from './known.ts';
import { regelOfVot, regelsOfVow } from './read-verzoek.ts';
import type { Regel } from './regel.ts';
import { maatregelen, type Termijnen, termijnenOf } from './termijnen.ts';

/** A bericht that passed levels 1 and 2, with the keyed mark of its client. */
export type VerzoekCandidate = { readonly bericht: VerzoekBericht; readonly mark: string };

/** A verzoek to be kept; its BSN is sealed by who writes it. */
export type NewVerzoek = Termijnen & {
  readonly id: string;
  readonly soort: 'vot' | 'vow';
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly referentie: string;
  readonly gezinId: string | null;
  readonly persoonId: string | null;
  readonly bsn: string;
  readonly mark: string;
  readonly voornaam: string | null;
  readonly voorvoegsel: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: string | null;
  readonly geslacht: string | null;
  readonly dagtekening: string;
  readonly redenVerzoek: string | null;
  readonly verwijzerSoort: string | null;
  readonly verwijzerNaam: string | null;
  readonly verwijzerCode: string | null;
  readonly beschikkingnummer: number | null;
  readonly beschikkingIngangsdatum: string | null;
  readonly raamcontract: boolean | null;
  readonly gezagsdragerBekend: boolean | null;
  readonly commentaar: string | null;
  /** Sender and number of its bericht, by which the journal knows it. */
  readonly bericht: { readonly soort: string; readonly afzender: string; readonly identificatie: string };
  readonly regels: readonly Regel[];
};

export type PlannedVerzoek = {
  readonly bevindingen: readonly Bevinding[];
  readonly gezinId: string | null;
  readonly verzoeken: readonly NewVerzoek[];
  /** The sender, when it was not known yet. */
  readonly aanbieder: { readonly id: string; readonly agb: string } | undefined;
};

type Rules = { readonly today: string; newId(): string };

/** Decides on a round of verzoeken: each is taken whole or refused whole (iJw IV028), and no two are about one client. */
export function planVerzoeken(
  round: readonly VerzoekCandidate[],
  known: KnownVerzoeken,
  rules: Rules,
): PlannedVerzoek[] {
  const fresh = new Map<string, string>();
  return round.map(({ bericht, mark }) => {
    const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
    const persoon = known.personen.get(persoonKey(gemeente, mark));
    const bevindingen = judge(bericht, mark, { known, today: rules.today });
    const gezinId = persoon?.gezinId ?? null;
    if (bevindingen.length > 0) return { bevindingen, gezinId, verzoeken: [], aanbieder: undefined };
    const earlier = known.aanbieders.get(agb) ?? fresh.get(agb);
    const aanbiederId = earlier ?? rules.newId();
    fresh.set(agb, aanbiederId);
    const party = { gemeente, aanbiederId, gezinId, persoonId: persoon?.persoonId ?? null, mark };
    const verzoeken =
      bericht.soort === 'JW315' ? rowsOfVot(bericht, party, rules) : [rowOfVow(bericht, party, rules)];
    const aanbieder = earlier === undefined ? { id: aanbiederId, agb } : undefined;
    return { bevindingen, gezinId, verzoeken, aanbieder };
  });
}

function judge(
  bericht: VerzoekBericht,
  mark: string,
  { known, today }: { readonly known: KnownVerzoeken; readonly today: string },
): Bevinding[] {
  const wrong = judgeHead(bericht, { identities: known.identities, today });
  if (wrong) return [wrong];
  return bericht.soort === 'JW315' ? judgeVot(bericht, mark, known) : judgeVow(bericht, mark, known);
}

type Party = Pick<NewVerzoek, 'gemeente' | 'aanbiederId' | 'gezinId' | 'persoonId' | 'mark'>;

/** What every verzoek of a bericht has in common; what only the other kind has is absent. */
function baseOf(bericht: VerzoekBericht, party: Party, { today }: Rules) {
  const { soort, Header, Client } = bericht;
  const { Identificatie, Dagtekening: dagtekening } = Header.BerichtIdentificatie;
  return {
    ...party,
    ...termijnenOf(soort === 'JW315' ? 'vot' : 'vow', {
      dagtekening,
      ontvangen: today,
      isVanGi: isVanGi(bericht),
    }),
    bsn: Client.Bsn,
    dagtekening,
    bericht: { soort, afzender: Header.Afzender, identificatie: Identificatie },
    voornaam: null,
    voorvoegsel: null,
    achternaam: null,
    geboortedatum: null,
    geslacht: null,
    redenVerzoek: null,
    verwijzerSoort: null,
    verwijzerNaam: null,
    verwijzerCode: null,
    beschikkingnummer: null,
    beschikkingIngangsdatum: null,
    raamcontract: null,
    gezagsdragerBekend: null,
    commentaar: null,
  };
}

const isVanGi = (bericht: VerzoekBericht) =>
  bericht.soort === 'JW315' &&
  bericht.Client.AangevraagdeProducten.AangevraagdProduct.every(({ Product }) =>
    maatregelen.has(Product?.Categorie ?? ''),
  );

const yes = '1';
const isYes = (answer: string | undefined) => (answer === undefined ? null : answer === yes);

function rowsOfVot(bericht: Jw315, party: Party, rules: Rules): NewVerzoek[] {
  const { Client } = bericht;
  const base = { ...baseOf(bericht, party, rules), ...clientOf(Client) };
  return Client.AangevraagdeProducten.AangevraagdProduct.map((product) => ({
    ...base,
    id: rules.newId(),
    soort: 'vot',
    referentie: product.ReferentieAanbieder,
    verwijzerSoort: product.Verwijzer.Type,
    verwijzerNaam: product.Verwijzer.Naam ?? null,
    verwijzerCode: product.Verwijzer.ZorgverlenerCode ?? null,
    beschikkingnummer: product.BeschikkingNummer ?? null,
    beschikkingIngangsdatum: product.BeschikkingIngangsdatum ?? null,
    raamcontract: isYes(product.Raamcontract),
    commentaar: [Client.Commentaar, product.Commentaar].filter(Boolean).join('\n') || null,
    regels: [regelOfVot(product)],
  }));
}

function clientOf({ Naam, Geboortedatum, Geslacht, GezagsdragerBekend }: Jw315['Client']) {
  return {
    voornaam: Naam.Voornamen ?? Naam.Voorletters ?? '',
    voorvoegsel: Naam.Geslachtsnaam.Voorvoegsel ?? null,
    achternaam: Naam.Geslachtsnaam.Achternaam,
    geboortedatum: Geboortedatum.DatumGebruik === undefined ? Geboortedatum.Datum : null,
    geslacht: Geslacht,
    gezagsdragerBekend: isYes(GezagsdragerBekend),
  };
}

function rowOfVow(bericht: Jw317, party: Party, rules: Rules): NewVerzoek {
  const { ReferentieAanbieder, RedenVerzoek } = bericht.Client.Verzoek;
  return {
    ...baseOf(bericht, party, rules),
    id: rules.newId(),
    soort: 'vow',
    referentie: ReferentieAanbieder,
    redenVerzoek: RedenVerzoek,
    regels: regelsOfVow(bericht),
  };
}
