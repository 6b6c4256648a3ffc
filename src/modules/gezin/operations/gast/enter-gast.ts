import { randomBytes } from 'node:crypto';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Origin } from '#platform/actor.ts';
import { writeAuditLines } from '#platform/audit/write-lines.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { hashToken, web } from '#platform/people/session-store.ts';
import { enterByLink } from '../../store/gezag/gast.ts';

export type EnteredGast = {
  readonly account: string;
  readonly aanstelling: string;
  /** What the browser keeps so that the link goes on working in it, and in no other. */
  readonly browser: string;
};

/**
 * Lets whoever holds the link in, before there is anyone who acts: like signing in it is no operation. Undefined for a
 * link that is forged, over, withdrawn, or opened in another browser; from outside these look the same.
 */
export async function enterGast(
  kit: Kit,
  { code, browser }: { code: string; browser: string | undefined },
  origin: Origin,
): Promise<EnteredGast | undefined> {
  const fresh = randomBytes(32).toString('base64url');
  const entered = await inScope(kit.db, web, kit.clock, (db) =>
    enterByLink(db, {
      kenmerk: hashToken(code),
      known: browser === undefined ? null : hashToken(browser),
      fresh: hashToken(fresh),
    }),
  );
  if (!entered) return undefined;
  const { account, aanstelling, gezin, isFirst } = entered;
  const actor = await actorOf(kit.db, kit.clock, aanstelling);
  if (!actor) return undefined;
  const line = { event: 'enterGast', action: 'R', outcome: 'done', purpose: 'jeugdhulp' } as const;
  await inScope(kit.db, actor, kit.clock, (db) =>
    writeAuditLines(db, { ...line, about: [{ gezin, part: 'gezin' }] }, actor, origin),
  );
  return { account, aanstelling, browser: isFirst ? fresh : (browser ?? fresh) };
}
