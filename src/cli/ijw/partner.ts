import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { today, wallClock } from '#platform/clock.ts';
import { drawsOf } from '../../demo/random.ts';
import { type Day, openPartner, type Partner, type Report, type Sent } from '../../partner/index.ts';
import type { Command } from '../command.ts';

/** What can be said of a game when it begins. */
const Settings = z.object({
  als: z.enum(['aanbieder', 'gemeente']),
  clienten: z.coerce.number().int().min(1).max(50_000),
  fouten: z.coerce.number().min(0).max(1),
  seed: z.coerce.number().int().min(0).max(999_999_999),
});
type Settings = z.output<typeof Settings>;

const defaults: Settings = { als: 'aanbieder', clienten: 100, fouten: 0, seed: 1 };

const Options = Settings.partial().extend({
  dagen: z.coerce.number().int().min(1).max(730).default(30),
  json: z.boolean().default(false),
});
type Options = z.output<typeof Options>;

/**
 * What makes a game the same game again: how it was opened, how far it went, and what came in on which day. From that
 * and the files themselves every run plays the earlier days once more, so no other books are kept on disk.
 */
const Game = Settings.extend({
  van: z.iso.date(),
  /** Days that were played, and of each file the number of the day on which it came. */
  played: z.int(),
  received: z.array(z.tuple([z.int(), z.string()])),
});
type Game = z.output<typeof Game>;

/** What was typed asks for something that cannot be; both languages. */
class Fault extends Error {}

const DAY = 86_400_000;
/** A game begins a year back, because a bericht of tomorrow is refused (TR135), and can go on for a year from now. */
const BEFORE = 365;
const LONGEST = 2 * BEFORE;

/** Plays a partner that sends berichten and judges what comes back. Exit code 0 all as expected, 1 differences, 2 wrong use. */
export const command: Command = async ({ operands: [folder = ''], options }) => {
  const read = Options.safeParse(options);
  if (!read.success) {
    console.error(
      'Kies --als aanbieder of gemeente, --clienten 1 tot en met 50000, --dagen 1 tot en met 730, --fouten 0 tot en met 1 en --seed een geheel getal vanaf 0. / Choose --als aanbieder or gemeente, --clienten 1 to 50000, --dagen 1 to 730, --fouten 0 to 1 and --seed a whole number from 0.',
    );
    return 2;
  }
  try {
    const report = await play(folder, read.data, today(wallClock));
    console.log(read.data.json ? JSON.stringify(report) : writeReport(report));
    return report.differences.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    return 2;
  }
};

async function play(folder: string, options: Options, now: string): Promise<Report> {
  const game = (await readGame(folder)) ?? startGame(options, now);
  refuseOther(game, options);
  const room = Math.round((Date.parse(now) - Date.parse(game.van)) / DAY) + 1 - game.played;
  const partner = openPartner({
    rol: game.als,
    seed: game.seed,
    clienten: game.clienten,
    foutkans: game.fouten,
    van: game.van,
    tot: new Date(Date.parse(game.van) + LONGEST * DAY).toISOString().slice(0, 10),
    drawsOf,
  });
  const days = partner.days();
  await replay(partner, days, folder, game);
  const received = [...game.received, ...(await takeNew(partner, folder, game))];
  const count = Math.max(0, Math.min(options.dagen, room));
  for (let nr = 0; nr < count; nr++) {
    const { value } = days.next();
    if (value) await writeDay(folder, value, options.json);
  }
  await writeGame(folder, { ...game, played: game.played + count, received });
  return partner.report();
}

const startGame = ({ als, clienten, fouten, seed }: Options, now: string): Game => ({
  als: als ?? defaults.als,
  clienten: clienten ?? defaults.clienten,
  fouten: fouten ?? defaults.fouten,
  seed: seed ?? defaults.seed,
  van: new Date(Date.parse(now) - BEFORE * DAY).toISOString().slice(0, 10),
  played: 0,
  received: [],
});

/** A game cannot change half-way; what is not typed stays as it was. */
function refuseOther(game: Game, options: Options): void {
  const names = ['als', 'clienten', 'fouten', 'seed'] as const;
  const changed = names.filter((name) => options[name] !== undefined && options[name] !== game[name]);
  if (changed.length === 0) return;
  const told = changed.map((name) => `--${name}`).join(', ');
  throw new Fault(
    `In deze map loopt al een spel met een andere ${told}. Kies een andere map. / A game with another ${told} runs in this folder. Choose another folder.`,
  );
}

