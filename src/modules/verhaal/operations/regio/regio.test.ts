// cspell:ignoreRegExp '[^'\n]*'
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { beer, esra, huib, withGrants } from '#tests/people.ts';
import { VerhaalId } from '../../schema.ts';
import { farWorker, girl, openVerhaalBase, parent, region, worker } from '../../testing.ts';
import { answerContactvraag } from '../eigen/answer-contactvraag.ts';
import { listEigenVerhalen } from '../eigen/list-eigen-verhalen.ts';
import { removeErvaringsverhaal } from '../eigen/remove-ervaringsverhaal.ts';
import { withdrawDeling } from '../eigen/withdraw-deling.ts';
import { listErvaringsverhalen } from './list-ervaringsverhalen.ts';
import { listVerhaalkeuzes } from './list-verhaalkeuzes.ts';
import { openContactvraag } from './open-contactvraag.ts';
import { openVerhaalles } from './open-verhaalles.ts';
import { readErvaringsverhaal } from './read-ervaringsverhaal.ts';

const { base, now, fresh, share, tell, heard } = await openVerhaalBase();
beforeEach(fresh);
afterAll(() => base.close());

const elsewhere = VerhaalId.parse('00000000-0000-4000-8000-000000000404');
const read = (verhaal: VerhaalId, who = region) => base.as(who)(readErvaringsverhaal, { id: verhaal });
async function own() {
  const outcome = await base.as(parent)(listEigenVerhalen, { id: now.gezin });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.verhalen;
}

test('region and who works here read what is shared; what is not shared looks like what is not there', async () => {
  const { id: closed } = await tell();
  const { id: open } = await share();
  for (const who of [
    region,
    worker,
    farWorker,
    withGrants(esra, 'verhaal:list'),
    withGrants(huib, 'verhaal:list'),
  ]) {
    expect(await base.as(who)(listErvaringsverhalen, {})).toMatchObject({
      totaal: 1,
      verhalen: [{ id: open }],
    });
    expect(await read(closed, who)).toMatchObject({ refused: 'verhaal/onbekend' });
  }
  expect(await read(elsewhere)).toMatchObject({ refused: 'verhaal/onbekend' });
});

test('others of families read no stories, even with the grant: the wall stands in the view', async () => {
  const { id: verhaal } = await share();
  const who = withGrants(girl, 'verhaal:list');
  expect(await base.as(who)(listErvaringsverhalen, {})).toMatchObject({ totaal: 0 });
  expect(await read(verhaal, who)).toMatchObject({ refused: 'verhaal/onbekend' });
});

test('nobody without the grant reads, learns or asks; who keeps the product reads no stories at all', async () => {
  const { id: verhaal } = await share({}, 'leren-contact');
  const less = withGrants(region, 'verhaal:list');
  const les = { id: verhaal, soort: 'geleerd' as const, tekst: 'x' };
  expect(await base.as(withGrants(region))(listErvaringsverhalen, {})).toMatchObject({ refused: 'verboden' });
  expect(await read(verhaal, withGrants(region))).toMatchObject({ refused: 'verboden' });
  expect(await base.as(less)(openVerhaalles, les)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(less)(openContactvraag, { id: verhaal, tekst: 'x' })).toMatchObject({
    refused: 'verboden',
  });
  await expect(base.as(withGrants(beer, 'verhaal:list'))(listErvaringsverhalen, {})).rejects.toThrow(
    'permission denied',
  );
});

