import { expect, test } from 'vitest';
import { makeTree, patience, runTool } from './tree.ts';

test(
  'a Dutch word in code that the glossary does not explain is reported',
  async () => {
    const tree = await makeTree({
      'src/modules/gezin/store.ts': 'export const findWasmachine = (gezin: string) => gezin;\n',
      'src/modules/gezin/schema.ts': 'export const aantalKoelkasten = 1;\n',
      'src/modules/gezin/good.ts': 'export const findGezin = (hulplijn: string) => hulplijn;\n',
      'src/modules/gezin/words.nl.ts': "export const nl = { koelkast: 'De koelkast bij de wasmachine' };\n",
      'db/migrations/0001-gezin.sql': 'create table koelkast (id uuid primary key);\n',
    });
    const said = await runTool(
      tree.folder,
      'cspell/bin.mjs',
      '--no-progress',
      '--no-summary',
      '--no-color',
      'src/**/*.ts',
      'db/**/*.sql',
    );
    const lines = said.trim().split('\n').sort();
    expect(lines.map((line) => line.replace(/^\.\//, '').replace(/:\d+:\d+ - /, ' '))).toEqual([
      'db/migrations/0001-gezin.sql Unknown word (koelkast)',
      'src/modules/gezin/schema.ts Unknown word (Koelkasten)',
      'src/modules/gezin/store.ts Unknown word (Wasmachine)',
    ]);
    await tree.remove();
  },
  patience,
);
