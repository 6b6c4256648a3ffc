import pg from 'pg';
import type { Log } from '../watching/log.ts';

export type Live = {
  /** Calls `tell` after something happened to the topic, in whatever process. Answers how to leave. */
  follow(topics: readonly string[], tell: (topic: string) => void): () => void;
  stop(): Promise<void>;
};

/** How long one follower is left in peace after it was told: a large import is one change, not ten thousand. */
const pause = 250;

/** One listening connection for each process; PostgreSQL carries the news between processes. */
export async function openLive(url: string, log: Log): Promise<Live> {
  const followers = new Map<string, Set<(topic: string) => void>>();
  const state: { client?: pg.Client; stopped: boolean } = { stopped: false };

  const tellAll = (topic: string) => {
    for (const tell of followers.get(topic) ?? []) tell(topic);
  };
  const connect = async () => {
    const client = new pg.Client({ connectionString: url, application_name: 'stip-live', keepAlive: true });
    client.on('notification', ({ payload }) => payload && tellAll(payload));
    client.on('error', (error) => log.warn({ fault: error.message }, 'live'));
    client.once('end', () => {
      if (!state.stopped)
        setTimeout(
          () => connect().catch((error: Error) => log.warn({ fault: error.message }, 'live')),
          1_000,
        );
    });
    await client.connect();
    await client.query('listen stip');
    const again = state.client !== undefined;
    state.client = client;
    // What happened while nobody listened is unknown, so everyone looks again.
    if (again) for (const topic of followers.keys()) tellAll(topic);
  };
  await connect();

  return {
    follow(topics, tell) {
      const calm = calmed(tell);
      for (const topic of topics) {
        const set = followers.get(topic) ?? new Set();
        followers.set(topic, set.add(calm.tell));
      }
      return () => {
        calm.stop();
        for (const topic of topics) {
          const set = followers.get(topic);
          set?.delete(calm.tell);
          if (set?.size === 0) followers.delete(topic);
        }
      };
    },
    async stop() {
      state.stopped = true;
      await state.client?.end();
    },
  };
}

/** Tells at once, then at most once a pause, and never forgets the last time. */
function calmed(tell: (topic: string) => void) {
  let timer: NodeJS.Timeout | undefined;
  let missed: string | undefined;
  const open = () => {
    timer = undefined;
    if (missed !== undefined) send(missed);
  };
  const send = (topic: string) => {
    missed = undefined;
    timer = setTimeout(open, pause);
    tell(topic);
  };
  return {
    tell: (topic: string) => {
      if (timer) missed = topic;
      else send(topic);
    },
    stop: () => clearTimeout(timer),
  };
}
