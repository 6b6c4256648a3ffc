/** A reason why Stip cannot start, said in both languages in one line, with the mend. */
export class StartupFault extends Error {
  constructor(nl: string, en: string, options?: ErrorOptions) {
    super(`${nl} / ${en}`, options);
    this.name = 'StartupFault';
  }
}

type Setup = { port: number; dataFolder: string; databaseUrl: string | undefined };
/** Asked from top to bottom: a full disk may come wrapped in another complaint. */
type Explanation = {
  matches(code: string, error: Error): boolean;
  say(setup: Setup): readonly [string, string];
};

const full: Explanation = {
  matches: (code, { message }) =>
    code === 'ENOSPC' || code === '53100' || /no space left on device/i.test(message),
  say: ({ dataFolder }) => [
    `De schijf is vol. Maak ruimte bij ${dataFolder}, of wijs met STIP_DATA een andere map aan, en start opnieuw.`,
    `The disk is full. Free some space at ${dataFolder}, or point STIP_DATA at another folder, and start again.`,
  ],
};

const portTaken: Explanation = {
  matches: (code) => code === 'EADDRINUSE',
  say: ({ port }) => [
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT=${otherPort(port)}.`,
    `Port ${port} is already in use. Stop the other program, or choose another port with PORT=${otherPort(port)}.`,
  ],
};

const portForbidden: Explanation = {
  matches: (code, error) => code === 'EACCES' && 'syscall' in error && error.syscall === 'listen',
  say: ({ port }) => [
    `Poort ${port} mag deze gebruiker niet openen. Kies een poort boven 1023, bijvoorbeeld PORT=3000.`,
    `This user may not open port ${port}. Choose a port above 1023, for example PORT=3000.`,
  ],
};

const unwritable: Explanation = {
  matches: (code, { message }) =>
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code) ||
    /permission denied|read-only file system/i.test(message),
  say: ({ dataFolder }) => [
    `In de datamap ${dataFolder} kan Stip niet schrijven. Geef deze gebruiker schrijfrecht, of wijs met STIP_DATA een andere map aan.`,
    `Stip cannot write in the data folder ${dataFolder}. Give this user the right to write there, or point STIP_DATA at another folder.`,
  ],
};

const unreachable: Explanation = {
  matches: (code) =>
    ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(code),
  say: (setup) => [
    `De database op ${placeOf(setup)} is niet te bereiken. Kijk of PostgreSQL draait en of server en poort in DATABASE_URL kloppen.`,
    `The database at ${placeOf(setup)} cannot be reached. See whether PostgreSQL runs and whether server and port in DATABASE_URL are right.`,
  ],
};

const goneAway: Explanation = {
  matches: (code, { message }) =>
    ['57P01', '57P02', '57P03', 'EPIPE'].includes(code) ||
    /^Connection terminated|not queryable/.test(message),
  say: (setup) => [
    `De database op ${placeOf(setup)} is midden in het werk weggevallen. Wat gemeld is, is bewaard. Start haar weer en doe hetzelfde nog eens.`,
    `The database at ${placeOf(setup)} went away in the middle of the work. What was reported is kept. Start it and do the same again.`,
  ],
};

const notLetIn: Explanation = {
  matches: (code) => code === '28P01' || code === '28000',
  say: (setup) => [
    `De database op ${placeOf(setup)} laat Stip niet binnen. Zet de juiste naam en het juiste wachtwoord in DATABASE_URL.`,
    `The database at ${placeOf(setup)} does not let Stip in. Put the right name and password in DATABASE_URL.`,
  ],
};

const noDatabase: Explanation = {
  matches: (code) => code === '3D000',
  say: (setup) => [
    `De database ${databaseOf(setup)} bestaat niet op ${placeOf(setup)}. Maak die aan (createdb ${databaseOf(setup)}), of noem een andere in DATABASE_URL.`,
    `The database ${databaseOf(setup)} does not exist at ${placeOf(setup)}. Create it (createdb ${databaseOf(setup)}), or name another in DATABASE_URL.`,
  ],
};

const wrongUrl: Explanation = {
  matches: (code) => code === 'ERR_INVALID_URL',
  say: () => [
    'DATABASE_URL is geen geldig adres. Schrijf postgres://naam:wachtwoord@server:5432/stip, met vreemde tekens in het wachtwoord als %-codes.',
    'DATABASE_URL is not a valid address. Write postgres://name:password@server:5432/stip, with unusual characters in the password as % codes.',
  ],
};

const tooFewRights: Explanation = {
  matches: (code) => code === '42501',
  say: (setup) => [
    `De gebruiker in DATABASE_URL mag te weinig op ${placeOf(setup)}. Geef die CREATEROLE en maak die eigenaar van de database.`,
    `The user in DATABASE_URL has too few rights at ${placeOf(setup)}. Give it CREATEROLE and make it owner of the database.`,
  ],
};

const known = [
  full,
  portTaken,
  portForbidden,
  wrongUrl,
  unreachable,
  goneAway,
  notLetIn,
  noDatabase,
  tooFewRights,
  unwritable,
];

/** The one line for the terminal; undefined when nobody foresaw it, and then the error itself belongs in the log. */
export function explainStartupFault(error: unknown, setup: Setup): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const isFull = full.matches(code, error);
  if (error instanceof StartupFault && !isFull) return error.message;
  const found = known.find(({ matches }) => matches(code, error));
  return found ? found.say(setup).join(' / ') : explainStartupFault(error.cause, setup);
}

/** A host with several addresses answers with several errors in one (AggregateError); the first will do. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError && error.errors[0] instanceof Error ? codeOf(error.errors[0]) : '';
}

function otherPort(port: number): number {
  return port < 65535 ? port + 1 : 3000;
}

/** Server and port only: the name and the password stay out of screens and logs. */
function placeOf({ databaseUrl }: Setup): string {
  const url = parse(databaseUrl);
  return url ? `${url.hostname}:${url.port || 5432}` : '127.0.0.1';
}

function databaseOf({ databaseUrl }: Setup): string {
  return parse(databaseUrl)?.pathname.slice(1) || 'stip';
}

function parse(url: string | undefined): URL | null {
  return url === undefined ? null : URL.parse(url);
}
