import type { AnyOperation } from '#platform/operation.ts';
import { fieldsOf, type JsonSchema, schemaOf, typesOf } from './json-schema.ts';
import type { InputFault } from './problem.ts';
import { isBodiless, pathNames, routeOf } from './route-table.ts';
import { nl as words } from './words.nl.ts';

/** Where the parts of an operation's input come from; worked out once for each operation. */
export type InputReader = {
  readonly takesBody: boolean;
  read(parts: {
    path: Readonly<Record<string, string>>;
    query: Readonly<Record<string, readonly string[]>>;
    body: string;
  }): { readonly input?: Record<string, unknown>; readonly faults: readonly InputFault[] };
};

export function inputReader(operation: AnyOperation): InputReader {
  const { method, path } = routeOf(operation);
  const fields = fieldsOf(schemaOf(operation.input, 'input'));
  const names = pathNames(path);
  const takesBody = !isBodiless(method);
  const mayAsk = takesBody ? [] : Object.keys(fields).filter((name) => !names.includes(name));
  return {
    takesBody,
    read({ path: given, query, body }) {
      const faults: InputFault[] = Object.keys(query)
        .filter((name) => !mayAsk.includes(name) || query[name]?.join().includes(nul))
        .map((name) => ({
          in: 'query',
          path: name,
          code: 'unrecognized_key',
          detail: words.unknownParameter,
        }));
      const content = takesBody ? readBody(body) : { value: readQuery(query, fields) };
      if ('fault' in content) return { faults: [...faults, content.fault] };
      // The path says which record it is: a body cannot point at another one.
      return { input: { ...content.value, ...given }, faults };
    },
  };
}

function readBody(text: string): { value: Record<string, unknown> } | { fault: InputFault } {
  const fault = (code: string, detail: string): { fault: InputFault } => ({
    fault: { in: 'body', path: '', code, detail },
  });
  if (text === '') return { value: {} };
  try {
    const value = JSON.parse(text, refuseNul) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value: value as Record<string, unknown> }
      : fault('invalid_type', words.notObject);
  } catch {
    return fault('invalid_json', words.notJson);
  }
}

const nul = '\u0000';

/** PostgreSQL keeps every character but this one, so it can only be a mistake or an attack. */
function refuseNul(key: string, value: unknown): unknown {
  if (key.includes(nul) || (typeof value === 'string' && value.includes(nul))) throw new SyntaxError('NUL');
  return value;
}

/** An empty value is a value that was not given, as in a form. */
function readQuery(
  query: Readonly<Record<string, readonly string[]>>,
  fields: Readonly<Record<string, JsonSchema>>,
): Record<string, unknown> {
  const given = Object.entries(query).map(([name, values]) => {
    const field = fields[name] ?? {};
    return [
      name,
      queryValue(
        values.filter((value) => value !== ''),
        field,
      ),
    ] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Asked twice where one is meant, both go on: the schema then says that it is wrong. */
function queryValue(values: readonly string[], field: JsonSchema): unknown {
  if (values.length === 0) return undefined;
  const isList = typesOf(field).has('array');
  const read = values.map((value) => typed(value, isList ? (field.items ?? {}) : field));
  return isList || read.length > 1 ? read : read[0];
}

/** An address holds text only; what the schema calls a number or a yes is read as one, the rest stays as it is. */
function typed(text: string, field: JsonSchema): unknown {
  const types = typesOf(field);
  if (types.has('string')) return text;
  if ((types.has('number') || types.has('integer')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
