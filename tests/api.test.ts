import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApiDocument } from '#api/openapi.ts';
import { routeOf } from '#api/route-table.ts';
import type { AnyOperation } from '#platform/operation.ts';
import { operations as all } from '#src/operations.ts';
import { sentences } from '#src/words.ts';
import { lintApi, ruleSets } from './api/lint-api.ts';

const operations: readonly AnyOperation[] = all;
const document = openApiDocument({ operations, sentences: sentences.nl, baseUrl: 'https://stip.example' });

for (const ruleSet of ruleSets) {
  test.skipIf(!ruleSet.isThere)(
    `the whole API keeps the NLGov API Design Rules: ${ruleSet.name}`,
    async () => {
      expect(await lintApi(document, ruleSet)).toEqual([]);
    },
  );
}

test('every operation has a name and a route of its own', () => {
  expect(operations.length).toBeGreaterThan(0);
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  expect(new Set(operations.map(({ route }) => route)).size).toBe(operations.length);
});

test('no address holds a name, a BSN, a birthday or words that someone searches for', () => {
  // ADR /core/transport/no-sensitive-uris: addresses end up in logs and histories.
  const asked = operations.flatMap((operation) => {
    const { method, path } = routeOf(operation);
    const described = (
      document.paths as unknown as Record<string, Record<string, { parameters?: { name: string }[] }>>
    )[path];
    return (described?.[method.toLowerCase()]?.parameters ?? []).map(
      ({ name }) => `${operation.name} ${name}`,
    );
  });
  expect(asked.filter((one) => /naam$|bsn|tekst|geboortedatum|adres/i.test(one))).toEqual([]);
});

test('every path is explained by a word of the glossary, and every operation by a Dutch sentence', () => {
  expect(
    operations.filter(({ summary }) => !/^\p{Lu}.{8,}\.$/u.test(summary)).map(({ name }) => name),
  ).toEqual([]);
  const glossary = readFileSync(new URL('../docs/words.txt', import.meta.url), 'utf8').split('\n');
  const words = operations.flatMap(({ route }) =>
    [
      ...(route
        .split(' ')
        .at(1)
        ?.replaceAll(/\{[^}]*\}/g, '')
        .matchAll(/(?<![a-z_])[a-z]+/g) ?? []),
    ].map(([word]) => word),
  );
  expect(
    [...new Set(words)].filter((word) => !['api', 'export'].includes(word) && !glossary.includes(word)),
  ).toEqual([]);
});

test('every code that an operation can refuse with has a sentence', () => {
  const codes = new Set<string>(operations.flatMap(({ refuses }): readonly string[] => refuses));
  expect([...codes].filter((code) => !(code in sentences.nl))).toEqual([]);
});
