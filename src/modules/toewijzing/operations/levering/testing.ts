import { sql } from 'kysely';
import type { z } from 'zod';
import { type Bericht, readBericht } from '#berichten/index.ts';
import { aJw301, aProduct, type Product } from '#berichten/testing/made.ts';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { type Operation, run } from '#platform/operation.ts';
import { emptyTables } from '#platform/testing.ts';
import { dirk, id, withGrants } from '#tests/people.ts';
import { late, listLines, openBerichtenBase, sent } from '../../testing.ts';

/** Of the aanbieder that is asked, and of another one. */
export const teller = withGrants(dirk, 'levering:send');
export const otherTeller: Actor = { ...teller, organisatie: id(906), organisatieNaam: 'Ander' };
const agb = '99000001';

type Client = Parameters<typeof aJw301>[0];

/** An order of this month that runs on, unless it says otherwise. */
export function anOrder(product: Partial<Product> = {}, client: Client = {}, gemeente = '0014') {
  const made = { Toewijzingsdatum: '2026-10-30', Ingangsdatum: '2026-11-02', Einddatum: '2027-05-01' };
  const bericht = late(sent(aJw301(client, aProduct({ ...made, ...product }))));
  return { ...bericht, Header: { ...bericht.Header, Afzender: gemeente } };
}

/** A base in which the aanbieder of the teller does its message traffic here, beside another one. */
export async function openLeveringBase() {
  const { base, receive } = await openBerichtenBase();
  const { owner } = base;
  await sql`update organisatie set agb = ${agb}, verkeer_in_stip = true where id = ${id(903)}`.execute(owner);
  await owner
    .insertInto('organisatie')
    .values({ id: id(906), soort: 'aanbieder', naam: 'Ander', agb: '98000006' })
    .execute();
  const give = async (...orders: Bericht[]): Promise<string[]> => {
    const became = await receive(...orders);
    if (became.some((one) => one !== 'verwerkt')) throw new Error(became.join());
    // The way of the order itself is told elsewhere.
    await emptyTables(owner, 'bericht');
    return await orderIds(base);
  };
  return { base, receive, give };
}

type Base = Awaited<ReturnType<typeof openBerichtenBase>>['base'];

/** The ids of the orders that are known, by their numbers. */
async function orderIds({ owner }: Base): Promise<string[]> {
  const rows = await owner.selectFrom('toewijzing').select('id').orderBy('toewijzingnummer').execute();
  return rows.map((row) => row.id);
}

/** As if it were another day; a clock can also be set back. */
export const on =
  ({ kit }: Base, day: string) =>
  <In extends z.ZodType, Out extends z.ZodType, No extends string>(
    operation: Operation<In, Out, No>,
    input: unknown,
  ) =>
    run({ ...kit, clock: stoppedAt(day) }, operation, input, {
      actor: teller,
      origin: { door: 'web', address: '127.0.0.1', trace: 'test' },
    });

/** The journal, oldest first: which way, what, and where it is on its way. */
export async function journal({ owner }: Base): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', richting, soort, verzending) as line from bericht order by ontvangen_op, id`.execute(
    owner,
  );
  return rows.map(({ line }) => line);
}

/** What was told, as the gemeente reads it. */
export async function toldOf<S extends 'JW305' | 'JW307'>(
  { owner }: Base,
  soort: S,
): Promise<Extract<Bericht, { soort: S }>[]> {
  const { rows } = await sql<{ inhoud: Buffer }>`
    select inhoud from bericht where soort = ${soort} order by ontvangen_op, id`.execute(owner);
  return rows.map(({ inhoud }) => {
    const { bericht, bevindingen } = readBericht(inhoud);
    if (!bericht || bevindingen.length > 0) throw new Error(`unreadable: ${JSON.stringify(bevindingen)}`);
    return bericht as Extract<Bericht, { soort: S }>;
  });
}

export const leveringen = ({ owner }: Base) =>
  owner
    .selectFrom('levering')
    .select(['begindatum', 'einddatum', 'reden_beeindiging as reden', 'pauze_op as pauze'])
    .orderBy('begindatum')
    .execute();

export { listLines };
