import { sql } from 'kysely';
import { type Bericht, readBericht, writeBericht } from '#berichten/index.ts';
import { judgeDeclaraties } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { type Clock, today } from '#platform/clock.ts';
import { emptyTables, openTestDatabase } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { arrangePeople, id } from '../../people.ts';

/** What became of one bericht: the rules that refused it with their places, and the answer that was made. */
export type Outcome = { readonly findings: readonly string[]; readonly answer: Bericht | undefined };

/** Two gemeenten with their own records, products and one price; berichten come in as a carrier brings them. */
export async function openWorld(clock?: Clock) {
  const base = await openTestDatabase(clock);
  await arrangePeople(base.owner);
  await arrangeContract(base);
  const receive = async (bericht: Bericht): Promise<Outcome> => {
    const inhoud = Buffer.from(writeBericht(bericht)).toString('base64');
    const outcome = await base.as(traffic)(receiveBerichten, { bestanden: [{ bestand: 'een.xml', inhoud }] });
    if ('refused' in outcome) throw new Error(outcome.refused);
    const findings = outcome.uitslagen.flatMap(({ bevindingen }) =>
      bevindingen.map(({ regel, pad }) => `${regel} ${pad.replace('/Bericht/', '')}`),
    );
    if (bericht.soort === 'JW323') await base.as(traffic)(judgeDeclaraties, {});
    return { findings, answer: await findAnswer(base, bericht) };
  };
  return { base, receive, forget: () => forget(base), today: today(base.kit.clock), close: base.close };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
type Base = Awaited<ReturnType<typeof openTestDatabase>>;

/** Products of two categories, and what the aanbieder gets for an hour of one of them. */
async function arrangeContract({ owner }: Base): Promise<void> {
  await sql`insert into product (categorie, code, hulpsoort, zekerheid) values
    ('45', '', 'ambulante-begeleiding', 'proef'), ('45', '45A01', 'jeugd-ggz', 'proef'), ('54', '54A01', 'jeugd-ggz', 'proef')`.execute(
    owner,
  );
  await owner
    .insertInto('organisatie')
    .values({ id: id(909), soort: 'aanbieder', naam: 'Jeugdhulp Voorbeeld', agb: '99000001' })
    .execute();
  await owner
    .insertInto('tarief')
    .values({ aanbieder_id: id(909), productcode: '45A01', eenheid: '04', bedrag: 1250, van: '2020-01-01' })
    .execute();
}

/** No child is known, and nothing was ever sent. */
const forget = ({ owner }: Base) => emptyTables(owner, 'bericht', 'gezin', 'outbox', 'audit_line');

/** The retour or JW325 that was made on the last bericht of this kind under this kenmerk. */
async function findAnswer({ owner }: Base, { soort, Header }: Bericht): Promise<Bericht | undefined> {
  const row = await owner
    .selectFrom('bericht as a')
    .innerJoin('bericht as b', 'b.id', 'a.antwoord_op')
    .select('a.inhoud')
    .where('b.soort', '=', soort)
    .where('b.afzender', '=', Header.Afzender)
    .where('b.identificatie', '=', Header.BerichtIdentificatie.Identificatie)
    .orderBy('a.id', 'desc')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { bericht, bevindingen } = readBericht(row.inhoud);
  if (bevindingen.length > 0) throw new Error(`a wrong answer: ${JSON.stringify(bevindingen)}`);
  return bericht;
}

const silent: ReadonlySet<string> = new Set(['0200', '0233', '8001']);

/** The retourcodes that an answer gives, each once; what is fine has none. */
export function codesOf(answer: object | undefined): string[] {
  const codes = answer === undefined ? [] : codesWithin(answer);
  return [...new Set(codes)].filter((code) => !silent.has(code)).sort();
}

function codesWithin(node: object): string[] {
  return Object.entries(node).flatMap(([naam, value]: [string, unknown]) => {
    if (naam === 'RetourCode') return value as string[];
    return typeof value === 'object' && value !== null ? codesWithin(value) : [];
  });
}
