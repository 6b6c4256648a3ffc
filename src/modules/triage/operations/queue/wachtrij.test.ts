import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, huib, id, withGrants } from '#tests/people.ts';
import { aFreeQuestion, aNorm, colleague, worker } from '../../testing.ts';
import { listWachtrij } from './list-wachtrij.ts';
import { searchWachtrij } from './search-wachtrij.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let urgent: Awaited<ReturnType<typeof aFreeQuestion>>;
let own: Awaited<ReturnType<typeof aGezin>>;
beforeAll(async () => {
  base = await openTestDatabase();
  const { owner } = base;
  await arrangePeople(owner);
  await aNorm(owner);
  await sql`insert into organisatie (id, soort, naam, gemeente) values (${id(906)}, 'school', 'School Plein', '0014')`.execute(
    owner,
  );
  await aFreeQuestion(owner, 1, { naam: 'Zwart', kind: 'Fenna', ontvangen: '2026-10-23' });
  await aFreeQuestion(owner, 2, { naam: 'Vis', kind: 'Bo', ontvangen: '2026-10-22', deur: 'school' });
  urgent = await aFreeQuestion(owner, 3, { naam: 'Yıldız', kind: 'Zoë', ontvangen: '2026-11-19' });
  await sql`update hulpvraag set urgentie = 'spoed', locatie_id = ${id(906)} where id = ${urgent.vraag}`.execute(
    owner,
  );
  own = await aGezin(owner, 4);
  await sql`insert into hulpvraag (id, gezin_id, persoon_id, deur, tekst, ontvangen_op, gemeente, behandelaar)
    values (${id(4009)}, ${own.gezin}, ${own.kind}, 'gezin', 'Van mij.', '2026-11-18', '0014', ${anna.account})`.execute(
    owner,
  );
});
afterAll(() => base.close());

const list = async (input: z.input<typeof listWachtrij.input> = {}, who = worker) =>
  listWachtrij.output.parse(await base.as(who)(listWachtrij, input));
const names = ({ regels }: { regels: readonly { jeugdigen: readonly { voornaam: string }[] }[] }) =>
  regels.map(({ jeugdigen }) => jeugdigen.map(({ voornaam }) => voornaam).join());

test('what is urgent comes first, then who waits longest; the days are held against the norm of the region', async () => {
  const queue = await list();
  expect(names(queue)).toEqual(['Zoë', 'Bo', 'Fenna', 'Sem']);
  expect(queue.norm).toEqual({ naam: 'Treeknorm', dagen: 28, soort: 'richtlijn' });
  expect(queue.regels.map(({ dagen }) => dagen)).toEqual([1, 29, 28, 2]);
  expect(queue.tellingen).toEqual({ open: 4, vrij: 3, teLang: 1, spoed: 1, opLocatie: 1 });
  expect(queue.locaties).toEqual([{ id: id(906), naam: 'School Plein', aantal: 1 }]);
});

test('before it is taken one sees a first name, an age and a door, and no family name and no words', async () => {
  const queue = await list();
  expect(queue.regels[0]).toMatchObject({
    jeugdigen: [{ voornaam: 'Zoë', leeftijd: 9 }],
    deur: 'huisarts',
    betrokken: false,
    gezinNaam: null,
  });
  expect(JSON.stringify(queue)).not.toMatch(/Geheim|Yıldız|Zwart/);
  expect(queue.regels.find((one) => one.id === id(4009))).toMatchObject({
    betrokken: true,
    gezinNaam: 'Linde 4',
  });
});

test('each way to choose shows what it says, and the numbers stay', async () => {
  const { tellingen } = await list();
  const cases = [
    [{ stand: 'vrij' }, ['Zoë', 'Bo', 'Fenna']],
    [{ stand: 'mijn' }, ['Sem']],
    [{ stand: 'te-lang' }, ['Bo']],
    [{ stand: 'op-locatie' }, ['Zoë']],
    [{ urgentie: 'spoed' }, ['Zoë']],
    [{ deur: 'school' }, ['Bo']],
    [{ locatieId: id(906) }, ['Zoë']],
    [{ sorteer: '-wacht' }, ['Bo', 'Fenna', 'Sem', 'Zoë']],
    [{ sorteer: 'wacht' }, ['Zoë', 'Sem', 'Fenna', 'Bo']],
  ] as const;
  for (const [chosen, expected] of cases) {
    const queue = await list(chosen);
    expect(names(queue), JSON.stringify(chosen)).toEqual(expected);
    expect(queue).toMatchObject({ tellingen, totaal: expected.length });
  }
});

test('the queue turns its pages in every order without losing or doubling a question', async () => {
  for (const sorteer of ['dringend', 'wacht', '-wacht'] as const) {
    const whole = (await list({ sorteer })).regels.map((one) => one.id);
    const seen: string[] = [];
    let na: string | null | undefined;
    do {
      const page = await list({ sorteer, limiet: 1, ...(na && { na }) });
      seen.push(...page.regels.map((one) => one.id));
      na = page.volgende;
    } while (na);
    expect(seen).toEqual(whole);
  }
});

test('a question is found by any name of the family, without accents, and a word is text whatever stands in it', async () => {
  const search = async (tekst: string, who = worker) =>
    searchWachtrij.output.parse(await base.as(who)(searchWachtrij, { tekst }));
  expect(names(await search('yildiz ZOE'))).toEqual(['Zoë']);
  for (const tekst of ['%', "' or 1=1 --", 'geheime', 'zoe vis'])
    expect(await search(tekst)).toMatchObject({ regels: [], totaal: 0, tellingen: { open: 4 } });
  expect(await base.as(worker)(searchWachtrij, { tekst: '\0' })).toMatchObject({ refused: 'ongeldig' });
});

test('a child that is registered elsewhere by now is shown as moved', async () => {
  await sql`insert into inschrijving (id, gezin_id, persoon_id, gemeente, soort, van)
    values (${id(3008)}, ${urgent.gezin}, ${urgent.persoon}, '0037', 'woonadres', '2026-11-15')`.execute(
    base.owner,
  );
  const [first, second] = (await list()).regels;
  expect([first?.verhuisdNaar, second?.verhuisdNaar]).toEqual(['Stadskanaal', null]);
});

test('a colleague of the team sees what nobody has, and nothing of the families of others', async () => {
  expect(names(await list({}, colleague))).toEqual(['Zoë', 'Bo', 'Fenna']);
});

test('what a list shows of a family stands in its log', async () => {
  await list({ urgentie: 'spoed' });
  const line = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'gezin_id', 'part', 'ground'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(line).toEqual({ event: 'listWachtrij', gezin_id: urgent.gezin, part: 'hulpvraag', ground: 'team' });
});

test('another gemeente sees nothing, and nobody lists or searches without the grant', async () => {
  expect(await list({}, withGrants(bram, 'triage:list'))).toMatchObject({ regels: [], totaal: 0 });
  for (const who of [anna, huib]) {
    expect(await base.as(who)(listWachtrij, {})).toMatchObject({ refused: 'verboden' });
    expect(await base.as(who)(searchWachtrij, { tekst: 'zoe' })).toMatchObject({ refused: 'verboden' });
  }
});

test('where the region knows no norm, no wait is called too long', async () => {
  await sql`update norm set gegevens = gegevens || '{"waarde": null}'`.execute(base.owner);
  expect(await list({ stand: 'te-lang' })).toMatchObject({
    norm: null,
    regels: [],
    tellingen: { teLang: null },
  });
});
