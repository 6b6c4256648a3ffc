import { type Bevinding, openPlaces } from './bevinding.ts';
import { type Bericht, type Berichtsoort, definities, findDefinitie } from './ijw-3.2/definities.ts';
import type { Berichtdefinitie } from './ijw-3.2/kop.ts';
import { regels } from './ijw-3.2/regels.ts';
import { applyRules, planRules } from './ijw-3.2/rule.ts';
import { Reader, type Report } from './schema/reader.ts';
import type { XmlName } from './xml/namespaces.ts';
import { token, XmlScanner } from './xml/scanner.ts';
import { readSource } from './xml/source.ts';

export interface Gelezen {
  /** Only when level 1 found nothing against its content. */
  readonly bericht?: Bericht;
  /** As soon as the root element says which message this is meant to be. */
  readonly soort?: Berichtsoort;
  readonly bevindingen: readonly Bevinding[];
}

/** Beyond this the sender has one mistake a thousand times over, and a report nobody reads. */
const MOST_FINDINGS = 1000;
const IJW = /^http:\/\/www\.istandaarden\.nl\/ijw\/([0-9_]+)\/(jw[0-9]{3})\/schema$/;

const plans = new Map(
  Object.values(definities).map((definitie) => [definitie.soort, planRules(definitie.wortel, regels)]),
);

/** Reads one message: level 1 and, when that finds nothing, level 2. Whatever comes in, the answer is a value. */
export function readBericht(input: string | Uint8Array): Gelezen {
  const source = readSource(input);
  if (!source.isReadable) return { bevindingen: source.bevindingen };
  return readText(source.text, [...source.bevindingen]);
}

function readText(text: string, bevindingen: Bevinding[]): Gelezen {
  const before = bevindingen.length;
  const scanner = new XmlScanner(text);
  const report = openReport('XSD', text, bevindingen);
  const first = scanner.next();
  const definitie = findDefinitie(scanner.uri);
  if (first === token.problem || definitie === undefined || scanner.local !== 'Bericht') {
    if (first !== token.problem) report('onbekend-bericht', '/', whatIsThis(scanner), scanner.start);
    return { bevindingen: withProblem(scanner, '', text, bevindingen) };
  }
  const reader = new Reader(scanner, definitie.wortel, report);
  const node = reader.read();
  // The list of definitions is keyed by exactly these names.
  const soort = definitie.soort as Berichtsoort;
  withProblem(scanner, reader.path(), text, bevindingen);
  return bevindingen.length > before ? { soort, bevindingen } : judge(definitie, soort, node, bevindingen);
}

function judge(
  definitie: Berichtdefinitie,
  soort: Berichtsoort,
  node: unknown,
  bevindingen: Bevinding[],
): Gelezen {
  // The reader has just proven that the node has exactly the shape of this definition.
  const bericht = Object.assign({ soort }, node) as Bericht;
  const plan = plans.get(definitie.soort);
  if (plan !== undefined) bevindingen.push(...applyRules(plan, bericht));
  return { bericht, soort, bevindingen };
}

function openReport(regel: 'XML' | 'XSD', text: string, bevindingen: Bevinding[]): Report {
  const place = openPlaces(text);
  return (code, pad, tekst, at) => {
    if (bevindingen.length > MOST_FINDINGS) return;
    const isLast = bevindingen.length === MOST_FINDINGS;
    const told = isLast
      ? { code: 'te-veel', tekst: `Er zijn meer dan ${MOST_FINDINGS} bevindingen.` }
      : { code, tekst };
    bevindingen.push({ regel, niveau: 1, code: told.code, pad, tekst: told.tekst, ...place(at) });
  };
}

/** A file that is no XML is told last: what was found before it stays worth knowing. */
function withProblem(
  { problem }: XmlScanner,
  pad: string,
  text: string,
  bevindingen: Bevinding[],
): Bevinding[] {
  if (problem === undefined) return bevindingen;
  openReport('XML', text, bevindingen)(problem.code, pad === '' ? '/' : pad, problem.text, problem.at);
  return bevindingen;
}

function whatIsThis({ uri }: XmlName): string {
  const [, release, soort] = IJW.exec(uri) ?? [];
  if (release === undefined || soort === undefined) return 'Dit is geen iJw-bericht.';
  if (release !== '3_2')
    return `Dit bericht is van iJw-release ${release.replaceAll('_', '.')}; verwacht wordt 3.2.`;
  return `Dit is een ${soort.toUpperCase()}; dat bericht wordt hier niet gelezen.`;
}
