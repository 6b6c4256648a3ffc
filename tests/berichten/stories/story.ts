import { afterAll, beforeEach } from 'vitest';
import type { Bericht } from '#berichten/index.ts';
import { openSeries } from '#modules/declaratie/index.ts';
import { decideVerzoek, listVerzoeken } from '#modules/toewijzing/index.ts';
import type { Actor } from '#platform/actor.ts';
import { anna, id, withGrants } from '../../people.ts';
import { codesOf, openWorld, type World } from './world.ts';

/** Works for gemeente 0014 and answers what aanbieders ask. */
const clerk: Actor = {
  ...withGrants(anna, 'verzoek:list', 'verzoek:decide', 'toewijzing:open'),
  organisatie: id(991),
  organisatieNaam: 'Gemeente Groningen',
  gemeenten: ['0014'],
  teams: [],
};

/** A database of its own in which a story is told; before each test nothing is known. */
export async function openStory() {
  const world = await openWorld();
  await world.base.owner
    .insertInto('organisatie')
    .values({ id: id(991), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' })
    .execute();
  afterAll(() => world.close());
  beforeEach(() => world.forget());
  return {
    ...world,
    tell: (...berichten: Bericht[]) => tell(world, berichten),
    orders: () => listOrders(world),
    deliveries: () => listDeliveries(world),
    money: () => listMoney(world),
    decide: (besluit: object, nummer = 0) => decide(world, besluit, nummer),
  };
}

/**
 * Sends berichten one after another; answers of each "goed", or the retourcodes with which it came back. What refuses or
 * takes them is asked twice: the records, and the series of files as `stip ijw check --level 3` judges it.
 */
async function tell(world: World, berichten: readonly Bericht[]): Promise<string[]> {
  const said: string[] = [];
  for (const bericht of berichten) {
    const { answer, findings } = await world.receive(bericht);
    if (answer === undefined) throw new Error(`no answer to a ${bericht.soort}: ${findings.join()}`);
    said.push(codesOf(answer).join(' ') || 'goed');
  }
  return said;
}

/** The same berichten as a series of files, with the same words. */
export function check(today: string, ...berichten: Bericht[]): string[] {
  const series = openSeries(today);
  return berichten.map((bericht) => {
    const codes = new Set(series.judge(bericht).map(({ code }) => code));
    return [...codes].sort().join(' ') || 'goed';
  });
}

const until = (einddatum: string | null) => einddatum ?? '';

/** Each order in one line: number, product, days, how much, budget and why it changed. */
async function listOrders({ base }: World): Promise<string[]> {
  const rows = await base.owner.selectFrom('toewijzing').selectAll().orderBy('toewijzingnummer').execute();
  return rows.map((one) =>
    [
      one.toewijzingnummer,
      one.productcode ?? (one.productcategorie || 'generiek'),
      `${one.ingangsdatum}..${until(one.einddatum)}`,
      one.volume === null ? '-' : `${one.volume}/${one.eenheid}/${one.frequentie}`,
      ...(one.budget === null ? [] : [`budget ${one.budget}`]),
      ...(one.reden_wijziging === null ? [] : [`reden ${one.reden_wijziging}`]),
    ].join(' '),
  );
}

/** Each delivery in one line: number or product, days, and why it ended. */
async function listDeliveries({ base }: World): Promise<string[]> {
  const rows = await base.owner.selectFrom('levering').selectAll().orderBy('begindatum').execute();
  return rows.map((one) =>
    [
      one.toewijzingnummer ?? `${one.productcategorie}/${one.productcode}`,
      `${one.begindatum}..${until(one.einddatum)}`,
      ...(one.reden_beeindiging === null ? [] : [`reden ${one.reden_beeindiging}`]),
    ].join(' '),
  );
}

/** Each declaratie in one line: its number, and what was asked and granted in cents. */
async function listMoney({ base }: World): Promise<string[]> {
  const rows = await base.owner.selectFrom('declaratie').selectAll().orderBy('id').execute();
  return rows.map(
    ({ declaratienummer, ingediend, toegekend }) => `${declaratienummer} ${ingediend} ${toegekend}`,
  );
}

/** Answers the verzoek at this place of the queue; what came of it, or why that could not be. */
async function decide({ base }: World, besluit: object, nummer: number): Promise<string> {
  const listed = await base.as(clerk)(listVerzoeken, {});
  if ('refused' in listed) throw new Error(listed.refused);
  const found = listed.verzoeken[nummer]?.id ?? id(1);
  const outcome = await base.as(clerk)(decideVerzoek, { id: found, ...besluit } as never);
  return 'refused' in outcome ? outcome.refused : outcome.status;
}
