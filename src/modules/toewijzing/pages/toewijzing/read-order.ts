import { readForm } from '#web/kit/form/read-form.ts';

/** The order from its form: the number of an amount is a number, and an amount that was left empty is not there. */
export function readOrder(form: FormData): Record<string, unknown> {
  const { omvang, productcode, productcategorie = '', ...order } = readForm(form);
  return {
    ...order,
    productcategorie,
    ...(typeof productcode === 'string' && { productcode: productcode.trim().toUpperCase() }),
    ...(isAmount(omvang) && { omvang: { ...omvang, volume: numberOf(omvang['volume']) } }),
  };
}

function isAmount(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** What is no number stays as it was typed, so that the contract says what is wrong with it. */
function numberOf(typed: unknown): unknown {
  return typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}
