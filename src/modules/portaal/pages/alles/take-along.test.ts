// cspell:ignoreRegExp '[^'\n]*'
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GezinId } from '#modules/gezin/index.ts';
import { ROLLEN } from '#modules/organisatie/index.ts';
import { sendBijlage } from '#modules/toegang/index.ts';
import type { Actor } from '#platform/actor.ts';
import { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import type { Language } from '#platform/words.ts';
import { aGezin, anna, arrangePeople, ilse } from '#tests/people.ts';
import { exportGezin } from '../../operations/export-gezin.ts';
import type { Uitdraai } from '../../schema.ts';
import { entriesOf } from './take-along.ts';
import { zipOf } from './write-zip.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: GezinId;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  gezin = GezinId.parse((await aGezin(base.owner, nr)).gezin);
});
afterAll(() => base.close());

const whole = (who: Actor): Actor => ({ ...who, grants: new Set(ROLLEN[who.rol]?.grants) });
const origin = { door: 'web', trace: 'test' } as const;

async function send(naam: string, text: string) {
  const inhoud = Buffer.from(text).toString('base64');
  const sent = await base.as(whole(anna))(sendBijlage, { id: gezin, naam, mediatype: 'text/plain', inhoud });
  if (isRefusal(sent)) throw new Error(sent.refused);
}

/** The archive that a parent takes along, by the names of its files; and what the operator heard. */
async function takeAlong(
  language: Language = 'nl',
  between: (uitdraai: Uitdraai) => Promise<unknown> = async () => {},
) {
  const desk = new Desk(base.kit, whole(ilse), origin);
  const uitdraai = await desk.run(exportGezin, { id: gezin });
  if (isRefusal(uitdraai)) throw new Error(uitdraai.refused);
  await between(uitdraai);
  const faults: unknown[] = [];
  const entries = entriesOf({ desk, uitdraai, language, report: (error) => faults.push(error) });
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries, desk.now)) pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  return { names: Object.keys(files), text, page: text('lees-mij.html'), faults, uitdraai };
}

test('everything comes along: a page for people, the same data for a machine, and every file as it was', async () => {
  await send('Verslag van school.txt', 'Het gaat beter.');
  await send('Verslag van school.txt', 'Nog beter.');
  const { names, text, page, uitdraai } = await takeAlong();
  expect(names).toEqual([
    'gegevens.json',
    'bestanden/01-Verslag van school.txt',
    'bestanden/02-Verslag van school.txt',
    'lees-mij.html',
  ]);
  expect(JSON.parse(text('gegevens.json'))).toEqual(JSON.parse(JSON.stringify(uitdraai)));
  expect(new Set([text(names[1] ?? ''), text(names[2] ?? '')])).toEqual(
    new Set(['Het gaat beter.', 'Nog beter.']),
  );
  expect(page).toContain('href="bestanden/01-Verslag%20van%20school.txt"');
  expect(page).toContain('<h2 id="gezin">Wie wij zijn</h2>');
  expect(page).toContain('2 maart 2017');
});

test('each file that was read has its line in the log of the family', async () => {
  await send('een.txt', 'Een.');
  await takeAlong();
  const lines = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'outcome'])
    .where('gezin_id', '=', gezin)
    .where('account_id', '=', ilse.account)
    .orderBy('id')
    .execute();
  expect(lines).toEqual([
    { event: 'exportGezin', outcome: 'done' },
    { event: 'readBijlage', outcome: 'done' },
  ]);
});

test('a file that is lost is named with the reason, the operator hears it, and the others come along', async () => {
  await send('weg.txt', 'Weg.');
  await send('er.txt', 'Er.');
  const { rows } = {
    rows: await base.owner
      .selectFrom('bijlage')
      .select(['naam', 'bewaard_als'])
      .where('gezin_id', '=', gezin)
      .execute(),
  };
  await base.kit.files.remove(rows.find(({ naam }) => naam === 'weg.txt')?.bewaard_als ?? '');
  const { names, page, faults } = await takeAlong();
  expect(names.filter((name) => name.startsWith('bestanden/'))).toEqual(['bestanden/01-er.txt']);
  expect(page).toContain('weg.txt: dit bestand is beschadigd of kwijt.');
  expect(faults).toHaveLength(1);
});

test('a file that is closed in between does not come along, and the page says so', async () => {
  await send('dicht.txt', 'Dicht.');
  const { names, page, faults } = await takeAlong('nl', () =>
    base.owner.deleteFrom('bijlage').where('gezin_id', '=', gezin).execute(),
  );
  expect(names).toEqual(['gegevens.json', 'lees-mij.html']);
  expect(page).toContain('dicht.txt: u mag dit bestand niet (meer) zien.');
  expect(faults).toEqual([]);
});

test('what people wrote is text and nothing else, wherever it stands', async () => {
  await base.owner
    .updateTable('gezin')
    .set({ naam: '<script>alert(1)</script> & "co"' })
    .where('id', '=', gezin)
    .execute();
  const { page } = await takeAlong();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;');
  expect(page).not.toMatch(/<script|<img|<iframe|https?:\/\//);
});

test('the page is there in English too, with the parts named in English', async () => {
  const { page } = await takeAlong('en');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<h2 id="gezin">Who we are</h2>');
  expect(page).toContain('2 March 2017');
});

test('no number that only a computer needs stands on the page', async () => {
  const { page } = await takeAlong();
  const body = page.slice(page.indexOf('<h2 id="gezin">'));
  expect(body).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(body).not.toMatch(/<dt>(Versie|Can)/);
});

test('a part that may not be seen says so, and an empty one too', async () => {
  const { page } = await takeAlong('nl', async (uitdraai) => {
    for (const part of uitdraai.onderdelen) if (part.naam === 'school') part.inhoud = null;
  });
  expect(page).toMatch(/<h2 id="school">School<\/h2><p class="soft">Dit deel mag u niet zien/);
  expect(page).toMatch(/<h2 id="gasten">[^<]*<\/h2><p class="soft">Hier staat niets\.<\/p>/);
});
