import { parseArgs } from 'node:util';
import type { Command, Listing } from './command.ts';
import { commands } from './commands.ts';

const help = { help: { type: 'boolean', short: 'h' } } as const;

/** One line of the terminal, from what was typed to the exit code. */
export async function stip(typed: readonly string[]): Promise<number> {
  const found = commands.find(({ name }) => isCalled(name, typed));
  if (!found) return withoutCommand(typed);
  const call = readCall(found, typed.slice(found.name.split(' ').length));
  if (call instanceof Error) return complain(call.message, writeHelp([found]));
  if (call.options['help']) return say(writeHelp([found]));
  if (!isComplete(found, call.operands)) return complain(operandFault(found), writeHelp([found]));
  const { command } = (await import(new URL(`./${found.file}.ts`, import.meta.url).href)) as {
    command: Command;
  };
  return await command(call);
}

const isCalled = (name: string, typed: readonly string[]): boolean =>
  name.split(' ').every((word, nr) => typed[nr] === word);

function withoutCommand(typed: readonly string[]): number {
  const [first] = typed;
  if (first === '--help' || first === '-h') return say(writeHelp(commands));
  if (first === undefined) return complain('Welke opdracht? / Which command?', writeHelp(commands));
  const name = typed.filter((word) => !word.startsWith('-')).join(' ');
  const shown = name || first;
  return complain(`Onbekende opdracht: ${shown} / Unknown command: ${shown}`, writeHelp(commands));
}

function readCall({ options }: Listing, typed: readonly string[]) {
  try {
    const read = parseArgs({ args: [...typed], options: { ...options, ...help }, allowPositionals: true });
    return {
      options: read.values as Record<string, string | boolean | undefined>,
      operands: read.positionals,
    };
  } catch (error) {
    // Of node:util only a wrong option is expected here; its own English is clear enough to pass on.
    if (error instanceof TypeError) return new Error(`Verkeerde optie / Wrong option: ${error.message}`);
    throw error;
  }
}

/** Behind the last word of a command may stand more of the same, when its name says so. */
function isComplete({ operands }: Listing, typed: readonly string[]): boolean {
  const least = operands.filter((operand) => !operand.startsWith('[')).length;
  const most = operands.at(-1)?.endsWith('...') ? Number.POSITIVE_INFINITY : operands.length;
  return typed.length >= least && typed.length <= most;
}

function operandFault({ operands }: Listing): string {
  const wanted = operands.join(' ') || 'niets / nothing';
  return `Verwacht achter de opdracht / Expected behind the command: ${wanted}`;
}

function writeHelp(listed: readonly Listing[]): string {
  const usages = listed.map((one) => [usageOf(one), `${one.nl} / ${one.en}`] as const);
  const width = Math.max(...usages.map(([usage]) => usage.length));
  const lines = usages.map(([usage, meaning]) => `  ${usage.padEnd(width)}  ${meaning}`);
  return ['stip <opdracht> [opties] / stip <command> [options]', '', ...lines].join('\n');
}

function usageOf({ name, operands, options }: Listing): string {
  const optional = Object.entries(options).map(([option, { type }]) =>
    type === 'string' ? `[--${option} X]` : `[--${option}]`,
  );
  return [name, ...operands, ...optional].join(' ');
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function complain(fault: string, usage: string): number {
  console.error(`${fault}\n\n${usage}`);
  return 2;
}
