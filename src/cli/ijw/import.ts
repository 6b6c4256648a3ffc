import { readdir, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, relative } from 'node:path';
import type { Uitslag } from '#modules/bericht/index.ts';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import type { Actor } from '#platform/actor.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { traffic as messageTraffic } from '../../traffic/traffic.ts';
import type { Command } from '../command.ts';
import { withKit } from '../with-kit.ts';
import { type File, inOrder } from './in-order.ts';

/** Berichten of one transaction: enough to share its cost, few enough to lose little when something breaks it off. */
const together = 200;
/** iJw OP179; what is larger is no bericht. */
const largest = 25_000_000;

/** Message traffic, in the name of whoever typed the command. */
const traffic = (): Actor => ({ ...messageTraffic, onBehalfOf: userInfo().username });

/** Imports every .xml file of a folder and tells of each what became of it. Exit code 0 all taken, 1 some refused, 2 wrong use. */
export const command: Command = async ({ operands: [folder = ''], options }) => {
  const names = await listFiles(folder);
  if (!names) {
    console.error(`De map ${folder} is niet te lezen. / The folder ${folder} cannot be read.`);
    return 2;
  }
  if (names.length === 0) {
    console.error(`In ${folder} staan geen .xml-bestanden. / There are no .xml files in ${folder}.`);
    return 2;
  }
  const show = options['json'] ? showJson : showLine;
  return await withKit(async ({ kit }) => {
    const { files, unread } = await readFiles(folder, names);
    for (const uitslag of unread) show(uitslag);
    let refused = unread.length;
    for (let from = 0; from < files.length; from += together) {
      const uitslagen = await take(kit, files.slice(from, from + together));
      for (const uitslag of uitslagen) show(uitslag);
      refused += uitslagen.filter(({ uitkomst }) => uitkomst === 'geweigerd').length;
      progress(Math.min(from + together, files.length), files.length);
    }
    refused += await judgeWaiting(kit, options['json'] === true);
    return refused > 0 ? 1 : 0;
  });
};

async function take(kit: Kit, files: readonly File[]): Promise<Uitslag[]> {
  const bestanden = files.map(({ name, bytes }) => ({ bestand: name, inhoud: bytes.toString('base64') }));
  const origin = { door: 'cli', trace: 'ijw-import' } as const;
  const outcome = await run(kit, receiveBerichten, { bestanden }, { actor: traffic(), origin });
  if (isRefusal(outcome)) throw new Error(`receiveBerichten: ${outcome.refused}`);
  return outcome.uitslagen;
}

/** Judges what was received and waits; answers how many were refused, wholly or in part. */
async function judgeWaiting(kit: Kit, isJson: boolean): Promise<number> {
  let refused = 0;
  for (;;) {
    const origin = { door: 'cli', trace: 'ijw-import' } as const;
    const outcome = await run(kit, judgeDeclaraties, { limiet: 20 }, { actor: traffic(), origin });
    if (isRefusal(outcome)) throw new Error(`judgeDeclaraties: ${outcome.refused}`);
    if (outcome.beoordelingen.length === 0) return refused;
    for (const one of outcome.beoordelingen) console.log(isJson ? JSON.stringify(one) : judgedLine(one));
    refused += outcome.beoordelingen.filter(
      ({ soort, aantalAfgewezen }) => soort !== 'beoordeeld' || aantalAfgewezen > 0,
    ).length;
  }
}

type Judged = { readonly soort: string; readonly aantalPrestaties: number; readonly aantalAfgewezen: number };

const judgedLine = ({ soort, aantalPrestaties: all, aantalAfgewezen: wrong }: Judged) =>
  `declaratie\t${soort}\t${all - wrong} van ${all} prestaties toegekend`;

async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name));
    return paths.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch {
    // Whatever the reason is, the one who typed the name sees that it is not a folder that can be read.
    return undefined;
  }
}

async function readFiles(
  folder: string,
  names: readonly string[],
): Promise<{ files: File[]; unread: Uitslag[] }> {
  const unread: Uitslag[] = [];
  const files: File[] = [];
  for (const name of names) {
    const bytes = await readOne(join(folder, name));
    if (typeof bytes === 'string') {
      const bevinding = { regel: 'OP179', niveau: 1 as const, code: 'bestand', pad: '/', tekst: bytes };
      unread.push({
        bestand: name,
        soort: null,
        uitkomst: 'geweigerd',
        antwoord: null,
        bevindingen: [bevinding],
      });
    } else files.push({ name, bytes });
  }
  return { files: inOrder(files), unread };
}

async function readOne(path: string): Promise<Buffer | string> {
  try {
    const { size } = await stat(path);
    return size > largest ? 'Het bestand is groter dan 25 MB.' : await readFile(path);
  } catch {
    // One file that cannot be read does not hold up the others.
    return 'Het bestand is niet te lezen.';
  }
}

const said = {
  ontvangen: 'ontvangen, wordt nog beoordeeld',
  verwerkt: 'verwerkt',
  'al-verwerkt': 'al eerder verwerkt, niets veranderd',
  geweigerd: 'geweigerd',
} as const;

function showLine({ bestand, soort, uitkomst, bevindingen }: Uitslag): void {
  console.log(`${bestand}\t${soort ?? '-'}\t${said[uitkomst]}`);
  for (const { regel, pad, tekst, regelnummer } of bevindingen) {
    console.log(`  ${regel}\t${regelnummer === undefined ? '' : `regel ${regelnummer} `}${pad}\t${tekst}`);
  }
}

function showJson({ bestand, soort, uitkomst, antwoord, bevindingen }: Uitslag): void {
  console.log(
    JSON.stringify({
      file: bestand,
      bericht: soort,
      uitkomst,
      antwoord,
      geldig: uitkomst !== 'geweigerd',
      bevindingen,
    }),
  );
}

function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${total}${done === total ? '\n' : ''}`);
}
