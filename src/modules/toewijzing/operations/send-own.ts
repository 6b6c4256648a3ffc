import { createHash } from 'node:crypto';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { type Bevinding, isBinnen, type Received, takeTurns } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import { isOrderOrDelivery, type RoundBericht } from '../rules/order-or-delivery.ts';
import { inChain } from '../store/in-chain.ts';
import { settleRound, type Taker } from './settle-round.ts';
import { settleVerzoeken } from './verzoek/settle-verzoeken.ts';

/**
 * Sends a bericht that someone of an aanbieder made here. It is judged on every level as if it had come from outside and
 * takes effect at once; for a gemeente that works here it is thereby received and answered, to one elsewhere it goes out.
 * Answers what is wrong with it: then the caller refuses, and nothing of it is kept.
 */
export async function sendOwn(context: Context, bericht: RoundBericht): Promise<readonly Bevinding[]> {
  const bytes = Buffer.from(writeBericht(bericht));
  const gelezen = readBericht(bytes);
  if (gelezen.bevindingen.length > 0) return gelezen.bevindingen;
  const sha256 = createHash('sha256').update(bytes).digest();
  return await inChain(context.db, async () => {
    const isOwn = (await isBinnen(context.db, bericht.Header.Ontvanger)) ? 'inside' : 'going';
    const received: Received = { bestand: '', bytes, sha256, ...gelezen, isOwn };
    const taker: Taker = { context, uitslagen: new Map(), gezinnen: new Set() };
    await takeTurns(context.db);
    await settle(bericht, received, taker);
    return taker.uitslagen.get(received)?.bevindingen ?? [];
  });
}

async function settle(bericht: RoundBericht, received: Received, taker: Taker): Promise<void> {
  const mark = markOf(bericht, taker.context);
  if (isOrderOrDelivery(bericht) && mark !== undefined)
    await settleRound([{ bericht, mark, received }], taker);
  else await settleVerzoeken([{ bericht, mark, received }], taker);
}

const markOf = (bericht: RoundBericht, { vault }: Context): string | undefined =>
  'Client' in bericht ? vault.mark(bericht.Client.Bsn).toString('hex') : undefined;
