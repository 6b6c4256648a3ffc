import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Verrekening } from '../schema/woonplaats.ts';

type Facts = Pick<Verrekening, 'bedrag' | 'afgesprokenOp' | 'verrekendOp'>;
type Step = { readonly [Key in keyof Facts]?: Facts[Key] | undefined };

/** How a settlement stands, from its facts alone. */
export function statusOf({ bedrag, afgesprokenOp, verrekendOp }: Facts): Verrekening['status'] {
  if (verrekendOp !== null) return 'verrekend';
  if (bedrag === null) return 'bedrag-onbekend';
  return afgesprokenOp === null ? 'open' : 'afgesproken';
}

/**
 * The facts after one more of them became known. Gemeenten agree before they settle, and settle a known amount (Jeugdwet
 * art. 8.2.1, third paragraph); what was settled stays as it is. Amounts in cents, days as 2026-11-22.
 */
export function settle(
  now: Facts,
  step: Step,
):
  | Facts
  | Refusal<'verrekening/reeds-verrekend' | 'verrekening/niet-afgesproken' | 'verrekening/voor-afspraak'> {
  if (now.verrekendOp !== null) return refuse('verrekening/reeds-verrekend');
  const next = {
    bedrag: step.bedrag ?? now.bedrag,
    afgesprokenOp: step.afgesprokenOp ?? now.afgesprokenOp,
    verrekendOp: step.verrekendOp ?? null,
  };
  if (next.verrekendOp === null) return next;
  if (next.bedrag === null || next.afgesprokenOp === null) return refuse('verrekening/niet-afgesproken');
  return next.verrekendOp < next.afgesprokenOp ? refuse('verrekening/voor-afspraak') : next;
}
