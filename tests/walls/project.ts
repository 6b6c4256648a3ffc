import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './tree.ts';

/** What is made by building, installing or running; the same list as .gitignore. */
const made = new Set(['node_modules', 'build', 'data', 'coverage', '.git', '.react-router']);
const isText = /\.(ts|tsx|mjs|cjs|js|json|md|sql|css|svg|yml|yaml|txt|csv|toml)$|(^|\/)[^./]+$|ignore$/;

/** Every text file of the project, by its path from the root. */
export async function listProject(): Promise<ReadonlyMap<string, string>> {
  const paths = (await listFolder(root)).filter((path) => isText.test(path)).sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
  );
  return new Map(texts);
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !made.has(name))
    .map((entry) =>
      entry.isDirectory()
        ? listFolder(join(folder, entry.name))
        : [relative(root, join(folder, entry.name)).replaceAll('\\', '/')],
    );
  return (await Promise.all(found)).flat();
}
