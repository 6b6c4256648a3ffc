import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeBericht } from '#berichten/index.ts';
import { aJw301 } from '#berichten/testing/made.ts';
import { isAlive } from '#platform/database/file-lock.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { failStip, startStip } from '../site.ts';
import { typeStip } from './type-stip.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One line in two languages, a slash between them. */
const oneLine = (start: string) => expect.stringMatching(new RegExp(`^${start}.+ / .+\\.$`));
const nothingIn = async (path: string) => expect(await readdir(path).catch(() => [])).toEqual([]);

describe('what stops the start is one line in Dutch and English, exit code 1, and nothing half done', () => {
  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : 0);
    const data = join(folder, 'port');
    expect(await failStip({ PORT: port, STIP_DATA: data })).toEqual({
      code: 1,
      lines: [oneLine(`Poort ${port} is al in gebruik`)],
    });
    await nothingIn(data);
    other.close();
  });

  test('a DATABASE_URL that is no address', async () => {
    const data = join(folder, 'address');
    expect(await failStip({ DATABASE_URL: 'mysql://ik:geheim@server/stip', STIP_DATA: data })).toEqual({
      code: 1,
      lines: [oneLine('DATABASE_URL moet ')],
    });
    await nothingIn(data);
  });

  test('a server that is away, a password that is wrong, a database that is not there', async () => {
    const real = new URL(inject('template'));
    const nowhere = 'postgres://ik:geheim@127.0.0.1:1/stip';
    const wrongPassword = Object.assign(new URL(real), { password: 'geheim' }).href;
    const noDatabase = Object.assign(new URL(real), { pathname: '/nergens' }).href;
    const faults = await Promise.all(
      [nowhere, wrongPassword, noDatabase].map((url) =>
        failStip({ DATABASE_URL: url, STIP_DATA: join(folder, 'away') }),
      ),
    );
    expect(faults).toEqual([
      { code: 1, lines: [oneLine('De database op 127.0.0.1:1 is niet te bereiken')] },
      { code: 1, lines: [oneLine(`De database op 127.0.0.1:${real.port} laat Stip niet binnen`)] },
      { code: 1, lines: [oneLine('De database nergens bestaat niet')] },
    ]);
    expect(JSON.stringify(faults)).not.toContain('geheim');
  });

  test('a file in the place of the data folder', async () => {
    const data = join(folder, 'file');
    await writeFile(data, 'mine');
    expect(await failStip({ STIP_DATA: data })).toEqual({ code: 1, lines: [oneLine('In de datamap')] });
    expect(readFileSync(data, 'utf8')).toBe('mine');
  });

  test('a folder with a region that is not there, and one with a mistake in it', async () => {
    const base = await openTestDatabase();
    const settings = { DATABASE_URL: base.url, STIP_DATA: join(folder, 'region') };
    const wrong = join(folder, 'wrong-region');
    await mkdir(wrong);
    await writeFile(join(wrong, 'regio.json'), '{"naam": 1}');
    expect(await failStip({ ...settings, STIP_REGIO: join(folder, 'nergens') })).toEqual({
      code: 1,
      lines: [oneLine('De map .+nergens met het regioprofiel is niet te lezen')],
    });
    expect(await failStip({ ...settings, STIP_REGIO: wrong })).toEqual({
      code: 1,
      lines: [oneLine('Het regioprofiel klopt niet: .+wrong-region/')],
    });
    const { rows } = await sql`select from gemeente union all select from regio`.execute(base.owner);
    expect(rows).toEqual([]);
    await base.close();
  });

  test('settings that are wrong, each on a line of its own', async () => {
    const data = join(folder, 'settings');
    const wrong = {
      PORT: 'veel',
      LOG_LEVEL: 'hard',
      OIDC_ISSUER: 'https://aanmelden.example',
      STIP_DATA: data,
    };
    expect(await failStip(wrong)).toEqual({
      code: 1,
      lines: [
        oneLine('PORT \\("veel"\\) moet '),
        oneLine('LOG_LEVEL \\("hard"\\) moet '),
        oneLine('OIDC_CLIENT_ID ontbreekt'),
        oneLine('OIDC_CLIENT_SECRET ontbreekt'),
      ],
    });
    await nothingIn(data);
  });
});

describe('a Stip with a PostgreSQL of its own', () => {
  const settings = () => ({ STIP_DATA: join(folder, 'own') });
  const postmaster = () =>
    Number(readFileSync(join(folder, 'own', 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const isGone = async (pid: number) => {
    for (let turn = 0; isAlive(pid) && turn < 100; turn += 1) await wait(50);
    return !isAlive(pid);
  };

  test('SIGTERM and SIGINT stop it and its database, with exit code 0', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const running = await startStip(settings(), '--empty');
      const database = postmaster();
      expect(await running.stop(signal), running.said()).toBe(0);
      expect(await isGone(database)).toBe(true);
    }
  }, 60_000);

  test('what was committed is there after a kill -9 of Stip and of its database', async () => {
    const berichten = join(folder, 'berichten');
    await mkdir(berichten);
    await writeFile(join(berichten, 'een.xml'), writeBericht(aJw301()));
    const take = async () => (await typeStip(['ijw', 'import', berichten, '--json'], settings())).out;

    const killed = await startStip(settings(), '--empty');
    expect(await take()).toContain('"uitkomst":"verwerkt"');
    const database = postmaster();
    expect(await killed.stop('SIGKILL')).toBeNull();
    process.kill(database, 'SIGKILL');
    expect(await isGone(database)).toBe(true);

    const again = await startStip(settings(), '--empty');
    expect(await take()).toContain('"uitkomst":"al-verwerkt"');
    expect(await again.stop()).toBe(0);
  }, 60_000);
});
