import { readForm } from '#web/kit/form/read-form.ts';
import { centsOf, readOrder } from '../toewijzing/read-order.ts';

/** A change from its form: people type euros and tick a box; iJw counts cents (IV042) and the contract asks yes or no. */
export function readWijziging(form: FormData): Record<string, unknown> {
  const { budget, volume, besproken, productcategorie } = readForm(form);
  const { productcategorie: _given, ...order } = readOrder(form);
  const isMoney = form.get('eenheid') === euros;
  return {
    ...order,
    ...(productcategorie !== undefined && { productcategorie }),
    ...(budget !== undefined && { budget: centsOf(budget) }),
    ...(volume !== undefined && { volume: isMoney ? centsOf(volume) : numberOf(volume) }),
    besproken: besproken === 'true',
  };
}

/** Eenheid 83 (WJ756). */
const euros = '83';

/** What is no number stays as it was typed, so that the contract says what is wrong with it. */
const numberOf = (typed: unknown): unknown =>
  typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
