import {
  type Bevinding,
  findIdentities,
  identityKey,
  identityOf,
  isRetour,
  judgeHead,
  type Received,
  type Settled,
  takeRetouren,
} from '#modules/bericht/index.ts';
import { withoutDesk } from '../rules/finding.ts';
import { record, type Taker } from './settle-round.ts';

/** A declaratie and the answer to one wait for the module that keeps declaraties. */
const judgedLater: ReadonlySet<string> = new Set(['JW323', 'JW325']);

/** Settles what is wrong in itself, what waits for a later judge, and retours: everything but orders and deliveries. */
export async function settleOthers(others: readonly Received[], taker: Taker): Promise<void> {
  const judged = await judgeHeads(others, taker);
  const retouren = judged.flatMap(({ received: { bericht }, bevindingen }) =>
    bericht && isRetour(bericht) && bevindingen.length === 0 ? [bericht] : [],
  );
  const taken = new Map(
    (await takeRetouren(taker.context, retouren)).map(({ bevindingen }, nr) => [retouren[nr], bevindingen]),
  );
  await record(
    judged.map((one) => settle(one, taken.get(one.received.bericht as (typeof retouren)[number]))),
    taker,
  );
}

/** The header of what is right in itself; of two in one go under the same number the second is refused. */
async function judgeHeads(others: readonly Received[], { context }: Taker): Promise<Settled[]> {
  const berichten = others.flatMap(({ bericht, bevindingen }) =>
    bericht && bevindingen.length === 0 ? [bericht] : [],
  );
  const identities = await findIdentities(context.db, berichten.map(identityOf));
  return others.map((received) => {
    const { bericht, bevindingen } = received;
    if (!bericht || bevindingen.length > 0) return { received, bevindingen, gezinId: null };
    const wrong = judgeHead(bericht, { identities, today: context.today });
    const { soort, afzender, identificatie } = identityOf(bericht);
    if (!wrong) identities.add(identityKey(soort, afzender, identificatie));
    return { received, bevindingen: wrong ? [wrong] : [], gezinId: null };
  });
}

function settle(one: Settled, ofRetour: readonly Bevinding[] | undefined): Settled {
  if (one.bevindingen.length > 0) return one;
  if (ofRetour) return { ...one, bevindingen: ofRetour };
  if (judgedLater.has(one.received.soort ?? '')) return { ...one, isWaiting: true };
  return { ...one, bevindingen: [withoutDesk(one.received.soort)] };
}
