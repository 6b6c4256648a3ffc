#!/usr/bin/env node
// The thin door to src/cli: any Node >= 20 may call it, the work is done by Node 24.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode, install } from './install.mjs';

await install();
const main = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli', 'main.ts');
const child = spawn(findNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' });

// A terminal sends Ctrl-C to both of us; passing it on as well would make it two.
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
