import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The linters of the NLGov API Design Rules, where the reference folder stands beside the project. */
const folder = fileURLToPath(new URL('../../../shared/reference/openapi/adr-linter/', import.meta.url));
export const ruleSets = ['linter-2.1.0.yaml', 'linter-2.2rc.yaml'].map((name) => {
  const file = join(folder, name);
  const isThere = existsSync(file);
  return { name: isThere ? name : `${name} (skipped: not found in ../shared)`, file, isThere };
});

const spectral = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json')),
  'dist/index.js',
);

type Result = { code: string; message: string; path: string[]; severity: number };

/** Every rule that the document breaks with severity "error", and where. */
export async function lintApi(document: unknown, { file }: { file: string }): Promise<string[]> {
  const place = await mkdtemp(join(tmpdir(), 'stip-api-'));
  const target = join(place, 'openapi.json');
  await writeFile(target, JSON.stringify(document));
  const args = [spectral, 'lint', '-r', file, '-f', 'json', '-q', target];
  const { output, complaint } = await new Promise<{ output: string; complaint: string }>((resolve) =>
    execFile(process.execPath, args, { maxBuffer: 64_000_000 }, (_error, stdout, stderr) =>
      resolve({ output: stdout, complaint: stderr }),
    ),
  );
  await rm(place, { recursive: true });
  if (!output.trim().startsWith('[')) throw new Error(`spectral gave no verdict: ${complaint}`);
  return (JSON.parse(output) as Result[])
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, path }) => `${path.join('.')}: ${code}: ${message}`);
}
