import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { id, withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { readBesluit } from '../besluit/read-besluit.ts';
import { openBesluiten, parent, stranger, worker } from '../testing.ts';
import { openBezwaar } from './open-bezwaar.ts';
import { stopBezwaar } from './stop-bezwaar.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let ouder: string;
let besluit: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  ({ gezin, kind, ouder } = await base.family());
  besluit = (await base.taken(gezin, kind)).id;
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });
const words = 'Ik denk dat Sem meer hulp nodig heeft.';
const objected = () =>
  base.done(base.as(parent)(openBezwaar, { id: besluit, soort: 'bezwaar', woorden: words }));
const backdate = (days: number) =>
  sql`update besluit set aanvraag_op = aanvraag_op - ${days}::int, genomen_op = genomen_op - ${days}::int, verzonden_op = verzonden_op - ${days}::int where id = ${besluit}`.execute(
    base.owner,
  );
/** The notices that the reactions to the newest events would send. */
async function told(event: string) {
  const reaction = reactions.find(({ on }) => on === event);
  const { rows } = await sql<{
    payload: Record<string, string>;
  }>`select payload from outbox where event = ${event} order by at desc, id desc limit 1`.execute(base.owner);
  await base.owner
    .transaction()
    .execute((db) => reaction?.handle(rows[0]?.payload ?? {}, { db, kit: base.kit }) ?? Promise.resolve());
  return await base.owner
    .selectFrom('notification')
    .select(['account_id', 'kind', 'link'])
    .where('link', '=', `/besluiten/${besluit}`)
    .orderBy('kind')
    .execute();
}

