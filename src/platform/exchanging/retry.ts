import type { Sent } from './exchange.ts';

export type RetryPolicy = {
  /** Milliseconds before the second attempt; every attempt after that waits twice as long. */
  readonly first: number;
  /** Milliseconds that no wait exceeds. */
  readonly longest: number;
  /** How often is tried in all. */
  readonly attempts: number;
};

/** Half a minute at first, two hours at most, twenty times: 18 to 24 hours, so that a night of maintenance is no loss. */
export const DEFAULT_RETRY: RetryPolicy = { first: 30_000, longest: 7_200_000, attempts: 20 };

/** A dead letter waits for a person. */
export type NextStep =
  | { readonly step: 'done' }
  | { readonly step: 'again'; readonly delay: number }
  | { readonly step: 'dead-letter'; readonly reason: string };

/**
 * What to do after an attempt.
 * @param attempt the number of the attempt that gave `sent`, from 1.
 * @returns the delay in milliseconds, up to a quarter shorter by the id: posts that failed together do not come back
 * together, and the same post always gets the same answer.
 */
export function planNext(
  sent: Sent,
  { id, attempt }: { readonly id: string; readonly attempt: number },
  policy: RetryPolicy = DEFAULT_RETRY,
): NextStep {
  if (sent.outcome === 'delivered') return { step: 'done' };
  if (sent.outcome === 'refused' || attempt >= policy.attempts)
    return { step: 'dead-letter', reason: sent.reason };
  const delay = Math.min(policy.longest, policy.first * 2 ** (attempt - 1));
  return { step: 'again', delay: Math.round(delay * (1 - 0.25 * shareOf(id))) };
}

/** A number from 0 to 1 that follows from the id (FNV-1a, 32 bits). */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 0xffffffff;
}
