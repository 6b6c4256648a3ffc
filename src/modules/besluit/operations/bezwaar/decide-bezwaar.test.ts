import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { listBesluitwerk } from '../besluit/list-besluitwerk.ts';
import { readBesluit } from '../besluit/read-besluit.ts';
import { colleague, openBesluiten, parent, stranger, worker } from '../testing.ts';
import { assignBezwaar } from './assign-bezwaar.ts';
import { changeBezwaartermijn } from './change-bezwaartermijn.ts';
import { decideBezwaar } from './decide-bezwaar.ts';
import { openBezwaar } from './open-bezwaar.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let besluit: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  ({ gezin, kind } = await base.family());
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

describe('the answer', () => {
  const assign = (bezwaar: string, accountId = colleague.account ?? '') =>
    base.as(worker)(assignBezwaar, { id: bezwaar, accountId });

  test('comes from someone who had no hand in the besluit, who sees this besluit only and only so long', async () => {
    const { id: bezwaar } = await objected();
    const answer = {
      id: bezwaar,
      versie: 1,
      uitkomst: 'ongegrond',
      reden: 'De hulp past bij wat nodig is.',
    } as const;
    expect(await base.as(worker)(decideBezwaar, answer)).toMatchObject(refused('bezwaar/niet-zelf'));
    expect(await assign(bezwaar, worker.account ?? '')).toMatchObject(refused('bezwaar/niet-zelf'));
    expect(await assign(bezwaar, stranger.account ?? '')).toMatchObject(refused('besluit/collega-onbekend'));
    expect(await base.as(colleague)(readBesluit, { id: besluit })).toMatchObject(refused('besluit/onbekend'));
    await base.done(assign(bezwaar));
    expect(await base.as(colleague)(readBesluit, { id: besluit })).toMatchObject({
      rol: 'behandelaar',
      isGezinOpen: false,
      bezwaren: [{ woorden: words }],
    });
    expect(await base.as(colleague)(listBesluitwerk, {})).toMatchObject({
      regels: [{ wat: 'bezwaar', besluitId: besluit }],
    });
    expect((await told('bezwaar.toebedeeld')).map(({ account_id }) => account_id)).toEqual([
      colleague.account,
    ]);

    expect(
      await base.as(colleague)(decideBezwaar, { ...answer, versie: 2, uitkomst: 'opgelost' }),
    ).toMatchObject(refused('bezwaar/uitkomst-ongeldig'));
    expect(await base.as(colleague)(decideBezwaar, { ...answer, versie: 1 })).toMatchObject(
      refused('verouderd'),
    );
    expect(await base.as(colleague)(decideBezwaar, { ...answer, versie: 2 })).toMatchObject({
      uitkomst: 'ongegrond',
      uitkomstNaam: 'Carla Smit',
    });
    expect(await base.as(colleague)(readBesluit, { id: besluit })).toMatchObject(refused('besluit/onbekend'));
    expect(await base.as(parent)(readBesluit, { id: besluit })).toMatchObject({
      bezwaren: [{ uitkomst: 'ongegrond', uitkomstReden: answer.reden }],
    });
    expect(await assign(bezwaar)).toMatchObject(refused('bezwaar/reeds-afgedaan'));
  });

  test('is given by who was asked, not by another colleague of the family', async () => {
    const { id: bezwaar } = await objected();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${gezin}, ${colleague.account}, 'account', 'hulpvraag', 'bijdragen', '2026-01-05')`.execute(
      base.owner,
    );
    const answer = { id: bezwaar, versie: 1, uitkomst: 'gegrond', reden: 'Er is meer nodig.' } as const;
    expect(await base.as(colleague)(decideBezwaar, answer)).toMatchObject(refused('bezwaar/ander-behandelt'));
    expect(await base.as(stranger)(decideBezwaar, answer)).toMatchObject(refused('bezwaar/onbekend'));
    expect(await base.as(withGrants(colleague))(decideBezwaar, answer)).toMatchObject(refused('verboden'));
    expect(await base.as(colleague)(decideBezwaar, { ...answer, uitkomst: 'ingetrokken' })).toMatchObject({
      uitkomst: 'ingetrokken',
    });
    expect(
      await base.as(stranger)(assignBezwaar, { id: bezwaar, accountId: colleague.account ?? '' }),
    ).toMatchObject(refused('bezwaar/onbekend'));
    expect(
      await base.as(withGrants(worker))(assignBezwaar, { id: bezwaar, accountId: colleague.account ?? '' }),
    ).toMatchObject(refused('verboden'));
  });

  test('to a conversation may come from who took the besluit', async () => {
    const { id: gesprek } = await base.done(base.as(parent)(openBezwaar, { id: besluit, soort: 'gesprek' }));
    expect(
      await base.as(worker)(decideBezwaar, {
        id: gesprek,
        versie: 1,
        uitkomst: 'opgelost',
        reden: 'Wij begrijpen elkaar.',
      }),
    ).toMatchObject({ uitkomst: 'opgelost' });
  });

  test('takes twelve weeks with a committee, and six more when it is put off, once', async () => {
    const { id: bezwaar } = await objected();
    const change = (versie: number, doe: 'commissie' | 'verdagen') =>
      base.as(worker)(changeBezwaartermijn, { id: bezwaar, versie, doe, reden: 'Er komt een hoorzitting.' });
    expect(await change(1, 'commissie')).toMatchObject({
      heeftCommissie: true,
      termijn: { uiterlijk: '2027-03-30' },
    });
    expect(await change(2, 'verdagen')).toMatchObject({
      verdaagdOp: '2026-11-20',
      termijn: { uiterlijk: '2027-05-10', isVerlengd: true },
    });
    expect(await change(3, 'verdagen')).toMatchObject(refused('termijn/reeds-verlengd'));
    expect(await base.as(parent)(readBesluit, { id: besluit })).toMatchObject({
      bezwaren: [{ verdaagdReden: 'Er komt een hoorzitting.' }],
    });
    expect(
      await base.as(stranger)(changeBezwaartermijn, { id: bezwaar, versie: 3, doe: 'commissie' }),
    ).toMatchObject(refused('bezwaar/onbekend'));
    expect(
      await base.as(parent)(changeBezwaartermijn, { id: bezwaar, versie: 3, doe: 'commissie' }),
    ).toMatchObject(refused('verboden'));
    const { id: gesprek } = await base.done(base.as(parent)(openBezwaar, { id: besluit, soort: 'gesprek' }));
    expect(
      await base.as(worker)(changeBezwaartermijn, { id: gesprek, versie: 1, doe: 'verdagen' }),
    ).toMatchObject(refused('bezwaar/geen-termijn'));
  });

  test('that is overdue stands on top of the list, and cannot be put off any more', async () => {
    await backdate(60);
    const { id: bezwaar } = await objected();
    await sql`update bezwaar set ontvangen_op = ontvangen_op - 59 where id = ${bezwaar}`.execute(base.owner);
    await backdate(60);
    const { regels } = await base.done(base.as(worker)(listBesluitwerk, {}));
    expect(regels[0]).toMatchObject({
      besluitId: besluit,
      wat: 'bezwaar-toewijzen',
      termijn: { dagen: expect.any(Number) },
    });
    expect(regels[0]?.termijn.dagen).toBeLessThan(0);
    expect(
      await base.as(worker)(changeBezwaartermijn, { id: bezwaar, versie: 1, doe: 'verdagen' }),
    ).toMatchObject(refused('termijn/voorbij'));
  });
});
