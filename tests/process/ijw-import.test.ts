import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop } from '#berichten/testing/made.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { typeStip } from './type-stip.ts';

type Told = { file: string; uitkomst: string; geldig: boolean; bevindingen: Record<string, unknown>[] };
type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>;

let base: TestDatabase;
let good: string;
let mixed: string;

/** The same bericht under a kenmerk of its own. */
function sent<B extends Bericht>(bericht: B, kenmerk: string): B {
  const BerichtIdentificatie = { Identificatie: kenmerk, Dagtekening: '2026-11-02' };
  return { ...bericht, Header: { ...bericht.Header, BerichtIdentificatie } };
}

beforeAll(async () => {
  base = await openTestDatabase();
  good = await mkdtemp(join(tmpdir(), 'stip-ijw-'));
  mixed = await mkdtemp(join(tmpdir(), 'stip-ijw-'));
  const order = writeBericht(sent(aJw301(), 'B1'));
  const begun = writeBericht(sent(aJw305(aStart({ Begindatum: '2026-05-04' })), 'B2'));
  const ended = { Begindatum: '2026-05-04', Einddatum: '2026-10-10' };
  // Named so that a reader who goes by the alphabet would take the end before the beginning.
  await writeFile(join(good, 'c.xml'), order);
  await writeFile(join(good, 'b.xml'), begun);
  await writeFile(join(good, 'a.xml'), writeBericht(sent(aJw307(aStop(ended)), 'B3')));
  const second = sent(aJw301({ Bsn: '999900018' }, aProduct({ ToewijzingNummer: 2 })), 'B4');
  await writeFile(join(mixed, 'good.xml'), writeBericht(second));
  await writeFile(join(mixed, 'broken.xml'), order.slice(0, order.length / 2));
  await writeFile(join(mixed, 'wrong.xml'), order.replace('999900006', '999900007').replace('>B1<', '>B5<'));
  await writeFile(join(mixed, 'note.xml'), 'Dit is geen bericht.');
});
afterAll(async () => {
  await base.close();
  await Promise.all([good, mixed].map((folder) => rm(folder, { recursive: true })));
});

async function take(folder: string) {
  const settings = { DATABASE_URL: base.url, STIP_DATA: join(good, 'data') };
  const { code, out, err } = await typeStip(['ijw', 'import', folder, '--json'], settings);
  const told =
    out.trim() === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line): Told => JSON.parse(line));
  return { code, told, err };
}

async function everything(): Promise<unknown> {
  const { rows } = await sql`select (select json_agg(h order by id) from hulplijn h) as lines,
    (select json_agg(t order by id) from toewijzing t) as orders, (select json_agg(l order by id) from levering l) as deliveries,
    (select count(*) from gezin) as families, (select count(*) from bericht) as berichten`.execute(
    base.owner,
  );
  return rows[0];
}

test('berichten become a help line with its order, start and end, in whatever order they lie there', async () => {
  const { code, told } = await take(good);
  expect(told.map(({ file, uitkomst }) => [file, uitkomst])).toEqual([
    ['c.xml', 'verwerkt'],
    ['b.xml', 'verwerkt'],
    ['a.xml', 'verwerkt'],
  ]);
  expect(code).toBe(0);
  const { rows } = await sql`select gestart_op, einddatum from hulplijn`.execute(base.owner);
  expect(rows).toEqual([{ gestart_op: '2026-05-04', einddatum: '2026-10-10' }]);
});

test('the same folder again changes nothing and says so', async () => {
  const before = await everything();
  const { code, told } = await take(good);
  expect(told.map(({ uitkomst }) => uitkomst)).toEqual(['al-verwerkt', 'al-verwerkt', 'al-verwerkt']);
  expect(code).toBe(0);
  expect(await everything()).toEqual(before);
});

test('what is wrong is told with its place and reason, and the rest goes on', async () => {
  const { code, told } = await take(mixed);
  expect(code).toBe(1);
  const by = Object.fromEntries(told.map((one) => [one.file, one]));
  expect(by['good.xml']).toMatchObject({ uitkomst: 'verwerkt', geldig: true });
  for (const name of ['broken.xml', 'wrong.xml', 'note.xml']) {
    expect(by[name], name).toMatchObject({ uitkomst: 'geweigerd', geldig: false });
    expect(by[name]?.bevindingen[0], name).toMatchObject({
      pad: expect.stringMatching(/./),
      tekst: expect.stringMatching(/./),
    });
  }
});

test('no folder, an empty folder and a wrong option end with 2', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'stip-ijw-'));
  expect(await take(join(empty, 'nergens'))).toMatchObject({ code: 2, told: [] });
  expect(await take(empty)).toMatchObject({ code: 2, told: [] });
  expect((await typeStip(['ijw', 'import', empty, '--snel'], {})).code).toBe(2);
  await rm(empty, { recursive: true });
});
