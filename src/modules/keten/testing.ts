import { sql } from 'kysely';
import { type Bericht, type Jw301, readBericht, writeBericht } from '#berichten/index.ts';
import { aJw305, aJw307, aStart, aStop } from '#berichten/testing/made.ts';
import { aClient, aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import { aRetour } from '#berichten/testing/made-retour.ts';
import { aJw315, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { judgeDeclaraties, listDeclaraties, payDeclaratie } from '#modules/declaratie/index.ts';
import { decideVerzoek, listVerzoeken, receiveBerichten } from '#modules/toewijzing/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, dirk, id, withGrants } from '#tests/people.ts';

export type Base = Awaited<ReturnType<typeof openTestDatabase>>;

const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['bericht:receive', 'declaratie:judge']),
};

const ofGemeente = (nr: number, organisatie: number, gemeente: string): Actor => ({
  ...withGrants(
    anna,
    'toewijzing:list',
    'keten:list',
    'verzoek:list',
    'verzoek:decide',
    'declaratie:list',
    'declaratie:pay',
  ),
  account: id(nr),
  name: `Administratie ${gemeente}`,
  organisatie: id(organisatie),
  organisatieNaam: `Gemeente ${gemeente}`,
  gemeenten: [gemeente],
  teams: [],
});

/** Keeps the books of gemeente 0014. */
export const emma = ofGemeente(61, 991, '0014');
/** Does the same for another gemeente. */
export const otto = ofGemeente(62, 992, '0037');
/** Of the aanbieder that delivers. */
export const aanbieder = withGrants(dirk, 'toewijzing:list', 'keten:list');
/** Of another aanbieder. */
export const rival: Actor = { ...aanbieder, account: id(63), name: 'Rik Berg', organisatie: id(906) };

const agb = '98000001';

/** Two gemeenten that keep their records here, two aanbieders, and the people who work there. */
export async function openKetenBase(): Promise<Base> {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(991), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' },
      { id: id(992), soort: 'gemeente', naam: 'Gemeente Stadskanaal', gemeente: '0037' },
      { id: id(906), soort: 'aanbieder', naam: 'Jeugdhulp Rivaal', agb: '98000006' },
    ])
    .execute();
  for (const { account, name } of [emma, otto, rival])
    await base.owner
      .insertInto('account')
      .values({ id: account ?? '', issuer: 'test', subject: name, naam: name })
      .execute();
  await sql`insert into product (categorie, code, hulpsoort, zekerheid) values ('45', '', 'ambulante-begeleiding', 'proef'), ('45', '45A01', 'jeugd-ggz', 'proef')`.execute(
    base.owner,
  );
  return base;
}

let nr = 0;
/** From the aanbieder to gemeente 0014, under a number of its own. */
function from<B extends Bericht>(bericht: B): B {
  nr += 1;
  const BerichtIdentificatie = { Identificatie: `K${nr}`, Dagtekening: '2026-11-19' };
  return {
    ...bericht,
    Header: { ...bericht.Header, Afzender: agb, Ontvanger: '0014', BerichtIdentificatie },
  };
}

/** Brings berichten in as a carrier does; throws unless each is taken. */
export async function bring(base: Base, ...berichten: Bericht[]): Promise<void> {
  const bestanden = berichten.map((bericht) => ({
    bestand: 'een.xml',
    inhoud: Buffer.from(writeBericht(bericht)).toString('base64'),
  }));
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden });
  if ('refused' in outcome) throw new Error(outcome.refused);
  const refused = outcome.uitslagen.filter(({ uitkomst }) => uitkomst === 'geweigerd');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

/** All of 2026, four hours a month. */
const asked = () =>
  anAangevraagdProduct({
    ToewijzingIngangsdatum: '2026-01-01',
    ToewijzingEinddatum: '2026-12-31',
    Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
  });

export type Order = {
  readonly id: string;
  readonly nummer: number;
  readonly gezin: string;
  readonly kind: string;
};

async function findOrder({ owner }: Base): Promise<Order> {
  const { rows } = await sql<Order>`
    select id, toewijzingnummer as nummer, gezin_id as gezin, persoon_id as kind from toewijzing order by toewijzingnummer desc limit 1`.execute(
    owner,
  );
  const [order] = rows;
  if (!order) throw new Error('There is no toewijzing');
  return order;
}

async function runAs<Out extends object>(outcome: Promise<Out>): Promise<Exclude<Out, { refused: string }>> {
  const found = await outcome;
  if ('refused' in found) throw new Error(String(found.refused));
  return found as Exclude<Out, { refused: string }>;
}

