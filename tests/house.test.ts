import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ROLLEN } from '#modules/organisatie/index.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { operations as all } from '#src/operations.ts';
import { writeTypes } from '../db/types.ts';
import { fillSettings } from '../docs/settings.ts';
import { dictionaryOf, readWords } from '../docs/words.ts';
import { listProject } from './walls/project.ts';
import { patience, root } from './walls/tree.ts';

const operations: readonly AnyOperation[] = all;
/** Each file of the project with its text. */
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await listProject();
});

/** Lines of the files of this kind that say what they may not, as "path:line". */
function linesThatSay(pattern: RegExp, isMeant: (path: string) => boolean): string[] {
  return [...files].flatMap(([path, text]) =>
    isMeant(path)
      ? text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []))
      : [],
  );
}

const isCode = (path: string) => /^(src|tests|bench|db|docs|bin)\/.*\.(ts|tsx|mjs)$/.test(path);
const isTest = (path: string) => /\.test\.tsx?$|(^|\/)testing(\.ts$|\/)/.test(path);
const modulesOf = () => [
  ...new Set([...files.keys()].flatMap((path) => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? [])),
];

describe('folders', () => {
  test('no folder has a name into which everything fits', () => {
    const names = /(^|\/)(utils?|helpers?|common|shared|lib|types|constants)\//;
    expect([...files.keys()].filter((path) => names.test(path))).toEqual([]);
  });

  /** Folders that may be fuller, each with its reason. A test is not counted beside what it tests. */
  const fuller: Readonly<Record<string, number>> = {
    '': 40, // Tools look for their configuration in the root and nowhere else.
    'src/modules/gezin/operations': 22, // The root noun: one verb a file, read by name.
    'src/modules/gezin/rules': 18, // The same, one decision a file.
    'src/modules/gezin/store': 18, // The same, one table a file.
    'src/demo': 25, // One invented region in small steps; nobody outside enters it.
    'db/migrations': 999, // Forward only: one a step, never taken together, read by number.
    'src/modules': 30, // One noun of law or practice a module (docs/decisions/0019).
    'src/platform': 17, // The kit: a folder for each thing that every module stands on.
    'src/web': 16, // React Router wants its root, entries and routes side by side.
    'src/modules/plan/pages/gezin': 18, // One card of the page a file.
  };

  test('a folder has at most fifteen entries', () => {
    const entries = new Map<string, Set<string>>();
    for (const path of files.keys()) {
      if (isTest(path) || !/^(src|tests|bench|db|bin)\/|^[^/]+$/.test(path)) continue;
      const parts = path.split('/');
      for (const [depth, name] of parts.entries()) {
        const folder = parts.slice(0, depth).join('/');
        entries.set(folder, (entries.get(folder) ?? new Set()).add(name));
      }
    }
    const full = [...entries].filter(([folder, { size }]) => size > (fuller[folder] ?? 15));
    expect(full.map(([folder, { size }]) => `${folder}: ${size}`)).toEqual([]);
  });
});

describe('modules', () => {
  test('each has a name plate of at most forty lines', () => {
    for (const name of modulesOf()) {
      const plate = files.get(`src/modules/${name}/README.md`);
      expect(plate?.split('\n').length, `src/modules/${name}/README.md`).toBeLessThanOrEqual(40);
    }
  });

  test('each has a door of at most forty lines, that names what others may use', () => {
    for (const name of modulesOf()) {
      const door = files.get(`src/modules/${name}/index.ts`) ?? '';
      expect(door, name).toMatch(/^export /);
      expect(door.split('\n').length, name).toBeLessThanOrEqual(40);
      expect(door, name).not.toMatch(/export \*|export default|^(const|function|class) /m);
    }
  });

  test('only stores, kit and demo speak SQL', () => {
    const speaks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql(<[^`]*>)?`/;
    const isMeant = (path: string) =>
      /^src\/.*\.tsx?$/.test(path) && !isTest(path) && !/^src\/(platform|demo)\/|\/store(\.ts|\/)/.test(path);
    expect(linesThatSay(speaks, isMeant)).toEqual([]);
  });

  test('what is pure asks no clock and no chance', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.random/;
    const isPure = (path: string) =>
      /^src\/(berichten|engine)\/|^src\/modules\/[^/]+\/rules(\.ts|\/)/.test(path) && !isTest(path);
    expect(linesThatSay(impure, isPure)).toEqual([]);
  });
});

describe('code', () => {
  test('nothing is cast to any, and no rule of style or type is switched off', () => {
    const off = /\bas any\b|@ts-(ignore|nocheck)|biome-ignore/;
    expect(linesThatSay(off, (path) => isCode(path) && path !== 'tests/house.test.ts')).toEqual([]);
  });

  test('nothing is left to do later, and no page names the machine on which it was made', () => {
    const later = /\b(TODO|FIXME|XXX)\b/;
    const machine = /(^|[\s'"`(=])\/(work|root|home\/[a-z]+)\/|\/tmp\/[a-z]/;
    const isMeant = (path: string) => !path.startsWith('tests/house') && path !== 'package-lock.json';
    expect(linesThatSay(later, (path) => isCode(path) && isMeant(path))).toEqual([]);
    expect(linesThatSay(machine, isMeant)).toEqual([]);
  });
});

describe('what is generated', () => {
  test('the dictionary of the spelling check is what the glossary gives (npm run words)', () => {
    expect(files.get('docs/words.txt')).toBe(dictionaryOf(readWords(files.get('docs/words.md') ?? '')));
  });

  test('the page for operators lists the settings of the code (node docs/settings.ts)', () => {
    const page = files.get('docs/run/configuration.md') ?? '';
    expect(page).toBe(fillSettings(page));
  });

  test(
    'the types of the database are what the migrations give (npm run db:types)',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'stip-types-'));
      const file = join(folder, 'database.gen.ts');
      writeTypes(inject('template'), file);
      expect(await readFile(join(root, 'src/platform/database/database.gen.ts'), 'utf8')).toBe(
        await readFile(file, 'utf8'),
      );
      await rm(folder, { recursive: true });
    },
    patience,
  );
});

describe('operations', () => {
  const needed = new Set(
    operations.map(({ needs }) => needs).filter((grant) => !['signed-in', 'anyone'].includes(grant)),
  );

  test('every grant that an operation asks is held by some rol, and every grant of a rol opens something', () => {
    const held = new Set(Object.values(ROLLEN).flatMap(({ grants }) => grants));
    expect([...held].sort()).toEqual([...needed].sort());
  });

  test('no two have the same name or the same route', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    expect(new Set(operations.map(({ route }) => route)).size).toBe(operations.length);
  });

  test('every operation that is defined is in the list of all', () => {
    const defined = [...files].flatMap(([path, text]) =>
      path.startsWith('src/') && !isTest(path)
        ? [...text.matchAll(/defineOperation\(\{\s+name: '(\w+)'/g)].map(([, name]) => name)
        : [],
    );
    expect(defined.sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  test('every operation stands in a file of its own name', () => {
    const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const places = [...files.keys()].map((path) => basename(path, '.ts'));
    expect(operations.map(({ name }) => kebab(name)).filter((name) => !places.includes(name))).toEqual([]);
  });

  test('every operation is named by a test', () => {
    const tests = [...files].flatMap(([path, text]) => (isTest(path) ? [text] : [])).join('\n');
    const untested = operations.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(tests));
    expect(untested.map(({ name }) => name)).toEqual([]);
  });
});
