import { sql } from 'kysely';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aStart, aStop } from '#berichten/testing/made.ts';
import { type Actor, system } from '#platform/actor.ts';
import { emptyTables, openTestDatabase } from '#platform/testing.ts';
import { arrangePeople } from '#tests/people.ts';
import { receiveBerichten } from './operations/receive-berichten.ts';

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

export const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['bericht:receive']),
};

/** Two products with their help. */
const arrangeProducts = ({ owner }: Base) =>
  sql`insert into product (categorie, code, hulpsoort, zekerheid)
    values ('45', '', 'ambulante-begeleiding', 'proef'), ('45', '45A01', 'jeugd-ggz', 'proef')`.execute(
    owner,
  );

/** A base of its own for the tests of one file, with people and products; before each test nothing is known. */
export async function openBerichtenBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await arrangeProducts(base);
  return { base, receive: receiver(base) };
}

/** No families and no berichten, so that each test begins with nothing known. */
export const forgetAll = ({ owner }: Base) => emptyTables(owner, 'bericht', 'gezin');

let nr = 0;
/** The same bericht under a kenmerk of its own, as a sender would write it. */
export function sent<B extends Bericht>(bericht: B): B {
  nr += 1;
  const BerichtIdentificatie = { ...bericht.Header.BerichtIdentificatie, Identificatie: `B${nr}` };
  return { ...bericht, Header: { ...bericht.Header, BerichtIdentificatie } };
}

/** Starts and stops come later in the year than the order: nothing is dated after its bericht. */
export const late = <B extends Bericht>(bericht: B): B => ({
  ...bericht,
  Header: {
    ...bericht.Header,
    BerichtIdentificatie: { ...bericht.Header.BerichtIdentificatie, Dagtekening: '2026-11-01' },
  },
});

export const order = () => sent(aJw301());
export const start = (changes = {}) => late(sent(aJw305(aStart({ Begindatum: '2026-05-04', ...changes }))));
export const stop = (changes = {}) =>
  late(sent(aJw307(aStop({ Begindatum: '2026-05-04', Einddatum: '2026-05-10', ...changes }))));

export const file = (content: Bericht | string) => ({
  bestand: 'een.xml',
  inhoud: Buffer.from(typeof content === 'string' ? content : writeBericht(content)).toString('base64'),
});

/** Sends berichten as message traffic does; answers of each what became of it, or the rules that refused it. */
const receiver =
  (base: Base) =>
  async (...content: (Bericht | string)[]) => {
    const outcome = await base.as(traffic)(receiveBerichten, { bestanden: content.map(file) });
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.uitslagen.map(({ uitkomst, bevindingen }) =>
      bevindingen.length > 0 ? bevindingen.map(({ regel }) => regel).join() : uitkomst,
    );
  };

export const listLines = ({ owner }: Base) =>
  owner
    .selectFrom('hulplijn')
    .select(['hulpsoort', 'toegang', 'gemeente', 'ingangsdatum', 'gestart_op', 'einddatum', 'reden_einde'])
    .execute();
