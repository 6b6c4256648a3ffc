/** As much of an OpenAPI 3.0 document as is needed to judge an answer by it. */
type Schema = {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
};
export type OpenApi = { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } };

const nameOf = (ref: string) => ref.replace('#/components/schemas/', '');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What of this value is not as the schema of that name says, as "path: fault". A discriminator chooses the schema of the
 * kind; what stands in the value and in no schema is not looked at, as in JSON Schema.
 */
export function listFaults(api: OpenApi, name: string, value: unknown): string[] {
  return judge(api, { $ref: name }, value, '');
}

function judge(api: OpenApi, schema: Schema, value: unknown, at: string): string[] {
  const whole = follow(api, schema);
  if (!whole.discriminator) return judgeWhole(api, whole, value, at);
  const kind = isRecord(value) ? value[whole.discriminator.propertyName] : undefined;
  const chosen = whole.discriminator.mapping[String(kind)];
  return chosen ? judgeWhole(api, { $ref: chosen }, value, at) : [`${at}: of no known kind`];
}

/** By all of this schema, where the kind is chosen already. */
function judgeWhole(api: OpenApi, schema: Schema, value: unknown, at: string): string[] {
  const whole = follow(api, schema);
  return [
    ...(whole.allOf ?? []).flatMap((one) => judgeWhole(api, one, value, at)),
    ...judgeRecord(api, whole, value, at),
    ...judgeList(api, whole, value, at),
    ...judgeText(whole, value, at),
  ];
}

function follow(api: OpenApi, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = api.components.schemas[nameOf(schema.$ref)];
  if (!found) throw new Error(`${schema.$ref} is not defined`);
  return found;
}

function judgeRecord(
  api: OpenApi,
  { properties = {}, required = [] }: Schema,
  value: unknown,
  at: string,
): string[] {
  if (!isRecord(value)) return required.length > 0 ? [`${at}: no object`] : [];
  const missing = required
    .filter((name) => value[name] === undefined)
    .map((name) => `${at}: ${name} is missing`);
  const wrong = Object.entries(properties)
    .filter(([name]) => value[name] !== undefined)
    .flatMap(([name, one]) => judge(api, one, value[name], at === '' ? name : `${at}.${name}`));
  return [...missing, ...wrong];
}

function judgeList(api: OpenApi, schema: Schema, value: unknown, at: string): string[] {
  if (schema.type !== 'array') return [];
  if (!Array.isArray(value)) return [`${at}: no list`];
  const { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const count = value.length < minItems || value.length > maxItems ? [`${at}: ${value.length} entries`] : [];
  return [...count, ...value.flatMap((one, nr) => judge(api, items, one, `${at}.${nr}`))];
}

function judgeText({ type, pattern }: Schema, value: unknown, at: string): string[] {
  if (type === 'boolean') return typeof value === 'boolean' ? [] : [`${at}: no boolean`];
  if (type !== 'string') return [];
  if (typeof value !== 'string') return [`${at}: no text`];
  return pattern === undefined || new RegExp(pattern).test(value) ? [] : [`${at}: not ${pattern}`];
}
