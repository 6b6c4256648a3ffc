import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { explainStartupFault, StartupFault } from './startup-fault.ts';

const setup = {
  port: 3000,
  dataFolder: '/srv/stip',
  databaseUrl: 'postgres://name:hidden@db.example.nl:5433/stip_test',
};

const coded = (code: string, more: object = {}) => Object.assign(new Error('no'), { code, ...more });

async function failureOf(action: Promise<unknown>): Promise<unknown> {
  try {
    await action;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

function connect(url: string): Promise<unknown> {
  return new pg.Client({ connectionString: url }).connect();
}

describe('a fault at the start', () => {
  it.each([
    ['a port that is taken', coded('EADDRINUSE'), 'Poort 3000 is al in gebruik', 'PORT=3001'],
    [
      'a port for the administrator only',
      coded('EACCES', { syscall: 'listen' }),
      'Poort 3000 mag deze',
      'PORT=3000',
    ],
    ['a full disk', coded('ENOSPC'), 'De schijf is vol', '/srv/stip'],
    ['a full disk under the database server', coded('53100'), 'De schijf is vol', 'STIP_DATA'],
    [
      'an unwritable data folder',
      coded('EACCES', { syscall: 'mkdir' }),
      'In de datamap /srv/stip',
      'STIP_DATA',
    ],
    ['a read-only disk', coded('EROFS'), 'In de datamap /srv/stip', 'STIP_DATA'],
    [
      'a database that is away',
      coded('ECONNREFUSED'),
      'De database op db.example.nl:5433 is niet te bereiken',
      'DATABASE_URL',
    ],
    [
      'a database that goes away in the middle',
      coded('57P02'),
      'De database op db.example.nl:5433 is midden in het werk weggevallen',
      'nog eens',
    ],
    [
      'an unknown database server',
      coded('ENOTFOUND'),
      'De database op db.example.nl:5433 is niet te',
      'DATABASE_URL',
    ],
    [
      'a wrong password',
      coded('28P01'),
      'De database op db.example.nl:5433 laat Stip niet binnen',
      'DATABASE_URL',
    ],
    [
      'a database that does not exist',
      coded('3D000'),
      'De database stip_test bestaat niet',
      'createdb stip_test',
    ],
    ['an address that is none', coded('ERR_INVALID_URL'), 'DATABASE_URL is geen geldig adres', 'postgres://'],
    [
      'a database user with too few rights',
      coded('42501'),
      'De gebruiker in DATABASE_URL mag te weinig',
      'CREATEROLE',
    ],
  ])('%s becomes one line with the mend, in two languages, without a password', (_name, error, start, mend) => {
    const said = explainStartupFault(error, setup) ?? '';
    expect(said.startsWith(start)).toBe(true);
    expect(said).toContain(mend);
    expect(said).toMatch(/\. \/ [A-Z].*\.$/);
    expect(said).not.toMatch(/\n|hidden/);
  });

  it('is told in its own words when it has them', () => {
    const fault = new StartupFault('De regio mist.', 'The region is missing.');
    expect(explainStartupFault(fault, setup)).toBe('De regio mist. / The region is missing.');
  });

  it('is a full disk when the embedded database complains of it', () => {
    const fault = new StartupFault('Start niet (No space left on device).', 'Does not start.');
    expect(explainStartupFault(fault, setup)).toContain('De schijf is vol');
  });

  it('is found inside the error that wraps it', () => {
    const wrapped = new Error('migration failed', { cause: coded('ENOSPC') });
    expect(explainStartupFault(wrapped, setup)).toContain('De schijf is vol');
    expect(explainStartupFault(new AggregateError([coded('ECONNREFUSED')]), setup)).toContain(
      'is niet te bereiken',
    );
  });

  it('stays unexplained when nobody foresaw it', () => {
    expect(explainStartupFault(new TypeError('x is not a function'), setup)).toBeUndefined();
    expect(explainStartupFault('text', setup)).toBeUndefined();
  });

  it('is recognised in what Node and the database driver really throw', async () => {
    const taken = createServer();
    const port = await new Promise<number>((found) => {
      taken.listen(0, '127.0.0.1', () => found((taken.address() as { port: number }).port));
    });
    const second = createServer();
    const refused = new Promise((_, failed) => second.once('error', failed));
    second.listen(port, '127.0.0.1');
    expect(explainStartupFault(await failureOf(refused), setup)).toContain('Poort 3000 is al in');
    await new Promise((closed) => taken.close(closed));

    const away = await failureOf(connect(`postgres://name:hidden@127.0.0.1:${port}/stip`));
    expect(explainStartupFault(away, setup)).toContain('is niet te bereiken');
    const unknown = await failureOf(connect('postgres://name:hidden@server.invalid/stip'));
    expect(explainStartupFault(unknown, setup)).toContain('is niet te bereiken');

    const folder = mkdtempSync(join(tmpdir(), 'stip-fault-'));
    await writeFile(join(folder, 'file'), '');
    const noFolder = await failureOf(writeFile(join(folder, 'file', 'key'), ''));
    expect(explainStartupFault(noFolder, setup)).toContain('In de datamap');
    rmSync(folder, { recursive: true });
  });
});
