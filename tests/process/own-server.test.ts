import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { openDatabase } from '#platform/database/open-database.ts';
import { testKey } from '../demo-template.ts';
import { startStip } from '../site.ts';

const roles = [
  'stip_web',
  'stip_gezin',
  'stip_regio',
  'stip_beheer',
  'stip_keten',
  'stip_system',
  'stip_sealer',
];

test('a PostgreSQL of your own is enough with a login that is no superuser and makes no roles', async () => {
  const server = new URL(inject('template'));
  server.pathname = '/postgres';
  const name = `own_${randomBytes(4).toString('hex')}`;
  const owner = openDatabase(server.href, 1);
  await sql.raw(`create role ${name} login password 'x'`).execute(owner);
  await sql.raw(`grant ${roles.join(', ')} to ${name}`).execute(owner);
  await sql.raw(`create database ${name} owner ${name} encoding 'UTF8' template template0`).execute(owner);
  const folder = await mkdtemp(join(tmpdir(), 'stip-own-'));
  const login = Object.assign(new URL(server), { username: name, password: 'x', pathname: `/${name}` });
  const running = await startStip({
    DATABASE_URL: login.href,
    STIP_DATA: folder,
    STIP_KEY: testKey.toString('base64'),
  });
  try {
    expect((await fetch(`${running.url}/ready`)).status).toBe(200);
    expect((await fetch(`${running.url}/aanmelden/start?als=anouk`, { redirect: 'manual' })).status).toBe(
      302,
    );
    expect(running.said()).not.toMatch(/permission denied|row-level security/);
  } finally {
    expect(await running.stop()).toBe(0);
    await sql.raw(`drop database ${name} with (force)`).execute(owner);
    await sql.raw(`revoke ${roles.join(', ')} from ${name}`).execute(owner);
    await sql.raw(`drop role ${name}`).execute(owner);
    await owner.destroy();
    await rm(folder, { recursive: true, force: true });
  }
});
