import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const assets = fileURLToPath(new URL('../../build/client/assets', import.meta.url));

test('what browsers get holds no storage, no rules of access and no SQL', async () => {
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const name of names) {
    const text = await readFile(join(assets, name), 'utf8');
    if (/my_rechten|\.selectFrom\(|insert into |createHmac/.test(text)) found.push(name);
  }
  expect(found).toEqual([]);
});
