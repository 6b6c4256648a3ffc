import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anna, arrangePeople } from '#tests/people.ts';
import { inScope } from '../database/transaction.ts';
import { openTestDatabase } from '../testing.ts';
import { writeOutbox } from './emit.ts';
import { openLive } from './live.ts';
import { defineReaction } from './reaction.ts';
import { startWorker, type Worker } from './start-worker.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let workers: Worker[];
const heard: string[] = [];
let faults = 2;

const listening = defineReaction({
  name: 'test-listening',
  on: 'hulplijn.geopend',
  async handle({ hulplijn }) {
    if (hulplijn === 'stuk' && faults > 0) {
      faults -= 1;
      throw new Error('not yet');
    }
    heard.push(String(hulplijn));
  },
});

beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  const options = { url: base.url, kit: base.kit, log, reactions: [listening], sweeps: [] };
  workers = [await startWorker(options), await startWorker(options)];
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await base.close();
});

const tell = (hulplijn: string) =>
  inScope(base.kit.db, anna, base.kit.clock, (db) =>
    writeOutbox(db, [
      { event: 'hulplijn.geopend', payload: { hulplijn, gezin: '00000000-0000-7000-8000-000000001000' } },
    ]),
  );

test('with two workers at work, what happened is reacted to once', async () => {
  for (let nr = 0; nr < 20; nr += 1) await tell(`lijn-${nr}`);
  await vi.waitFor(() => expect(heard.length).toBe(20), 10_000);
  expect(new Set(heard).size).toBe(20);
});

test('a reaction that failed is tried again, has its effect once, and holds up nothing that stood beside it', async () => {
  const since = heard.length;
  await inScope(base.kit.db, anna, base.kit.clock, (db) =>
    writeOutbox(
      db,
      ['ervoor', 'stuk', 'erna'].map((hulplijn) => ({ event: 'hulplijn.geopend', payload: { hulplijn } })),
    ),
  );
  const heardNow = () => heard.slice(since).toSorted();
  await vi.waitFor(() => expect(heardNow()).toEqual(['erna', 'ervoor']), { timeout: 5_000, interval: 20 });
  await vi.waitFor(() => expect(heardNow()).toEqual(['erna', 'ervoor', 'stuk']), {
    timeout: 15_000,
    interval: 100,
  });
  expect(faults).toBe(0);
});

test('what was undone is told to nobody', async () => {
  await expect(
    inScope(base.kit.db, anna, base.kit.clock, async (db) => {
      await writeOutbox(db, [{ event: 'hulplijn.geopend', payload: { hulplijn: 'undone' } }]);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await workers[0]?.dispatch();
  expect(heard).not.toContain('undone');
});

test('every process that listens hears what another process did, by noun and by family', async () => {
  const news: string[] = [];
  const lives = [await openLive(base.url, log), await openLive(base.url, log)];
  lives[0]?.follow(['hulplijn'], (topic) => news.push(`one ${topic}`));
  lives[1]?.follow(['gezin:00000000-0000-7000-8000-000000001000'], (topic) => news.push(`two ${topic}`));
  const leave = lives[1]?.follow(['hulplijn'], () => news.push('left'));
  leave?.();
  await tell('live');
  await vi.waitFor(() =>
    expect(news.toSorted()).toEqual(['one hulplijn', 'two gezin:00000000-0000-7000-8000-000000001000']),
  );
  await Promise.all(lives.map((live) => live.stop()));
});

test('a thousand changes in one go are a few messages for a page', async () => {
  const live = await openLive(base.url, log);
  let told = 0;
  live.follow(['hulplijn'], () => {
    told += 1;
  });
  for (let nr = 0; nr < 40; nr += 1) await sql`select pg_notify('stip', 'hulplijn')`.execute(base.owner);
  await vi.waitFor(() => expect(told).toBeGreaterThanOrEqual(2), 3_000);
  expect(told).toBeLessThan(10);
  await live.stop();
});
