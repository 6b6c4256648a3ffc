import type { Actor } from '#platform/actor.ts';
import type { Kit } from '#platform/operation.ts';
import { openSession } from '#platform/people/session-store.ts';
import { type Spread, timeEach } from './measure.ts';
import type { Bench } from './open-bench.ts';
import { firstAnswer, type Server, startServer } from './start-server.ts';

/** A server process of its own on the database of the bench. */
export async function serveBench({ url, folder }: Bench): Promise<Server> {
  const server = await startServer({ DATABASE_URL: url, STIP_DATA: folder });
  try {
    await firstAnswer(server, '/aanmelden');
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A session as sign-in leaves it; what the issuer does is no part of what is measured. */
export async function cookieOf({ db, clock }: Kit, { account, aanstelling }: Actor): Promise<string> {
  return `stip=${await openSession(db, clock, { account: account ?? '', aanstelling })}`;
}

/** The whole page, drawn by a real server for a real session; undefined while there is no such page. */
export async function timePage(
  bench: Bench,
  actor: Actor,
  path: string,
  turns: number,
): Promise<Spread | undefined> {
  const server = await serveBench(bench);
  try {
    const headers = { cookie: await cookieOf(bench.kit, actor) };
    const ask = async () => {
      const answer = await fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
      await answer.arrayBuffer();
      return answer.status;
    };
    const status = await ask();
    if (status === 404) {
      console.error(`  there is no page ${path}`);
      return undefined;
    }
    return await timeEach(turns, async () => {
      if ((await ask()) !== 200) throw new Error(`${path} was not answered: ${status}`);
    });
  } finally {
    await server.stop();
  }
}
