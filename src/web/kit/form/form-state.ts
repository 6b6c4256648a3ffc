import { createContext, useContext } from 'react';
import type { Refusal } from '#platform/refusal.ts';

/** What a field may begin with. */
export type Value = string | number | boolean | null | undefined | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** A refusal with what was typed, so that a page without JavaScript can show it again. */
export type Refused = Refusal & { readonly typed?: Readonly<Record<string, string | readonly string[]>> };

export type Draft = {
  readonly form: string;
  readonly content: Readonly<Record<string, string>> | null;
  readonly savedAt: Date | null;
};

export type FormState = {
  readonly id: string;
  readonly values: Values;
  readonly errors: ReadonlyMap<string, string>;
};

export const FormContext = createContext<FormState>({ id: '', values: {}, errors: new Map() });

/** The first reason for each field, from what Zod said; `leden.0.voornaam` is the first name of the first person. */
export function errorsOf(refusal: Refused | undefined): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  const issues = refusal?.refused === 'ongeldig' ? refusal.detail['issues'] : undefined;
  if (!Array.isArray(issues)) return errors;
  for (const { path, message } of issues as { path: PropertyKey[]; message: string }[]) {
    const name = path.join('.');
    if (!errors.has(name)) errors.set(name, message);
  }
  return errors;
}

/** Where to find the field of a fault, for the link that leads to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/\[\]$/, '')}`;
}

/** All that an input needs to know about its own field. */
export function useField(name: string, hasDescription = false) {
  const { id: formId, values, errors } = useContext(FormContext);
  const id = fieldId(formId, name);
  const error = errors.get(name.replace(/\[\]$/, ''));
  const describedBy = [error && `${id}-error`, hasDescription && `${id}-about`].filter(Boolean).join(' ');
  return {
    id,
    error,
    value: values[name],
    control: {
      id,
      name,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  };
}
