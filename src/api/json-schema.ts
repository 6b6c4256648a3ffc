import { z } from 'zod';
import { glossOf } from './glosses.ts';

/** The part of JSON Schema that OpenAPI 3.0 knows and that Zod writes. */
export type JsonSchema = {
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  additionalProperties?: boolean | JsonSchema;
  [more: string]: unknown;
};

/** Formats that say it all; the pattern that Zod adds is a hundred characters of noise to a reader. */
const spoken = new Set(['date', 'date-time', 'uuid', 'email', 'uri', 'byte']);

/** The contract of one side of an operation, as OpenAPI 3.0 wants it. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { '~standard': _internal, ...plain } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => tidy(jsonSchema as JsonSchema, zodSchema._zod.def.type),
  });
  return plain as JsonSchema;
}

function tidy(schema: JsonSchema, kind: string): void {
  // A moment has no JSON type of its own; it travels as RFC 3339 in UTC.
  if (kind === 'date') Object.assign(schema, { type: 'string', format: 'date-time' });
  if (schema.format === 'base64') schema.format = 'byte';
  if (schema.type === 'null') Object.assign(schema, { type: 'string', nullable: true });
  // A closed list is closed for null too, unless null is in it (OpenAPI 3.0.3, clarification of nullable).
  if (schema.nullable && schema.enum) schema.enum = [...new Set([...schema.enum, null])];
  for (const key of noise(schema)) delete schema[key];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const gloss = glossOf(name);
    if (gloss) property.description ??= gloss;
  }
}

/** What says nothing to a reader, what OpenAPI 3.0 does not know, and what would make a later field break who reads today. */
function noise(schema: JsonSchema): string[] {
  const isNoise: Record<string, boolean> = {
    pattern: spoken.has(schema.format ?? ''),
    maximum: schema.maximum === Number.MAX_SAFE_INTEGER,
    minimum: schema.minimum === Number.MIN_SAFE_INTEGER,
    contentEncoding: true,
    additionalProperties: schema.additionalProperties === false,
  };
  return Object.keys(isNoise).filter((key) => isNoise[key]);
}

const parts = ({ anyOf = [], oneOf = [], allOf = [] }: JsonSchema): JsonSchema[] => [
  ...anyOf,
  ...oneOf,
  ...allOf,
];

/** Every field that the schema knows by name, in whichever variant. */
export function fieldsOf(schema: JsonSchema): Record<string, JsonSchema> {
  return Object.assign({}, ...parts(schema).map(fieldsOf), schema.properties ?? {});
}

/** The JSON types that a value may have. */
export function typesOf(schema: JsonSchema): Set<string> {
  return new Set([
    ...(schema.type ? [schema.type] : []),
    ...parts(schema).flatMap((part) => [...typesOf(part)]),
  ]);
}

/** The same schema without these fields; they travel in the path. */
export function withoutFields(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const lean: JsonSchema = { ...schema };
  if (schema.properties) {
    lean.properties = Object.fromEntries(
      Object.entries(schema.properties).filter(([name]) => !names.includes(name)),
    );
  }
  const required = schema.required?.filter((name) => !names.includes(name)) ?? [];
  // OpenAPI 3.0 does not allow an empty list.
  delete lean.required;
  if (required.length > 0) lean.required = required;
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const) {
    const variants = schema[key];
    if (variants) lean[key] = variants.map((variant) => withoutFields(variant, names));
  }
  return lean;
}
