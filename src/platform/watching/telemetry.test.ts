import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anna, arrangePeople, withGrants } from '#tests/people.ts';
import { defineOperation } from '../operation.ts';
import { openTestDatabase } from '../testing.ts';
import { openTelemetry } from './telemetry.ts';

const listen = defineOperation({
  name: 'listenToHeart',
  route: 'POST /proef',
  summary: 'Proef',
  needs: 'proef',
  input: z.object({ naam: z.string() }),
  output: z.object({ naam: z.string() }),
  refuses: [],
  logs: 'nothing',
  handle: async (input) => input,
});

const received = new Map<string, string>();
const collector = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  received.set(request.url ?? '', Buffer.concat(chunks).toString('utf8'));
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
});
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  collector.close();
  await base.close();
});

test('a collector that is named gets the name, the outcome and the time of each operation, and nothing of anyone', async () => {
  const telemetry = openTelemetry(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`);
  await base.as(withGrants(anna, 'proef'))(listen, { naam: 'Noor Linde' });
  await base.as(anna)(listen, { naam: 'Noor Linde' });
  await telemetry.stop();
  const traces = received.get('/v1/traces') ?? '';
  const measures = received.get('/v1/metrics') ?? '';
  for (const told of [traces, measures]) {
    expect(told).toContain('listenToHeart');
    expect(told).toContain('verboden');
    expect(told).not.toMatch(/Noor|Linde|Anna/);
  }
  expect(measures).toContain('stip.operation.duration');
});

test('without a collector nothing is opened and nothing has to be closed', async () => {
  await openTelemetry(undefined).stop();
});
