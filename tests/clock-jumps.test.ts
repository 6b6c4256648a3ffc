import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aClient, aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import {
  file,
  forgetAll,
  late,
  openBerichtenBase,
  order,
  sent,
  start,
  stop,
} from '#modules/toewijzing/testing.ts';
import { stoppedAt } from '#platform/clock.ts';
import type { Exchange } from '#platform/exchanging/exchange.ts';
import { type Kit, run } from '#platform/operation.ts';
import { sendBerichten } from '#src/traffic/send-berichten.ts';
import { traffic } from '#src/traffic/traffic.ts';

const { base } = await openBerichtenBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const origin = { door: 'job', trace: 'test' } as const;
const at = (day: string): Kit => ({ ...base.kit, clock: stoppedAt(day) });

async function receive(kit: Kit, ...berichten: Bericht[]): Promise<string[]> {
  const bestanden = berichten.map((one) => file(writeBericht(one)));
  const outcome = await run(kit, receiveBerichten, { bestanden }, { actor: traffic, origin });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.uitslagen.map(({ uitkomst, bevindingen }) => bevindingen[0]?.regel ?? uitkomst);
}

/** A carrier that can be out of reach, and keeps what it got. */
function aCarrier() {
  const got: string[] = [];
  const carrier = {
    isThere: true,
    got,
    exchange: {
      send: async ({ id }) => {
        if (!carrier.isThere) return { outcome: 'unreachable', reason: 'dicht' };
        got.push(id);
        return { outcome: 'delivered' };
      },
      fetch: () => (async function* () {})(),
      confirm: async () => {},
    } satisfies Exchange as Exchange,
  };
  return carrier;
}

test('what was to be tried again by a clock that ran a year ahead goes as soon as the clock is right', async () => {
  const carrier = aCarrier();
  await receive(at('2027-11-20'), order());
  carrier.isThere = false;
  expect(await sendBerichten(at('2027-11-20'), carrier.exchange)).toBe(0);
  carrier.isThere = true;
  expect(await sendBerichten(at('2026-11-20'), carrier.exchange)).toBe(1);
  expect(await sendBerichten(at('2026-11-20'), carrier.exchange)).toBe(0);
  expect(carrier.got.length).toBe(1);
});

test('what was taken before the clock went back is known when it comes again', async () => {
  const [first, second] = [order(), start()];
  expect(await receive(at('2026-11-20'), first, second)).toEqual(['verwerkt', 'verwerkt']);
  expect(await receive(at('2026-11-02'), first, second, stop())).toEqual([
    'al-verwerkt',
    'al-verwerkt',
    'verwerkt',
  ]);
});

test('a bericht that is dated after today is refused in words, and taken once the clock has come there', async () => {
  const bericht = start();
  await receive(at('2026-11-20'), order());
  expect(await receive(at('2026-10-01'), bericht)).toEqual(['TR135']);
  // The same bytes were refused, not taken: they may come again.
  expect(await receive(at('2026-11-20'), bericht)).toEqual(['verwerkt']);
});

test('a declaratie that came in tomorrow is judged today, and never before it came', async () => {
  await receive(at('2026-11-20'), order());
  const line = aPrestatie({
    ToewijzingNummer: order().Client.ToegewezenProducten.ToegewezenProduct[0]?.ToewijzingNummer ?? 0,
    ProductPeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-31' },
  });
  const declaratie = late(
    sent(
      aDeclaratie([aClient(order().Client.Bsn, line)], {
        DeclaratiePeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-31' },
        DeclaratieDagtekening: '2026-06-15',
      }),
    ),
  );
  expect(await receive(at('2026-11-21'), declaratie)).toEqual(['ontvangen']);
  const judged = await run(at('2026-11-20'), judgeDeclaraties, {}, { actor: { ...traffic }, origin });
  expect(judged).toMatchObject({ beoordelingen: [{ soort: 'beoordeeld', aantalAfgewezen: 0 }] });
  const { rows } = await sql`select ontvangen_op <= beoordeeld_op as "inOrder" from declaratie`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ inOrder: true }]);
});
