import { sql } from 'kysely';
import { type Bericht, type Jw315, type Jw317, readBericht } from '#berichten/index.ts';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { type AangevraagdProduct, aJw315, aJw317 } from '#berichten/testing/made-verzoek.ts';
import type { Actor } from '#platform/actor.ts';
import { anna, bram, dirk, id, withGrants } from '#tests/people.ts';
import { openBerichtenBase, sent } from '../../testing.ts';
import { decideVerzoek } from './decide-verzoek.ts';
import { listVerzoeken } from './list-verzoeken.ts';

const mayDecide = ['verzoek:list', 'verzoek:decide', 'toewijzing:open'] as const;

/** Someone of a gemeente itself, who answers verzoeken and is involved with no gezin. */
const ofGemeente = (who: Actor, nr: number, gemeente: string): Actor => ({
  ...withGrants(who, ...mayDecide),
  organisatie: id(nr),
  organisatieNaam: `Gemeente ${gemeente}`,
  gemeenten: [gemeente],
  teams: [],
});

export const clerk = ofGemeente(anna, 991, '0014');
export const stranger = ofGemeente(bram, 992, '0037');
/** Of the aanbieder that asks. */
export const provider = withGrants(dirk, 'verzoek:list');

export const agb = '98000001';

/** A base with two gemeenten that answer for themselves. */
export async function openVerzoekBase() {
  const { base, receive } = await openBerichtenBase();
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(991), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' },
      { id: id(992), soort: 'gemeente', naam: 'Gemeente Stadskanaal', gemeente: '0037' },
    ])
    .execute();
  return { base, receive };
}

type Base = Awaited<ReturnType<typeof openVerzoekBase>>['base'];

/** From the aanbieder of which the provider is, on a day of the test. */
function from<B extends Bericht>(bericht: B, { gemeente = '0014', afzender = agb } = {}): B {
  const Header = { ...bericht.Header, Afzender: afzender, Ontvanger: gemeente };
  const BerichtIdentificatie = { ...Header.BerichtIdentificatie, Dagtekening: '2026-11-19' };
  return sent({ ...bericht, Header: { ...Header, BerichtIdentificatie } });
}

export const vot = (
  client: Partial<Jw315['Client']> = {},
  producten: AangevraagdProduct[] = [],
  to: { gemeente?: string; afzender?: string } = {},
) => from(aJw315(client, ...producten), to);

export function vow(
  verzoek: Partial<Jw317['Client']['Verzoek']>,
  client: Partial<Jw317['Client']> = {},
): Jw317 {
  const bericht = from(aJw317({}, client));
  const { TeWijzigenProducten: _made, ...made } = bericht.Client.Verzoek;
  const referentie = { ReferentieAanbieder: 'W1' };
  return { ...bericht, Client: { ...bericht.Client, Verzoek: { ...made, ...referentie, ...verzoek } } };
}

/** What we sent of this kind, oldest first, as the other side reads it. */
export async function sentOf<S extends Bericht['soort']>(
  { owner }: Base,
  soort: S,
): Promise<Extract<Bericht, { soort: S }>[]> {
  const { rows } = await sql<{ inhoud: Buffer }>`
    select inhoud from bericht where richting = 'uit' and soort = ${soort} order by ontvangen_op, id`.execute(
    owner,
  );
  return rows.map(({ inhoud }) => {
    const { bericht, bevindingen } = readBericht(inhoud);
    if (!bericht || bevindingen.length > 0) throw new Error(`unreadable: ${JSON.stringify(bevindingen)}`);
    return bericht as Extract<Bericht, { soort: S }>;
  });
}

/** The verzoeken that someone sees, in the order of the queue. */
export async function seenBy(base: Base, who: Actor, ask = {}) {
  const found = await base.as(who)(listVerzoeken, ask);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

/** A telephone for every child that is known, so that an order can be told. */
export async function giveTelephones({ owner, kit }: Base): Promise<void> {
  const sealed = kit.vault.seal(JSON.stringify({ telefoon: '0501234567', email: null }));
  await sql`
    insert into contactgegeven (persoon_id, gezin_id, contact_versleuteld)
    select id, gezin_id, ${sealed} from persoon where soort = 'jeugdige' on conflict do nothing`.execute(
    owner,
  );
}

/** What a gemeente ordered of this aanbieder before. */
export const order = (changes = {}) => {
  const bericht = aJw301({}, aProduct({ Einddatum: '2027-10-31', ...changes }));
  return sent({ ...bericht, Header: { ...bericht.Header, Ontvanger: agb } });
};
export const future = { GewensteIngangsdatum: '2027-01-01', Einddatum: '2027-06-30' } as const;

/** Deciding on the first verzoek of the queue, and the orders that are there afterwards. */
export function decidingIn(base: Base) {
  const firstId = async (who: Actor = clerk) => (await seenBy(base, who)).verzoeken[0]?.id ?? id(1);
  return {
    firstId,
    decide: async (besluit: object, who: Actor = clerk) =>
      base.as(who)(decideVerzoek, { id: await firstId(), ...besluit } as never),
    orders: () =>
      base.owner
        .selectFrom('toewijzing')
        .select(['toewijzingnummer', 'productcode', 'ingangsdatum', 'einddatum', 'volume', 'reden_wijziging'])
        .orderBy('toewijzingnummer')
        .execute(),
  };
}
