import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { XmlBufferInputProvider } from 'libxml2-wasm';

/** What a schema has against a document: where, and in the words of the validator. */
type SchemaFault = { readonly line: number; readonly text: string };

/** The schemas of a folder, applied beside what a program judges itself. */
export type Schemas = {
  /** Names of the schemas, without `.xsd`. */
  readonly names: readonly string[];
  /** What the schema of this name has against these bytes; nothing when there is no such schema. */
  judge(name: string, bytes: Uint8Array): readonly SchemaFault[];
};

/** More faults than this tell nobody more. */
const most = 100;

/**
 * Reads every .xsd of a folder; each is compiled when it is first asked for. A stray line before the first `<`, which
 * some published copies have, is passed over, and an import is found whatever the case of its name.
 * @throws when the folder cannot be read.
 */
export async function openSchemas(folder: string): Promise<Schemas> {
  const files = (await readdir(folder)).filter((name) => /\.xsd$/i.test(name));
  const sources = await Promise.all(
    files.map(async (name) => [name, withoutStray(await readFile(join(folder, name)))] as const),
  );
  const { XmlDocument, XsdValidator, ParseOption } = await import('libxml2-wasm');
  const room = await serve(sources);
  const compiled = new Map<string, InstanceType<typeof XsdValidator>>();
  const byName = new Map(sources.map(([name, bytes]) => [name.replace(/\.xsd$/i, ''), { name, bytes }]));
  const validatorOf = (name: string) => {
    const source = byName.get(name);
    const known = compiled.get(name);
    if (source === undefined || known !== undefined) return known;
    const schema = XmlDocument.fromBuffer(source.bytes, { url: `${room}/${source.name}` });
    const fresh = XsdValidator.fromDoc(schema);
    compiled.set(name, fresh);
    return fresh;
  };
  return {
    names: [...byName.keys()],
    judge(name, bytes) {
      const validator = validatorOf(name);
      return validator ? faultsOf(() => apply(validator, bytes)) : [];
    },
  };

  function apply(validator: InstanceType<typeof XsdValidator>, bytes: Uint8Array): void {
    // No entity is expanded and nothing is fetched; of a large document every line still has its number.
    const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES;
    const document = XmlDocument.fromBuffer(bytes, { option });
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }
}

let provider: XmlBufferInputProvider | undefined;
let rooms = 0;

/** Lets the library find these sources beside each other; it has place for few providers, so all folders share one. */
async function serve(sources: readonly (readonly [string, Uint8Array])[]): Promise<string> {
  const { XmlBufferInputProvider, xmlRegisterInputProvider } = await import('libxml2-wasm');
  if (!provider) {
    provider = new XmlBufferInputProvider({});
    xmlRegisterInputProvider(provider);
  }
  const room = `mem:/${++rooms}`;
  for (const [name, bytes] of sources) {
    for (const spelling of new Set([name, name.toLowerCase()]))
      provider.addBuffer(`${room}/${spelling}`, bytes);
  }
  return room;
}

function withoutStray(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(Math.max(0, bytes.indexOf(60)));
}

type Detail = { readonly line?: number; readonly message?: string };

/** The library throws what it finds, as an error with a list of details. */
function faultsOf(judge: () => void): SchemaFault[] {
  try {
    judge();
    return [];
  } catch (error) {
    const { details, message } = error as { details?: readonly Detail[]; message?: string };
    if (!details || details.length === 0) return [{ line: 1, text: message ?? 'no valid XML' }];
    return details.slice(0, most).map((one) => ({ line: one.line ?? 1, text: (one.message ?? '').trim() }));
  }
}
