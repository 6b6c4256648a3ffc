import { readForm } from '#web/kit/form/read-form.ts';
import { amountOf, centsOf } from '../toewijzing/read-order.ts';

/** The deed of the form in which something is assigned otherwise than asked. */
export const otherwise = 'anders-toewijzen';

/** A decision from its form; only the form for what is otherwise says what that is. */
export function readBesluit(form: FormData): Record<string, unknown> {
  const { afwijking, besproken, ...given } = readForm(form);
  const doe = form.get('doe');
  if (doe !== otherwise) return { ...given, besluit: doe };
  return {
    ...given,
    besluit: 'toewijzen',
    besproken: besproken === 'true',
    afwijking: afwijkingOf(afwijking),
  };
}

function afwijkingOf(typed: unknown): Record<string, unknown> {
  const { omvang, budget, ...days } = (typed ?? {}) as Record<string, unknown>;
  return { ...days, ...amountOf(omvang), ...(budget !== undefined && { budget: centsOf(budget) }) };
}
