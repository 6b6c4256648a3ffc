import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyTables } from '#platform/testing.ts';
import { forgetAll } from '../../testing.ts';
import { listToewijzingen } from '../list-toewijzingen.ts';
import { decideVerzoek } from '../verzoek/decide-verzoek.ts';
import { readVerzoek } from '../verzoek/read-verzoek.ts';
import { agb, clerk, giveTelephones, seenBy, stranger } from '../verzoek/testing.ts';
import { openVot } from './open-vot.ts';
import {
  aBegin,
  anOrder,
  asker,
  forNewChild,
  guardian,
  guardianAgb,
  huisarts,
  nameless,
  newChild,
  openAskingBase,
  product,
  rival,
} from './testing.ts';

const { base, receive } = await openAskingBase();
afterAll(() => base.close());
beforeEach(async () => {
  await forgetAll(base);
});

const ask = (asked: object, who = asker) => base.as(who)(openVot, asked as never);
const orderId = async (aanbieder = agb) =>
  (
    await sql<{ id: string }>`
      select t.id from toewijzing t join organisatie o on o.id = t.aanbieder_id where o.agb = ${aanbieder} limit 1`.execute(
      base.owner,
    )
  ).rows[0]?.id;
const journal = async () =>
  (
    await sql<{ soort: string; richting: string; verzending: string | null }>`
      select soort, richting, verzending from bericht order by ontvangen_op, id`.execute(base.owner)
  ).rows;
/** The fields at which a form would say what is wrong. */
const fieldsOf = (outcome: unknown) =>
  (outcome as { detail: { issues: { path: string[] }[] } }).detail.issues.map(({ path }) => path.join('.'));

async function begun() {
  await receive(anOrder(), aBegin());
  return { toewijzingId: await orderId(), verwijzer: huisarts, producten: [product] };
}

describe('for a child that this aanbieder helps', () => {
  test('nothing of the child is typed again, and the gemeente has it in its queue at once', async () => {
    const outcome = await ask(await begun());
    expect(outcome).toMatchObject({
      verzoeken: [{ soort: 'vot', gemeente: '0014', clientNaam: 'Voorbeeld', status: 'open' }],
    });
    const { verzoeken } = await seenBy(base, clerk);
    expect(verzoeken).toMatchObject([
      {
        geboortedatum: '2012-05-01',
        aanbiederNaam: 'De Wadden Jeugdhulp',
        magBesluiten: true,
        regels: [{ productcategorie: '45', productcode: '45A01', omvang: { volume: 4 } }],
      },
    ]);
    expect(verzoeken[0]?.referentie).toMatch(/^[0-9a-f-]{36}$/);
    expect((await seenBy(base, stranger)).verzoeken).toEqual([]);
  });

  test('the gemeente assigns it, and the aanbieder has it among its orders and reads the answer', async () => {
    const outcome = await ask(await begun());
    if ('refused' in outcome) throw new Error(outcome.refused);
    const id = outcome.verzoeken[0]?.id;
    await giveTelephones(base);
    expect(await base.as(clerk)(decideVerzoek, { id, besluit: 'toewijzen' } as never)).toMatchObject({
      status: 'toegewezen',
    });
    expect(await base.as(asker)(readVerzoek, { id } as never)).toMatchObject({
      status: 'toegewezen',
      magBesluiten: false,
      antwoorden: [{ soort: 'toegewezen', gegevenDoor: null }],
      toegewezen: [{}, { productcode: '45A01', ingangsdatum: '2027-11-01', omvang: { volume: 4 } }],
    });
    expect(await base.as(asker)(listToewijzingen, {} as never)).toMatchObject({ totaal: 2 });
  });

  test('a refusal comes back with its reason', async () => {
    const outcome = await ask(await begun());
    if ('refused' in outcome) throw new Error(outcome.refused);
    const id = outcome.verzoeken[0]?.id;
    await base.as(clerk)(decideVerzoek, { id, besluit: 'afwijzen', reden: '4' } as never);
    expect(await base.as(asker)(readVerzoek, { id } as never)).toMatchObject({
      status: 'afgewezen',
      antwoorden: [{ soort: 'afgewezen', reden: '4' }],
    });
    expect(await ask(await askedAgain())).toMatchObject({ verzoeken: [{ status: 'open' }] });
  });

  const askedAgain = async () => ({
    toewijzingId: await orderId(),
    verwijzer: huisarts,
    producten: [product],
  });

  test('the journal has the bericht as it came and its retour, which goes nowhere', async () => {
    const asked = await begun();
    await emptyTables(base.owner, 'bericht');
    await ask(asked);
    expect(await journal()).toEqual([
      { soort: 'JW315', richting: 'in', verzending: null },
      { soort: 'JW316', richting: 'uit', verzending: 'binnen' },
    ]);
  });

  test('two tabs that send the same make one verzoek', async () => {
    const asked = await begun();
    const outcomes = await Promise.all([ask(asked), ask(asked)]);
    expect(outcomes.map((one) => ('refused' in one ? one.refused : 'asked')).toSorted()).toEqual([
      'asked',
      'verzoek/nog-open',
    ]);
    expect((await seenBy(base, clerk)).verzoeken).toHaveLength(1);
  });

  test('an order of another aanbieder looks as if it were not there', async () => {
    const asked = await begun();
    expect(await ask(asked, rival)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await ask(asked, guardian)).toMatchObject({ refused: 'toewijzing/onbekend' });
  });

  test('a child without BSN goes the way without berichten', async () => {
    const asked = await begun();
    await sql`update persoon set bsn_versleuteld = null, bsn_kenmerk = null`.execute(base.owner);
    expect(await ask(asked)).toMatchObject({ refused: 'verzoek/zonder-bsn' });
  });

  test('a child that moved may be asked for at another gemeente', async () => {
    expect(await ask({ ...(await begun()), gemeente: '0037' })).toMatchObject({
      verzoeken: [{ gemeente: '0037', clientNaam: 'Voorbeeld' }],
    });
  });
});

