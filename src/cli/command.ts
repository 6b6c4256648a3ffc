import type { ParseArgsOptionsConfig } from 'node:util';

/** What was typed behind the name of a command. */
export type Call = {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
};

/** What src/cli/<file>.ts exports as `command`; answers the exit code: 0 done, 1 not done or not whole, 2 asked wrongly. */
export type Command = (call: Call) => Promise<number>;

/** One line of the help, and where the work is. */
export type Listing = {
  /** The words that call it. */
  readonly name: string;
  readonly operands: readonly string[];
  readonly options: ParseArgsOptionsConfig;
  /** Name of the file in this folder, without its ending. */
  readonly file: string;
  readonly nl: string;
  readonly en: string;
};
