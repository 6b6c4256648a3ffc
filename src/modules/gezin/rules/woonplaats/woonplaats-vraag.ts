import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { byStart, endOf } from './periods.ts';

/** What can be wrong with a question, in the two languages of the command line. */
const said = {
  object: ['Hier horen gegevens tussen { en }.', 'Fields between { and } belong here.'],
  unknown: ['Dit veld kennen wij niet. Haal het weg of verbeter de naam.', 'This field is not known.'],
  list: ['Hier hoort een lijst. Schrijf [] als er niets is.', 'A list belongs here; write [] for none.'],
  long: ['Schrijf ten hoogste 1000 regels in deze lijst.', 'This list holds at most 1000 rows.'],
  day: [
    'Schrijf een bestaande datum tussen 1900 en 2100, zoals 2026-11-22.',
    'Write an existing date between 1900 and 2100, such as 2026-11-22.',
  ],
  end: ['De datum tot ligt na de datum van.', 'The date tot comes after the date van.'],
  gemeente: [
    'Schrijf de code van een gemeente: vier cijfers tussen aanhalingstekens, zoals "0014".',
    'Write the code of a gemeente: four digits between quotes, such as "0014".',
  ],
  adres: ['Schrijf "woonadres" of "briefadres".', 'Write "woonadres" or "briefadres".'],
  soort: [
    'Schrijf "jeugdhulpaanbieder", "pleegouder", "opvang", "beschermd-wonen", "wlz" of "jji".',
    'Write "jeugdhulpaanbieder", "pleegouder", "opvang", "beschermd-wonen", "wlz" or "jji".',
  ],
  truth: ['Schrijf true of false, zonder aanhalingstekens.', 'Write true or false, without quotes.'],
  overlap: [
    'Deze inschrijving begint voordat een andere eindigt, in een andere gemeente of een ander land. Vul bij de andere in tot wanneer zij gold.',
    'This registration begins before another one ends, in another gemeente or country. Give the other one its tot.',
  ],
} as const;

const english: ReadonlyMap<string, string> = new Map(Object.values(said));

/** Codes of the BRP that stand where a gemeente would, and are none: unknown, and not resident (LO BRP, table 33). */
const noGemeente: readonly string[] = ['0000', '1999'];

const Dag = z.string(said.day[0]).refine((text) => Kalenderdag.safeParse(text).success, said.day[0]);
const Code = z
  .string(said.gemeente[0])
  .regex(/^[0-9]{4}$/, { error: said.gemeente[0], abort: true })
  .refine((code) => !noGemeente.includes(code), said.gemeente[0]);
const Truth = z.boolean(said.truth[0]).nullable().default(null);

function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const error = ({ code }: { readonly code?: string }) =>
    code === 'unrecognized_keys' ? said.unknown[0] : said.object[0];
  return z.strictObject(shape, { error });
}

const rows = <Row extends z.ZodType>(row: Row) => z.array(row, said.list[0]).max(1000, said.long[0]);
const endsAfterStart = ({ van, tot }: { readonly van: string; readonly tot: string | null }) =>
  tot === null || tot > van;
const end = { path: ['tot'], error: said.end[0] };

/** One registration in the BRP; only abroad has no gemeente and no kind of address (Wet BRP art. 1.1, 2.26). */
const Inschrijving = fields({
  gemeente: Code.nullable().default(null),
  van: Dag,
  tot: Dag.nullable().default(null),
  adres: z.enum(['woonadres', 'briefadres'], said.adres[0]).nullable().default(null),
  aantekening226: Truth,
  buitenland: Truth,
})
  .refine(endsAfterStart, end)
  .refine(({ buitenland, gemeente }) => buitenland || gemeente, {
    path: ['gemeente'],
    error: said.gemeente[0],
  })
  .refine(({ buitenland, adres }) => buitenland || adres, { path: ['adres'], error: said.adres[0] });
export type Inschrijving = z.infer<typeof Inschrijving>;

const placeOf = ({ buitenland, gemeente }: Inschrijving) => (buitenland ? 'buitenland' : gemeente);

/** By date, against the one that lasts longest so far: where any two contradict, at least one of them is found. */
function findContradictions(brp: readonly Inschrijving[]): number[] {
  const found: number[] = [];
  let longest: Inschrijving | undefined;
  for (const one of brp.toSorted(byStart)) {
    const overlapping = longest && one.van < endOf(longest) ? longest : one;
    if (placeOf(overlapping) !== placeOf(one)) found.push(brp.indexOf(one));
    if (!longest || endOf(one) > endOf(longest)) longest = one;
  }
  return found;
}

const Brp = rows(Inschrijving).superRefine((brp, context) => {
  for (const nr of findContradictions(brp))
    context.addIssue({ code: 'custom', path: [nr], message: said.overlap[0] });
});

/** What counts as verblijf (Jeugdwet art. 1.1, woonplaats, 2°). */
const Verblijf = fields({
  soort: z.enum(
    ['jeugdhulpaanbieder', 'pleegouder', 'opvang', 'beschermd-wonen', 'wlz', 'jji'],
    said.soort[0],
  ),
  van: Dag,
  tot: Dag.nullable().default(null),
}).refine(endsAfterStart, end);

const Plaats = fields({ gemeente: Code }).nullable().default(null);

/**
 * All that must be known to find the woonplaats of one jeugdige on the day of the hulpvraag. Days are ISO dates and
 * periods end before their `tot`; what is left out or null is not known (or, for `tot`, not ended).
 */
export const WoonplaatsVraag = fields({
  hulpvraagdatum: Dag,
  jeugdige: fields({ geboortedatum: Dag }),
  brp: Brp,
  verblijf: rows(Verblijf),
  moederBijGeboorte: Plaats,
  feitelijkVerblijf: Plaats,
});
export type WoonplaatsVraag = z.infer<typeof WoonplaatsVraag>;

/** Where it is wrong, as a path from `$`, and what is wrong. */
type VraagFault = { readonly pad: string; readonly nl: string; readonly en: string };

/** Takes in what came from a file: the question, or every fault in it. Never throws. */
export function readWoonplaatsVraag(data: unknown) {
  const read = WoonplaatsVraag.safeParse(data);
  return read.success ? { vraag: read.data } : { faults: read.error.issues.flatMap(faultsOf) };
}

function faultsOf(issue: z.core.$ZodIssue): VraagFault[] {
  const fault = (path: readonly PropertyKey[]) => ({
    pad: path.reduce<string>((text, step) => text + showStep(step), '$'),
    nl: issue.message,
    en: english.get(issue.message) ?? issue.message,
  });
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => fault([...issue.path, key]))
    : [fault(issue.path)];
}

/** A name that somebody made up may hold anything; it stays on its line and leaves the terminal alone. */
function showStep(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^\w{1,60}$/.test(name)
    ? `.${name}`
    : `[${JSON.stringify(name.slice(0, 60)).replaceAll(/\p{C}/gu, '?')}]`;
}
