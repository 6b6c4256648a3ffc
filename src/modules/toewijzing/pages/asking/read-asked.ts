import { readForm } from '#web/kit/form/read-form.ts';
import { amountOf, centsOf } from '../toewijzing/read-order.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** The question for a toewijzing from its form: a code in capitals, amounts as numbers, and yes or no as such. */
export function readVot(form: FormData): Fields {
  const { _bij: _form, producten, gemeente, andereGemeente, client, ...asked } = readForm(form);
  const { isRaamcontract, isGezagsdragerBekend } = asked;
  const isNew = !('toewijzingId' in asked);
  return {
    ...asked,
    ...(isNew && { client: isFields(client) ? client : {} }),
    ...(gemeente === 'anders' || gemeente === undefined ? { gemeente: andereGemeente } : { gemeente }),
    verwijzer: isFields(asked['verwijzer']) ? asked['verwijzer'] : {},
    isRaamcontract: yesOrNo(isRaamcontract),
    isGezagsdragerBekend: yesOrNo(isGezagsdragerBekend),
    producten: productsOf(producten, 1),
  };
}

/**
 * The question for a change: of each toewijzing only what is otherwise than it was shown. Every one of them stands in the
 * list, so that its place is that of its fields.
 */
export function readVow(form: FormData): Fields {
  const { _was, wijzigingen, nieuw, reden } = readForm(form);
  const shown = listOf(_was);
  return {
    reden,
    wijzigingen: listOf(wijzigingen).map((typed, nr) => changeOf(typed, shown[nr] ?? {})),
    nieuw: productsOf(nieuw, 0),
  };
}

function changeOf(typed: Fields, was: Fields): Fields {
  const { toewijzingId, einddatum, omvang, budget, vanaf } = typed;
  const isOtherSize = JSON.stringify(omvang) !== JSON.stringify(was['omvang']);
  return {
    toewijzingId,
    ...(einddatum !== was['einddatum'] && { einddatum: einddatum ?? null }),
    ...(isOtherSize && amountOf(omvang)),
    ...(budget !== was['budget'] && budget !== undefined && { budget: centsOf(budget) }),
    ...(vanaf !== undefined && { vanaf }),
  };
}

/** Those in which something was typed; as many as must be there stay, so that it is said what they lack. */
function productsOf(value: unknown, least: number): Fields[] {
  const typed = listOf(value);
  const last = typed.findLastIndex((one) => Object.keys(one).some((name) => !prefilled.has(name)));
  return typed.slice(0, Math.max(last + 1, least)).map(productOf);
}

/** Fields that a form fills in by itself. */
const prefilled = new Set(['vorm', 'ingangsdatum']);

function productOf({ omvang, productcode, budget, ...product }: Fields): Fields {
  return {
    ...product,
    ...(typeof productcode === 'string' && { productcode: productcode.trim().toUpperCase() }),
    ...(budget !== undefined && { budget: centsOf(budget) }),
    ...amountOf(omvang),
  };
}

const yesOrNo = (typed: unknown) => (typed === 'ja' ? true : typed === 'nee' ? false : undefined);