/** Plays the days that were played before, with what came in on them; what they send lies in the folder already. */
async function replay(partner: Partner, days: Iterator<Day>, folder: string, game: Game): Promise<void> {
  const byDay = Map.groupBy(game.received, ([day]) => day);
  for (let nr = 0; nr < game.played; nr++) {
    for (const [, name] of byDay.get(nr) ?? []) partner.receive(await readIn(folder, name));
    days.next();
  }
}

/** Gives the partner what lies in the folder and did not before; answers of each on which day it came. */
async function takeNew(partner: Partner, folder: string, game: Game): Promise<[number, string][]> {
  const known = new Set(game.received.map(([, name]) => name));
  const names = (await listIn(folder)).filter((name) => !known.has(name));
  for (const name of names) partner.receive(await readIn(folder, name));
  return names.map((name) => [game.played, name]);
}

async function listIn(folder: string): Promise<string[]> {
  const inbox = join(folder, 'in');
  try {
    await mkdir(inbox, { recursive: true });
    const entries = await readdir(inbox, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
      .map((entry) => relative(inbox, join(entry.parentPath, entry.name)))
      .toSorted();
  } catch (error) {
    throw new Fault(
      `In de map ${folder} is niet te lezen en te schrijven. / The folder ${folder} cannot be read and written. (${(error as Error).message})`,
    );
  }
}

async function readIn(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, 'in', name);
  try {
    return await readFile(path);
  } catch {
    // Without it the earlier days would go another way than they went.
    throw new Fault(`${path} is niet te lezen. / ${path} cannot be read.`);
  }
}

async function readGame(folder: string): Promise<Game | undefined> {
  const path = join(folder, 'partner.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return Game.parse(JSON.parse(text));
  } catch {
    // Whatever is wrong with it, it is not what this command wrote.
    throw new Fault(`${path} is geen spel van deze opdracht. / ${path} is no game of this command.`);
  }
}

/** Under another name until it is whole: a game that is half written is no game. */
async function writeGame(folder: string, game: Game): Promise<void> {
  const path = join(folder, 'partner.json');
  await writeFile(`${path}.part`, `${JSON.stringify(game)}\n`);
  await rename(`${path}.part`, path);
}

async function writeDay(folder: string, { day, sent }: Day, isJson: boolean): Promise<void> {
  if (sent.length === 0) return;
  const outbox = join(folder, 'uit', day);
  await mkdir(outbox, { recursive: true });
  for (const one of sent) {
    const file = join(outbox, one.name);
    await writeFile(file, one.bytes);
    console.log(isJson ? asJson(file, one) : asLine(file, one));
  }
}

const asJson = (file: string, { soort, expected }: Sent) =>
  JSON.stringify({ file, bericht: soort, expected });

function asLine(file: string, { soort, expected }: Sent): string {
  if (expected.outcome === 'accepted') return `${file}\t${soort}\tgoed`;
  if (expected.outcome === 'again') return `${file}\t${soort}\tdubbel`;
  return `${file}\t${soort}\tfout\t${expected.fault.regel}\t${expected.fault.code}`;
}

function writeReport(report: Report): string {
  const refused = Object.entries(report.refused).map(([regel, count]) => `${regel} ${count}`);
  return [
    `Verzonden / sent: ${report.sent}`,
    `Waarvan met opzet fout / wrong on purpose: ${report.expectedRefused}`,
    `Beantwoord zoals verwacht / answered as expected: ${report.answeredAsExpected}`,
    `Nog zonder antwoord / without answer yet: ${report.open}, te laat / overdue: ${report.overdue}`,
    `Te laat beantwoord / answered late: ${report.late}`,
    `Ontvangen / received: ${report.received}`,
    `Geweigerd / refused: ${refused.join(', ') || '0'}`,
    `Verschillen / differences: ${report.differences.length}`,
    ...report.differences.map(
      ({ day, soort, kenmerk, expected, found }) => `  ${day}\t${soort}\t${kenmerk}\t${expected}\t${found}`,
    ),
  ].join('\n');
}
