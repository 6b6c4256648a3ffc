import type { z } from 'zod';
import * as locales from 'zod/v4/locales';
import { kerncijfersOf } from './rules/kerncijfer.ts';
import { findMiscounts, leavesOf, type Miscount } from './rules/mapping.ts';
import type { Kader, Kaderregister } from './schema/kader.ts';
import { ONBEKEND } from './schema/ordening.ts';
import { RegioProfiel } from './schema/profiel.ts';

/** What is wrong, where: a person who edits the region as data must find the spot without reading code. */
export type ProfileFault = { readonly bestand: string; readonly pad: string; readonly reden: string };

export type ProfileOutcome =
  | { readonly profiel: RegioProfiel }
  | { readonly faults: readonly [ProfileFault, ...ProfileFault[]] };

type Part = keyof RegioProfiel;

const parts = Object.keys(RegioProfiel.shape) as Part[];
const dutch = locales.nl().localeError;

const isPart = (name: string): name is Part => (parts as string[]).includes(name);
const fileOf = (part: Part) => `${part}.json`;

/** Reads a region from the texts of its files, by file name; the caller reads the disk. */
export function readProfile(files: Readonly<Record<string, string>>): ProfileOutcome {
  const strangers = Object.keys(files)
    .filter((name) => name.endsWith('.json') && !isPart(name.slice(0, -'.json'.length)))
    .map((bestand) => fault(bestand, '$', `onbekend bestand; verwacht: ${parts.map(fileOf).join(', ')}`));
  const read = Object.fromEntries(parts.map((part) => [part, readPart(part, files[fileOf(part)])]));
  const outcome = RegioProfiel.safeParse(Object.fromEntries(parts.map((part) => [part, read[part]?.value])), {
    error: dutch,
  });
  const unread = parts.flatMap((part) => read[part]?.faults ?? []);
  const shapeFaults = (outcome.error?.issues ?? [])
    .filter(({ path }) => unread.every(({ bestand }) => bestand !== `${String(path[0])}.json`))
    .map(faultOf);
  const found = [...strangers, ...unread, ...shapeFaults];
  return conclude(outcome.success ? outcome.data : undefined, found);
}

function conclude(profiel: RegioProfiel | undefined, found: readonly ProfileFault[]): ProfileOutcome {
  const [first, ...rest] = profiel ? [...found, ...crossFaults(profiel)] : found;
  if (first) return { faults: [first, ...rest] };
  if (!profiel) throw new Error('a profile that could not be read has a fault');
  return { profiel };
}

const fault = (bestand: string, pad: string, reden: string): ProfileFault => ({ bestand, pad, reden });

