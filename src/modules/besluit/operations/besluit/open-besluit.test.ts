import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dirk, id, withGrants } from '#tests/people.ts';
import { colleague, openBesluiten, parent, stranger, weighing, worker } from '../testing.ts';
import { changeBesluit } from './change-besluit.ts';
import { changeKindafweging } from './change-kindafweging.ts';
import { listBesluiten } from './list-besluiten.ts';
import { listBesluitwerk } from './list-besluitwerk.ts';
import { openAanvraag } from './open-aanvraag.ts';
import { openBesluit } from './open-besluit.ts';
import { readBesluit } from './read-besluit.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let hulplijn: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  ({ gezin, kind, hulplijn } = await base.family());
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });

describe('a besluit begins', () => {
  test('with what is known: the child of the help, what was asked and what the plan says', async () => {
    await base.owner
      .insertInto('gezinsplan')
      .values({ id: id(77), gezin_id: gezin, begonnen_op: '2026-09-01', samenvatting: 'Rust in huis.' })
      .execute();
    await base.owner
      .insertInto('hulpvraag')
      .values({
        id: id(78),
        gezin_id: gezin,
        deur: 'gezin',
        tekst: 'Sem is vaak boos.',
        ontvangen_op: '2026-10-01',
        gemeente: '0014',
      })
      .execute();
    const besluit = await base.begun(gezin, {
      hulplijnIds: [hulplijn],
      hulpvraagId: id(78),
      aanvraagOp: '2026-11-02',
    });
    expect(besluit).toMatchObject({
      gevraagd: 'Sem is vaak boos.',
      bevinding: 'Rust in huis.',
      aanvraagOp: '2026-11-02',
      aanvrager: 'team',
      opgemaaktNaam: 'Anna de Wit',
    });
    expect(await base.as(worker)(readBesluit, { id: besluit.id })).toMatchObject({
      stand: 'in-voorbereiding',
      rol: 'werker',
      hulp: [{ naam: 'Ambulante begeleiding' }],
      kinderen: [{ persoonId: kind, voornaam: 'Sem' }],
      termijn: { uiterlijk: '2026-12-28', dagen: 38 },
    });
  });

  test('for children, help, a question and an earlier besluit of this family only', async () => {
    const other = await base.family();
    const begin = (changes: object) => base.as(worker)(openBesluit, { id: gezin, ...changes });
    expect(await begin({ hulplijnIds: [other.hulplijn] })).toMatchObject(
      refused('besluit/hulp-van-ander-gezin'),
    );
    expect(await begin({ persoonIds: [other.kind] })).toMatchObject(refused('besluit/kind-onbekend'));
    expect(await begin({ hulpvraagId: id(404) })).toMatchObject(refused('besluit/hulpvraag-onbekend'));
    const foreign = await base.taken(other.gezin, other.kind);
    expect(await begin({ vervangt: foreign.id })).toMatchObject(refused('besluit/vervangen-onbekend'));
    expect(await begin({ aanvraagOp: '2026-11-21' })).toMatchObject(refused('besluit/aanvraag-in-toekomst'));
  });

  test('for nobody from another gemeente, and nobody without the grant', async () => {
    expect(await base.as(stranger)(openBesluit, { id: gezin })).toMatchObject(refused('gezin/onbekend'));
    expect(await base.as(withGrants(worker))(openBesluit, { id: gezin })).toMatchObject(refused('verboden'));
    const besluit = await base.begun(gezin);
    for (const who of [stranger, colleague, withGrants(dirk, 'besluit:read')]) {
      expect(await base.as(who)(readBesluit, { id: besluit.id })).toMatchObject(refused('besluit/onbekend'));
      expect(await base.as(who)(listBesluiten, { id: gezin })).toMatchObject(refused('gezin/onbekend'));
    }
  });

  test('when a family asks for one itself, and it hears until when that may take', async () => {
    const asked = await base.done(
      base.as(parent)(openAanvraag, { id: gezin, gevraagd: 'Ik wil het op papier.' }),
    );
    expect(asked).toMatchObject({ ontvangenOp: '2026-11-20', uiterlijk: '2027-01-15' });
    expect(await base.as(worker)(listBesluitwerk, {})).toMatchObject({
      regels: expect.arrayContaining([
        expect.objectContaining({ besluitId: asked.id, wat: 'besluit', soort: null }),
      ]),
    });
    expect(await base.as(stranger)(openAanvraag, { id: gezin, gevraagd: 'x' })).toMatchObject(
      refused('verboden'),
    );
    expect(await base.as(parent)(openAanvraag, { id: gezin, gevraagd: '' })).toMatchObject(
      refused('ongeldig'),
    );
  });
});

