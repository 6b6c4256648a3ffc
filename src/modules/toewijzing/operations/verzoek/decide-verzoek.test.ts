import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aNieuwProduct, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { anna, id, withGrants } from '#tests/people.ts';
import { forgetAll } from '../../testing.ts';
import { decideVerzoek } from './decide-verzoek.ts';
import { readVerzoek } from './read-verzoek.ts';
import { sendToewijzingberichten } from './send-toewijzingberichten.ts';
import {
  clerk,
  decidingIn,
  future,
  openVerzoekBase,
  order,
  provider,
  seenBy,
  sentOf,
  stranger,
  vot,
  vow,
} from './testing.ts';

const { base, receive } = await openVerzoekBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const { firstId, decide, orders } = decidingIn(base);

describe('a verzoek that is refused or looked into', () => {
  test('is answered by a JW319, first that it is looked into and then why not', async () => {
    await receive(vot());
    expect(await decide({ besluit: 'in-onderzoek' })).toMatchObject({
      status: 'in-onderzoek',
      uiterlijk: '2027-01-14',
    });
    expect(await decide({ besluit: 'in-onderzoek' })).toMatchObject({
      refused: 'verzoek/reeds-in-onderzoek',
    });
    expect(await decide({ besluit: 'afwijzen', reden: '3' })).toMatchObject({ status: 'afgewezen' });
    expect((await sentOf(base, 'JW319')).map(({ Antwoord }) => Antwoord)).toEqual([
      { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' },
      { ReferentieAanbieder: 'R1', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' },
    ]);
    expect(await base.owner.selectFrom('gezin').select('id').execute()).toEqual([]);
  });

  test('because of the woonplaats names the gemeente that pays, for a VOT only', async () => {
    await receive(
      order(),
      vow({
        OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] },
        NieuweProducten: {
          NieuwProduct: [aNieuwProduct({ ...future, Product: { Categorie: '45', Code: '45A02' } })],
        },
      }),
    );
    const woonplaats = { besluit: 'afwijzen', reden: '8', andereGemeente: '0037' };
    expect(await decide(woonplaats)).toMatchObject({ refused: 'verzoek/reden-ongeldig' });
    await forgetAll(base);
    await receive(vot());
    expect(await decide({ ...woonplaats, andereGemeente: '0014' })).toMatchObject({
      refused: 'verzoek/eigen-gemeente',
    });
    expect(await decide({ besluit: 'afwijzen', reden: '8' })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['andereGemeente'] }] },
    });
    expect(await decide({ besluit: 'afwijzen' })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['reden'] }] },
    });
    expect(await decide(woonplaats)).toMatchObject({ status: 'afgewezen' });
    expect(await sentOf(base, 'JW319')).toMatchObject([
      { Antwoord: { RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0037' } } },
    ]);
  });
});

describe('who decides', () => {
  test('of two at the same time one does, and the other is told', async () => {
    await receive(vot());
    const both = await Promise.all([
      decide({ besluit: 'toewijzen' }),
      decide({ besluit: 'afwijzen', reden: '2' }),
    ]);
    expect(both.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'verzoek/reeds-besloten' }]);
    expect(both.filter((one) => 'status' in one)).toHaveLength(1);
    const { rows } = await sql`select id from verzoek_antwoord`.execute(base.owner);
    expect(rows).toHaveLength(1);
    expect((await sentOf(base, 'JW319')).length + (await orders()).length).toBe(1);
  });

  test('is never the aanbieder, nor another gemeente, nor who has no grant', async () => {
    await receive(vot());
    const verzoek = { id: await firstId(), besluit: 'toewijzen' } as never;
    expect(await base.as(provider)(decideVerzoek, verzoek)).toMatchObject({ refused: 'verboden' });
    expect(await base.as(withGrants(provider, 'verzoek:decide'))(decideVerzoek, verzoek)).toMatchObject({
      refused: 'verboden',
    });
    expect(await base.as(stranger)(decideVerzoek, verzoek)).toMatchObject({ refused: 'verzoek/onbekend' });
    expect(await base.as(stranger)(readVerzoek, { id: await firstId() })).toMatchObject({
      refused: 'verzoek/onbekend',
    });
    expect(await base.as(withGrants(clerk, 'verzoek:list'))(decideVerzoek, verzoek)).toMatchObject({
      refused: 'verboden',
    });
    expect(await base.as(provider)(sendToewijzingberichten, {})).toMatchObject({ refused: 'verboden' });
    expect(await orders()).toEqual([]);
  });

  test('can be the gezinswerker who contributes to the gezin, and no colleague beside', async () => {
    const worker = withGrants(anna, 'verzoek:list', 'verzoek:decide');
    await receive(order(), vot({}, [anAangevraagdProduct({ Product: { Categorie: '45', Code: '45A02' } })]));
    expect((await seenBy(base, worker)).verzoeken).toEqual([]);
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      select ${id(8100)}, id, ${anna.account}, 'account', 'hulpvraag', 'regie', '2026-01-05' from gezin`.execute(
      base.owner,
    );
    expect((await seenBy(base, worker)).verzoeken).toMatchObject([{ magBesluiten: true }]);
    expect(await decide({ besluit: 'in-onderzoek' }, worker)).toMatchObject({ status: 'in-onderzoek' });
  });

  test('leaves a line for the gezin', async () => {
    await receive(order(), vot({}, [anAangevraagdProduct({ Product: { Categorie: '45', Code: '45A02' } })]));
    await decide({ besluit: 'toewijzen' });
    const gezin = await base.owner.selectFrom('gezin').select('id').executeTakeFirstOrThrow();
    const lines = await base.owner
      .selectFrom('audit_line')
      .select(['event', 'gezin_id', 'account_id', 'part'])
      .where('gezin_id', '=', gezin.id)
      .where('event', '=', 'decideVerzoek')
      .execute();
    expect(lines).toEqual([
      { event: 'decideVerzoek', gezin_id: gezin.id, account_id: clerk.account, part: 'toewijzing' },
    ]);
  });
});
