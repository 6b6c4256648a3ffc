import type { Actor } from '#platform/actor.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, dirk, id, withGrants } from '#tests/people.ts';

export type Base = Awaited<ReturnType<typeof openTestDatabase>>;

const grants = ['beleidsinformatie:read', 'beleidsinformatie:change', 'beleidsinformatie:export'];
/** Does the administration of an aanbieder. */
export const dora: Actor = withGrants(dirk, ...grants);
/** Does the same for another aanbieder. */
export const rik: Actor = { ...dora, account: id(63), name: 'Rik Berg', organisatie: id(908) };
/** Does it for a gecertificeerde instelling. */
export const oscar: Actor = { ...dora, account: id(64), name: 'Oscar Bos', organisatie: id(909) };
/** Does it for the only local team of gemeente 0014. */
export const lisa: Actor = { ...dora, account: id(65), name: 'Lisa Dam', organisatie: id(901) };
/** Works for a gemeente, which delivers nothing itself. */
export const emma: Actor = { ...dora, account: id(61), name: 'Emma Post', organisatie: id(906) };

/** Three suppliers, a gemeente, and nobody who is helped. */
export async function openBeleidsinformatieBase(): Promise<Base> {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  await base.owner
    .insertInto('organisatie')
    .values([
      { id: id(906), soort: 'gemeente', naam: 'Gemeente Groningen', gemeente: '0014' },
      { id: id(908), soort: 'aanbieder', naam: 'Jeugdhulp Rivaal', agb: '98000002' },
      { id: id(909), soort: 'gecertificeerde-instelling', naam: 'Jeugdbescherming Wad', agb: '98000003' },
    ])
    .execute();
  for (const { account, name } of [rik, oscar, lisa, emma])
    await base.owner
      .insertInto('account')
      .values({ id: account ?? '', issuer: 'test', subject: name, naam: name })
      .execute();
  return base;
}

export type Child = { readonly gezin: string; readonly kind: string; readonly ouder: string };

/** A family whose child is known by this BSN, if any; the child was born on 2017-03-02. */
export async function aChild(base: Base, nr: number, bsn?: string): Promise<Child> {
  const made = await aGezin(base.owner, nr, anna);
  if (bsn === undefined) return made;
  const { vault } = base.kit;
  await base.owner
    .updateTable('persoon')
    .set({ bsn_versleuteld: vault.seal(bsn), bsn_kenmerk: vault.mark(bsn) })
    .where('id', '=', made.kind)
    .execute();
  return made;
}

/** A line of help of dora's aanbieder by toewijzing, from 2 March 2026 on. Answers its id. */
export async function aLine({ owner }: Base, { gezin, kind }: Child, changes: object = {}): Promise<string> {
  const line = crypto.randomUUID();
  await owner
    .insertInto('hulplijn')
    .values({
      id: line,
      gezin_id: gezin,
      gemeente: '0014',
      aanbieder_id: id(903),
      hulpsoort: 'jeugd-ggz',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: '02',
      ingangsdatum: '2026-03-02',
      ...changes,
    })
    .execute();
  await owner
    .insertInto('hulplijn_persoon')
    .values({ hulplijn_id: line, gezin_id: gezin, persoon_id: kind })
    .execute();
  return line;
}

/** Help of dora's aanbieder that is given by toewijzing, from 2 March 2026 on, with the product 45A01. Answers the line. */
export async function aDelivery(
  base: Base,
  child: Child,
  { line, aanbieder = id(903), verwijzer = '02', ...changes }: Record<string, string | null> = {},
): Promise<string> {
  const on = line ?? (await aLine(base, child, { aanbieder_id: aanbieder, verwijzer }));
  await base.owner
    .insertInto('levering')
    .values({
      id: crypto.randomUUID(),
      gezin_id: child.gezin,
      persoon_id: child.kind,
      hulplijn_id: on,
      aanbieder_id: aanbieder ?? id(903),
      gemeente: '0014',
      productcategorie: '45',
      productcode: '45A01',
      begindatum: '2026-03-02',
      ...changes,
    })
    .execute();
  return on;
}

/** The child lives at an address with this postcode from a day on. */
export async function anAddress(
  { owner, kit }: Base,
  { gezin, kind }: Child,
  { postcode, ...changes }: { readonly postcode: string } & Record<string, unknown>,
): Promise<void> {
  const adres = { straat: 'Verzonnenlaan', huisnummer: 7, postcode, plaats: 'Nergenshuizen' };
  await owner
    .insertInto('inschrijving')
    .values({
      id: crypto.randomUUID(),
      gezin_id: gezin,
      persoon_id: kind,
      gemeente: '0014',
      soort: 'woonadres',
      van: '2017-03-02',
      adres_versleuteld: kit.vault.seal(JSON.stringify(adres)),
      ...changes,
    })
    .execute();
}
