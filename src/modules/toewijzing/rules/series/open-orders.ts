import { type Bevinding, findGemeentecodes, type Jw319 } from '#berichten/index.ts';
import { identityKey, identityOf, judgeHead } from '#modules/bericht/index.ts';
import { type Known, verzoekKey } from '../known.ts';
import { nummersOf, referentiesOf } from '../next-round.ts';
import {
  isVerzoekBericht,
  type OrderOrDelivery,
  type RoundBericht,
  type VerzoekBericht,
} from '../order-or-delivery.ts';
import { planRound } from '../round/plan-round.ts';
import { judgeAntwoord } from '../verzoek/judge/judge-antwoord.ts';
import { type KnownVerzoeken, toegewezenKey } from '../verzoek/known.ts';
import { planVerzoeken } from '../verzoek/plan-verzoeken.ts';
import { findKnowable, inWhole, withOnly } from './judge-delivered.ts';
import { type IsToegekend, type OrderRecords, openOrderRecords } from './order-records.ts';
import { openVerzoekRecords, type VerzoekRecords } from './verzoek-records.ts';

type Series = {
  readonly orders: OrderRecords;
  readonly verzoeken: VerzoekRecords;
  readonly identities: ReadonlySet<string>;
  readonly today: string;
};

/**
 * Judges orders, deliveries, verzoeken and answers that come one after another, on levels 3 and 4, by the rules that judge
 * them against records; here the records are what came before in the series. What the series cannot know is not judged:
 * the orders of a client are here from its first JW301 on.
 * @param today the day of judging, jjjj-mm-dd.
 */
export function openOrders(today: string, isToegekend: IsToegekend) {
  const identities = new Set<string>();
  const series: Series = {
    orders: openOrderRecords(isToegekend),
    verzoeken: openVerzoekRecords(),
    identities,
    today,
  };
  return {
    orders: series.orders,
    identities,
    judge(bericht: RoundBericht): readonly Bevinding[] {
      const bevindingen = judgeOne(bericht, series);
      if (bevindingen.length === 0) {
        const { soort, afzender, identificatie } = identityOf(bericht);
        identities.add(identityKey(soort, afzender, identificatie));
      }
      return bevindingen;
    },
  };
}

function judgeOne(bericht: RoundBericht, series: Series): readonly Bevinding[] {
  if (bericht.soort === 'JW319') return judgeAnswer(bericht, series);
  return isVerzoekBericht(bericht) ? judgeVerzoek(bericht, series) : judgeOrder(bericht, series);
}

function judgeOrder(bericht: OrderOrDelivery, series: Series): readonly Bevinding[] {
  if (bericht.soort === 'JW301') return settleOrder(bericht, series);
  const chosen = findKnowable(bericht, series.orders);
  const bevindingen = settleOrder(withOnly(bericht, chosen), series);
  return bevindingen.map((one) => inWhole(one, chosen));
}

function settleOrder(bericht: OrderOrDelivery, series: Series): readonly Bevinding[] {
  const { orders, verzoeken, today } = series;
  const rules = { today, newId: orders.newId, hulpsoortOf: () => '' };
  const mark = bericht.Client.Bsn;
  const { planned, writes } = planRound([{ bericht, mark }], knownTo(bericht, series), rules);
  const bevindingen = planned[0]?.bevindingen ?? [];
  if (bevindingen.length > 0) return bevindingen;
  orders.apply(writes);
  if (bericht.soort === 'JW301') {
    verzoeken.honour(bericht);
    orders.tell(bericht.Header.Afzender, bericht.Header.Ontvanger, mark);
  }
  return [];
}

function knownTo(bericht: OrderOrDelivery, { orders, verzoeken, identities }: Series): Known {
  const { gemeente, agb } = partiesOf(bericht);
  const { Bsn: mark } = bericht.Client;
  const named = referentiesOf(bericht).flatMap((referentie) => {
    const verzoek = verzoeken.named(agb, referentie);
    return verzoek ? [[verzoekKey(agb, referentie), verzoek] as const] : [];
  });
  return {
    ownGemeenten: new Set(orders.knows(gemeente, agb, mark) ? [gemeente] : []),
    identities,
    aanbieders: new Map([[agb, agb]]),
    personen: orders.personen,
    toewijzingen: orders.findKnown(gemeente, nummersOf(bericht)),
    leveringen: orders.leveringen,
    verzoeken: new Map(named),
    asking: verzoeken.asking(agb, gemeente, mark),
    // Which list of products holds is between gemeente and aanbieder (IV075).
    categorieen: new Map(),
  };
}

function partiesOf({ soort, Header: { Afzender, Ontvanger } }: OrderOrDelivery) {
  return soort === 'JW301' ? { gemeente: Afzender, agb: Ontvanger } : { gemeente: Ontvanger, agb: Afzender };
}

function judgeVerzoek(bericht: VerzoekBericht, series: Series): readonly Bevinding[] {
  const { orders, verzoeken, today } = series;
  const candidate = { bericht, mark: bericht.Client.Bsn };
  const [planned] = planVerzoeken([candidate], knownToVerzoek(bericht, series), {
    today,
    newId: orders.newId,
  });
  if (planned === undefined || planned.bevindingen.length > 0) return planned?.bevindingen ?? [];
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const isJudged = bericht.soort === 'JW315' || orders.knows(gemeente, agb, bericht.Client.Bsn);
  verzoeken.ask(bericht, planned.verzoeken, isJudged);
  return [];
}

function knownToVerzoek(
  bericht: VerzoekBericht,
  { orders, verzoeken, identities, today }: Series,
): KnownVerzoeken {
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const { Bsn: mark } = bericht.Client;
  const toegewezen = [...orders.personen.values()].map(
    ({ persoonId }) =>
      [toegewezenKey({ gemeente, agb, persoonId }), orders.toegewezen(persoonId, agb)] as const,
  );
  return {
    ownGemeenten: new Set(orders.knows(gemeente, agb, mark) ? [gemeente] : []),
    identities,
    aanbieders: new Map([[agb, agb]]),
    personen: orders.personen,
    referenties: verzoeken.referenties(mark),
    asking: new Set(),
    open: verzoeken.open(bericht),
    toegewezen: new Map(toegewezen),
    categorieen: new Map(),
    gemeentecodes: findGemeentecodes(today),
  };
}

/** TR355 only where verzoeken of this aanbieder are in the series. */
function judgeAnswer(bericht: Jw319, { verzoeken, identities, today }: Series): readonly Bevinding[] {
  const wrong = judgeHead(bericht, { identities, today });
  if (wrong) return [wrong];
  const { Ontvanger: agb } = bericht.Header;
  const known = verzoeken.findAnswered(agb, bericht.Antwoord.ReferentieAanbieder);
  const bevindingen = judgeAntwoord(bericht, known).filter(
    ({ regel }) => regel !== 'TR355' || verzoeken.isAsking(agb),
  );
  if (bevindingen.length === 0) verzoeken.answer(bericht);
  return bevindingen;
}
