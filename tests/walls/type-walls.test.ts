import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeTree, patience, root, runTool } from './tree.ts';

const head = `import { z } from 'zod';
import { defineOperation } from '${root}src/platform/operation.ts';
import { refuse } from '${root}src/platform/refusal.ts';
`;

/** One operation that lists one refusal and answers a number, with a handler of choice. */
const operation = (handler: string) => `${head}
export const countPlekken = defineOperation({
  name: 'countPlekken',
  route: 'GET /plekken',
  summary: 'Telt plekken.',
  needs: 'signed-in',
  input: z.object({ van: z.number() }),
  output: z.object({ aantal: z.number() }),
  refuses: ['plek/onbekend'],
  logs: 'nothing',
  async handle({ van }) {
    ${handler}
  },
});
`;

/** The real composition of all sentences, as if it stood in the small house. */
const sentences = readFileSync(`${root}src/words.ts`, 'utf8')
  .replaceAll(/'#(platform|modules|web|berichten)\//g, `'${root}src/$1/`)
  .replaceAll("'./", `'${root}src/`);
const words = `import type { Words } from '${root}src/platform/words.ts';

const nl = { title: 'Plekken', count: (aantal: number) => String(aantal) };
`;

const compiling: Readonly<Record<string, string>> = {
  'good.ts': operation("if (van < 0) return refuse('plek/onbekend');\n    return { aantal: van };"),
  'good-kit-refusal.ts': operation("if (van < 0) return refuse('ongeldig');\n    return { aantal: van };"),
  'good-words.ts': `${words}\nexport const en: Words<typeof nl> = { title: 'Places', count: (aantal) => String(aantal) };\n`,
  'good-sentences.ts': sentences,
};

/** What must not compile, and what the compiler says of it. */
const broken: Readonly<Record<string, readonly [title: string, text: string, code: string]>> = {
  'undeclared-refusal.ts': [
    'a refusal that the operation does not list',
    operation("if (van < 0) return refuse('plek/vol');\n    return { aantal: van };"),
    'TS2322',
  ],
  'other-shape.ts': [
    'an answer of another shape than the operation promises',
    operation("if (van < 0) return refuse('plek/onbekend');\n    return { aantal: String(van) };"),
    'TS2322',
  ],
  'missing-sentence.ts': [
    'a refusal code without a sentence',
    sentences.replace('Record<RefusalCode |', "Record<RefusalCode | 'plek/onbekend' |"),
    'TS2741',
  ],
  'missing-words.ts': [
    'an English text that lacks a sentence of the Dutch one',
    `${words}\nexport const en: Words<typeof nl> = { title: 'Places' };\n`,
    'TS2741',
  ],
  'unchecked-index.ts': [
    'an element of a list taken for granted',
    'export const first = (list: readonly string[]): string => list[0];\n',
    'TS2322',
  ],
  'enumeration.ts': ['an enum', 'export enum Colour {\n  Red,\n}\n', 'TS1294'],
};

const codesOf = (faults: readonly string[], path: string) =>
  faults.filter((line) => line.startsWith(path)).map((line) => /error (TS\d+)/.exec(line)?.[1]);

test(
  'what the house forbids in types does not compile, and what it allows does',
  async () => {
    const tree = await makeTree({
      ...compiling,
      ...Object.fromEntries(Object.entries(broken).map(([path, [, text]]) => [path, text])),
      'tsconfig.walls.json': JSON.stringify({ extends: './tsconfig.json', include: ['./*.ts'] }),
    });
    const said = await runTool(tree.folder, 'typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.walls.json');
    const faults = said.split('\n').filter((line) => /^[^ ].*error TS/.test(line));
    for (const [path, [title, , code]] of Object.entries(broken))
      expect([...new Set(codesOf(faults, path))], title).toEqual([code]);
    for (const path of Object.keys(compiling))
      expect(faults.filter((line) => line.startsWith(path))).toEqual([]);
    await tree.remove();
  },
  patience,
);
