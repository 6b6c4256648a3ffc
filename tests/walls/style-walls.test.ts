import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults, good } from './style.ts';
import { makeTree, patience, runTool } from './tree.ts';

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
};

let tree: Awaited<ReturnType<typeof makeTree>>;
let found: string[];

beforeAll(async () => {
  tree = await makeTree({
    ...Object.fromEntries(faults.map(({ path, text }) => [path, text])),
    ...good,
    '.gitignore': 'node_modules\n',
  });
  const said = await runTool(
    tree.folder,
    '@biomejs/biome/bin/biome',
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    'src',
  );
  const { diagnostics } = JSON.parse(said) as Report;
  found = diagnostics.map(
    ({ category, location, severity }) => `${severity} ${category.replace('lint/', '')} ${location.path}`,
  );
}, patience);
afterAll(() => tree.remove());

test.each(faults)('$rule stops $path', ({ rule, path }) => {
  expect(found.filter((one) => one.endsWith(path))).toContain(`error ${rule} ${path}`);
});

test.each(Object.keys(good))('nothing is wrong with %s', (path) => {
  expect(found.filter((one) => one.endsWith(path))).toEqual([]);
});
