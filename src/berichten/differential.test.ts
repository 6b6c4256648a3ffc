import { afterAll, expect, test } from 'vitest';
import { type Berichtsoort, readBericht, writeBericht } from './index.ts';
import { volledig } from './testing/made.ts';
import { mutate, openRandom, parse, serialise } from './testing/mutants.ts';
import { hasReference, readReference, skippedWithoutReference } from './testing/reference.ts';

const SEED = 20260415;
const MUTANTS_EACH = 2000;
type Judge = (xml: string) => boolean;

async function openJudge(soort: Berichtsoort): Promise<Judge> {
  const { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } = await import(
    'libxml2-wasm'
  );
  const url = `mem:/${soort}.xsd`;
  // The basisschema is found by the lower-case name that the messages import; some copies start with a stray line.
  const basis = new TextDecoder().decode(readReference('xsd/basisschema.xsd')).replace(/^[^<]*/, '');
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ 'mem:/basisschema.xsd': new TextEncoder().encode(basis) }),
  );
  const schema = XmlDocument.fromBuffer(readReference(`xsd/${soort}.xsd`), { url });
  const validator = XsdValidator.fromDoc(schema);
  return (xml) => {
    try {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return true;
      } finally {
        document.dispose();
      }
    } catch {
      // Both "no XML" and "not valid" arrive as an error of the library.
      return false;
    }
  };
}

const counts: string[] = [];
afterAll(() => {
  if (counts.length > 0) process.stdout.write(`level 1 against the XSDs: ${counts.join('; ')}\n`);
});

test.skipIf(!hasReference).each(['JW301', 'JW305', 'JW307'] as const)(
  `no mutant of a %s is judged otherwise than by its XSD${skippedWithoutReference}`,
  async (soort) => {
    const judge = await openJudge(soort);
    const random = openRandom(SEED);
    const original = parse(writeBericht(volledig[soort]));
    expect(judge(serialise(original))).toBe(true);
    const codes = new Map<string, number>();
    const different: string[] = [];
    let valid = 0;
    for (let mutant = 0; mutant < MUTANTS_EACH; mutant++) {
      const xml = mutate(original, random);
      const found = readBericht(xml).bevindingen.filter(({ niveau }) => niveau === 1);
      for (const { code } of found) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (found.length === 0) valid++;
      if (judge(xml) !== (found.length === 0)) different.push(`${JSON.stringify(found)}\n${xml}`);
    }
    counts.push(`${soort} ${MUTANTS_EACH} mutants, ${valid} valid, ${MUTANTS_EACH - valid} invalid`);
    expect(different.slice(0, 3)).toEqual([]);
    expect(valid).toBeGreaterThan(MUTANTS_EACH / 20);
    for (const code of [
      'ontbreekt',
      'volgorde',
      'te-vaak',
      'onbekend-element',
      'naamruimte',
      'waarde',
      'tekst',
      'attribuut',
    ]) {
      expect(codes.get(code), code).toBeGreaterThan(0);
    }
  },
  60_000,
);