describe('whether help needs a besluit', () => {
  test('is said with its reason, and help with a besluit leads to it', async () => {
    const before = await base.done(base.as(worker)(listBesluiten, { id: gezin }));
    expect(before.hulp).toMatchObject([
      { isNodig: true, reden: 'individueel', bron: expect.stringContaining('2.9'), besluitId: null },
    ]);
    const { id: besluit } = await base.begun(gezin, { hulplijnIds: [hulplijn] });
    const after = await base.done(base.as(worker)(listBesluiten, { id: gezin }));
    expect(after).toMatchObject({
      hulp: [{ besluitId: besluit }],
      besluiten: [{ id: besluit, namen: ['Sem'], stand: 'in-voorbereiding' }],
    });
  });

  test('is a part of the file: who has no consent for it hears so', async () => {
    await sql`delete from betrokkenheid where gezin_id = ${gezin} and grond = 'hulpvraag'`.execute(
      base.owner,
    );
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${gezin}, ${worker.account}, 'account', 'verwijzing', 'lezen', '2026-01-05')`.execute(
      base.owner,
    );
    expect(await base.as(worker)(listBesluiten, { id: gezin })).toMatchObject(refused('verboden'));
    expect(await base.as(worker)(openBesluit, { id: gezin })).toMatchObject(refused('verboden'));
  });
});

describe('two people who write', () => {
  test('get a choice and no overwrite', async () => {
    const { id: besluit } = await base.begun(gezin);
    await base.done(base.as(worker)(changeBesluit, { id: besluit, versie: 1, motivering: 'Eerst.' }));
    expect(
      await base.as(worker)(changeBesluit, { id: besluit, versie: 1, motivering: 'Ook.' }),
    ).toMatchObject({
      refused: 'verouderd',
      detail: { huidig: { motivering: 'Eerst.', versie: 2 } },
    });
    const first = { ...weighing, id: besluit, persoonId: kind, versie: 1 };
    await base.done(base.as(worker)(changeKindafweging, first));
    expect(await base.as(worker)(changeKindafweging, first)).toMatchObject(refused('verouderd'));
  });

  test('write on a besluit that is there, about a child that it concerns, in a period that can be', async () => {
    const { id: besluit } = await base.begun(gezin);
    expect(await base.as(worker)(changeBesluit, { id: id(404), versie: 1 })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(stranger)(changeBesluit, { id: besluit, versie: 1 })).toMatchObject(
      refused('besluit/onbekend'),
    );
    const period = { van: '2026-12-02', tot: '2026-12-01' };
    expect(await base.as(worker)(changeBesluit, { id: besluit, versie: 1, ...period })).toMatchObject(
      refused('besluit/einde-voor-begin'),
    );
    expect(await base.as(worker)(changeBesluit, { id: besluit, versie: 1, van: '2001-01-01' })).toMatchObject(
      refused('besluit/datum-buiten-termijn'),
    );
    const given = { ...weighing, id: besluit, versie: 1 };
    expect(await base.as(worker)(changeKindafweging, { ...given, persoonId: id(404) })).toMatchObject(
      refused('besluit/kind-onbekend'),
    );
    expect(
      await base.as(worker)(changeKindafweging, { ...given, persoonId: kind, gehoordOp: '2026-11-21' }),
    ).toMatchObject(refused('kindafweging/gehoord-in-toekomst'));
    expect(
      await base.as(worker)(changeKindafweging, { ...given, persoonId: kind, geenMening: 'wilde-niet' }),
    ).toMatchObject(refused('kindafweging/mening-en-geen-mening'));
    const young = {
      id: besluit,
      persoonId: kind,
      versie: 1,
      geenMening: 'te-jong',
      geenMeningUitleg: 'Sem is negen jaar.',
    } as const;
    expect(await base.as(worker)(changeKindafweging, young)).toMatchObject(
      refused('kindafweging/te-jong-vanaf-acht'),
    );
  });
});
