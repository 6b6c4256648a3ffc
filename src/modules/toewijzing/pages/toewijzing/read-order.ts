import { readForm } from '#web/kit/form/read-form.ts';

/** The order from its form: the number of an amount is a number, and an amount that was left empty is not there. */
export function readOrder(form: FormData): Record<string, unknown> {
  const { omvang, productcode, productcategorie = '', ...order } = readForm(form);
  return {
    ...order,
    productcategorie,
    ...(typeof productcode === 'string' && { productcode: productcode.trim().toUpperCase() }),
    ...(isAmount(omvang) && { omvang: { ...omvang, volume: volumeOf(omvang) } }),
  };
}

function isAmount(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** People type euros, and iJw counts them in cents (IV042). */
function volumeOf({ volume, eenheid }: Record<string, unknown>): unknown {
  const euros = eenheid === '83' && typeof volume === 'string' ? EUROS.exec(volume.trim()) : null;
  if (euros === null) return numberOf(volume);
  const [, whole = '', part = ''] = euros;
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const EUROS = /^(\d+)(?:[.,](\d{1,2}))?$/;

/** What is no number stays as it was typed, so that the contract says what is wrong with it. */
function numberOf(typed: unknown): unknown {
  return typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}
