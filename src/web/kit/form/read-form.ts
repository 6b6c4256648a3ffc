import type { Refusal } from '#platform/refusal.ts';
import type { Refused } from './form-state.ts';

/** Fields that say how a form works, not what someone wrote. */
const PLUMBING = new Set(['_form', 'doe']);

type Branch = { [key: string]: unknown };

/**
 * The input of an operation from a form: `leden.0.voornaam` becomes a list of people, a name that ends in `[]` is
 * always a list, what was left empty is absent, and the version is the number that the operation compares.
 */
export function readForm(form: FormData): Record<string, unknown> {
  const input: Branch = {};
  for (const name of new Set(form.keys())) {
    if (PLUMBING.has(name)) continue;
    const value = readValue(form, name);
    if (value !== undefined) plant(input, name.replace(/\[\]$/, '').split('.'), value);
  }
  return listsOf(input) as Record<string, unknown>;
}

function readValue(form: FormData, name: string): unknown {
  if (name.endsWith('[]')) return form.getAll(name).filter((one) => one !== '');
  const value = form.get(name);
  if (value === null || value === '') return undefined;
  return name === 'versie' ? Number(value) : value;
}

function plant(branch: Branch, [key = '', ...deeper]: string[], value: unknown): void {
  if (key === '__proto__') return;
  if (deeper.length === 0) {
    branch[key] = value;
    return;
  }
  const next = branch[key];
  const grown: Branch = isBranch(next) ? next : {};
  branch[key] = grown;
  plant(grown, deeper, value);
}

/** Keys that are all numbers were the places of a list. */
function listsOf(value: unknown): unknown {
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listsOf(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** For actions: the refusal with what was typed, so that nothing is lost, with or without JavaScript. */
export function keepTyped<Code extends string>(
  refusal: Refusal<Code>,
  form: FormData,
): Refusal<Code> & Required<Pick<Refused, 'typed'>> {
  const typed: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    typed[name] = name.endsWith('[]') ? texts : (texts.at(-1) ?? '');
  }
  return { ...refusal, typed };
}
