import { streamSSE } from 'hono/streaming';
import type { House, Site } from './house.ts';

const heartbeat = 25_000;
const topicForm = /^(?:[a-z-]{1,40}|gezin:[0-9a-f-]{36})$/;

/**
 * Server-sent events: the page hears that something happened and asks again itself, with its own rights. The stream holds
 * no data. Each process listens to PostgreSQL, so it does not matter which process did the deed.
 */
export function liveRoute(site: Site, house: House): void {
  site.get('/live', async (context) => {
    const actor = context.get('actor');
    if (!actor) return context.body(null, 401);
    const wishes = (context.req.queries('onderwerp') ?? [])
      .filter((topic) => topicForm.test(topic))
      .slice(0, 10);
    const allowed = await Promise.all(wishes.map((topic) => house.mayFollow(actor, topic)));
    const topics = wishes.filter((_topic, nr) => allowed[nr]);
    if (topics.length === 0) return context.body(null, 403);
    return streamSSE(context, async (stream) => {
      const leave = house.live.follow(topics, (topic) => void stream.writeSSE({ data: topic }));
      stream.onAbort(leave);
      // A line that says nothing, so that the browser knows it is heard and no proxy thinks that the stream died.
      while (!stream.aborted) {
        await stream.write(': \n\n');
        await stream.sleep(heartbeat);
      }
      leave();
    });
  });
}
