import { findFoutcode, readEnvelop } from '#berichten/ggk/index.ts';
import { writeFault } from '#modules/bericht/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Exchange, Post } from '#platform/exchanging/exchange.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Log } from '#platform/watching/log.ts';
import { traffic } from './traffic.ts';

/** The newer of the two lists in which the carriers explain their codes; which one is in use was not found. */
const list = 'bidn-nieuwer';

/**
 * Takes in everything that has come. A post is confirmed only after what it brought is safe in the database, so a
 * crash loses nothing; what comes twice is known by its content and changes nothing.
 */
export async function fetchBerichten(kit: Kit, exchange: Exchange, log: Log): Promise<number> {
  let taken = 0;
  for await (const post of exchange.fetch()) {
    await take(kit, post, log);
    await exchange.confirm(post);
    taken += 1;
  }
  return taken;
}

async function take(kit: Kit, post: Post, log: Log): Promise<void> {
  const { envelop, bevindingen } = readEnvelop(post.bytes);
  if (!envelop) {
    // What is no envelope cannot be answered: nobody knows who sent it. It stays with the posts that were taken in.
    log.warn({ post: post.id, code: bevindingen[0]?.code ?? '' }, 'no envelope');
    return;
  }
  if (envelop.soort === 'Fo01') {
    const { code } = envelop.body;
    const tekst = findFoutcode(list, code)?.omschrijving ?? 'De vervoerder kon dit bericht niet bezorgen.';
    const kenmerk = envelop.stuurgegevens.crossRefnummer;
    const isKnown = await inScope(kit.db, traffic, kit.clock, (db) =>
      writeFault(db, { kenmerk, code, tekst }),
    );
    if (!isKnown) log.warn({ post: post.id, code }, 'fault about an unknown bericht');
    return;
  }
  await receive(kit, post, envelop.parameters.bericht.xmlBestand);
}

async function receive(kit: Kit, post: Post, inhoud: Uint8Array): Promise<void> {
  const bestanden = [{ bestand: post.name, inhoud: Buffer.from(inhoud).toString('base64') }];
  const outcome = await run(
    kit,
    receiveBerichten,
    { bestanden },
    { actor: traffic, origin: { door: 'job', trace: post.id } },
  );
  if (isRefusal(outcome)) throw new Error(`receiveBerichten: ${outcome.refused}`);
}
