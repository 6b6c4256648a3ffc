import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSchemas, type Schemas } from './schemas.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
let folder: string;
let schemas: Schemas;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-xsd-'));
  const base = `<xs:schema ${xs} targetNamespace="urn:b" elementFormDefault="qualified"><xs:simpleType name="Jaar"><xs:restriction base="xs:integer"><xs:maxInclusive value="2100"/></xs:restriction></xs:simpleType></xs:schema>`;
  const main = `<xs:schema ${xs} xmlns:b="urn:b" targetNamespace="urn:a" elementFormDefault="qualified"><xs:import namespace="urn:b" schemaLocation="basis.xsd"/><xs:element name="Jaar" type="b:Jaar"/></xs:schema>`;
  await writeFile(join(folder, 'Basis.xsd'), `a stray line\n${base}`);
  await writeFile(join(folder, 'A.xsd'), main);
  schemas = await openSchemas(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test('a document is judged by the schema of its name, imports of another case and stray lines included', () => {
  expect(schemas.names.toSorted()).toEqual(['A', 'Basis']);
  expect(schemas.judge('A', bytes('<Jaar xmlns="urn:a">2026</Jaar>'))).toEqual([]);
  expect(schemas.judge('A', bytes('<Jaar xmlns="urn:a">\n2101</Jaar>'))).toMatchObject([{ line: 1 }]);
  expect(schemas.judge('A', bytes('<Jaar xmlns="urn:a">')).length).toBeGreaterThan(0);
});

test('what has no schema is not judged', () => {
  expect(schemas.judge('B', bytes('<x/>'))).toEqual([]);
});

test('nothing outside the document is fetched or expanded', () => {
  const outside = `<!DOCTYPE Jaar [<!ENTITY e SYSTEM "file://${join(folder, 'A.xsd')}">]><Jaar xmlns="urn:a">&e;</Jaar>`;
  expect(schemas.judge('A', bytes(outside)).length).toBeGreaterThan(0);
});

test('a folder that is not there is an error at once', async () => {
  await expect(openSchemas(join(folder, 'elders'))).rejects.toThrow('ENOENT');
});
