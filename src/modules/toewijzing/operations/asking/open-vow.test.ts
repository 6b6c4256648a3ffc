import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetAll } from '../../testing.ts';
import { decideVerzoek } from '../verzoek/decide-verzoek.ts';
import { readVerzoek } from '../verzoek/read-verzoek.ts';
import { clerk, giveTelephones, seenBy, sentOf } from '../verzoek/testing.ts';
import { openVow } from './open-vow.ts';
import { readAanvraag } from './read-aanvraag.ts';
import {
  aBegin,
  anOrder,
  asker,
  guardian,
  guardianAgb,
  nameless,
  openAskingBase,
  orders,
  product,
  rival,
} from './testing.ts';

const { base, receive } = await openAskingBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const ask = (asked: object, who = asker) => base.as(who)(openVow, asked as never);
const idOf = async (nummer: number) =>
  (
    await sql<{ id: string }>`select id from toewijzing where toewijzingnummer = ${nummer}`.execute(
      base.owner,
    )
  ).rows[0]?.id;
const decide = (id: unknown, besluit: string, more = {}) =>
  base.as(clerk)(decideVerzoek, { id, besluit, ...more } as never);

/** Two hours a week that run, and a total of ten pieces that has not begun. */
async function begun() {
  await receive(
    orders(
      {},
      {
        ToewijzingNummer: 2,
        Product: { Categorie: '45', Code: '45A02' },
        Omvang: { Volume: 10, Eenheid: '84', Frequentie: '6' },
      },
    ),
    aBegin(),
  );
  const [first, second] = [await idOf(1), await idOf(2)];
  return {
    first,
    second,
    asked: (wijzigingen: object[], more = {}) => ({ id: first, reden: '1', wijzigingen, ...more }),
  };
}

const toewijzingen = async () =>
  (
    await sql`select toewijzingnummer as nummer, ingangsdatum, einddatum, volume, reden_wijziging as reden from toewijzing
      order by ingangsdatum, toewijzingnummer`.execute(base.owner)
  ).rows;

describe('a verzoek om wijziging', () => {
  test('another last day begins where the toewijzing begins, and what is not named goes along unchanged', async () => {
    const { first, asked } = await begun();
    const outcome = await ask(asked([{ toewijzingId: first, einddatum: '2027-12-31' }]));
    expect(outcome).toMatchObject({
      soort: 'vow',
      status: 'open',
      regels: [
        { soort: 'ongewijzigd', toewijzingnummer: 2 },
        { soort: 'wijzig', toewijzingnummer: 1, ingangsdatum: '2026-05-01', einddatum: '2027-12-31' },
      ],
    });
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ magBesluiten: true, soort: 'vow' }]);
  });

  test('honoured, another last day and another total keep their number', async () => {
    const { first, second, asked } = await begun();
    const outcome = await ask(
      asked([
        { toewijzingId: first, einddatum: '2027-12-31' },
        { toewijzingId: second, omvang: { volume: 15, eenheid: '84', frequentie: '6' } },
      ]),
    );
    if ('refused' in outcome) throw new Error(outcome.refused);
    await decide(outcome.id, 'toewijzen');
    expect(await toewijzingen()).toMatchObject([
      { nummer: 1, einddatum: '2027-12-31', reden: '12' },
      { nummer: 2, volume: 15, reden: '12' },
    ]);
  });

  test('honoured, another size gets a number of its own from the day that was asked', async () => {
    const { first, asked } = await begun();
    const omvang = { volume: 6, eenheid: '04', frequentie: '2' };
    const outcome = await ask(asked([{ toewijzingId: first, omvang, vanaf: '2027-01-04' }]));
    if ('refused' in outcome) throw new Error(outcome.refused);
    await giveTelephones(base);
    await decide(outcome.id, 'toewijzen');
    expect(await toewijzingen()).toMatchObject([
      { nummer: 1, einddatum: '2027-01-03', reden: '12' },
      { nummer: 2 },
      { ingangsdatum: '2027-01-04', einddatum: '2027-10-31', volume: 6, reden: null },
    ]);
    const [jw301] = await sentOf(base, 'JW301');
    const { ToegewezenProduct } = jw301?.Client.ToegewezenProducten ?? { ToegewezenProduct: [] };
    const references = new Set(ToegewezenProduct.map((one) => one.ReferentieAanbieder));
    expect([...references]).toEqual([outcome.referentie]);
  });

  test('extra help is a product that is new', async () => {
    const { asked } = await begun();
    const extra = {
      ...product,
      vorm: 'aspecifiek',
      productcode: undefined,
      omvang: null,
      productcategorie: '54',
    };
    expect(await ask(asked([], { nieuw: [extra] }))).toMatchObject({
      regels: [
        { soort: 'ongewijzigd', toewijzingnummer: 1 },
        { soort: 'ongewijzigd', toewijzingnummer: 2 },
        { soort: 'nieuw', productcategorie: '54', ingangsdatum: '2027-11-01' },
      ],
    });
  });

  test('a refusal and an onderzoek come back with what was said', async () => {
    const { first, asked } = await begun();
    const outcome = await ask(asked([{ toewijzingId: first, einddatum: '2027-01-31' }]));
    if ('refused' in outcome) throw new Error(outcome.refused);
    const { id } = outcome;
    await decide(id, 'in-onderzoek');
    expect(await base.as(asker)(readVerzoek, { id } as never)).toMatchObject({
      status: 'in-onderzoek',
      uiterlijk: expect.any(String),
    });
    expect(await ask(asked([{ toewijzingId: first, einddatum: '2027-02-28' }]))).toMatchObject({
      refused: 'verzoek/nog-open',
    });
    await decide(id, 'afwijzen', { reden: '7' });
    expect(await base.as(asker)(readVerzoek, { id } as never)).toMatchObject({
      status: 'afgewezen',
      antwoorden: [{ soort: 'in-onderzoek' }, { soort: 'afgewezen', reden: '7' }],
    });
    expect(await toewijzingen()).toMatchObject([{ einddatum: '2027-10-31' }, {}]);
  });
});

