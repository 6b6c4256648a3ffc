import { createHash } from 'node:crypto';
import { z } from 'zod';
import { judgeBySchemas, readBericht } from '#berichten/index.ts';
import { findTaken, type Received, takeTurns, Uitslag } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { nextRound } from '../rules/next-round.ts';
import { isOrderOrDelivery, isRoundBericht } from '../rules/order-or-delivery.ts';
import { settleOthers } from './settle-others.ts';
import { settleRound, type Taker } from './settle-round.ts';
import { settleVerzoeken } from './verzoek/settle-verzoeken.ts';

/** A file as it came; base64, so that a bericht in another encoding can be refused for exactly that. */
const Bestand = z.object({
  bestand: z.string().min(1).max(500),
  inhoud: z
    .base64({ error: 'De inhoud van het bestand is geen base64.' })
    .max(35_000_000, 'Een bericht is ten hoogste 25 MB.'),
});

/**
 * Takes berichten of every kind. An order, a start or a stop (JW301, JW305, JW307) takes effect at once; a verzoek
 * (JW315, JW317) comes in the queue of its gemeente, and an answer to one (JW319) is kept with it; a declaratie waits for
 * its judge; a retour is held against what it answers. Each gets the answer that the standard asks for. One that is
 * refused does not hold up the others, and the same bericht sent again changes nothing.
 */
export const receiveBerichten = defineOperation({
  name: 'receiveBerichten',
  route: 'POST /berichten',
  summary: 'Neemt iJw-berichten in behandeling en meldt per bericht de uitkomst en het antwoord.',
  needs: 'bericht:receive',
  input: z.object({
    bestanden: z
      .array(Bestand)
      .min(1, 'Stuur ten minste één bericht.')
      .max(500, 'Stuur ten hoogste 500 berichten tegelijk.'),
  }),
  output: z.object({ uitslagen: z.array(Uitslag), gezinnen: z.array(z.uuid()) }),
  refuses: [],
  logs: {
    action: 'U',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'toewijzing' })),
  },

  async handle({ bestanden }, context) {
    const taker: Taker = { context, uitslagen: new Map(), gezinnen: new Set() };
    const received = bestanden.map((one) => receive(one, context.schemas));
    await takeTurns(context.db);
    let waiting = await sift(received, taker);
    while (waiting.length > 0) {
      const { round, later } = nextRound(waiting);
      const orders = round.flatMap(({ bericht, mark, received: one }) =>
        isOrderOrDelivery(bericht) && mark !== undefined ? [{ bericht, mark, received: one }] : [],
      );
      if (orders.length > 0) await settleRound(orders, taker);
      await settleVerzoeken(round, taker);
      waiting = later;
    }
    const uitslagen = received.flatMap((one) => taker.uitslagen.get(one) ?? []);
    return { uitslagen, gezinnen: [...taker.gezinnen] };
  },
});

function receive({ bestand, inhoud }: z.output<typeof Bestand>, schemas: Context['schemas']): Received {
  const bytes = Buffer.from(inhoud, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest();
  const gelezen = readBericht(bytes);
  const refused = judgeBySchemas(gelezen, bytes, schemas);
  if (refused.length === 0) return { bestand, bytes, sha256, ...gelezen };
  return { bestand, bytes, sha256, ...(gelezen.soort && { soort: gelezen.soort }), bevindingen: refused };
}

/** What was taken before changes nothing; what is left is settled at once, or answered when it is decided in rounds. */
async function sift(received: readonly Received[], taker: Taker) {
  const fresh = await withoutTaken(received, taker);
  const { vault } = taker.context;
  const waiting = fresh.flatMap((one) => {
    const { bericht } = one;
    if (!bericht || one.bevindingen.length > 0 || !isRoundBericht(bericht)) return [];
    const mark = 'Client' in bericht ? vault.mark(bericht.Client.Bsn).toString('hex') : undefined;
    return [{ received: one, bericht, mark }];
  });
  const inRounds = new Set(waiting.map((one) => one.received));
  await settleOthers(
    fresh.filter((one) => !inRounds.has(one)),
    taker,
  );
  return waiting;
}

/** Those that were not taken before; the same content twice in one go is the first, sent again. */
async function withoutTaken(received: readonly Received[], taker: Taker): Promise<Received[]> {
  const taken = await findTaken(
    taker.context.db,
    received.map(({ sha256 }) => sha256),
  );
  return received.filter((one) => {
    const hash = one.sha256.toString('hex');
    const { bestand, soort = null } = one;
    const isFine = one.bericht !== undefined && one.bevindingen.length === 0;
    if (!taken.has(hash)) {
      if (isFine) taken.add(hash);
      return true;
    }
    const uitslag: Uitslag = { bestand, soort, uitkomst: 'al-verwerkt', antwoord: null, bevindingen: [] };
    taker.uitslagen.set(one, uitslag);
    return false;
  });
}
