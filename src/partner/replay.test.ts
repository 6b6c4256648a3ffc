import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { arrangePeople } from '#tests/people.ts';
import { openPartner, type Sent } from './index.ts';
import { aGame } from './testing.ts';

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

const opened: Base[] = [];
async function openEmpty(): Promise<Base> {
  const base = await openTestDatabase();
  opened.push(base);
  await arrangePeople(base.owner);
  return base;
}
afterAll(async () => void (await Promise.all(opened.map((base) => base.close()))));

type File = { readonly bestand: string; readonly inhoud: string };

async function take(base: Base, bestanden: readonly File[]): Promise<void> {
  for (let from = 0; from < bestanden.length; from += 100)
    await base.as(traffic)(receiveBerichten, { bestanden: bestanden.slice(from, from + 100) });
  await base.as(traffic)(judgeDeclaraties, { limiet: 100 });
}

const fileOf = ({ name, bytes }: Sent): File => ({
  bestand: name,
  inhoud: Buffer.from(bytes).toString('base64'),
});

/** What came in, exactly as it came and in that order; all of it, or what was taken. */
async function readJournal({ owner }: Base, uitkomsten: readonly string[]): Promise<File[]> {
  const { rows } = await sql<{ bestand: string; inhoud: Buffer }>`
    select bestand, inhoud from bericht where richting = 'in' and uitkomst = any (${[...uitkomsten]})
    order by ontvangen_op, id`.execute(owner);
  return rows.map(({ bestand, inhoud }) => ({ bestand, inhoud: inhoud.toString('base64') }));
}

/** All that follows from berichten, by what they say and not by the ids that we gave. */
async function readOutcome({ owner }: Base) {
  const list = async (query: string) => (await sql.raw<Record<string, unknown>>(query).execute(owner)).rows;
  return {
    toewijzingen: await list(`
      select gemeente, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, volume, eenheid, frequentie, budget, reden_wijziging
      from toewijzing order by 1, 2`),
    leveringen: await list(`
      select gemeente, toewijzingnummer, productcode, begindatum, einddatum, reden_beeindiging from levering order by 1, 2, 3, 4`),
    hulplijnen: await list(`
      select gemeente, hulpsoort, ingangsdatum, gestart_op, einddatum, reden_einde, count(*)::int from hulplijn group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`),
    verzoeken: await list(`
      select v.referentie, v.soort, array_agg(a.soort || coalesce(a.reden, '') order by a.soort) as antwoorden
      from verzoek v left join verzoek_antwoord a on a.verzoek_id = v.id group by 1, 2 order by 1`),
    prestaties: await list(
      'select referentienummer, bedrag, debet_credit, codes from prestatie order by 1, 2, 4',
    ),
    betalingen: await list(
      'select d.declaratienummer, b.bedrag from betaling b join declaratie d on d.id = b.declaratie_id order by 1',
    ),
    uitkomsten: await list(
      `select soort, uitkomst, count(*)::int from bericht where richting = 'in' group by 1, 2 order by 1, 2`,
    ),
    antwoorden: await list(
      `select soort, count(*)::int from bericht where richting = 'uit' group by 1 order by 1`,
    ),
  };
}

test('the journal of everything that came, played into an empty database, gives the same help and the same money', {
  timeout: 120_000,
}, async () => {
  const first = await openEmpty();
  const game = aGame({ tot: '2026-08-31', clienten: 40, foutkans: 0.15 });
  const [aanbieder, gemeente] = [openPartner(game), openPartner({ ...game, rol: 'gemeente' })];
  const others = gemeente.days();
  for (const { sent } of aanbieder.days()) {
    for (const one of sent) gemeente.receive(one.bytes);
    const replies = others.next().value?.sent ?? [];
    for (const one of replies) aanbieder.receive(one.bytes);
    await take(first, [...sent, ...replies].map(fileOf));
  }
  const before = await readOutcome(first);
  expect(before.toewijzingen.length).toBeGreaterThan(30);
  expect(before.prestaties.length).toBeGreaterThan(50);
  const journal = await readJournal(first, ['ontvangen', 'verwerkt', 'geweigerd']);

  const second = await openEmpty();
  await take(second, journal);
  expect(await readOutcome(second)).toEqual(before);

  // What was taken is known, and changes nothing when it comes again. What was refused may be right by then (OP286).
  await take(second, await readJournal(second, ['ontvangen', 'verwerkt']));
  expect(await readOutcome(second)).toEqual(before);
});
