import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bericht, readBericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aStart, aStop } from '#berichten/testing/made.ts';
import { hasReference, skippedWithoutReference } from '#berichten/testing/reference.ts';
import { typeCommand } from '#tests/process/type-stip.ts';

const published = fileURLToPath(new URL('../../../../shared/reference/ijw/', import.meta.url));
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-check-'));
  await writeFile(at('goed.xml'), writeBericht(aJw301()));
  await writeFile(at('fout.xml'), writeBericht(aJw301({ Bsn: '999900007' })));
  await writeFile(at('start.xml'), writeBericht(aJw305(aStart(), aStart())));
  await writeFile(at('tekst.xml'), 'geen xml');
  await writeFile(at('ander.xml'), '<a xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo301/schema"/>');
  await writeFile(at('oud.xml'), writeBericht(aJw301()).replaceAll('/3_2/', '/3_1/'));
  await mkdir(at('map'));
});
afterAll(() => rm(folder, { recursive: true }));

const type = (words: string[], env: Record<string, string> = {}) => typeCommand(['ijw', ...words], env);

const objects = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('every file is one line, and what is wrong with it stands below', async () => {
  const { code, out } = await type(['check', at('goed.xml'), at('fout.xml')]);
  expect(code).toBe(1);
  expect(out).toContain(`${at('goed.xml')}\tJW301\tgeldig`);
  expect(out).toContain(`${at('fout.xml')}\tJW301\tongeldig`);
  expect(out).toContain('  CS002\t/Bericht/Client/Bsn\tHet BSN voldoet niet aan de elfproef.');
  expect(out).not.toContain('999900007');
});

test('with --json every file is one object with its kind, whether it is valid, and the findings', async () => {
  const { code, out } = await type(['check', '--json', at('goed.xml'), at('start.xml')]);
  expect(code).toBe(1);
  expect(objects(out)).toEqual([
    { file: at('goed.xml'), bericht: 'JW301', geldig: true, bevindingen: [] },
    {
      file: at('start.xml'),
      bericht: 'JW305',
      geldig: false,
      bevindingen: [
        {
          regel: 'TR101',
          niveau: 2,
          code: '0001',
          pad: '/Bericht/Client/StartProducten/StartProduct[2]',
          tekst: expect.any(String),
        },
      ],
    },
  ]);
});

test('level 1 is the form alone, and level 3 adds the files before it and today', async () => {
  expect(await type(['check', '--level', '1', at('fout.xml'), at('start.xml')])).toMatchObject({ code: 0 });
  expect((await type(['check', at('goed.xml'), at('goed.xml')])).code).toBe(0);
  const { code, out } = await type(['check', '--level', '3', '--json', at('goed.xml'), at('goed.xml')]);
  expect(code).toBe(1);
  expect(objects(out)).toMatchObject([
    { geldig: true },
    { bevindingen: [{ regel: 'TR056', niveau: 3, code: '9056' }] },
  ]);
});

test('on level 3 a start, a stop and a declaratie are held against the order before them', async () => {
  const later = <B extends Bericht>(bericht: B, Identificatie: string): B => ({
    ...bericht,
    Header: {
      ...bericht.Header,
      BerichtIdentificatie: { Identificatie, Dagtekening: '2026-06-01' },
    },
  });
  const begun = aStart({ Begindatum: '2026-05-04' });
  const files = {
    'order.xml': aJw301(),
    'begun.xml': later(aJw305(begun), 'S1'),
    'unknown.xml': later(aJw305({ ...begun, ToewijzingNummer: 9 }), 'S2'),
    'ended.xml': later(aJw307(aStop({ Begindatum: '2026-05-05', Einddatum: '2026-05-31' })), 'S3'),
  };
  for (const [name, bericht] of Object.entries(files)) await writeFile(at(name), writeBericht(bericht));
  const { out } = await type(['check', '--level', '3', '--json', ...Object.keys(files).map(at)]);
  expect(
    objects(out).map(({ bevindingen }) =>
      (bevindingen as { regel: string; code: string }[]).map((one) => `${one.regel} ${one.code}`),
    ),
  ).toEqual([[], [], ['TR019 9019'], ['TR382 9069']]);
  // Without the order nobody can tell.
  expect((await type(['check', '--level', '3', at('unknown.xml'), at('ended.xml')])).code).toBe(0);
});

