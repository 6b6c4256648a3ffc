import { uuidv7 } from 'uuidv7';
import type { Jw319 } from '#berichten/index.ts';
import { identityOf, judgeHead, type Received, type Settled } from '#modules/bericht/index.ts';
import { openAanbieders } from '#modules/organisatie/index.ts';
import { withoutDesk } from '../../rules/finding.ts';
import { type InRound, referentiesOf } from '../../rules/next-round.ts';
import { isVerzoekBericht, type VerzoekBericht } from '../../rules/order-or-delivery.ts';
import { antwoordOf, judgeAntwoord } from '../../rules/verzoek/judge/judge-antwoord.ts';
import { type KnownVerzoeken, referentieKey, type WantedVerzoeken } from '../../rules/verzoek/known.ts';
import { planVerzoeken, type VerzoekCandidate } from '../../rules/verzoek/plan-verzoeken.ts';
import { findKnownVerzoeken } from '../../store/verzoek/known.ts';
import {
  type BerichtAntwoord,
  insertAntwoorden,
  insertHonoured,
  insertVerzoeken,
} from '../../store/verzoek/write.ts';
import { record, type Taker } from '../settle-round.ts';

type Waiting = InRound & { readonly received: Received };
type WaitingVerzoek = VerzoekCandidate & { readonly received: Received };

/** Decides on the verzoeken (JW315, JW317) and answers (JW319) of a round, and on which verzoeken its orders honour. */
export async function settleVerzoeken(round: readonly Waiting[], taker: Taker): Promise<void> {
  const verzoeken = round.flatMap(({ bericht, mark, received }) =>
    isVerzoekBericht(bericht) && mark !== undefined ? [{ bericht, mark, received }] : [],
  );
  const answers = round.flatMap(({ bericht, received }) =>
    bericht.soort === 'JW319' ? [{ bericht, received }] : [],
  );
  await settleHonoured(round, taker);
  if (verzoeken.length + answers.length === 0) return;
  const known = await findKnownVerzoeken(taker.context.db, wantedBy(verzoeken, answers), taker.context.today);
  await settleAsked(verzoeken, known, taker);
  await settleAnswers(answers, known, taker);
}

/** Only after they were taken: an order that was refused honours nothing. */
async function settleHonoured(round: readonly Waiting[], { context, uitslagen }: Taker): Promise<void> {
  const honoured = round.flatMap(({ bericht, received }) => {
    if (bericht.soort !== 'JW301' || uitslagen.get(received)?.uitkomst !== 'verwerkt') return [];
    const { Afzender: gemeente, Ontvanger: agb, BerichtIdentificatie } = bericht.Header;
    const { Identificatie: identificatie } = BerichtIdentificatie;
    return referentiesOf(bericht).map((referentie) => ({ agb, gemeente, referentie, identificatie }));
  });
  await insertHonoured(context.db, honoured, context.now);
}

async function settleAsked(
  waiting: readonly WaitingVerzoek[],
  known: KnownVerzoeken,
  taker: Taker,
): Promise<void> {
  const { db, vault, now, today } = taker.context;
  const planned = planVerzoeken(waiting, known, { today, newId: uuidv7 });
  await openAanbieders(
    db,
    planned.flatMap(({ aanbieder }) => aanbieder ?? []),
  );
  for (const { gezinId } of planned) if (gezinId) taker.gezinnen.add(gezinId);
  await record(
    waiting.map(({ received }, at) => ({
      received,
      bevindingen: planned[at]?.bevindingen ?? [],
      gezinId: planned[at]?.gezinId ?? null,
    })),
    taker,
  );
  const verzoeken = planned.flatMap((one) => one.verzoeken);
  await insertVerzoeken(db, vault, { verzoeken, now });
  for (const { id, gezinId } of verzoeken)
    taker.context.emit('verzoek.ontvangen', { verzoek: id, ...(gezinId && { gezin: gezinId }) });
}

type WaitingAnswer = { readonly bericht: Jw319; readonly received: Received };

async function settleAnswers(
  waiting: readonly WaitingAnswer[],
  known: KnownVerzoeken,
  taker: Taker,
): Promise<void> {
  const settled = waiting.map((one) => settleAnswer(one, known, taker.context.today));
  await record(settled, taker);
  const antwoorden = waiting.flatMap(({ bericht }, at): BerichtAntwoord[] => {
    const verzoek = known.referenties.get(keyOf(bericht));
    if (!verzoek || settled[at]?.bevindingen.length !== 0) return [];
    const { afzender, identificatie } = identityOf(bericht);
    return [{ ...antwoordOf(bericht), verzoekId: verzoek.id, afzender, identificatie }];
  });
  await insertAntwoorden(taker.context.db, antwoorden, taker.context.now);
  for (const { verzoekId } of antwoorden) taker.context.emit('verzoek.beantwoord', { verzoek: verzoekId });
}

const keyOf = ({ Header, Antwoord }: Jw319) => referentieKey(Header.Ontvanger, Antwoord.ReferentieAanbieder);

/** Where no verzoek of this aanbieder is kept, it does not work here and nobody can tell whether the answer is right. */
function settleAnswer({ bericht, received }: WaitingAnswer, known: KnownVerzoeken, today: string): Settled {
  const wrong = judgeHead(bericht, { identities: known.identities, today });
  if (wrong) return { received, bevindingen: [wrong], gezinId: null };
  if (!known.asking.has(bericht.Header.Ontvanger))
    return { received, bevindingen: [withoutDesk(bericht.soort)], gezinId: null };
  const bevindingen = judgeAntwoord(bericht, known.referenties.get(keyOf(bericht)));
  return { received, bevindingen, gezinId: null };
}

function wantedBy(verzoeken: readonly WaitingVerzoek[], answers: readonly WaitingAnswer[]): WantedVerzoeken {
  const agbOf = ({ Header: { Afzender } }: VerzoekBericht) => Afzender;
  return {
    identities: [...verzoeken, ...answers].map(({ bericht }) => identityOf(bericht)),
    agbs: [
      ...verzoeken.map(({ bericht }) => agbOf(bericht)),
      ...answers.map(({ bericht }) => bericht.Header.Ontvanger),
    ],
    clienten: verzoeken.map(({ bericht, mark }) => ({
      gemeente: bericht.Header.Ontvanger,
      agb: agbOf(bericht),
      mark,
    })),
    referenties: [
      ...verzoeken.flatMap(({ bericht }) =>
        referentiesOf(bericht).map((referentie) => ({ agb: agbOf(bericht), referentie })),
      ),
      ...answers.map(({ bericht: { Header, Antwoord } }) => ({
        agb: Header.Ontvanger,
        referentie: Antwoord.ReferentieAanbieder,
      })),
    ],
    productcodes: verzoeken.flatMap(({ bericht }) => codesOf(bericht)),
  };
}

function codesOf(bericht: VerzoekBericht): string[] {
  const producten =
    bericht.soort === 'JW315'
      ? bericht.Client.AangevraagdeProducten.AangevraagdProduct
      : (bericht.Client.Verzoek.NieuweProducten?.NieuwProduct ?? []);
  return producten.flatMap(({ Product }) => Product?.Code ?? []);
}