describe('it is refused', () => {
  test('when nothing would be otherwise', async () => {
    const { first, asked } = await begun();
    expect(await ask(asked([]))).toMatchObject({ refused: 'verzoek/ongewijzigd' });
    expect(await ask(asked([{ toewijzingId: first, einddatum: '2027-10-31' }]))).toMatchObject({
      refused: 'verzoek/ongewijzigd',
    });
  });

  test('when another size has no day to come, within the period', async () => {
    const { first, asked } = await begun();
    const omvang = { volume: 6, eenheid: '04', frequentie: '2' };
    const from = (vanaf?: string) => ask(asked([{ toewijzingId: first, omvang, vanaf }]));
    expect(await from()).toMatchObject({ refused: 'verzoek/ingang-vereist', detail: { nummer: 1 } });
    expect(await from('2026-11-20')).toMatchObject({ refused: 'verzoek/ingang-ongeldig' });
    expect(await from('2027-11-01')).toMatchObject({ refused: 'verzoek/ingang-ongeldig' });
    expect(
      await ask(asked([{ toewijzingId: first, einddatum: '2027-12-31', vanaf: '2027-01-04' }])),
    ).toMatchObject({ refused: 'verzoek/zonder-ingang' });
  });

  test('when help has not begun, or has stopped for good', async () => {
    await receive(anOrder());
    const asked = { id: await idOf(1), reden: '1', wijzigingen: [] };
    expect(await ask(asked)).toMatchObject({ refused: 'verzoek/geen-levering' });
    await receive(aBegin());
    expect(await ask(asked)).toMatchObject({ refused: 'verzoek/ongewijzigd' });
    await sql`update levering set einddatum = '2026-06-01', reden_beeindiging = '31'`.execute(base.owner);
    expect(await ask(asked)).toMatchObject({ refused: 'verzoek/geen-levering' });
    await sql`update levering set reden_beeindiging = '20'`.execute(base.owner);
    expect(await ask(asked)).toMatchObject({ refused: 'verzoek/ongewijzigd' });
  });

  test('when the child has no BSN, or the aanbieder no AGB-code', async () => {
    const { asked } = await begun();
    await sql`update persoon set bsn_versleuteld = null, bsn_kenmerk = null`.execute(base.owner);
    expect(await ask(asked([]))).toMatchObject({ refused: 'verzoek/zonder-bsn' });
    await sql`update toewijzing set aanbieder_id = ${nameless.organisatie}`.execute(base.owner);
    await sql`update betrokkenheid set houder = ${nameless.organisatie} where soort_houder = 'organisatie'`.execute(
      base.owner,
    );
    expect(await ask(asked([]), nameless)).toMatchObject({ refused: 'verzoek/zonder-agb' });
  });

  test('when it is not the own order, or none that is valid', async () => {
    const { first, asked } = await begun();
    expect(await ask(asked([]), rival)).toMatchObject({ refused: 'toewijzing/onbekend' });
    await receive(anOrder({ ToewijzingNummer: 9 }, { aanbieder: '98000002' }));
    const strange = { toewijzingId: await idOf(9), einddatum: '2027-12-31' };
    expect(await ask(asked([strange]))).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await ask(asked([{ toewijzingId: first }, strange]))).toMatchObject({
      refused: 'toewijzing/onbekend',
    });
  });

  test('when a gecertificeerde instelling asks it', async () => {
    await receive(anOrder({}, { aanbieder: guardianAgb }), aBegin(1, { aanbieder: guardianAgb }));
    expect(await ask({ id: await idOf(1), reden: '1' }, guardian)).toMatchObject({
      refused: 'verzoek/gi-zonder-wijziging',
    });
  });

  test('when a product stands on another, or is not known', async () => {
    const { asked } = await begun();
    const extra = { ...product, ingangsdatum: '2027-02-01' };
    expect(await ask(asked([], { nieuw: [extra] }))).toMatchObject({
      refused: 'verzoek/afgekeurd',
      detail: { regels: ['TR361'] },
    });
    const late = { ...product, ingangsdatum: '2026-11-20', einddatum: '2026-12-31', productcode: '45A09' };
    expect(await ask(asked([], { nieuw: [late] }))).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['nieuw', 0, 'productcategorie'] }] },
    });
    const named = { ...late, productcategorie: '45' };
    expect(await ask(asked([], { nieuw: [named] }))).toMatchObject({ detail: { regels: ['TR380'] } });
    expect((await seenBy(base, clerk)).verzoeken).toEqual([]);
  });

  test('without the grant', async () => {
    const { asked } = await begun();
    expect(await ask(asked([]), { ...asker, grants: new Set() })).toMatchObject({ refused: 'verboden' });
  });
});

