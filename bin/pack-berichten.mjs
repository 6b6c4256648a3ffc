#!/usr/bin/env node
// Makes src/berichten into a package of its own: plain JavaScript with types, for who wants iJw without the rest of Stip.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src', 'berichten');
const [given] = process.argv.slice(2);
const target = resolve(given ?? join(root, 'build', 'berichten'));

/** What others may enter; the rest comes along because these import it. */
const doors = ['index.ts', 'ggk/index.ts', 'cbs-jeugd/index.ts'].map((path) => join(source, path));
const open = ['rekenen', 'termijnen'].flatMap((folder) =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(source, folder, name)),
);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'),
    '--ignoreConfig',
    ...['--outDir', target, '--rootDir', source, '--declaration', '--rewriteRelativeImportExtensions'],
    ...[
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2024,dom',
      '--types',
      '',
      '--strict',
      '--skipLibCheck',
    ],
    ...doors,
    ...open,
  ],
  { stdio: 'inherit' },
);

const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const door = (path) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
const manifest = {
  name: '@stip/berichten',
  version,
  license,
  description: 'iJw 3.2: reads, judges, answers and writes all messages of the Dutch Jeugdwet',
  type: 'module',
  engines: { node: '>=20' },
  sideEffects: false,
  exports: {
    '.': door('index'),
    './ggk': door('ggk/index'),
    './cbs-jeugd': door('cbs-jeugd/index'),
    './rekenen/*': door('rekenen/*'),
    './termijnen/*': door('termijnen/*'),
  },
};
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
copyFileSync(join(source, 'README.md'), join(target, 'README.md'));
for (const name of readdirSync(join(root, 'LICENSES')))
  copyFileSync(join(root, 'LICENSES', name), join(target, name));
console.log(`@stip/berichten ${version}: ${target}`);