/** The aanbieder asks help for a child that nobody knew, looked into first when that is wished, and the gemeente assigns it. */
export async function assign(base: Base, isLookedInto = false): Promise<Order> {
  await bring(base, from(aJw315({}, asked())));
  const { verzoeken } = await runAs(base.as(emma)(listVerzoeken, {}));
  const verzoek = verzoeken[0]?.id ?? id(1);
  if (isLookedInto) await runAs(base.as(emma)(decideVerzoek, { id: verzoek, besluit: 'in-onderzoek' }));
  await runAs(base.as(emma)(decideVerzoek, { id: verzoek, besluit: 'toewijzen' }));
  return await findOrder(base);
}

/** A telephone, without which an order cannot be told. */
export const giveTelephone = ({ owner, kit }: Base, { kind, gezin }: Order) =>
  owner
    .insertInto('contactgegeven')
    .values({
      persoon_id: kind,
      gezin_id: gezin,
      contact_versleuteld: kit.vault.seal(JSON.stringify({ telefoon: '0501234567', email: null })),
    })
    .execute();

/** What waited to be sent is gone, on this moment. */
export const sendAll = ({ owner }: Base, op = '2026-11-20T11:00:00Z') =>
  sql`update bericht set verzending = 'verzonden', verzonden_op = ${op}, volgende_poging = null where verzending = 'wacht'`.execute(
    owner,
  );

/** The aanbieder answers the order that it got. */
export async function answerOrder(base: Base, ...codes: string[]): Promise<void> {
  const { inhoud } = await base.owner
    .selectFrom('bericht')
    .select('inhoud')
    .where('soort', '=', 'JW301')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await bring(base, aRetour(readBericht(inhoud).bericht as Jw301, ...codes));
}

export const start = ({ nummer }: Order, Begindatum: string) =>
  from(aJw305(aStart({ ToewijzingNummer: nummer, Begindatum })));
export const stop = (
  { nummer }: Order,
  Begindatum: string,
  Einddatum: string,
  RedenBeeindiging: '20' | '31',
) => from(aJw307(aStop({ ToewijzingNummer: nummer, Begindatum, Einddatum, RedenBeeindiging })));

/** Declares March: one line that is right and one of a product that was not ordered. */
export async function declare(base: Base, { nummer }: Order): Promise<string> {
  const line = (ReferentieNummer: string, changes = {}) =>
    aPrestatie({ ProductReferentie: { ReferentieNummer }, ToewijzingNummer: nummer, ...changes });
  const bill = aDeclaratie([aClient('999900006', line('P1'), line('P2', { ProductCode: '45A02' }))]);
  await bring(base, from(bill));
  await runAs(base.as(traffic)(judgeDeclaraties, {}));
  const { declaraties } = await runAs(base.as(emma)(listDeclaraties, {}));
  return declaraties[0]?.id ?? id(1);
}

export const pay = (base: Base, declaratie: string) =>
  runAs(base.as(emma)(payDeclaratie, { id: declaratie, betaaldOp: '2026-11-19' }));

type More = { readonly ingangsdatum?: string; readonly einddatum: string; readonly gestartOp?: string };

/** One order more for the same child, of which no bericht is known; delivered since a day, when that is named. */
export async function anOrder({ owner }: Base, of: Order, { gestartOp, ...period }: More): Promise<Order> {
  const [made, line] = [crypto.randomUUID(), crypto.randomUUID()];
  const changes = JSON.stringify({
    ...period,
    id: made,
    hulplijn_id: line,
    toewijzingnummer: of.nummer + 1000 + nr,
  });
  nr += 1;
  await sql`insert into hulplijn select more.* from toewijzing t join hulplijn h on h.id = t.hulplijn_id,
    jsonb_populate_record(h, ${JSON.stringify({ id: line })}::jsonb) more where t.id = ${of.id}`.execute(
    owner,
  );
  await sql`insert into toewijzing select more.* from toewijzing t, jsonb_populate_record(t, ${changes}::jsonb) more where t.id = ${of.id}`.execute(
    owner,
  );
  if (gestartOp !== undefined)
    await sql`insert into levering (id, gezin_id, persoon_id, hulplijn_id, toewijzing_id, aanbieder_id, gemeente, toewijzingnummer, begindatum)
      select gen_random_uuid(), gezin_id, persoon_id, hulplijn_id, id, aanbieder_id, gemeente, toewijzingnummer, ${gestartOp} from toewijzing where id = ${made}`.execute(
      owner,
    );
  return { ...of, id: made, nummer: of.nummer + 1000 + nr - 1 };
}
