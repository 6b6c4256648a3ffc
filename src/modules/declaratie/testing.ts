import { type Bericht, type Jw323, writeBericht } from '#berichten/index.ts';
import { aClient, aDeclaratie, aPrestatie, type Prestatie } from '#berichten/testing/made-declaratie.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { emptyTables, openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, dirk, id, withGrants } from '#tests/people.ts';
import { payDeclaratie } from './operations/betaling/pay-declaratie.ts';
import { judgeDeclaraties } from './operations/judge-declaraties.ts';

export type Base = Awaited<ReturnType<typeof openTestDatabase>>;

/** The least privileged user there is: message traffic, with these grants and no others. */
export const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['bericht:receive', 'declaratie:judge']),
};

const money = ['declaratie:list', 'declaratie:read', 'declaratie:pay', 'budget:list'];
/** Works on the money of gemeente 0014. */
export const emma: Actor = {
  ...anna,
  account: id(61),
  name: 'Emma Post',
  organisatie: id(906),
  organisatieNaam: 'Gemeente Groningen',
  teams: [],
  grants: new Set(money),
};
/** Does the same for another gemeente, 0037. */
export const otto: Actor = {
  ...emma,
  account: id(62),
  name: 'Otto Vos',
  organisatie: id(907),
  gemeenten: ['0037'],
};
/** Works for the aanbieder that declares. */
export const aanbieder = withGrants(dirk, ...money, 'declaratie:send');
/** Works for another aanbieder. */
export const rival: Actor = {
  ...dirk,
  account: id(63),
  name: 'Rik Berg',
  organisatie: id(908),
  grants: new Set([...money, 'declaratie:send']),
};

/** Two gemeenten, two aanbieders, and a child of 0014 with an order on which `aPrestatie` is right. */
export async function openDeclaratieBase() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(906), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' },
      { id: id(907), soort: 'gemeente', naam: 'Gemeente Stadskanaal', gemeente: '0037' },
      { id: id(908), soort: 'aanbieder', naam: 'Jeugdhulp Rivaal', agb: '98000002' },
    ])
    .execute();
  const child = await aChild(base, 1, '999900006');
  const order = await anOrder(base, child, { toewijzingnummer: 1 });
  return { base, child, order };
}

type Child = { readonly gezin: string; readonly kind: string };

/** A family whose child is known by this BSN. */
export async function aChild(base: Base, nr: number, bsn: string, gemeente = '0014'): Promise<Child> {
  const { gezin, kind } = await aGezin(base.owner, nr, anna, gemeente);
  const { vault } = base.kit;
  const known = { bsn_kenmerk: vault.mark(bsn), bsn_versleuteld: vault.seal(bsn) };
  await base.owner.updateTable('persoon').set(known).where('id', '=', kind).execute();
  return { gezin, kind };
}

/** An order to the aanbieder for all of 2026: four hours of 45A01 a month. Answers its id. */
export async function anOrder(
  { owner }: Base,
  { gezin, kind }: Child,
  changes: object = {},
): Promise<string> {
  const [line, order] = [crypto.randomUUID(), crypto.randomUUID()];
  const parties = { gezin_id: gezin, gemeente: '0014', aanbieder_id: id(903) };
  await owner
    .insertInto('hulplijn')
    .values({
      ...parties,
      id: line,
      hulpsoort: 'jeugd-ggz',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      ingangsdatum: '2026-01-01',
    })
    .execute();
  await owner
    .insertInto('toewijzing')
    .values({
      ...parties,
      id: order,
      toewijzingnummer: 1,
      persoon_id: kind,
      hulplijn_id: line,
      productcategorie: '45',
      productcode: '45A01',
      toewijzingsdatum: '2025-12-01',
      toewijzingstijd: '09:30:00',
      ingangsdatum: '2026-01-01',
      einddatum: '2026-12-31',
      volume: 4,
      eenheid: '04',
      frequentie: '4',
      ...changes,
    })
    .execute();
  return order;
}