describe('a family that does not agree', () => {
  test('objects in its own words, and gets a receipt with a day', async () => {
    expect(await objected()).toMatchObject({
      woorden: words,
      weg: 'zelf',
      positie: 'ouder-gezag-onbekend',
      indienerNaam: 'Ilse Linde',
      ontvangenOp: '2026-11-20',
      isTeLaat: false,
      termijn: { uiterlijk: '2027-02-15', dagen: 87 },
    });
    expect(await told('bezwaar.geopend')).toEqual([
      { account_id: worker.account, kind: 'bezwaar-geopend', link: `/besluiten/${besluit}` },
      { account_id: parent.account, kind: 'bezwaar-ontvangen', link: `/besluiten/${besluit}` },
    ]);
  });

  test('asks for a conversation without having to write', async () => {
    expect(await base.as(parent)(openBezwaar, { id: besluit, soort: 'gesprek' })).toMatchObject({
      soort: 'gesprek',
      termijn: { uiterlijk: '2026-11-27' },
    });
    expect(await base.as(parent)(openBezwaar, { id: besluit, soort: 'bezwaar' })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['woorden'] }] },
    });
  });

  test('is received when it is too late, with its reason', async () => {
    await backdate(60);
    expect(
      await base.as(parent)(openBezwaar, {
        id: besluit,
        soort: 'bezwaar',
        woorden: words,
        laatReden: 'Ik lag in het ziekenhuis.',
      }),
    ).toMatchObject({
      isTeLaat: true,
      laatReden: 'Ik lag in het ziekenhuis.',
      termijn: { uiterlijk: '2027-01-04' },
    });
  });

  test('without gezag is received, and who decides sees how things stand', async () => {
    await base.owner.updateTable('persoon').set({ gezag: false }).where('id', '=', ouder).execute();
    // Who has no gezag does not see the besluit here, and still may write a letter about it.
    expect(
      await base.as(parent)(openBezwaar, { id: besluit, soort: 'bezwaar', woorden: words }),
    ).toMatchObject({
      refused: 'besluit/onbekend',
    });
    const letter = {
      id: besluit,
      soort: 'bezwaar' as const,
      woorden: words,
      indiener: ouder,
      weg: 'brief' as const,
    };
    expect(await base.as(worker)(openBezwaar, letter)).toMatchObject({ positie: 'ouder-zonder-gezag' });
  });

  test('may be the child itself, whose words the parents do not see', async () => {
    await base.owner
      .insertInto('account')
      .values({ id: id(6100), issuer: 'test', subject: 'noor', naam: 'Noor' })
      .onConflict((c) => c.doNothing())
      .execute();
    await base.owner
      .updateTable('persoon')
      .set({ account_id: id(6100), geboortedatum: '2012-05-05' })
      .where('id', '=', kind)
      .execute();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${gezin}, ${id(6100)}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
      base.owner,
    );
    const self = withGrants(
      { ...parent, account: id(6100), rol: 'jeugdige', name: 'Noor' },
      'besluit:read',
      'bezwaar:open',
    );
    expect(
      await base.as(self)(openBezwaar, { id: besluit, soort: 'bezwaar', woorden: 'Ik wil dit niet.' }),
    ).toMatchObject({ positie: 'jeugdige-vanaf-12' });
    expect(await base.as(self)(readBesluit, { id: besluit })).toMatchObject({
      bezwaren: [{ woorden: 'Ik wil dit niet.' }],
    });
    expect(await base.as(parent)(readBesluit, { id: besluit })).toMatchObject({ bezwaren: [] });
    expect((await told('bezwaar.geopend')).map(({ account_id }) => account_id)).toEqual([
      worker.account,
      id(6100),
    ]);
  });

  test('on paper is written down by a worker, with the day it came and the day it was posted', async () => {
    await backdate(42);
    const paper = { id: besluit, soort: 'bezwaar', woorden: words, weg: 'brief', indiener: ouder } as const;
    expect(
      await base.as(worker)(openBezwaar, { ...paper, ontvangenOp: '2026-11-20', gepostOp: '2026-11-19' }),
    ).toMatchObject({ weg: 'brief', indienerNaam: 'Ilse Linde', isTeLaat: false });
    expect(await base.as(worker)(openBezwaar, { ...paper, indiener: undefined })).toMatchObject(
      refused('bezwaar/indiener-onbekend'),
    );
    expect(await base.as(worker)(openBezwaar, { ...paper, indiener: id(404) })).toMatchObject(
      refused('bezwaar/indiener-onbekend'),
    );
    for (const days of [
      { ontvangenOp: '2026-11-21' },
      { ontvangenOp: '2026-10-01' },
      { ontvangenOp: '2026-11-10', gepostOp: '2026-11-11' },
    ])
      expect(await base.as(worker)(openBezwaar, { ...paper, ...days })).toMatchObject(
        refused('bezwaar/datum-ongeldig'),
      );
    expect(await base.as(parent)(readBesluit, { id: besluit })).toMatchObject({
      bezwaren: [{ weg: 'brief' }],
    });
  });

  test('objects to what was decided, in its own family, with the grant', async () => {
    const { id: open } = await base.begun(gezin);
    expect(await base.as(parent)(openBezwaar, { id: open, soort: 'gesprek' })).toMatchObject(
      refused('besluit/niet-genomen'),
    );
    expect(await base.as(stranger)(openBezwaar, { id: besluit, soort: 'gesprek' })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(withGrants(parent))(openBezwaar, { id: besluit, soort: 'gesprek' })).toMatchObject(
      refused('verboden'),
    );
  });

  test('takes it back itself, and nobody else does', async () => {
    const { id: bezwaar } = await objected();
    expect(await base.as(worker)(stopBezwaar, { id: bezwaar })).toMatchObject(refused('bezwaar/niet-van-u'));
    expect(await base.as(stranger)(stopBezwaar, { id: bezwaar })).toMatchObject(refused('bezwaar/onbekend'));
    expect(await base.as(parent)(stopBezwaar, { id: bezwaar })).toMatchObject({
      uitkomst: 'ingetrokken',
      termijn: null,
    });
    expect(await base.as(parent)(stopBezwaar, { id: bezwaar })).toMatchObject(
      refused('bezwaar/reeds-afgedaan'),
    );
  });
});
