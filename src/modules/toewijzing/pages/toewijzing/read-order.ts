import { readForm } from '#web/kit/form/read-form.ts';

/** The order from its form: the number of an amount is a number, and an amount that was left empty is not there. */
export function readOrder(form: FormData): Record<string, unknown> {
  const { omvang, productcode, productcategorie = '', ...order } = readForm(form);
  return {
    ...order,
    productcategorie,
    ...(typeof productcode === 'string' && { productcode: productcode.trim().toUpperCase() }),
    ...amountOf(omvang),
  };
}

/** What was typed about how much, as an omvang of which the volume is a number; nothing when it was left empty. */
export function amountOf(omvang: unknown): { readonly omvang?: Record<string, unknown> } {
  return isAmount(omvang) ? { omvang: { ...omvang, volume: volumeOf(omvang) } } : {};
}

function isAmount(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function volumeOf({ volume, eenheid }: Record<string, unknown>): unknown {
  return eenheid === '83' ? centsOf(volume) : numberOf(volume);
}

/** People type euros, and iJw counts them in cents (IV042). What is no amount stays as it was typed. */
export function centsOf(typed: unknown): unknown {
  const euros = typeof typed === 'string' ? EUROS.exec(typed.trim()) : null;
  if (euros === null) return typed;
  const [, whole = '', part = ''] = euros;
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const EUROS = /^(\d+)(?:[.,](\d{1,2}))?$/;

/** What is no number stays as it was typed, so that the contract says what is wrong with it. */
function numberOf(typed: unknown): unknown {
  return typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
}