function readPart(part: Part, text: string | undefined): { value?: unknown; faults: ProfileFault[] } {
  const bestand = fileOf(part);
  if (text === undefined) return { faults: [fault(bestand, '$', 'het bestand ontbreekt')] };
  try {
    return { value: JSON.parse(text), faults: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = lineOf(text, error.message);
    const shown = text.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    return { faults: [fault(bestand, '$', `geen geldige JSON bij regel ${line}: ${shown}`)] };
  }
}

/** V8 tells the line, or quotes ten characters on both sides of the spot, or says that the text ended. */
function lineOf(text: string, message: string): number {
  const told = /\(line (\d+) /.exec(message)?.[1];
  if (told !== undefined) return Number(told);
  const quoted = /^Unexpected token '(.)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!quoted) return text.split('\n').length;
  const [, token = '', isCut, around = ''] = quoted;
  const spot = isCut ? text.indexOf(around) + 10 : text.indexOf(token);
  return text.slice(0, spot).split('\n').length;
}

function faultOf({ path, message }: z.core.$ZodIssue): ProfileFault {
  const [part, ...rest] = path;
  return fault(`${String(part)}.json`, pathOf(rest), message);
}

const pathOf = (steps: readonly PropertyKey[]) =>
  `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;

/** What no file can know by itself: codes that exist once, references that arrive, days that are all counted. */
function crossFaults(profiel: RegioProfiel): ProfileFault[] {
  const faults = [
    ...duplicateFaults(profiel),
    ...regioFaults(profiel),
    ...ordeningFaults(profiel),
    ...indelingFaults(profiel),
    ...productFaults(profiel),
    ...gebiedFaults(profiel),
    ...kaderFaults(profiel),
  ];
  return faults.length > 0 ? faults : miscountFaults(findMiscounts(profiel));
}

type Coded = { readonly code: string };

function duplicates(bestand: string, list: readonly Coded[], prefix = '$'): ProfileFault[] {
  const codes = list.map(({ code }) => code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index
      ? [fault(bestand, `${prefix}[${index}].code`, `de code "${code}" komt twee keer voor`)]
      : [],
  );
}

function duplicateFaults(profiel: RegioProfiel): ProfileFault[] {
  const { regio, ordeningen, hulpsoorten, normen, onderwijspilots, schoolvoorzieningen, kaders } = profiel;
  return [
    ...duplicates('regio.json', regio.gemeenten, '$.gemeenten'),
    ...duplicates('regio.json', regio.subregios, '$.subregios'),
    ...duplicates('regio.json', regio.samenwerkingen, '$.samenwerkingen'),
    ...duplicates('ordeningen.json', ordeningen),
    ...ordeningen.flatMap(({ klassen }, index) =>
      duplicates('ordeningen.json', klassen, `$[${index}].klassen`),
    ),
    ...duplicates('hulpsoorten.json', hulpsoorten),
    ...duplicates('normen.json', normen),
    ...duplicates('onderwijspilots.json', onderwijspilots),
    ...duplicates('schoolvoorzieningen.json', schoolvoorzieningen),
    ...duplicates('kerncijfers.json', kerncijfersOf(profiel)),
    ...duplicates('kaders.json', kaders.onderwerpen, '$.onderwerpen'),
    ...duplicates('kaders.json', kaders.documenten, '$.documenten'),
    ...duplicates('kaders.json', kaders.kaders, '$.kaders'),
    ...kaders.kaders.flatMap(({ onderdelen }, row) =>
      duplicates('kaders.json', onderdelen, `$.kaders[${row}].onderdelen`),
    ),
  ];
}

/** Asks of a reference whether it arrives; the reason names what was not found. */
function reference(bestand: string, pad: string, kind: string, known: ReadonlySet<string>) {
  return (code: string | null): ProfileFault[] =>
    code === null || known.has(code) ? [] : [fault(bestand, pad, `${kind} "${code}" bestaat niet`)];
}

const codesOf = (list: readonly Coded[]) => new Set(list.map(({ code }) => code));

function regioFaults({ regio }: RegioProfiel): ProfileFault[] {
  const known = codesOf(regio.gemeenten);
  const placed = new Set<string>();
  return regio.subregios.flatMap(({ gemeenten }, row) =>
    (gemeenten ?? []).flatMap((code, place) => {
      const pad = `$.subregios[${row}].gemeenten[${place}]`;
      const isTwice = placed.has(code);
      placed.add(code);
      return [
        ...reference('regio.json', pad, 'gemeente', known)(code),
        ...(isTwice ? [fault('regio.json', pad, `gemeente "${code}" staat al in een subregio`)] : []),
      ];
    }),
  );
}

function ordeningFaults({ ordeningen }: RegioProfiel): ProfileFault[] {
  return ordeningen.flatMap(({ klassen }, row) => [
    ...klassen.flatMap(({ ouder }, place) =>
      reference('ordeningen.json', `$[${row}].klassen[${place}].ouder`, 'klasse', codesOf(klassen))(ouder),
    ),
    ...(klassen.some(({ code, positie }) => code === ONBEKEND && positie === 'onbekend')
      ? []
      : [fault('ordeningen.json', `$[${row}].klassen`, `de klasse "${ONBEKEND}" ontbreekt`)]),
  ]);
}

function indelingFaults({ regio, ordeningen, hulpsoorten, indelingen }: RegioProfiel): ProfileFault[] {
  const gemeentecodes = codesOf(regio.gemeenten);
  const leaves = new Map(ordeningen.map((ordening) => [ordening.code, new Set(leavesOf(ordening))]));
  return indelingen.flatMap(({ ordening, hulpsoort, gemeenten, klasse }, row) => {
    const check = (pad: string, kind: string, known: ReadonlySet<string>) =>
      reference('indelingen.json', `$[${row}].${pad}`, kind, known);
    const known = leaves.get(ordening);
    return [
      ...check('ordening', 'ordening', new Set(leaves.keys()))(ordening),
      ...check('hulpsoort', 'hulpsoort', codesOf(hulpsoorten))(hulpsoort),
      ...(gemeenten ?? []).flatMap((code, place) =>
        check(`gemeenten[${place}]`, 'gemeente', gemeentecodes)(code),
      ),
      ...(known
        ? check('klasse', `in ordening "${ordening}" een klasse zonder onderdelen`, known)(klasse)
        : []),
    ];
  });
}

function productFaults({ hulpsoorten, producten }: RegioProfiel): ProfileFault[] {
  const missing = hulpsoorten.some(({ code }) => code === ONBEKEND)
    ? []
    : [fault('hulpsoorten.json', '$', `de hulpsoort "${ONBEKEND}" ontbreekt`)];
  const answered = new Map<string, { van: string; tot: string | null }[]>();
  const faults = producten.flatMap(({ categorie, codes, hulpsoort, van, tot }, row) => [
    ...reference('producten.json', `$[${row}].hulpsoort`, 'hulpsoort', codesOf(hulpsoorten))(hulpsoort),
    ...(codes ?? [categorie]).flatMap((code) => {
      const earlier = answered.get(code) ?? [];
      answered.set(code, [...earlier, { van, tot }]);
      const overlaps = earlier.some((other) => isBefore(van, other.tot) && isBefore(other.van, tot));
      return overlaps
        ? [
            fault(
              'producten.json',
              `$[${row}]`,
              `code "${code}" is op dezelfde dag al bij een hulpsoort geplaatst`,
            ),
          ]
        : [];
    }),
  ]);
  return [...missing, ...faults];
}

const isBefore = (day: string, end: string | null) => end === null || day < end;

function gebiedFaults({ regio, kerncijfers }: RegioProfiel): ProfileFault[] {
  const known = codesOf(regio.gemeenten);
  return kerncijfers.flatMap(({ gebied }, row) =>
    /^\d{4}$/.test(gebied)
      ? reference('kerncijfers.json', `$[${row}].gebied`, 'gemeente', known)(gebied)
      : [],
  );
}

function kaderFaults({ kaders: { onderwerpen, documenten, kaders } }: RegioProfiel): ProfileFault[] {
  const sources = new Set([...codesOf(documenten), ...documenten.flatMap(({ tekst }) => tekst ?? [])]);
  const bronFaults = (pad: string, bronnen: readonly string[]) =>
    bronnen.flatMap((bron, place) =>
      reference('kaders.json', `${pad}[${place}]`, 'bron', sources)(bron.split(':')[0] ?? bron),
    );
  return [
    ...documenten.flatMap(({ bronnen }, row) => bronFaults(`$.documenten[${row}].bronnen`, bronnen)),
    ...kaders.flatMap((kader, row) => [
      ...pointerFaults(kader, `$.kaders[${row}]`, { onderwerpen, documenten, kaders }),
      ...bronFaults(`$.kaders[${row}].bronnen`, kader.bronnen),
      ...bronFaults(
        `$.kaders[${row}].momenten`,
        kader.momenten.map(({ bron }) => bron),
      ),
      ...kader.onderdelen.flatMap(({ bronnen }, place) =>
        bronFaults(`$.kaders[${row}].onderdelen[${place}].bronnen`, bronnen),
      ),
    ]),
  ];
}

/** A kader points at its subject, at documents and at other kaders, never at itself. */
function pointerFaults(kader: Kader, pad: string, { onderwerpen, documenten, kaders }: Kaderregister) {
  const others = new Set([...codesOf(kaders)].filter((code) => code !== kader.code));
  const each = (part: 'basis' | 'vervangt' | 'documenten', kind: string, known: ReadonlySet<string>) =>
    kader[part].flatMap((code, place) =>
      reference('kaders.json', `${pad}.${part}[${place}]`, kind, known)(code),
    );
  return [
    ...reference('kaders.json', `${pad}.onderwerp`, 'onderwerp', codesOf(onderwerpen))(kader.onderwerp),
    ...each('basis', 'ander kader', others),
    ...each('vervangt', 'ander kader', others),
    ...each('documenten', 'document', codesOf(documenten)),
  ];
}

/** One line for each hulpsoort and day, however many gemeenten it touches. */
function miscountFaults(miscounts: readonly Miscount[]): ProfileFault[] {
  const grouped = Object.groupBy(miscounts, ({ ordening, hulpsoort, datum, som }) =>
    [`ordening "${ordening}"`, `hulpsoort "${hulpsoort}"`, `vanaf ${datum}`, describe(som)].join(', '),
  );
  return Object.entries(grouped).map(([reden, rows = []]) =>
    fault('indelingen.json', '$', `${reden} (gemeenten ${rows.map(({ gemeente }) => gemeente).join(', ')})`),
  );
}

function describe(som: number): string {
  const total = `de aandelen zijn samen ${Number(som.toFixed(6))}`;
  return som < 1 ? `gat: ${total}` : `overlap: ${total}`;
}
