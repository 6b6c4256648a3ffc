import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, carla, huib, id, withGrants } from '#tests/people.ts';
import { listHulpvragen } from './list-hulpvragen.ts';
import { readHulpvraag } from './read-hulpvraag.ts';
import { startVraaginzage } from './start-vraaginzage.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let vraag: string;
let gezin: string;
const time = { day: '2026-11-20' };
const worker = withGrants(anna, 'hulpvraag:read', 'hulpvraag:look');
const colleague = withGrants(carla, 'hulpvraag:read', 'hulpvraag:look');
const reden = 'Ik verdeel de vragen van deze week.';

beforeAll(async () => {
  base = await openTestDatabase({ now: () => new Date(`${time.day}T12:00:00Z`) });
  await arrangePeople(base.owner);
});
afterAll(() => base.close());
/** A question that a verwijzer brought and nobody took: its team sees that it is there. */
beforeEach(async () => {
  nr += 1;
  time.day = '2026-11-20';
  [gezin, vraag] = [id(nr * 1000), id(nr * 1000 + 9)];
  const persoon = id(nr * 1000 + 1);
  await sql`insert into gezin (id, naam, gemeente, begonnen_op) values (${gezin}, 'Stille naam', '0014', '2026-11-10')`.execute(
    base.owner,
  );
  await sql`insert into persoon (id, gezin_id, soort, voornaam, achternaam) values (${persoon}, ${gezin}, 'jeugdige', 'Sem', 'Stille naam')`.execute(
    base.owner,
  );
  await sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, verwijzer_id, tekst, ontvangen_op, gemeente)
    values (${vraag}, ${gezin}, ${persoon}, 'huisarts', ${huib.organisatie}, 'Geheime woorden.', '2026-11-10', '0014')`.execute(
    base.owner,
  );
});

const read = (who = worker) => base.as(who)(readHulpvraag, { id: vraag });
const look = (who = worker, why = reden) => base.as(who)(startVraaginzage, { id: vraag, reden: why });

test('before a question is taken the team reads who it is about by first name, who refers, and not a word of it', async () => {
  const seen = await read();
  expect(seen).toMatchObject({
    persoonNaam: 'Sem',
    verwijzerNaam: 'Huisartsenpraktijk De Brug',
    gezinNaam: null,
    tekst: null,
  });
  const list = await base.as(worker)(listHulpvragen, { limiet: 100 });
  for (const shown of [seen, list]) {
    expect(JSON.stringify(shown)).not.toContain('Geheime');
    expect(JSON.stringify(shown)).not.toContain('Stille naam');
  }
});

test('the database itself gives the words to nobody who may not have them', async () => {
  const asTeam = (query: string) =>
    base.owner.transaction().execute(async (db) => {
      await sql`set local role stip_gezin`.execute(db);
      await sql`select set_config('app.account', ${anna.account}, true), set_config('app.organisatie', ${anna.organisatie}, true),
        set_config('app.now', '2026-11-20T12:00:00Z', true)`.execute(db);
      return (await sql.raw<{ tekst: string | null }>(query).execute(db)).rows;
    });
  expect(await asTeam(`select read_vraagtekst('${vraag}') as tekst`)).toEqual([{ tekst: null }]);
  await expect(asTeam(`select tekst from hulpvraag where id = '${vraag}'`)).rejects.toThrow(
    'permission denied',
  );
});

test('who says why reads the words until the end of that day, and the family finds the look in its log', async () => {
  expect(await look()).toMatchObject({ tekst: 'Geheime woorden.', gezinNaam: 'Stille naam' });
  expect(await read()).toMatchObject({ tekst: 'Geheime woorden.' });
  expect(await read(colleague)).toMatchObject({ tekst: null });
  const { rows } = await sql<{ event: string; account_id: string }>`
    select event, account_id from audit_line where gezin_id = ${gezin} and event = 'startVraaginzage'`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ event: 'startVraaginzage', account_id: anna.account }]);
  time.day = '2026-11-21';
  expect(await read()).toMatchObject({ tekst: null });
});

test('who reads a question already needs no reason, and a reason is a sentence', async () => {
  await look();
  expect(await look()).toMatchObject({ refused: 'hulpvraag/reeds-open' });
  expect(await look(colleague, 'omdat')).toMatchObject({ refused: 'ongeldig' });
});

test('a question that cannot wait is open to the team at once', async () => {
  await sql`update hulpvraag set urgentie = 'spoed' where id = ${vraag}`.execute(base.owner);
  expect(await read()).toMatchObject({ tekst: 'Geheime woorden.' });
});

test('when someone found that somebody may not be safe and gave the question back, the team reads it at once', async () => {
  const check = (steps: number[]) =>
    sql`insert into veiligheidscheck (id, hulpvraag_id, gezin_id, antwoorden, stappen, door, op)
      values (gen_random_uuid(), ${vraag}, ${gezin}, '{}', ${steps}::integer[], ${carla.account}, now())`.execute(
      base.owner,
    );
  await check([]);
  expect(await read()).toMatchObject({ tekst: null });
  await check([1, 2]);
  expect(await read()).toMatchObject({ tekst: 'Geheime woorden.' });
});

test('another gemeente looks at nothing, a referrer neither, and nobody without the grant', async () => {
  const unknown = { refused: 'hulpvraag/onbekend' };
  expect(await look(withGrants(bram, 'hulpvraag:look'))).toMatchObject(unknown);
  expect(await look(withGrants(huib, 'hulpvraag:look'))).toMatchObject(unknown);
  expect(await look(withGrants(anna, 'hulpvraag:read'))).toMatchObject({ refused: 'verboden' });
});
