import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nowhere, typeCommand } from '#tests/process/type-stip.ts';

const whole = {
  hulpvraagdatum: '2026-11-20',
  jeugdige: { geboortedatum: '2016-04-01' },
  brp: [
    { gemeente: '0014', van: '2016-04-01', tot: '2025-03-01', adres: 'woonadres' },
    { gemeente: '0794', van: '2025-03-01', adres: 'woonadres' },
  ],
  verblijf: [{ soort: 'pleegouder', van: '2025-03-01' }],
};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-woonplaats-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (...words: string[]) => typeCommand(['woonplaats', ...words], nowhere);

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, 'vraag.json');
  await writeFile(file, Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return file;
}

test('the answer is one line of JSON with gemeente, grond, mens and redenen', async () => {
  const { code, out, err } = await ask(await fileOf(whole), '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')).toHaveLength(2);
  const answer = JSON.parse(out);
  expect(Object.keys(answer)).toEqual(['gemeente', 'grond', 'mens', 'redenen']);
  expect(answer).toMatchObject({ gemeente: '0014', grond: '2', mens: false });
});

test('without --json the same is told in plain lines', async () => {
  const { code, out } = await ask(await fileOf(whole));
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 5)).toEqual([
    'Verantwoordelijke gemeente: 0014',
    'Grond: Jeugdwet art. 1.1, woonplaats 2°: het woonadres van vlak vóór het verblijf',
    'Hier hoeft niemand meer naar te kijken.',
    'Redenen:',
    '1. Op 2026-11-20 is er verblijf. Het duurt zonder onderbreking sinds 2025-03-01.',
  ]);
});

test('that a person has to look is an answer too', async () => {
  const { code, out } = await ask(await fileOf({ ...whole, brp: [] }));
  expect(code).toBe(0);
  expect(out).toMatch(/^Verantwoordelijke gemeente: niet te bepalen\nGrond: geen\nEen mens moet hier/);
});

test('every fault is one line in Dutch and English with its place, and the exit code is 2', async () => {
  const brp = [{ ...whole.brp[0], tot: '2016-04-01' }, { van: '2025-02-30' }];
  const { code, out, err } = await ask(await fileOf({ ...whole, brp, hulp: 1 }), '--json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const lines = err.trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    '$.brp[0].tot',
    '$.brp[1].van',
    '$.brp[1].gemeente',
    '$.brp[1].adres',
    '$.hulp',
  ]);
  for (const line of lines) expect(line).toMatch(/^\$\S+: \S.+\. \/ \S.+\.$/);
});

test('a file with very many faults tells fifty and how many more there are', async () => {
  const { code, err } = await ask(await fileOf({ ...whole, verblijf: Array(1000).fill(7) }));
  expect(code).toBe(2);
  expect(err.trimEnd().split('\n')).toHaveLength(51);
  expect(err).toContain('En nog 950 fouten. / And 950 more faults.');
});

test('a mark before the text is no trouble', async () => {
  const marked = Buffer.from(`\u{feff}${JSON.stringify(whole)}\r\n`);
  expect((await ask(await fileOf(marked))).code).toBe(0);
});

test('what is no file, no text or no JSON is one line in Dutch and English without a trace', async () => {
  const cases: [Buffer, RegExp][] = [
    [Buffer.from(''), /is leeg\. \/ .* is empty\.$/],
    [Buffer.from('\u{feff} \n'), /is leeg\./],
    [Buffer.from('{"hulpvraagdatum": }'), /is geen JSON.*\. \/ .* is no JSON.*\.$/],
    [Buffer.from('{\n"a": 1,\n}'), /is geen JSON \(regel 3, teken 1\)\./],
    [Buffer.from('\u{feff}{}', 'utf16le'), /is geen tekst in UTF-8\./],
    [Buffer.from([0x22, 0xff, 0x22]), /is geen tekst in UTF-8\./],
    [Buffer.alloc(1_000_001, ' '), /is groter dan 1 MB\. \/ .* is larger than 1 MB\.$/],
    [Buffer.from('['.repeat(900_000)), /is geen JSON/],
    [Buffer.from(`${'['.repeat(400_000)}${']'.repeat(400_000)}`), /^\$: .+belong here\.$/],
  ];
  for (const [content, said] of cases) {
    const { code, out, err } = await ask(await fileOf(content));
    expect({ code, out }, String(said)).toEqual({ code: 2, out: '' });
    expect(err.trimEnd()).toMatch(said);
    expect(err.trimEnd().split('\n'), err.slice(0, 500)).toHaveLength(1);
  }
  for (const absent of [folder, join(folder, 'nergens.json'), '/dev/zero']) {
    const { code, out, err } = await ask(absent);
    expect({ code, out }, absent).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^\S+ is (niet te lezen|groter dan 1 MB)\. \/ [^\n]+\n$/);
  }
});

test('a file of just one megabyte is still read', async () => {
  const padded = Buffer.alloc(1_000_000, ' ');
  padded.write(JSON.stringify(whole));
  expect((await ask(await fileOf(padded))).code).toBe(0);
});

test('a call without a file, or with two, is shown how to ask', async () => {
  for (const words of [[], ['a.json', 'b.json'], ['a.json', '--snel']]) {
    const { code, err } = await ask(...words);
    expect(code, words.join(' ')).toBe(2);
    expect(err).toContain('woonplaats FILE.json [--json]');
  }
});
