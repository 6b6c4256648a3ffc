import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import type { Kit } from '#platform/operation.ts';
import { insertApiKey } from '#platform/people/api-key.ts';
import { type Spread, spreadOf } from './measure.ts';
import type { Bench } from './open-bench.ts';
import type { Server } from './start-server.ts';
import { cookieOf, serveBench } from './time-page.ts';

const turns = 20;
/** Written in each line that is opened here, so that it can be taken away again. */
const uitvoerder = 'Bench';

export type Chain = { readonly heard: Spread; readonly counted: Spread };
type People = { readonly worker: Actor; readonly manager: Actor };

/**
 * A worker opens a hulplijn at one server process; someone who looks at the landscape at another process hears of it and
 * asks for the counts again. From the first request until the new number has come.
 */
export async function timeLiveChain(bench: Bench, people: People): Promise<Chain> {
  const [here, there] = [await serveBench(bench), await serveBench(bench)];
  try {
    const ask = await openAsk(bench.kit, people, there);
    const open = await openDeed(bench.kit, people, here);
    const heard = await followLines(there, await cookieOf(bench.kit, people.manager));
    const times: { heard: number; counted: number }[] = [];
    for (let turn = -2; turn < turns; turn++) {
      const before = await ask();
      const began = performance.now();
      const news = heard();
      await open();
      const heardAt = (await news) - began;
      while ((await ask()) <= before) await wait(5);
      if (turn >= 0) times.push({ heard: heardAt, counted: performance.now() - began });
      // A follower is left in peace for a moment after each message (src/platform/events/live.ts).
      await wait(400);
    }
    return {
      heard: spreadOf(times.map((one) => one.heard)),
      counted: spreadOf(times.map((one) => one.counted)),
    };
  } finally {
    await Promise.all([here.stop(), there.stop()]);
    await removeLines(bench.kit);
  }
}

/** A stream of server-sent events, as a browser holds it open. Answers how to wait for the next message. */
async function followLines({ url }: Server, cookie: string): Promise<() => Promise<number>> {
  const stream = await fetch(`${url}/live?onderwerp=hulplijn`, { headers: { cookie } });
  if (stream.status !== 200 || !stream.body) throw new Error(`the live stream was refused: ${stream.status}`);
  const waiting: ((at: number) => void)[] = [];
  const read = async (body: ReadableStream<Uint8Array>) => {
    for await (const chunk of body)
      if (Buffer.from(chunk).includes('data:')) for (const tell of waiting.splice(0)) tell(performance.now());
  };
  // The stream breaks off when its server stops, which is how the bench ends.
  read(stream.body).catch(() => undefined);
  return () => new Promise((tell) => waiting.push(tell));
}

async function openAsk(kit: Kit, { manager }: People, { url }: Server): Promise<() => Promise<number>> {
  const headers = await keyOf(kit, manager);
  return async () => {
    const answer = await fetch(`${url}/api/v1/landschap`, { headers });
    if (!answer.ok) throw new Error(`/landschap: ${answer.status} ${await answer.text()}`);
    const stand = (await answer.json()) as { totaal: { trajecten: { waarde: number } } };
    return stand.totaal.trajecten.waarde;
  };
}

async function openDeed(kit: Kit, { worker }: People, { url }: Server): Promise<() => Promise<void>> {
  const headers = { ...(await keyOf(kit, worker)), 'Content-Type': 'application/json' };
  const { rows } = await sql<{ gezin: string; persoon: string; hulpsoort: string }>`
    select b.gezin_id as gezin, p.id as persoon, (select code from hulpsoort where toewijzing = 'geen' order by volgorde limit 1) as hulpsoort
    from betrokkenheid b join persoon p on p.gezin_id = b.gezin_id and p.soort = 'jeugdige'
    where b.houder = ${worker.account} and b.niveau = 'regie' and b.tot is null order by b.gezin_id limit 1`.execute(
    kit.db,
  );
  const [row] = rows;
  if (!row) throw new Error('this gezinswerker keeps regie over no family');
  const body = JSON.stringify({
    hulpsoort: row.hulpsoort,
    toegang: 'zonder-indicatie',
    persoonIds: [row.persoon],
    uitvoerder,
    ingangsdatum: today(kit.clock),
  });
  return async () => {
    const answer = await fetch(`${url}/api/v1/gezinnen/${row.gezin}/hulplijnen`, {
      method: 'POST',
      headers,
      body,
    });
    if (!answer.ok) throw new Error(`openHulplijn: ${answer.status} ${await answer.text()}`);
  };
}

async function keyOf(
  { db, clock }: Kit,
  { account, aanstelling }: Actor,
): Promise<{ Authorization: string }> {
  const endsAt = new Date(clock.now().getTime() + 3_600_000);
  const key = { aanstelling: aanstelling ?? '', naam: uitvoerder, madeBy: account ?? '', endsAt };
  const { sleutel } = await db.transaction().execute((trx) => insertApiKey(trx, key));
  return { Authorization: `Bearer ${sleutel}` };
}

async function removeLines({ db }: Kit): Promise<void> {
  await sql`delete from hulplijn_persoon where hulplijn_id in (select id from hulplijn where uitvoerder = ${uitvoerder})`.execute(
    db,
  );
  await sql`delete from hulplijn where uitvoerder = ${uitvoerder}`.execute(db);
  await sql`delete from api_key where naam = ${uitvoerder}`.execute(db);
}