test('the region has no right to the stories themselves, nor to who told, agreed or read', async () => {
  const { rows } = await sql<{ name: string }>`
    select t.name from unnest(array['ervaringsverhaal', 'verhaallezer', 'verhaal_v1', 'verhaalles']) t(name)
    where has_table_privilege('stip_regio', t.name, 'select') order by 1`.execute(base.owner);
  expect(rows.map(({ name }) => name)).toEqual(['verhaal_v1', 'verhaalles']);
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'verhaal_v1' order by 1`.execute(
    base.owner,
  );
  expect(columns.map(({ name }) => name)).toEqual([
    'gebeurd',
    'gelezen',
    'gemeente',
    'hielp',
    'hielp_door',
    'hielp_niet',
    'id',
    'leeftijd',
    'maand',
    'mag_contact',
    'segment',
    'themas',
    'wie',
  ]);
});

test('stories are found by what they are about, by what helped and by the kind of help', async () => {
  await share();
  await share({ themas: ['school'], hielpDoor: ['snel'], segment: '2' });
  const found = async (asked: object) => {
    const outcome = await base.as(region)(listErvaringsverhalen, asked);
    return isRefusal(outcome) ? [] : outcome.verhalen.map(({ themas }) => themas[0]);
  };
  expect(await found({ thema: 'school' })).toEqual(['school']);
  expect(await found({ hulp: 'een-gezicht' })).toEqual(['wachten']);
  expect(await found({ segment: '2' })).toEqual(['school']);
  expect(await found({ thema: 'school', segment: '1' })).toEqual([]);
});

test('pages of the list follow each other without gap or double', async () => {
  for (const _ of [1, 2, 3]) await share();
  const first = await base.as(region)(listErvaringsverhalen, { limiet: 2 });
  if (isRefusal(first) || first.volgende === null) throw new Error('one more page');
  const second = await base.as(region)(listErvaringsverhalen, { limiet: 2, na: first.volgende });
  if (isRefusal(second)) throw new Error(second.refused);
  const ids = [...first.verhalen, ...second.verhalen].map((one) => one.id);
  expect(new Set(ids).size).toBe(3);
  expect([first.totaal, second.totaal, second.volgende]).toEqual([3, 3, null]);
});

test('each reader counts once, and the teller sees the number', async () => {
  const { id: verhaal } = await share();
  for (const who of [region, region, worker]) await read(verhaal, who);
  expect(await read(verhaal)).toMatchObject({ gelezen: 2 });
  expect(await own()).toMatchObject([{ gelezen: 2 }]);
});

test('what the region learns or did is told to the teller, and stays with her when she takes the story back', async () => {
  const { id: verhaal } = await share();
  const les = (soort: 'geleerd' | 'gedaan', tekst: string) =>
    base.as(region)(openVerhaalles, { id: verhaal, soort, tekst });
  expect(await les('geleerd', 'Wachten zonder bericht is het ergste.')).toEqual({ id: verhaal });
  expect(await heard()).toContainEqual([parent.account, 'verhaal-les', `/gezinnen/${now.gezin}/verhaal`]);
  expect(await les('gedaan', 'Bel 06-12345678')).toMatchObject({ refused: 'verhaal/lijkt-herleidbaar' });
  await les('gedaan', 'Elke week bellen is nu een afspraak.');
  const lessen = [{ soort: 'geleerd', doorNaam: 'Petra Bos, Jeugdregio' }, { soort: 'gedaan' }];
  expect(await read(verhaal, worker)).toMatchObject({ lessen });
  await base.as(parent)(withdrawDeling, { id: now.gezin, verhaalId: verhaal });
  expect(await own()).toMatchObject([{ lessen }]);
  expect(await read(verhaal)).toMatchObject({ refused: 'verhaal/onbekend' });
  expect(await les('gedaan', 'Te laat.')).toMatchObject({ refused: 'verhaal/onbekend' });
});

test('a question reaches only a teller who allowed it; the asker reads the answer and never who gave it', async () => {
  const { id: quiet } = await share();
  const ask = (verhaal: VerhaalId) =>
    base.as(region)(openContactvraag, { id: verhaal, tekst: 'Hoe lang duurde het?' });
  expect(await ask(quiet)).toMatchObject({ refused: 'verhaal/geen-contact' });
  expect(await ask(elsewhere)).toMatchObject({ refused: 'verhaal/onbekend' });
  const { id: verhaal } = await share({}, 'leren-contact');
  await ask(verhaal);
  expect(await heard()).toContainEqual([parent.account, 'verhaal-vraag', `/gezinnen/${now.gezin}/verhaal`]);
  const told = (await own()).find((one) => one.id === verhaal);
  const [vraag] = told?.contactvragen ?? [];
  if (!vraag) throw new Error('the teller sees the question');
  const answer = () =>
    base.as(parent)(answerContactvraag, {
      id: now.gezin,
      verhaalId: verhaal,
      contactvraagId: vraag.id,
      antwoord: 'Een halfjaar.',
    });
  expect(await answer()).toMatchObject({ verhaalId: verhaal });
  expect(await answer()).toMatchObject({ refused: 'verhaal/vraag-onbekend' });
  expect(await heard()).toEqual([[region.account, 'verhaal-antwoord', `/verhalen/${verhaal}`]]);
  const seen = await read(verhaal);
  expect(seen).toMatchObject({
    contactvragen: [{ tekst: 'Hoe lang duurde het?', antwoord: 'Een halfjaar.' }],
  });
  expect(JSON.stringify(seen)).not.toContain(now.gezin);
  expect(await read(verhaal, worker)).toMatchObject({ contactvragen: [] });
});

test('a story that is removed takes what was said about it along', async () => {
  const { id: verhaal } = await share({}, 'leren-contact');
  await read(verhaal);
  await base.as(region)(openVerhaalles, { id: verhaal, soort: 'geleerd', tekst: 'Iets.' });
  await base.as(parent)(removeErvaringsverhaal, { id: now.gezin, verhaalId: verhaal });
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from verhaalles where verhaal_id = ${verhaal})::int + (select count(*) from verhaallezer where verhaal_id = ${verhaal})::int as n`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

test('the words of the region are there for all, each with its source', async () => {
  expect(await base.as(parent)(listVerhaalkeuzes, {})).toMatchObject({
    keuzes: expect.arrayContaining([expect.objectContaining({ code: 'gesloten', soort: 'thema' })]),
    segmenten: [{ code: '1' }, { code: '2' }],
  });
  const rows = await base.owner.selectFrom('verhaalkeuze').select('bron').where('bron', '=', '').execute();
  expect(rows).toEqual([]);
});