test('what is packed, or of another law, is told as what it is', async () => {
  await writeFile(at('packed.xml.gz'), gzipSync(writeBericht(aJw301())));
  await writeFile(at('packed.zip'), Buffer.from('504b0304', 'hex'));
  const { out } = await type(['check', '--json', at('packed.xml.gz'), at('packed.zip'), at('ander.xml')]);
  const packed = 'Dit bestand is ingepakt (zip of gzip); pak het eerst uit.';
  expect(objects(out).map(({ bevindingen }) => (bevindingen as { tekst: string }[])[0]?.tekst)).toEqual([
    packed,
    packed,
    'Dit is een iWmo-bericht en geen iJw-bericht.',
  ]);
});

test('what is no XML, no iJw, another release, a folder or not there is a finding, and the rest goes on', async () => {
  const names = ['tekst.xml', 'ander.xml', 'oud.xml', 'map', 'niet-daar.xml', 'goed.xml'];
  const { code, out, err } = await type(['check', '--json', ...names.map(at)]);
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(
    objects(out).map(({ bericht, bevindingen }) => [
      bericht,
      (bevindingen as { tekst: string }[])[0]?.tekst ?? '',
    ]),
  ).toEqual([
    [null, expect.stringContaining('geen geldig XML')],
    [null, 'Dit is een iWmo-bericht en geen iJw-bericht.'],
    [null, 'Dit bericht is van iJw-release 3.1; verwacht wordt 3.2.'],
    [null, 'Dit is een map en geen bestand.'],
    [null, 'Dit bestand bestaat niet.'],
    ['JW301', ''],
  ]);
});

test('without a file, or on a level that does not exist, the exit code is 2', async () => {
  expect((await type(['check'])).code).toBe(2);
  const { code, err } = await type(['check', '--level', '5', at('goed.xml')]);
  expect([code, err.split('\n')[0]]).toEqual([2, 'Kies --level 1, 2 of 3. / Choose --level 1, 2 or 3.']);
});

test.skipIf(!hasReference)(
  `the published schemas are applied as well when their folder is named${skippedWithoutReference}`,
  async () => {
    const env = { IJW_XSD_DIR: join(published, 'xsd') };
    const { code, out } = await type(
      ['check', '--json', at('goed.xml'), join(published, 'examples/JW318.xml')],
      env,
    );
    expect(code).toBe(1);
    expect(objects(out)).toMatchObject([{ geldig: true }, { bericht: 'JW318', geldig: false }]);
    expect((await type(['check', at('goed.xml')], { IJW_XSD_DIR: at('niet-daar') })).code).toBe(2);
  },
);

test('a retour is written for what is right and for what is refused, the same for the same message', async () => {
  const right = await type(['retour', at('goed.xml')]);
  expect(right.code).toBe(0);
  expect(readBericht(right.out)).toMatchObject({
    soort: 'JW302',
    bevindingen: [],
    bericht: { soort: 'JW302' },
  });
  expect((await type(['retour', at('goed.xml')])).out).toBe(right.out);
  const refused = await type([
    'retour',
    at('fout.xml'),
    '--identificatie',
    'R1',
    '--dagtekening',
    '2026-05-01',
  ]);
  expect(refused.code).toBe(1);
  expect(readBericht(refused.out).bericht).toMatchObject({
    Header: {
      IdentificatieRetour: 'R1',
      DagtekeningRetour: '2026-05-01',
      RetourCodes: { RetourCode: ['0001'] },
    },
  });
});

test('a retour knows the gemeenten and the day: what is of neither comes back in its header', async () => {
  const header = async (name: string, changes: object) => {
    const made = aJw301();
    await writeFile(at(name), writeBericht({ ...made, Header: { ...made.Header, ...changes } }));
    const { code, out } = await type(['retour', at(name)]);
    const { bericht } = readBericht(out);
    return [
      code,
      bericht?.soort === 'JW302' && bericht.Header.RetourCodes?.RetourCode,
      'Client' in (bericht ?? {}),
    ];
  };
  expect(await header('nergens.xml', { Afzender: '9999' })).toEqual([1, ['S300'], false]);
  const BerichtIdentificatie = { Identificatie: 'B9', Dagtekening: '2090-01-01' };
  expect(await header('later.xml', { BerichtIdentificatie })).toEqual([1, ['8848'], false]);
});

test('what level 1 refuses, and a retour, get no retour', async () => {
  const { code, out, err } = await type(['retour', at('tekst.xml')]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Fo01');
  await writeFile(at('retour.xml'), (await type(['retour', at('goed.xml')])).out);
  expect(await type(['retour', at('retour.xml')])).toMatchObject({ code: 1, out: '' });
  expect((await type(['retour', at('niet-daar.xml')])).code).toBe(2);
});
