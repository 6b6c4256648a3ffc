import type { Db } from '../database/transaction.ts';
import type { Kit } from '../operation.ts';
import type { Happening } from './emit.ts';

/** What a module does when another says that something happened. It runs once for each event, in a transaction of its own. */
export type Reaction = {
  readonly name: string;
  readonly on: Happening['event'];
  handle(payload: Happening['payload'], context: { db: Db; kit: Kit }): Promise<void>;
};

export function defineReaction(reaction: Reaction): Reaction {
  return Object.freeze(reaction);
}
