import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';

/** Berichten are decided one transaction after another: what one of them opens, the next must see. */
export const takeTurns = (db: Db): Promise<void> => takeTurn(db, 'berichten');
