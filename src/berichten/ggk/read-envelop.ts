import type { Bevinding } from '../bevinding.ts';
import type { Examiner } from '../schema/examiner.ts';
import { Reader, type Report } from '../schema/reader.ts';
import type { XmlName } from '../xml/namespaces.ts';
import { token, XmlScanner } from '../xml/scanner.ts';
import { type Envelop, type Envelopsoort, findSoort, LARGEST_READ, wortels } from './envelop.ts';

export interface GelezenEnvelop {
  /** Only when nothing was found against it. */
  readonly envelop?: Envelop;
  /** As soon as the root element says which envelope this is meant to be. */
  readonly soort?: Envelopsoort;
  readonly bevindingen: readonly Bevinding[];
}

/** An envelope has some twenty elements; who has more than this to say about one says the same again. */
const MOST_FINDINGS = 100;

/** Anything may stand in the refused message, which is not read. */
const ORIGINAL = '/Fo01Bericht/body/detailsXML/';

/** An envelope has no rules beside its form. */
const nobody: Examiner = { open: () => undefined, close: () => undefined };

/**
 * Reads one envelope of StUF-GGk 2.1. Whatever comes in, the answer is a value.
 * @param input the whole document, as UTF-8 bytes or text, without SOAP around it.
 * @returns the envelope with the bytes of the message in it, or what is wrong: rule XML when it is no XML (a DTD
 * included), rule GGk for the rest. The message inside is not looked at: that is for `readBericht`.
 */
export function readEnvelop(input: string | Uint8Array): GelezenEnvelop {
  if (input.length > LARGEST_READ) return { bevindingen: [tooLarge] };
  const text = typeof input === 'string' ? input : decode(input);
  if (text !== undefined) return readText(text);
  return { bevindingen: [{ ...tooLarge, code: 'codering', tekst: 'De envelop is geen UTF-8.' }] };
}

/** Told of the whole, so without a place inside. */
export const tooLarge: Bevinding = {
  regel: 'GGk',
  niveau: 1,
  code: 'te-groot',
  pad: '/',
  tekst: 'De envelop is groter dan 25 MB. Verdeel de inhoud over meer berichten.',
};

/** Derived: a byte order mark is forbidden in the message and nowhere mentioned for the envelope, so it is passed over. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder has no other way to say that these bytes are no UTF-8.
    return undefined;
  }
}

function readText(text: string): GelezenEnvelop {
  const bevindingen: Bevinding[] = [];
  const scanner = new XmlScanner(text);
  const tell = (regel: string) => openReport(regel, scanner, bevindingen);
  const soort = scanner.next() === token.open ? findSoort(scanner) : undefined;
  if (soort === undefined) {
    if (!tellProblem(scanner, '/', tell('XML')))
      tell('GGk')('onbekend-bericht', '/', whatIsThis(scanner), scanner.start);
    return { bevindingen };
  }
  const root = wortels[soort];
  const report = tell('GGk');
  const reader = new Reader({
    scanner,
    root,
    report: named(root.naam, report),
    examiner: nobody,
    release: [],
  });
  reader.read();
  tellProblem(scanner, withName(root.naam, reader.path()), tell('XML'));
  if (bevindingen.length > 0) return { soort, bevindingen };
  // The reader has just proven that the node has exactly the shape of this definition.
  return { soort, envelop: Object.assign({ soort }, reader.root) as Envelop, bevindingen };
}

function openReport(regel: string, scanner: XmlScanner, bevindingen: Bevinding[]): Report {
  return (code, pad, tekst, at) => {
    if (bevindingen.length >= MOST_FINDINGS) return;
    bevindingen.push({ regel, niveau: 1, code, pad, tekst, ...scanner.placeOf(at) });
  };
}

/** The reader calls every root Bericht, as in iJw. */
function withName(root: string, pad: string): string {
  return pad.replace(/^\/Bericht/, `/${root}`);
}

function named(root: string, report: Report): Report {
  return (code, pad, tekst, at) => {
    const own = withName(root, pad);
    if (!own.startsWith(ORIGINAL)) report(code, own, tekst, at);
  };
}

function tellProblem({ problem }: XmlScanner, pad: string, report: Report): boolean {
  if (problem === undefined) return false;
  report(problem.code, pad === '' ? '/' : pad, problem.text, problem.at);
  return true;
}

function whatIsThis({ uri, local }: XmlName): string {
  if (uri.startsWith('http://www.istandaarden.nl/')) return 'Dit is een bericht zonder envelop.';
  if (local === 'Envelope') return 'Dit is een SOAP-bericht; verwacht wordt wat in de Body ervan staat.';
  const [, version] = /\/koppelvlak\/ggk([0-9]{4})$/.exec(uri) ?? [];
  if (version === undefined || version === '0210') return 'Dit is geen envelop die hier wordt gelezen.';
  return `Dit is een envelop van GGk-versie ${version}; verwacht wordt 0210.`;
}
