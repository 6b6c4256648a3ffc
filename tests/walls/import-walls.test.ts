import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Import, imports, scenery } from './imports.ts';
import { makeTree, patience, root, runTool } from './tree.ts';

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };
type Rule = { readonly name: string; readonly severity: string };

const { forbidden } = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`) as {
  forbidden: readonly Rule[];
};
let tree: Awaited<ReturnType<typeof makeTree>>;
let violations: readonly Violation[];

/** Every file imports what is asked of it, and every file that is asked for exists. */
function filesOf(all: readonly Import[]): Record<string, string> {
  const files: Record<string, string> = { ...scenery };
  for (const { from, to } of all) {
    const target = to.replace('type:', '');
    const specifier = target.replace(/^(src|tests)\//, '#$1/');
    const line = to.startsWith('type:') ? `import type {} from '${specifier}';` : `import '${specifier}';`;
    files[from] = `${files[from] ?? ''}${line}\n`;
    if (/^(src|tests)\//.test(target)) files[target] ??= '';
  }
  return files;
}

beforeAll(async () => {
  tree = await makeTree(filesOf(imports));
  const tool = 'dependency-cruiser/bin/dependency-cruiser.mjs';
  const said = await runTool(
    tree.folder,
    tool,
    '--preserve-symlinks',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'src',
    'tests',
  );
  violations = JSON.parse(said).summary.violations;
}, patience);
afterAll(() => tree.remove());

function rulesBrokenBy({ from, to }: Import): string[] {
  const target = to.replace(/^(?:type|node):/, '');
  const isIt = (found: string) => found === target || found.includes(`node_modules/${target.split('/')[0]}`);
  const found = violations.filter((one) => one.from === from && isIt(one.to.replace('@types/', '')));
  return [...new Set(found.map((one) => one.rule.name))].sort();
}

describe('what the walls stop', () => {
  test.each(imports.filter(({ breaks }) => breaks.length > 0))('$from may not import $to', (one) => {
    expect(rulesBrokenBy(one)).toEqual([...one.breaks].sort());
  });
});

describe('what the walls let through', () => {
  test.each(imports.filter(({ breaks }) => breaks.length === 0))('$from may import $to', (one) => {
    expect(rulesBrokenBy(one)).toEqual([]);
  });
});

test('every wall is broken here at least once, and every wall is an error', () => {
  expect(new Set(imports.flatMap(({ breaks }) => breaks))).toEqual(
    new Set(forbidden.map(({ name }) => name)),
  );
  expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
});

test('nothing is reported that is not broken', () => {
  const broken = imports.flatMap(({ from, breaks }) => breaks.map((rule) => `${rule}: ${from}`));
  expect(new Set(violations.map(({ from, rule }) => `${rule.name}: ${from}`))).toEqual(new Set(broken));
});
