import type { AnyOperation } from '#platform/operation.ts';
import type { Sentence } from '#platform/words.ts';
import { glossOf } from './glosses.ts';
import { fieldsOf, type JsonSchema, schemaOf, withoutFields } from './json-schema.ts';
import { statusOf } from './problem.ts';
import { isBodiless, listResources, type Method, pathNames, routeOf } from './route-table.ts';
import { nl } from './words.nl.ts';

/** Of the contract, not of the product: it moves when a client could notice. The major number stands in the path. */
export const apiVersion = '1.0.0';

type Source = {
  readonly operations: readonly AnyOperation[];
  readonly sentences: Readonly<Record<string, Sentence>>;
  readonly baseUrl: string;
  /** Who answers questions about this installation. */
  readonly contact?: Contact;
};

export type Contact = { readonly name: string; readonly url: string; readonly email: string };

const words = nl.document;
const versionHeader = { 'API-Version': { $ref: '#/components/headers/API-Version' } };

/** Making something answers 201; which operation makes something, the audit log already knows (NEN 7513: create). */
export function successStatus({ route, logs }: AnyOperation): 200 | 201 {
  return route.startsWith('POST ') && logs !== 'nothing' && logs.action === 'C' ? 201 : 200;
}

/** The contract as OpenAPI 3.0.3, the version that both NLGov rule sets (2.1 and 2.2) take. Nobody writes it by hand. */
export function openApiDocument({ operations, sentences, baseUrl, contact = words.contact }: Source) {
  const paths = listResources(operations).map(({ path, verbs }) => [
    path,
    Object.fromEntries(
      verbs.map(({ method, operation }) => [method.toLowerCase(), describeOperation(operation, sentences)]),
    ),
  ]);
  return {
    openapi: '3.0.3',
    info: {
      title: words.title,
      version: apiVersion,
      description: words.description,
      contact,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ Bearer: [] }],
    tags: [...new Set(operations.map(tagOf)), 'openapi'].sort().map(describeTag),
    paths: { '/openapi.json': { get: describeItself() }, ...Object.fromEntries(paths) },
    components: components(),
  };
}

const tagOf = (operation: AnyOperation): string => routeOf(operation).path.split('/')[1] ?? '';

function describeTag(name: string) {
  const description = glossOf(name);
  return { name, ...(description && { description }) };
}

function describeItself() {
  return {
    operationId: 'readOpenApi',
    summary: words.self,
    tags: ['openapi'],
    security: [],
    responses: {
      200: {
        description: words.done,
        headers: {
          ...versionHeader,
          'access-control-allow-origin': { description: words.cors, schema: { type: 'string', enum: ['*'] } },
        },
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
  };
}

function whoMay(needs: string): string {
  if (needs === 'anyone') return words.anyone;
  return needs === 'signed-in' ? words.signedIn : words.needs(needs);
}

function describeOperation(operation: AnyOperation, sentences: Source['sentences']) {
  const { method, path } = routeOf(operation);
  const input = schemaOf(operation.input, 'input');
  const parameters = describeParameters(input, pathNames(path), method);
  return {
    operationId: operation.name,
    summary: operation.summary,
    description: whoMay(operation.needs),
    tags: [tagOf(operation)],
    ...(parameters.length > 0 && { parameters }),
    ...(!isBodiless(method) && { requestBody: describeBody(withoutFields(input, pathNames(path))) }),
    responses: {
      ...describeAnswer(operation),
      ...((parameters.length > 0 || !isBodiless(method)) && {
        400: { $ref: '#/components/responses/Ongeldig' },
      }),
      401: { $ref: '#/components/responses/NietAangemeld' },
      403: { $ref: '#/components/responses/Verboden' },
      ...describeRefusals(operation, sentences),
    },
  };
}

function describeParameters(input: JsonSchema, names: readonly string[], method: Method) {
  const fields = fieldsOf(input);
  const parameter = (name: string, place: 'path' | 'query') => {
    const { description, ...schema } = fields[name] ?? { type: 'string' };
    const required = place === 'path' || (input.required ?? []).includes(name);
    return { name, in: place, required, ...(description && { description }), schema };
  };
  const asked = isBodiless(method) ? Object.keys(fields).filter((name) => !names.includes(name)) : [];
  return [...names.map((name) => parameter(name, 'path')), ...asked.map((name) => parameter(name, 'query'))];
}

function describeBody(schema: JsonSchema) {
  return { required: (schema.required ?? []).length > 0, content: { 'application/json': { schema } } };
}

function describeAnswer(operation: AnyOperation) {
  const status = successStatus(operation);
  return {
    [status]: {
      description: status === 201 ? words.created : words.done,
      headers: versionHeader,
      content: { 'application/json': { schema: schemaOf(operation.output, 'output') } },
    },
  };
}

/** Each code with its sentence, under the status that it gets. What changes by version can also be out of date. */
function describeRefusals(operation: AnyOperation, sentences: Source['sentences']) {
  const hasVersion = 'versie' in fieldsOf(schemaOf(operation.input, 'input'));
  const codes = [...new Set([...operation.refuses, ...(hasVersion ? ['verouderd'] : [])])];
  const byStatus = Map.groupBy(codes, statusOf);
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => status === 404 || status === 409)
      .map(([status, group]) => [
        status,
        describeProblem(group.map((code) => describeCode(code, sentences)).join('\n')),
      ]),
  );
}

function describeCode(code: string, sentences: Source['sentences']): string {
  const sentence = sentences[code];
  return typeof sentence === 'string' ? `- \`${code}\`: ${sentence}` : `- \`${code}\``;
}

function describeProblem(description: string) {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, headers: versionHeader, content: { 'application/problem+json': { schema } } };
}

function components() {
  const text = (description: string) => ({ type: 'string', description });
  const { problem } = words;
  return {
    securitySchemes: { Bearer: { type: 'http', scheme: 'bearer', description: words.bearer } },
    headers: {
      'API-Version': { description: words.version, schema: { type: 'string', example: apiVersion } },
    },
    responses: {
      Ongeldig: describeProblem(nl.title[400]),
      NietAangemeld: describeProblem(nl.title[401]),
      Verboden: describeProblem(nl.title[403]),
    },
    schemas: {
      Problem: {
        type: 'object',
        required: ['status', 'title', 'detail', 'code'],
        properties: {
          status: { type: 'integer', description: problem.status },
          title: text(problem.title),
          detail: text(problem.detail),
          code: text(problem.code),
          errors: {
            type: 'array',
            description: problem.errors,
            items: {
              type: 'object',
              required: ['in', 'path', 'code', 'detail'],
              properties: {
                in: { type: 'string', enum: ['path', 'query', 'body'], description: problem.in },
                path: text(problem.path),
                code: text(problem.errorCode),
                detail: text(problem.errorDetail),
              },
            },
          },
        },
      },
    },
  };
}