describe('what asking begins with', () => {
  const read = async (nummer: number, who = asker) =>
    await base.as(who)(readAanvraag, { id: await idOf(nummer) } as never);

  test('the child, what is valid, and whether something stands in the way', async () => {
    const { first, asked } = await begun();
    expect(await read(1)).toMatchObject({
      naam: 'Voorbeeld',
      gemeente: '0014',
      gemeenteNaam: 'Groningen',
      toewijzingen: [
        { toewijzingnummer: 1, loopt: true, omvang: { volume: 2 } },
        { toewijzingnummer: 2, loopt: false },
      ],
      openVerzoek: null,
      belemmering: { vot: null, vow: null },
    });
    const outcome = await ask(asked([{ toewijzingId: first, einddatum: '2027-12-31' }]));
    if ('refused' in outcome) throw new Error(outcome.refused);
    expect(await read(2)).toMatchObject({
      openVerzoek: outcome.id,
      belemmering: { vot: 'verzoek/nog-open', vow: 'verzoek/nog-open' },
    });
  });

  test('it is logged with the family, shows no BSN, and is for the own order only', async () => {
    await begun();
    const shown = await read(1);
    expect(JSON.stringify(shown)).not.toMatch(/999900006/);
    const { rows } =
      await sql`select event from audit_line where event = 'readAanvraag' and gezin_id is not null`.execute(
        base.owner,
      );
    expect(rows.length).toBeGreaterThan(0);
    expect(await read(1, rival)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await read(1, { ...asker, grants: new Set() })).toMatchObject({ refused: 'verboden' });
  });
});
