import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import { stoppedAt } from '#platform/clock.ts';
import { emptyTables, openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, withGrants } from '#tests/people.ts';
import { openToewijzing } from '../open-toewijzing.ts';

const mayChange = ['toewijzing:open', 'toewijzing:change'] as const;
/** Of the local team, and involved with the family. */
export const worker = withGrants(anna, ...mayChange);
/** Of the gemeente itself, and involved with nobody. */
export const clerk = {
  ...worker,
  account: id(3),
  name: 'Carla Smit',
  organisatie: id(991),
  organisatieNaam: 'Gemeente Groningen',
  teams: [],
};
/** Of another gemeente. */
export const stranger = { ...withGrants(bram, ...mayChange), organisatie: id(992), teams: [] };

/** A clock that a test can set; the kit reads it at each use. */
function settableClock() {
  let clock: Clock = stoppedAt(testDay);
  return {
    clock: { now: () => clock.now() },
    set: (moment: string) => {
      clock = { now: () => new Date(moment) };
    },
  };
}

/** A family with a child, an aanbieder that can be reached by bericht, and two gemeenten. */
export async function openOrderBase() {
  const { clock, set } = settableClock();
  const base = await openTestDatabase(clock);
  await arrangePeople(base.owner);
  await sql`insert into product (categorie, code, hulpsoort, zekerheid) values ('45', '', 'ambulante-begeleiding', 'proef'), ('54', '', 'jeugd-ggz', 'proef')`.execute(
    base.owner,
  );
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(991), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' },
      { id: id(992), soort: 'gemeente', naam: 'Gemeente Stadskanaal', gemeente: '0037' },
    ])
    .execute();
  return { base, set, ...(await aGezin(base.owner, 1)) };
}

export type Base = Awaited<ReturnType<typeof openOrderBase>>['base'];

/** The child is known by its BSN and can be called, so that a bericht can be made. */
export async function makeKnown({ owner, kit }: Base, kind: string): Promise<void> {
  const bsn = '999900006';
  await sql`update persoon set bsn_versleuteld = ${kit.vault.seal(bsn)}, bsn_kenmerk = ${kit.vault.mark(bsn)} where id = ${kind}`.execute(
    owner,
  );
  const sealed = kit.vault.seal(JSON.stringify({ telefoon: '0501234567', email: null }));
  await sql`insert into contactgegeven (persoon_id, gezin_id, contact_versleuteld) select id, gezin_id, ${sealed} from persoon where id = ${kind}
    on conflict do nothing`.execute(owner);
}

/** No orders and no berichten. */
export const forgetOrders = ({ owner }: Base) =>
  emptyTables(
    owner,
    'toewijzing_wijziging',
    'toewijzingbrief',
    'toewijzingbericht',
    'bericht_gezin',
    'bericht',
    'prestatie',
    'betaling',
    'declaratie',
    'levering',
    'toewijzing',
    'hulplijn_persoon',
    'hulplijn',
  );

/** Two hours a week from the start of next month until the end of 2027, ordered by the worker. Answers its id. */
export async function order(
  base: Base,
  { gezin, kind }: { gezin: string; kind: string },
  changes: object = {},
) {
  const made = await base.as(worker)(openToewijzing, {
    id: gezin,
    persoonId: kind,
    aanbiederId: id(903),
    productcategorie: '45',
    productcode: '45A01',
    ingangsdatum: '2026-12-01',
    einddatum: '2027-12-31',
    omvang: { volume: 2, eenheid: '04', frequentie: '2' },
    ...changes,
  } as never);
  if ('refused' in made) throw new Error(made.refused);
  return made.id;
}

/** A granted line on this order, as the module declaratie keeps it; credited when it is taken back. */
export async function declare(
  { owner }: Base,
  toewijzing: string,
  line: {
    nr: number;
    begindatum: string;
    einddatum: string;
    volume?: number;
    bedrag?: number;
    vorig?: number;
  },
): Promise<void> {
  const { nr, begindatum, einddatum, volume = 2, bedrag = 10_000, vorig } = line;
  await sql`insert into bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst)
    values (${id(5000 + nr)}, 'in', 'JW323', '98000001', '0014', ${`D${nr}`}, '2026-11-19', ${Buffer.from(String(nr))}, '', '2026-11-19', 'verwerkt')`.execute(
    owner,
  );
  await sql`insert into declaratie (id, bericht_id, gemeente, aanbieder_id, identificatie, declaratienummer, maand, dagtekening, ingediend, toegekend,
      aantal_prestaties, aantal_afgewezen, ontvangen_op, antwoord_uiterlijk, beoordeeld_op)
    values (${id(6000 + nr)}, ${id(5000 + nr)}, '0014', ${id(903)}, ${`D${nr}`}, ${`D${nr}`}, '2026-10-01', '2026-11-19', ${bedrag}, ${bedrag}, 1, 0,
      '2026-11-19', '2026-12-03', '2026-11-19')`.execute(owner);
  await sql`insert into prestatie (declaratie_id, client_nr, prestatie_nr, gemeente, aanbieder_id, referentienummer, vorig_referentienummer, bsn_kenmerk,
      toewijzingnummer, toewijzing_id, productcategorie, productcode, begindatum, einddatum, volume, eenheid, bedrag, debet_credit)
    select ${id(6000 + nr)}, 1, 1, t.gemeente, t.aanbieder_id, ${`P${nr}`}, ${vorig === undefined ? null : `P${vorig}`}, '', t.toewijzingnummer, t.id, '45', '45A01',
      ${begindatum}, ${einddatum}, ${volume}, '04', ${bedrag}, ${vorig === undefined ? 'D' : 'C'} from toewijzing t where t.id = ${toewijzing}`.execute(
    owner,
  );
}
