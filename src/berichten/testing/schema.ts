import type { Berichtsoort } from '../index.ts';
import { readReference } from './reference.ts';

type Judge = (xml: string) => boolean;

/** The published schema of a message, as the judge of what is written or made here. */
export async function openSchema(soort: Berichtsoort): Promise<Judge> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  await serveBasis();
  const url = `mem:/${soort}.xsd`;
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

let isServed = false;

/** The library has place for few providers, so one serves the basisschema to every schema. */
async function serveBasis(): Promise<void> {
  if (isServed) return;
  const { XmlBufferInputProvider, xmlRegisterInputProvider } = await import('libxml2-wasm');
  // The basisschema is found by the lower-case name that the messages import; some copies start with a stray line.
  const basis = new TextDecoder().decode(readReference('xsd/basisschema.xsd')).replace(/^[^<]*/, '');
  const bytes = new TextEncoder().encode(basis);
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'mem:/basisschema.xsd': bytes }));
  isServed = true;
}
