import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readBericht } from '#berichten/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { nextRound } from '../rules/next-round.ts';
import { Uitslag } from '../schema.ts';
import { findTaken } from '../store/journal.ts';
import { takeTurns } from '../store/take-turns.ts';
import { type Received, refuseUnread, settleRound, type Taker } from './settle-round.ts';

/** A file as it came; base64, so that a bericht in another encoding can be refused for exactly that. */
const Bestand = z.object({
  bestand: z.string().min(1).max(500),
  inhoud: z
    .base64({ error: 'De inhoud van het bestand is geen base64.' })
    .max(34_000_000, 'Een bericht is ten hoogste 25 MB.'),
});

/**
 * Takes berichten JW301, JW305 and JW307: each becomes a toewijzing, a start or a stop with its hulplijn, or is refused
 * with reasons; one that is refused does not hold up the others. Sending the same bericht again changes nothing.
 */
export const receiveBerichten = defineOperation({
  name: 'receiveBerichten',
  route: 'POST /berichten',
  summary: 'Neemt iJw-berichten (JW301, JW305, JW307) in behandeling en meldt per bericht de uitkomst.',
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
    const received = bestanden.map(receive);
    await takeTurns(context.db);
    let waiting = await sift(received, taker);
    while (waiting.length > 0) {
      const { round, later } = nextRound(waiting);
      await settleRound(round, taker);
      waiting = later;
    }
    const uitslagen = received.flatMap((one) => taker.uitslagen.get(one) ?? []);
    return { uitslagen, gezinnen: [...taker.gezinnen] };
  },
});

function receive({ bestand, inhoud }: z.output<typeof Bestand>): Received {
  const bytes = Buffer.from(inhoud, 'base64');
  return { bestand, bytes, sha256: createHash('sha256').update(bytes).digest(), ...readBericht(bytes) };
}

/** What was taken before and what levels 1 and 2 refuse is settled at once; the rest is answered. */
async function sift(received: readonly Received[], taker: Taker) {
  const { db, vault } = taker.context;
  const taken = await findTaken(
    db,
    received.map(({ sha256 }) => sha256),
  );
  const refused: Received[] = [];
  const waiting = received.flatMap((one) => {
    const hash = one.sha256.toString('hex');
    if (taken.has(hash)) {
      taker.uitslagen.set(one, {
        bestand: one.bestand,
        soort: one.soort ?? null,
        uitkomst: 'al-verwerkt',
        bevindingen: [],
      });
      return [];
    }
    if (!one.bericht || one.bevindingen.length > 0) {
      refused.push(one);
      return [];
    }
    // The same content twice in one go: the second is the first, sent again.
    taken.add(hash);
    return [
      { received: one, bericht: one.bericht, mark: vault.mark(one.bericht.Client.Bsn).toString('hex') },
    ];
  });
  await refuseUnread(refused, taker);
  return waiting;
}
