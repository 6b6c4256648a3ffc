import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answerBericht, readBericht, writeBericht } from '#berichten/index.ts';
import { nowhere, typeCommand } from '#tests/process/type-stip.ts';

const home = await mkdtemp(join(tmpdir(), 'stip-partner-'));
afterAll(() => rm(home, { recursive: true }));

/** A partner has no database. */
const type = (...words: string[]) => typeCommand(['ijw', 'partner', ...words], nowhere);

interface Line {
  readonly file: string;
  readonly bericht: string;
  readonly expected: { readonly outcome: string };
}

async function play(...words: string[]) {
  const { code, out } = await type(...words, '--json');
  const lines = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  return { code, report: lines.pop(), sent: lines as Line[] };
}

/** Every file that lies in a folder, with what is in it. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xml'));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const);
  return Object.fromEntries((await Promise.all(texts)).toSorted());
}

/** The retour that the other side would give. */
async function answer(file: string, codes: readonly string[]) {
  const { bericht } = readBericht(await readFile(file));
  if (bericht?.soort !== 'JW301') throw new Error('a gemeente begins with a JW301');
  const wrong = codes.map((code) => ({ regel: 'X', niveau: 3 as const, code, pad: '/Bericht', tekst: '' }));
  const retour = answerBericht(bericht, wrong, { identificatie: 'R1', dagtekening: '2099-01-01' });
  if (retour === undefined) throw new Error('there is a retour');
  return writeBericht(retour);
}

test('days that are played in two turns are the days that are played in one', async () => {
  const [one, two] = [join(home, 'one'), join(home, 'two')];
  const whole = await play(one, '--dagen', '60', '--clienten', '60', '--fouten', '0.3');
  await play(two, '--dagen', '25', '--clienten', '60', '--fouten', '0.3');
  const rest = await play(two, '--dagen', '35');
  expect(await contentOf(two)).toEqual(await contentOf(one));
  expect(Object.keys(await contentOf(one)).length).toBe(whole.sent.length);
  expect([whole.code, rest.code]).toEqual([0, 0]);
  expect(rest.report).toEqual(whole.report);
  expect(whole.report).toMatchObject({ days: 60, sent: whole.sent.length, differences: [] });
});

test('an answer in the folder is held against what is expected, once', async () => {
  const folder = join(home, 'gemeente');
  const { sent } = await play(folder, '--als', 'gemeente', '--dagen', '90', '--clienten', '60');
  const [right, wrong] = sent.filter(({ expected }) => expected.outcome === 'accepted');
  await writeFile(join(folder, 'in', '1.xml'), await answer(right?.file ?? '', []));
  const fine = await play(folder, '--dagen', '1');
  expect(fine).toMatchObject({ code: 0, report: { received: 1, answeredAsExpected: 1, differences: [] } });
  await mkdir(join(folder, 'in', 'later'));
  await writeFile(join(folder, 'in', 'later', '2.xml'), await answer(wrong?.file ?? '', ['9332']));
  const refused = await play(folder, '--dagen', '1');
  const difference = { soort: 'JW301', expected: 'accepted', found: 'refused 9332' };
  expect(refused).toMatchObject({
    code: 1,
    report: { received: 2, answeredAsExpected: 1, differences: [difference] },
  });
  const { code, out } = await type(folder, '--dagen', '1');
  expect(code).toBe(1);
  expect(out).toMatch(/Verschillen \/ differences: 1\n.*\tJW301\t.*\taccepted\trefused 9332/);
});

test('no day after today is played', async () => {
  const folder = join(home, 'year');
  await play(folder, '--dagen', '700', '--clienten', '5');
  const { report, sent } = await play(folder, '--dagen', '10');
  expect(report).toMatchObject({ days: 366 });
  expect(sent).toEqual([]);
});

test('a game that is another one, a folder that is no folder and options that cannot be end with 2', async () => {
  const folder = join(home, 'other');
  await play(folder, '--dagen', '1', '--clienten', '5');
  for (const words of [
    [folder, '--seed', '2'],
    [folder, '--als', 'gemeente'],
    [fileURLToPath(import.meta.url)],
    [folder, '--als', 'raad'],
    [folder, '--fouten', '2'],
    [folder, '--dagen', '0'],
    [],
  ]) {
    const { code, out, err } = await type(...words);
    expect([code, out], words.join(' ')).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
  }
  await writeFile(join(folder, 'partner.json'), '{"als":"aanbieder"}');
  expect(await type(folder)).toMatchObject({ code: 2, err: expect.stringContaining('partner.json') });
});
