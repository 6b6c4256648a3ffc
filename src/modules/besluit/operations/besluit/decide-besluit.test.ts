import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { id, withGrants } from '#tests/people.ts';
import { colleague, openBesluiten, parent, stranger, weighing, whole, worker } from '../testing.ts';
import { assignMeelezer } from './assign-meelezer.ts';
import { changeBesluit } from './change-besluit.ts';
import { changeKindafweging } from './change-kindafweging.ts';
import { decideBesluit } from './decide-besluit.ts';
import { listBesluiten } from './list-besluiten.ts';
import { listBesluitwerk } from './list-besluitwerk.ts';
import { readBesluit } from './read-besluit.ts';
import { readBesluitbrief } from './read-besluitbrief.ts';
import { reviewBesluit } from './review-besluit.ts';
import { stopBesluit } from './stop-besluit.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  ({ gezin, kind } = await base.family());
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });

describe('taking it', () => {
  test('is impossible without the weighing for each child, and what lacks is named', async () => {
    const { id: besluit } = await base.begun(gezin);
    const { versie } = await base.done(base.as(worker)(changeBesluit, { id: besluit, versie: 1, ...whole }));
    expect(await base.as(worker)(decideBesluit, { id: besluit, versie })).toEqual({
      refused: 'besluit/niet-compleet',
      detail: {
        ontbreekt: ['rechten', 'belang', 'kind-gevolg', 'weging', 'mening'].map((wat) => ({
          wat,
          kind: 'Sem',
        })),
      },
    });
  });

  test('writes the letter, keeps it as it is, and can be done once', async () => {
    const besluit = await base.taken(gezin, kind);
    expect(besluit).toMatchObject({
      genomenOp: '2026-11-20',
      verzondenOp: '2026-11-20',
      genomenNaam: 'Anna de Wit',
    });
    const { brief } = await base.done(base.as(parent)(readBesluitbrief, { id: besluit.id }));
    expect(brief).toMatchObject({ afzender: expect.stringContaining('Groningen'), aan: ['Ilse Linde'] });
    expect(JSON.stringify(brief)).toContain('tot en met 4 januari 2027');
    expect(JSON.stringify(brief), 'its own words stay with the child').not.toContain(
      'Ik wil dat het stil is.',
    );
    const again = { id: besluit.id, versie: besluit.versie };
    expect(await base.as(worker)(decideBesluit, again)).toMatchObject(refused('besluit/reeds-genomen'));
    expect(await base.as(worker)(changeBesluit, { ...again, gevolg: 'Anders.' })).toMatchObject(
      refused('besluit/reeds-genomen'),
    );
    expect(
      await base.as(worker)(changeKindafweging, { ...weighing, ...again, persoonId: kind }),
    ).toMatchObject(refused('besluit/reeds-genomen'));
    expect(await base.as(worker)(stopBesluit, { id: besluit.id, reden: 'Toch niet.' })).toMatchObject(
      refused('besluit/reeds-genomen'),
    );
  });

  test('leaves a row that the database itself no longer lets anyone change', async () => {
    const { id: besluit } = await base.taken(gezin, kind);
    const changed = await base.kit.db.transaction().execute(async (db) => {
      await sql`set local role stip_gezin`.execute(db);
      for (const [name, value] of [
        ['account', worker.account],
        ['organisatie', worker.organisatie],
        ['gemeenten', '0014'],
        ['now', '2026-11-20T11:00:00Z'],
      ])
        await sql`select set_config(${`app.${name}`}, ${value}, true)`.execute(db);
      const seen = await sql`select id from besluit where id = ${besluit}`.execute(db);
      const besluiten = await sql`update besluit set gevolg = 'anders' where id = ${besluit}`.execute(db);
      const afwegingen =
        await sql`update kindafweging set belang = 'anders' where besluit_id = ${besluit}`.execute(db);
      return [seen.rows.length, besluiten.numAffectedRows, afwegingen.numAffectedRows];
    });
    expect(changed).toEqual([1, 0n, 0n]);
  });

  test('tells it on a day from today to a week ahead', async () => {
    const { id: besluit, versie } = await base.filled(await base.begun(gezin), kind);
    for (const verzondenOp of ['2026-11-19', '2026-11-28'])
      expect(await base.as(worker)(decideBesluit, { id: besluit, versie, verzondenOp })).toMatchObject(
        refused('besluit/verzenddag-ongeldig'),
      );
    expect(
      await base.as(worker)(decideBesluit, { id: besluit, versie, verzondenOp: '2026-11-23' }),
    ).toMatchObject({ verzondenOp: '2026-11-23' });
  });

  test('is for who may decide, and works on what is on screen', async () => {
    const { id: besluit, versie } = await base.filled(await base.begun(gezin), kind);
    expect(
      await base.as(withGrants(worker, 'besluit:open'))(decideBesluit, { id: besluit, versie }),
    ).toMatchObject(refused('verboden'));
    expect(await base.as(worker)(decideBesluit, { id: besluit, versie: versie - 1 })).toMatchObject(
      refused('verouderd'),
    );
    expect(await base.as(stranger)(decideBesluit, { id: besluit, versie })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(worker)(readBesluitbrief, { id: besluit })).toMatchObject(
      refused('besluit/niet-genomen'),
    );
  });

  test('replaces an earlier one, and both stay', async () => {
    const old = await base.taken(gezin, kind);
    const { id: besluit, versie } = await base.filled(
      await base.begun(gezin, { soort: 'wijziging', vervangt: old.id }),
      kind,
    );
    await base.done(base.as(worker)(decideBesluit, { id: besluit, versie }));
    expect(await base.as(worker)(readBesluit, { id: old.id })).toMatchObject({ stand: 'vervangen' });
    const { brief } = await base.done(base.as(worker)(readBesluitbrief, { id: besluit }));
    expect(JSON.stringify(brief)).toContain('komt in de plaats van ons besluit B-0');
    const { rows } =
      await sql`select is_vervangen from mijn_besluit_v1 where id in (${old.id}, ${besluit}) order by genomen_op, is_vervangen`.execute(
        base.owner,
      );
    expect(rows).toEqual([{ is_vervangen: false }, { is_vervangen: true }]);
  });
});

