import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The texts of a region's folder by file name, as `readProfile` wants them. */
export function readRegion(folder: 'regio/groningen' | 'tests/regio-klein'): Record<string, string> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

/** A file of the reference folder beside the project, or undefined where that folder is absent. */
export function readReference(path: string): string | undefined {
  try {
    return readFileSync(join(root, '..', 'shared', 'reference', path), 'utf8');
  } catch {
    return undefined;
  }
}

/** Rows of a CSV text by column name; fields may be quoted and hold commas. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(fieldOf));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

const fieldOf = ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain ?? '';
