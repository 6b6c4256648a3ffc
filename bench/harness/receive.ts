import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { today } from '#platform/clock.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { dayOf } from '#src/demo/days.ts';
import { traffic } from '#src/traffic/traffic.ts';
import type { Categorie, MadeBericht, MakeOptions } from './making/make-berichten.ts';
import { timeOnce } from './measure.ts';

/** As many in one transaction as the command line takes. */
const together = 200;

/** The gemeenten and kinds of help of the region that was loaded, and its day. */
export async function findPlace({ db, clock }: Kit): Promise<Omit<MakeOptions, 'count'>> {
  const { rows: gemeenten } = await sql<{ code: string }>`
    select code from gemeente where in_regio order by code`.execute(db);
  const { rows: producten } = await sql<{ categorie: Categorie }>`
    select distinct categorie from product order by categorie`.execute(db);
  return {
    today: dayOf(today(clock)),
    gemeenten: gemeenten.map(({ code }) => code),
    categorieen: producten.map(({ categorie }) => categorie),
  };
}

/** Sends berichten as message traffic does. One that is refused is cheaper than one that is taken, so none may be. */
export async function receive(
  kit: Kit,
  berichten: readonly MadeBericht[],
  expected = 'verwerkt',
): Promise<void> {
  for (let from = 0; from < berichten.length; from += together)
    await take(kit, berichten.slice(from, from + together), expected);
}

async function take(kit: Kit, berichten: readonly MadeBericht[], expected: string): Promise<void> {
  const bestanden = berichten.map(({ bestand, bytes }) => ({ bestand, inhoud: bytes.toString('base64') }));
  const origin = { door: 'cli', trace: 'bench' } as const;
  const outcome = await run(kit, receiveBerichten, { bestanden }, { actor: traffic, origin });
  if (isRefusal(outcome)) throw new Error(`receiveBerichten: ${outcome.refused}`);
  const wrong = outcome.uitslagen.find(({ uitkomst }) => uitkomst !== expected);
  if (wrong) throw new Error(`${wrong.bestand}: ${wrong.uitkomst} ${JSON.stringify(wrong.bevindingen[0])}`);
}

/** What an importer without any thought does: the message as a row, a commit, and the next one. Answers seconds. */
export async function timePlainInserts({ db }: Kit, berichten: readonly MadeBericht[]): Promise<number> {
  await sql`create table plain_bericht (like bericht including all)`.execute(db);
  const now = new Date();
  const took = await timeOnce(async () => {
    for (const { bestand, bytes } of berichten)
      await sql`
        insert into plain_bericht (id, richting, soort, afzender, ontvanger, identificatie, dagtekening, sha256, inhoud, ontvangen_op, uitkomst, bestand)
        values (${uuidv7()}, 'in', ${bestand.slice(0, 5)}, '0014', '98100000', ${bestand}, '2026-01-01',
          sha256(${bytes}::bytea), ${bytes}, ${now}, 'verwerkt', ${bestand})`.execute(db);
  });
  await sql`drop table plain_bericht`.execute(db);
  return took / 1000;
}
