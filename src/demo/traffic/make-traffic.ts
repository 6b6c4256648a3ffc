// Codes of the region stand in quotes, as data.
import { sql } from 'kysely';
import type { Bericht } from '#berichten/index.ts';
import { judgeDeclaraties, payDeclaratie } from '#modules/declaratie/index.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import { decideVerzoek, receiveBerichten } from '#modules/toewijzing/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { sendBerichten } from '../../traffic/send-berichten.ts';
import { traffic } from '../../traffic/traffic.ts';
import { demoIssuer } from '../personas.ts';
import { fileOf, openCarrier } from './carrier.ts';
import { openContracts } from './contracts.ts';
import { gatherFacts } from './gather-facts.ts';
import { type Act, planTraffic } from './plan-traffic.ts';

const origin = { door: 'job', trace: 'demo' } as const;

/** What came of it: berichten that were taken, refused, and what people decided. */
export type TrafficSummary = {
  taken: number;
  refused: number;
  decided: number;
  paid: number;
  contracts: number;
};

/**
 * Some weeks of message traffic between the gemeente of the demo and its aanbieders, as it would have gone: berichten
 * come in through the door where they always come in, people decide, and answers go out. Every day has its own clock.
 */
export async function makeTraffic(kit: Kit, seed: number, today: string): Promise<TrafficSummary> {
  const facts = await gatherFacts(kit);
  const who = await findAdministratie(kit);
  const summary: TrafficSummary = { taken: 0, refused: 0, decided: 0, paid: 0, contracts: 0 };
  if (!who) return summary;
  const carrier = openCarrier();
  for (const { day, acts } of planTraffic(facts, seed, today)) {
    const then: Kit = { ...kit, clock: stoppedAt(day) };
    await receive(then, [...carrier.takeAnswers(day), ...acts.flatMap(berichtOf)], summary);
    for (const act of acts) await carryOut(then, act, who, summary);
    await sendBerichten(then, carrier.exchange);
  }
  summary.contracts = await openContracts(kit, { who, parties: facts.parties, today });
  return summary;
}

const berichtOf = (act: Act): Bericht[] => (act.soort === 'bericht' ? [act.bericht] : []);

async function findAdministratie(kit: Kit): Promise<Actor | undefined> {
  const { rows } = await inScope(kit.db, system, kit.clock, (db) =>
    sql<{ id: string }>`
      select a.id from aanstelling a join account c on c.id = a.account_id
      where c.issuer = ${demoIssuer} and a.rol = 'administratie' order by a.id limit 1`.execute(db),
  );
  return rows[0] && (await actorOf(kit.db, kit.clock, rows[0].id));
}

async function receive(kit: Kit, berichten: readonly Bericht[], summary: TrafficSummary): Promise<void> {
  if (berichten.length === 0) return;
  const outcome = await run(
    kit,
    receiveBerichten,
    { bestanden: berichten.map(fileOf) },
    { actor: traffic, origin },
  );
  if (isRefusal(outcome)) throw new Error(`receiveBerichten: ${outcome.refused}`);
  const refused = outcome.uitslagen.filter(({ uitkomst }) => uitkomst === 'geweigerd').length;
  summary.refused += refused;
  summary.taken += outcome.uitslagen.length - refused;
  await run(kit, judgeDeclaraties, { limiet: 100 }, { actor: traffic, origin });
}

async function carryOut(kit: Kit, act: Act, who: Actor, summary: TrafficSummary): Promise<void> {
  if (act.soort === 'besluit') {
    const id = await findVerzoek(kit, act.referentie);
    const outcome = await run(kit, decideVerzoek, { id, ...act.besluit }, { actor: who, origin });
    if (!isRefusal(outcome)) summary.decided += 1;
  }
  if (act.soort === 'betaling') {
    const id = await findDeclaratie(kit, act.declaratienummer);
    const outcome = await run(kit, payDeclaratie, { id, betaaldOp: act.op }, { actor: who, origin });
    if (!isRefusal(outcome)) summary.paid += 1;
  }
}

const findVerzoek = (kit: Kit, referentie: string) =>
  findId(kit, sql`select id from verzoek where referentie = ${referentie}`);
const findDeclaratie = (kit: Kit, nummer: string) =>
  findId(kit, sql`select id from declaratie where declaratienummer = ${nummer}`);

async function findId(kit: Kit, query: ReturnType<typeof sql>): Promise<string | undefined> {
  const { rows } = await inScope(kit.db, system, kit.clock, (db) => query.execute(db));
  return (rows[0] as { id: string } | undefined)?.id;
}