describe('for a child that is new', () => {
  test('each product is a verzoek of its own, and no gezin begins', async () => {
    const second = {
      ...product,
      productcode: undefined,
      omvang: null,
      vorm: 'aspecifiek',
      productcategorie: '54',
    };
    const outcome = await ask(forNewChild({ producten: [product, second] }));
    expect(outcome).toMatchObject({
      verzoeken: [
        { clientNaam: 'Eva Proef', gezinId: null, regels: [{ productcode: '45A01' }] },
        { gezinId: null, regels: [{ productcategorie: '54', productcode: null, omvang: null }] },
      ],
    });
    expect(await base.owner.selectFrom('gezin').select('id').execute()).toEqual([]);
  });

  test('who referred, the beschikking and the rest of the question reach the gemeente', async () => {
    const outcome = await ask(
      forNewChild({
        verwijzer: { soort: '02', naam: 'Huisarts De Brug' },
        beschikking: { nummer: '4711', ingangsdatum: '2026-11-01' },
        isRaamcontract: true,
        isGezagsdragerBekend: false,
      }),
    );
    if ('refused' in outcome) throw new Error(outcome.refused);
    const id = outcome.verzoeken[0]?.id;
    expect(await base.as(clerk)(readVerzoek, { id } as never)).toMatchObject({
      verwijzer: { soort: '02', naam: 'Huisarts De Brug', code: null },
      beschikking: { nummer: 4711, ingangsdatum: '2026-11-01' },
      isRaamcontract: true,
      isGezagsdragerBekend: false,
    });
  });

  test('who guesses a BSN does not learn the name that belongs to it', async () => {
    await receive(anOrder({}, { aanbieder: '98000002' }));
    const outcome = await ask(forNewChild({ client: { ...newChild, bsn: '999900006' } }));
    expect(outcome).toMatchObject({ verzoeken: [{ clientNaam: 'Eva Proef', geboortedatum: '2015-03-04' }] });
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ clientNaam: 'Voorbeeld' }]);
  });

  test('a second one while the first is open is refused, also by another person of the same aanbieder', async () => {
    await ask(forNewChild());
    expect(await ask(forNewChild(), { ...asker, account: rival.account })).toMatchObject({
      refused: 'verzoek/nog-open',
    });
    expect(await ask(forNewChild(), rival)).toMatchObject({ verzoeken: [{}] });
  });

  test('what the rules of the bericht refuse is said in words, and nothing of it is kept', async () => {
    const outcome = await ask(forNewChild({ gemeente: '9999' }));
    expect(outcome).toMatchObject({
      refused: 'verzoek/afgekeurd',
      detail: { regels: ['TR378'], bevindingen: ['Deze gemeentecode bestaat niet.'] },
    });
    expect(await ask(forNewChild({ producten: [product, product] }))).toMatchObject({
      refused: 'verzoek/afgekeurd',
      detail: { regels: ['TR386'] },
    });
    expect(await journal()).toEqual([]);
  });

  test('a code that the region does not have needs its category, and then it goes', async () => {
    const strange = { ...product, productcode: '45Z99' };
    expect(fieldsOf(await ask(forNewChild({ producten: [product, strange] })))).toEqual([
      'producten.1.productcategorie',
    ]);
    const named = { ...strange, productcategorie: '45' };
    expect(await ask(forNewChild({ producten: [named] }))).toMatchObject({ verzoeken: [{}] });
  });

  test('the field that is wrong is named', async () => {
    const wrong = forNewChild({
      client: { ...newChild, bsn: '123456789' },
      verwijzer: { soort: '02' },
      producten: [{ ...product, einddatum: undefined, budget: 100 }],
    });
    expect(fieldsOf(await ask(wrong)).toSorted()).toEqual([
      'client.bsn',
      'producten.0.budget',
      'producten.0.einddatum',
      'producten.0.einddatum',
      'verwijzer.naam',
    ]);
    expect(fieldsOf(await ask(forNewChild({ client: undefined })))).toContain('client.bsn');
    expect(fieldsOf(await ask(forNewChild({ gemeente: undefined })))).toContain('gemeente');
  });
});

describe('who may ask', () => {
  test('without an AGB-code nothing can be sent', async () => {
    expect(await ask(forNewChild(), nameless)).toMatchObject({ refused: 'verzoek/zonder-agb' });
  });

  test('a gecertificeerde instelling asks output that a judge ordered', async () => {
    const output = { ...product, omvang: { volume: 1, eenheid: '82', frequentie: '6' } };
    const asked = forNewChild({ verwijzer: { soort: '08' }, producten: [output] });
    expect(await ask(forNewChild(), guardian)).toMatchObject({ refused: 'verzoek/gi-buiten-protocol' });
    expect(await ask({ ...asked, verwijzer: huisarts }, guardian)).toMatchObject({
      refused: 'verzoek/gi-buiten-protocol',
    });
    expect(await ask(asked, guardian)).toMatchObject({ verzoeken: [{ aanbiederId: guardian.organisatie }] });
    expect(guardianAgb).not.toBe(agb);
  });

  test('nobody asks without the grant', async () => {
    expect(await ask(forNewChild(), { ...asker, grants: new Set(['verzoek:list']) })).toMatchObject({
      refused: 'verboden',
    });
  });
});
