import { claimOutgoing, type OutgoingBericht, writeAttempt } from '#modules/bericht/index.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Exchange, Sent } from '#platform/exchanging/exchange.ts';
import { planNext } from '#platform/exchanging/retry.ts';
import type { Kit } from '#platform/operation.ts';
import { traffic } from './traffic.ts';
import { wrap } from './wrap.ts';

/** So many are on their way at once: the other side is not stormed, and one that hangs does not hold up the rest. */
const together = 8;

/** Sends everything that is due. Answers how many went. Two processes may do so at once: each bericht goes once. */
export async function sendBerichten(kit: Kit, exchange: Exchange): Promise<number> {
  let sent = 0;
  for (;;) {
    const now = kit.clock.now();
    const due = await inScope(kit.db, traffic, kit.clock, (db) => claimOutgoing(db, now, together));
    if (due.length === 0) return sent;
    const outcomes = await Promise.all(due.map((bericht) => send(bericht, exchange, now)));
    for (const [nr, bericht] of due.entries()) {
      const outcome = outcomes[nr];
      if (outcome && (await settle(kit, bericht, outcome))) sent += 1;
    }
  }
}

async function send(bericht: OutgoingBericht, exchange: Exchange, now: Date): Promise<Sent> {
  const { to, xml, bevindingen } = wrap(bericht, now);
  const [wrong] = bevindingen;
  if (xml === undefined) return { outcome: 'refused', reason: wrong?.tekst ?? 'no envelope' };
  return await exchange.send({
    id: bericht.kenmerk,
    to,
    name: `${bericht.soort}.xml`,
    bytes: new TextEncoder().encode(xml),
  });
}

async function settle(kit: Kit, { id, kenmerk, poging }: OutgoingBericht, outcome: Sent): Promise<boolean> {
  const next = planNext(outcome, { id: kenmerk, attempt: poging });
  const now = kit.clock.now();
  await inScope(kit.db, traffic, kit.clock, (db) => {
    if (next.step === 'done') return writeAttempt(db, now, id, { verzending: 'verzonden' });
    if (next.step === 'dead-letter')
      return writeAttempt(db, now, id, { verzending: 'vastgelopen', reden: next.reason });
    const volgendePoging = new Date(now.getTime() + next.delay);
    return writeAttempt(db, now, id, { verzending: 'wacht', volgendePoging });
  });
  return next.step === 'done';
}
