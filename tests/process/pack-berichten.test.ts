import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { writeBericht } from '#berichten/index.ts';
import { aJw301 } from '#berichten/testing/made.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../bin/pack-berichten.mjs', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'stip-berichten-'));
afterAll(() => rm(folder, { recursive: true }));

test('the messages are a package of their own: plain JavaScript that needs nothing else', {
  timeout: 120_000,
}, async () => {
  const target = join(folder, 'node_modules', '@stip', 'berichten');
  await run(process.execPath, [script, target]);
  const files = await readdir(target, { recursive: true });
  expect(files.filter((name) => name.includes('.test.'))).toEqual([]);
  const code = files.filter((name) => name.endsWith('.js'));
  for (const name of code)
    for (const [, from] of (await readFile(join(target, name), 'utf8')).matchAll(/\bfrom '([^']+)'/g))
      expect(from).toMatch(/^\.{1,2}\//);
  await writeFile(join(folder, 'een.xml'), writeBericht(aJw301()));
  await writeFile(
    join(folder, 'try.mjs'),
    `import { readFileSync } from 'node:fs';
     import { readBericht } from '@stip/berichten';
     import { weeksIn } from '@stip/berichten/rekenen/kalender';
     import { findFoutcode } from '@stip/berichten/ggk';
     const { soort, bevindingen } = readBericht(readFileSync('een.xml'));
     console.log(JSON.stringify({ soort, bevindingen, weeks: weeksIn({ Begindatum: '2022-07-11', Einddatum: '2022-09-04' }), code: typeof findFoutcode }));`,
  );
  const { stdout } = await run(process.execPath, ['try.mjs'], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({ soort: 'JW301', bevindingen: [], weeks: 8, code: 'function' });
});
