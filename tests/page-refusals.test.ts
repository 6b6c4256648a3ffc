import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { operations } from '#src/operations.ts';

const modules = fileURLToPath(new URL('../src/modules', import.meta.url));
const deeds = new Map<string, { readonly refuses: readonly string[] }>(
  operations.filter(({ name }) => !/^(?:read|list|search|find)/.test(name)).map((one) => [one.name, one]),
);

/** Names that a page takes from the doors of other modules. */
const takenFrom = (text: string) =>
  [...text.matchAll(/import \{([^}]*)\} from '#modules\/\w+\/index\.ts'/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );

/** Every code for which the texts of this module or of its pages have a sentence. */
async function saidBy(module_: string): Promise<ReadonlySet<string>> {
  const files = globSync(`${module_}/{words.nl.ts,pages/**/words.nl.ts}`, { cwd: modules });
  const found = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      found.add(key);
      gather(inner);
    }
  };
  for (const file of files) gather(await import(join(modules, file)));
  return found;
}

const pages = globSync('*/pages/**/*.{ts,tsx}', { cwd: modules })
  .filter((file) => !/words\.|\.test\./.test(file))
  .map((file) => ({ file, taken: takenFrom(readFileSync(join(modules, file), 'utf8')) }))
  .filter(({ taken }) => taken.some((name) => deeds.has(name)));

test('there are pages that do a deed of another module', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test.each(pages)('$file can say why another module refuses what is done there', async ({ file, taken }) => {
  const said = await saidBy(file.split('/')[0] ?? '');
  const codes = taken.flatMap((name) => deeds.get(name)?.refuses ?? []);
  expect(codes.filter((code) => !said.has(code))).toEqual([]);
});