/** Help that is given on an order since the beginning of the year; without one it is of a gemeente elsewhere. Answers its id. */
export async function aLevering(
  { owner }: Base,
  { gezin, kind }: Child,
  changes: { readonly toewijzing_id?: string; readonly [column: string]: unknown } = {},
): Promise<string> {
  const [line, levering] = [crypto.randomUUID(), crypto.randomUUID()];
  const parties = { gezin_id: gezin, gemeente: '0014', aanbieder_id: id(903) };
  const help = {
    hulpsoort: 'jeugd-ggz',
    toegang: 'toewijzing',
    leveringsvorm: 'zin',
    ingangsdatum: '2026-01-01',
  };
  await owner
    .insertInto('hulplijn')
    .values({ ...parties, ...help, id: line })
    .execute();
  await owner
    .insertInto('levering')
    .values({
      ...parties,
      id: levering,
      persoon_id: kind,
      hulplijn_id: line,
      toewijzingnummer: 1,
      productcategorie: '45',
      productcode: '45A01',
      begindatum: '2026-01-01',
      ...changes,
    })
    .execute();
  return levering;
}

/** Nothing was received and nothing declared. */
export const forgetBerichten = ({ owner }: Base) =>
  emptyTables(
    owner,
    'betaling',
    'prestatie',
    'inzending',
    'declaratie',
    'bericht_gezin',
    'bericht',
    'outbox',
    'audit_line',
    'tarief',
  );

let nr = 0;
/** A declaratie of the aanbieder to gemeente 0014 under numbers of its own, of one client unless others are named. */
export function aBill(
  clients: readonly Prestatie[] | Jw323['Declaratie']['Clienten']['Client'],
  declaratie: Partial<Jw323['Declaratie']> = {},
  header: object = {},
): Jw323 {
  nr += 1;
  const Client = clients.map((one) => ('Bsn' in one ? one : undefined)).filter((one) => one !== undefined);
  const lines = clients.map((one) => ('Bsn' in one ? undefined : one)).filter((one) => one !== undefined);
  const made = aDeclaratie(Client.length > 0 ? Client : [aClient('999900006', ...lines)], {
    DeclaratieNummer: `D${nr}`,
    ...declaratie,
  });
  const BerichtIdentificatie = { Identificatie: `B${nr}`, Dagtekening: '2026-04-15' };
  return { ...made, Header: { ...made.Header, Afzender: '98000001', BerichtIdentificatie, ...header } };
}

/** A line under this number. */
export const bill = (ReferentieNummer: string, changes: Partial<Prestatie> = {}) =>
  aPrestatie({ ProductReferentie: { ReferentieNummer }, ...changes });

/** Sends berichten as a carrier does. */
export async function send(base: Base, ...berichten: Bericht[]): Promise<string[]> {
  const bestanden = berichten.map((bericht, at) => ({
    bestand: `${at}.xml`,
    inhoud: Buffer.from(writeBericht(bericht)).toString('base64'),
  }));
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.uitslagen.map(({ uitkomst }) => uitkomst);
}

/** Sends declaraties and judges what waits; answers what became of each. */
export async function sendAndJudge(base: Base, ...berichten: Jw323[]) {
  await send(base, ...berichten);
  const outcome = await base.as(traffic)(judgeDeclaraties, {});
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.beoordelingen;
}

/** Sends and judges one declaratie; answers its id. */
export async function aJudged(base: Base, bericht: Jw323): Promise<string> {
  const [one] = await sendAndJudge(base, bericht);
  if (!one?.declaratie) throw new Error('This declaratie was refused in its header');
  return one.declaratie;
}

/** Four declaraties: one paid, one to pay, one of which nothing was granted, and one that waits for its judge. */
export async function arrangeQueue(base: Base) {
  await anOrder(base, await aChild(base, 2, '999900018'), { toewijzingnummer: 2 });
  const paid = await aJudged(base, aBill([bill('P1')]));
  const two = [
    aClient('999900018', bill('P2', { ToewijzingNummer: 2 })),
    aClient('999900006', bill('P3'), bill('P4', { ToewijzingNummer: 8 })),
  ];
  const due = await aJudged(base, aBill(two));
  const refused = await aJudged(base, aBill([bill('P5', { ProductCode: '45A02' })]));
  await base.as(emma)(payDeclaratie, { id: paid, betaaldOp: '2026-11-18', kenmerk: 'F-1' });
  await send(base, aBill([bill('P6')]));
  return { paid, due, refused, waiting: await findWaiting(base) };
}

/** The declaratie that waits for its judge. */
export async function findWaiting({ owner }: Base): Promise<string> {
  const waiting = owner.selectFrom('bericht').select('id').where('uitkomst', '=', 'ontvangen');
  return (await waiting.executeTakeFirstOrThrow()).id;
}
