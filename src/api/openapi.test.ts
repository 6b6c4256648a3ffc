import { expect, test } from 'vitest';
import { z } from 'zod';
import { readDraft } from '#platform/keeping/read-draft.ts';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import { type AnyOperation, defineOperation } from '#platform/operation.ts';
import { listNotifications } from '#platform/telling/list-notifications.ts';
import { readNotifications } from '#platform/telling/read-notifications.ts';
import { lintApi, ruleSets } from '#tests/api/lint-api.ts';
import { openApiDocument } from './openapi.ts';

const openHulplijnProef = defineOperation({
  name: 'openHulplijnProef',
  route: 'POST /gezinnen/{id}/hulplijnen',
  summary: 'Opent een hulplijn.',
  needs: 'hulplijn:open',
  input: z.object({
    id: z.uuid(),
    ingangsdatum: z.iso.date(),
    versie: z.int(),
    wie: z.union([
      z.object({ soort: z.literal('a') }),
      z.object({ soort: z.literal('b'), naam: z.string().nullable() }),
    ]),
    inhoud: z.base64().optional(),
    stand: z.enum(['open', 'dicht']).nullable().default(null),
  }),
  output: z.object({
    id: z.uuid(),
    einddatum: z.iso.date().nullable(),
    begonnenOp: z.date(),
    aandeel: z.null(),
  }),
  refuses: ['gezin/onbekend', 'hulplijn/te-laat'],
  logs: { action: 'C', about: () => [] },
  handle: async ({ id }) => ({ id, einddatum: null, begonnenOp: new Date(0), aandeel: null }),
});

const operations: readonly AnyOperation[] = [
  openHulplijnProef,
  saveDraft,
  readDraft,
  listNotifications,
  readNotifications,
];
const sentences = { 'hulplijn/te-laat': 'De datum is te laat.' };
const document = openApiDocument({ operations, sentences, baseUrl: 'https://stip.example' });

type Described = {
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: {
    content: { 'application/json': { schema: { properties: Record<string, unknown>; required?: string[] } } };
  };
  responses: Record<
    string,
    { description: string; content: Record<string, { schema: { properties: Record<string, unknown> } }> }
  >;
};
const described = (path: string, method: string) =>
  (document.paths as unknown as Record<string, Record<string, Described>>)[path]?.[method] as Described;

test('every operation appears under its own route, and the description describes itself', () => {
  expect(Object.keys(document.paths)).toEqual([
    '/openapi.json',
    '/concepten',
    '/gezinnen/{id}/hulplijnen',
    '/meldingen',
    '/meldingen/gelezen',
  ]);
});

test('what stands in the path is no field of the body', () => {
  const { parameters, requestBody } = described('/gezinnen/{id}/hulplijnen', 'post');
  expect(parameters).toMatchObject([{ name: 'id', in: 'path', required: true }]);
  const schema = requestBody?.content['application/json'].schema;
  expect(Object.keys(schema?.properties ?? {})).toEqual(['ingangsdatum', 'versie', 'wie', 'inhoud', 'stand']);
  expect(schema?.required).toEqual(['ingangsdatum', 'versie', 'wie']);
  expect(schema?.properties['stand']).toMatchObject({
    nullable: true,
    enum: ['open', 'dicht', null],
    default: null,
  });
});

test('what is asked with GET stands in the query', () => {
  expect(described('/concepten', 'get').parameters).toMatchObject([
    { name: 'form', in: 'query', required: true },
  ]);
});

test('a moment is a date-time and a date is a date', () => {
  const schema = described('/gezinnen/{id}/hulplijnen', 'post').responses['201']?.content['application/json']
    ?.schema;
  expect(schema?.properties).toMatchObject({
    begonnenOp: { type: 'string', format: 'date-time' },
    einddatum: { type: 'string', format: 'date', nullable: true },
  });
});

test('a Dutch noun carries its meaning from the glossary', () => {
  const schema = described('/gezinnen/{id}/hulplijnen', 'post').responses['201']?.content['application/json']
    ?.schema;
  expect(schema?.properties['einddatum']).toHaveProperty('description');
});

test('each refusal is named under its status, with its sentence; what has a version can be out of date', () => {
  const { responses } = described('/gezinnen/{id}/hulplijnen', 'post');
  expect(responses['404']?.description).toContain('gezin/onbekend');
  expect(responses['409']?.description).toContain('`hulplijn/te-laat`: De datum is te laat.');
  expect(responses['409']?.description).toContain('verouderd');
  expect(Object.keys(described('/meldingen', 'get').responses)).toEqual(['200', '401', '403']);
});

for (const ruleSet of ruleSets) {
  test.skipIf(!ruleSet.isThere)(
    `the document keeps the NLGov API Design Rules: ${ruleSet.name}`,
    async () => {
      expect(await lintApi(document, ruleSet)).toEqual([]);
    },
  );

  test.skipIf(!ruleSet.isThere)(`a document that breaks the rules is reported: ${ruleSet.name}`, async () => {
    const broken = structuredClone(document) as unknown as {
      info: { contact?: unknown };
      servers: { url: string }[];
    };
    delete broken.info.contact;
    broken.servers = [{ url: 'https://stip.example/api' }];
    expect(await lintApi(broken, ruleSet)).not.toEqual([]);
  });
}