describe('a second pair of eyes', () => {
  const refusal = async () =>
    base.filled(await base.begun(gezin, { soort: 'afwijzing' }), kind, {
      soort: 'afwijzing',
      van: null,
      tot: null,
    });

  test('sees this besluit and nothing else of the family, until it is taken', async () => {
    const { id: besluit, versie } = await refusal();
    expect(await base.as(worker)(decideBesluit, { id: besluit, versie })).toMatchObject({
      refused: 'besluit/niet-compleet',
      detail: { ontbreekt: [{ wat: 'meelezer', kind: null }] },
    });
    await base.done(base.as(worker)(assignMeelezer, { id: besluit, accountId: colleague.account ?? '' }));
    expect(await base.as(colleague)(readBesluit, { id: besluit })).toMatchObject({
      rol: 'meelezer',
      isGezinOpen: false,
      kinderen: [{ voornaam: 'Sem', mening: weighing.mening }],
    });
    expect(await base.as(colleague)(listBesluiten, { id: gezin })).toMatchObject(refused('gezin/onbekend'));
    expect(await base.as(colleague)(changeBesluit, { id: besluit, versie, gevolg: 'Anders.' })).toMatchObject(
      refused('gezin/onbekend'),
    );
    expect(await base.as(colleague)(listBesluitwerk, {})).toMatchObject({
      regels: [{ besluitId: besluit, wat: 'meelezen' }],
    });

    await base.done(base.as(colleague)(reviewBesluit, { id: besluit, oordeel: 'akkoord' }));
    expect(await base.as(colleague)(listBesluitwerk, {})).toMatchObject({ regels: [] });
    await base.done(base.as(worker)(decideBesluit, { id: besluit, versie }));
    expect(await base.as(colleague)(readBesluit, { id: besluit })).toMatchObject(refused('besluit/onbekend'));
  });

  test('agrees with exactly these words: a word more asks for another look, and a no says why', async () => {
    const { id: besluit, versie } = await refusal();
    await base.done(base.as(worker)(assignMeelezer, { id: besluit, accountId: colleague.account ?? '' }));
    expect(await base.as(colleague)(reviewBesluit, { id: besluit, oordeel: 'anders' })).toMatchObject(
      refused('ongeldig'),
    );
    await base.done(
      base.as(colleague)(reviewBesluit, { id: besluit, oordeel: 'anders', uitleg: 'Leg uit waarom.' }),
    );
    const lack = { refused: 'besluit/niet-compleet', detail: { ontbreekt: [{ wat: 'meelezer-anders' }] } };
    expect(await base.as(worker)(decideBesluit, { id: besluit, versie })).toMatchObject(lack);
    await base.done(base.as(colleague)(reviewBesluit, { id: besluit, oordeel: 'akkoord' }));
    const later = await base.done(
      base.as(worker)(changeBesluit, { id: besluit, versie, motivering: 'Andere woorden.' }),
    );
    expect(await base.as(worker)(decideBesluit, { id: besluit, versie: later.versie })).toMatchObject({
      refused: 'besluit/niet-compleet',
      detail: { ontbreekt: [{ wat: 'meelezer-akkoord' }] },
    });
  });

  test('is another than who writes and takes it, and a colleague of the same work', async () => {
    const { id: besluit } = await refusal();
    expect(
      await base.as(worker)(assignMeelezer, { id: besluit, accountId: worker.account ?? '' }),
    ).toMatchObject(refused('besluit/meelezer-zelf'));
    for (const accountId of [stranger.account ?? '', parent.account ?? '', id(404)])
      expect(await base.as(worker)(assignMeelezer, { id: besluit, accountId })).toMatchObject(
        refused('besluit/collega-onbekend'),
      );
    expect(await base.as(worker)(reviewBesluit, { id: besluit, oordeel: 'akkoord' })).toMatchObject(
      refused('besluit/niet-gevraagd'),
    );
    expect(await base.as(colleague)(reviewBesluit, { id: besluit, oordeel: 'akkoord' })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(
      await base.as(withGrants(colleague))(reviewBesluit, { id: besluit, oordeel: 'akkoord' }),
    ).toMatchObject(refused('verboden'));
  });
});
