import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds that one tool may take on a machine that does more. */
export const patience = 120_000;

const configuration = [
  '.dependency-cruiser.cjs',
  'biome.json',
  'cspell.json',
  'docs/words.txt',
  'knip.json',
  'package.json',
  'tsconfig.json',
];

/** A small house under the rules of this one, in which walls can be broken without anybody living there. */
export async function makeTree(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'stip-walls-'));
  await Promise.all(configuration.map((file) => cp(join(root, file), join(folder, file))));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await Promise.all(Object.entries(files).map(([path, text]) => write(join(folder, path), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What a tool says of a tree; that it finds faults is no fault of the tool. */
export function runTool(folder: string, tool: string, ...operands: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...operands], { cwd: folder });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.once('error', reject);
    child.once('close', () => resolve(said || complaint));
  });
}
