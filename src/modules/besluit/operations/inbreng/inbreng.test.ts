import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { id, withGrants } from '#tests/people.ts';
import { assignMeelezer } from '../besluit/assign-meelezer.ts';
import { changeBeslistermijn } from '../besluit/change-beslistermijn.ts';
import { decideBesluit } from '../besluit/decide-besluit.ts';
import { openAanvraag } from '../besluit/open-aanvraag.ts';
import { readBesluit } from '../besluit/read-besluit.ts';
import { readBesluitbrief } from '../besluit/read-besluitbrief.ts';
import { reviewBesluit } from '../besluit/review-besluit.ts';
import { colleague, openBesluiten, parent, stranger, worker } from '../testing.ts';
import { answerAanvulling } from './answer-aanvulling.ts';
import { answerMening } from './answer-mening.ts';
import { changeBevindingen } from './change-bevindingen.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let gezin: string;
let kind: string;
let nr = 0;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind } = await base.family());
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });
const ask = (besluit: string, voor = '2026-12-04') =>
  base.as(worker)(changeBeslistermijn, {
    id: besluit,
    wijziging: { doe: 'aanvulling-vragen', wat: ['gegevens'], voor, uitleg: 'Op welke school zit Sem?' },
  });

describe('an aanvraag that lacks something', () => {
  const asked = async () => {
    const { id: besluit } = await base.done(
      base.as(parent)(openAanvraag, { id: gezin, gevraagd: 'Vervoer voor Sem.' }),
    );
    return besluit;
  };

  test('is completed by the family under what it asked, and the family reads what lacks in a letter', async () => {
    const besluit = await asked();
    await base.done(ask(besluit));
    const { stukken } = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    expect(stukken).toMatchObject([{ soort: 'aanvulling' }]);
    const { brief } = await base.done(
      base.as(parent)(readBesluitbrief, { id: besluit, stuk: stukken[0]?.id }),
    );
    expect(JSON.stringify(brief.stukken)).toContain('Op welke school zit Sem?');
    expect(await base.as(parent)(answerAanvulling, { id: besluit, woorden: 'Op De Wierde.' })).toMatchObject({
      gevraagd: 'Vervoer voor Sem.\n\nOp De Wierde.',
      aangevuldOp: '2026-11-20',
    });
    expect(await base.as(parent)(answerAanvulling, { id: besluit, woorden: 'Nog iets.' })).toMatchObject(
      refused('termijn/geen-aanvulling-gevraagd'),
    );
  });

  test('keeps what was typed when it becomes too long, and is nobody else’s to complete', async () => {
    const besluit = await asked();
    await base.done(ask(besluit));
    expect(await base.as(parent)(answerAanvulling, { id: besluit, woorden: 'x'.repeat(3990) })).toMatchObject(
      refused('besluit/aanvulling-te-lang'),
    );
    const other = withGrants(stranger, 'aanvraag:open');
    expect(await base.as(other)(answerAanvulling, { id: besluit, woorden: 'Ja.' })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(worker)(answerAanvulling, { id: besluit, woorden: 'Ja.' })).toMatchObject(
      refused('verboden'),
    );
  });

  test('is not taken up only after the time for it is over, within four weeks, with a second reader, and by letter', async () => {
    const besluit = await base.begun(gezin, { soort: 'niet-in-behandeling', aanvraagOp: '2026-10-05' });
    await base.filled(besluit, kind, {
      van: null,
      tot: null,
      gebruikelijkeHulp: null,
      bevinding: '',
      artikelen: ['onvolledig'],
    });
    await base.done(base.as(worker)(assignMeelezer, { id: besluit.id, accountId: colleague.account ?? '' }));
    const { versie } = await base.done(
      base.as(colleague)(reviewBesluit, { id: besluit.id, oordeel: 'akkoord' }),
    );
    const decide = () => base.as(worker)(decideBesluit, { id: besluit.id, versie });
    const days = async (gevraagd: string | null, voor: string | null) =>
      await base.owner
        .updateTable('besluit')
        .set({ aanvulling_gevraagd_op: gevraagd, aanvulling_voor: voor })
        .where('id', '=', besluit.id)
        .execute();
    expect(await decide()).toMatchObject(refused('besluit/aanvulling-eerst'));
    await days('2026-11-05', '2026-11-20');
    expect(await decide()).toMatchObject(refused('besluit/aanvulling-loopt'));
    await days('2026-10-06', '2026-10-22');
    expect(await decide()).toMatchObject(refused('besluit/aanvulling-te-lang-geleden'));
    await days('2026-10-06', '2026-10-23');
    expect(await decide()).toMatchObject({ soort: 'niet-in-behandeling', genomenOp: '2026-11-20' });
    const { brief } = await base.done(base.as(parent)(readBesluitbrief, { id: besluit.id }));
    expect(brief.stukken[0]?.zinnen[0]).toContain('niet verder bekijken');
    expect(brief.stukken.map(({ kop }) => kop)).not.toContain('Tot wanneer geldt dit?');
  });

  test('is not taken up without the view of the child', async () => {
    const besluit = await base.begun(gezin, { soort: 'niet-in-behandeling' });
    expect(await base.as(worker)(decideBesluit, { id: besluit.id, versie: besluit.versie })).toMatchObject({
      refused: 'besluit/niet-compleet',
      detail: { ontbreekt: expect.arrayContaining([{ wat: 'mening', kind: 'Sem' }]) },
    });
  });
});

describe('the own voice of a child', () => {
  /** A child with an account of its own. */
  const self = async (): Promise<Actor> => {
    const account = id(7000 + nr);
    await base.owner
      .insertInto('account')
      .values({ id: account, issuer: 'test', subject: `kind ${nr}`, naam: 'Noor' })
      .execute();
    await base.owner
      .updateTable('persoon')
      .set({ account_id: account, geboortedatum: '2012-05-05' })
      .where('id', '=', kind)
      .execute();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${gezin}, ${account}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
      base.owner,
    );
    return withGrants({ ...parent, account, rol: 'jeugdige', name: 'Noor' }, 'besluit:read', 'aanvraag:open');
  };

  test('comes in by itself, is the view that a besluit needs, and stands in the letter when the child wants it', async () => {
    const child = await self();
    const besluit = await base.begun(gezin);
    const words = { id: besluit.id, mening: 'Ik wil liever thuis blijven.', isInBrief: true };
    expect(await base.as(child)(answerMening, words)).toMatchObject({ gezinId: gezin });
    const dossier = await base.done(base.as(worker)(readBesluit, { id: besluit.id }));
    expect(dossier.kinderen).toMatchObject([
      {
        mening: 'Ik wil liever thuis blijven.',
        wijze: 'zelf-geschreven',
        gehoordOp: '2026-11-20',
        isInBrief: true,
        versie: 2,
      },
    ]);
    expect(dossier.ontbreekt.map(({ wat }) => wat)).not.toContain('mening');
    expect(await base.done(base.as(child)(readBesluit, { id: besluit.id }))).toMatchObject({
      eigenKind: kind,
    });
  });

  test('is the child’s alone: no parent, worker or stranger speaks for it', async () => {
    await self();
    const besluit = await base.begun(gezin);
    const words = { id: besluit.id, mening: 'Dat wil Noor niet.' };
    expect(await base.as(parent)(answerMening, words)).toMatchObject(refused('besluit/mening-niet-eigen'));
    expect(await base.as(worker)(answerMening, words)).toMatchObject(refused('verboden'));
    expect(await base.as(withGrants(stranger, 'aanvraag:open'))(answerMening, words)).toMatchObject(
      refused('besluit/onbekend'),
    );
  });

  test('does not change what was decided', async () => {
    const child = await self();
    const { id: taken } = await base.taken(gezin, kind);
    expect(await base.as(child)(answerMening, { id: taken, mening: 'Te laat.' })).toMatchObject(
      refused('besluit/reeds-genomen'),
    );
  });
});

describe('what the analyse found', () => {
  /** A round with an explanation that one agrees with and one does not, and something that helps. */
  const analyse = async () => {
    const at = nr * 1000;
    const [ronde, uitleg, helpt] = [id(at + 60), id(at + 61), id(at + 62)];
    const of = { gezin_id: gezin, analyse_id: ronde };
    const anna = worker.account ?? '';
    await base.owner
      .insertInto('gezinsanalyse')
      .values({
        id: ronde,
        gezin_id: gezin,
        ronde: 1,
        begonnen_op: '2026-10-01',
        begonnen_door: anna,
        model_code: 'stip',
        model_versie: 1,
      })
      .execute();
    await base.owner
      .insertInto('analyse_hypothese')
      .values({
        ...of,
        id: uitleg,
        omdat: 'het thuis druk is',
        daardoor: 'wordt Sem snel boos.',
        gericht_op: 'oorzaak',
        opgesteld_door: anna,
        versie: 2,
      })
      .execute();
    await base.owner
      .insertInto('analyse_factor')
      .values({ ...of, id: helpt, soort: 'helpt', tekst: 'Oma komt elke woensdag.', opgesteld_door: anna })
      .execute();
    const says = [
      { deelnemer: id(at + 63), naam: 'Ilse', oordeel: 'eens', over: 2 },
      { deelnemer: id(at + 64), naam: 'School', oordeel: 'oneens', over: 2 },
      // About words of before, so it counts no more.
      { deelnemer: id(at + 65), naam: 'Oma', oordeel: 'eens', over: 1 },
    ];
    for (const { deelnemer, naam, oordeel, over } of says) {
      await base.owner
        .insertInto('analyse_deelnemer')
        .values({ ...of, id: deelnemer, soort: 'anders', naam })
        .execute();
      await sql`insert into analyse_oordeel (id, hypothese_id, deelnemer_id, gezin_id, oordeel, over_versie, gegeven_door, gegeven_op)
        values (gen_random_uuid(), ${uitleg}, ${deelnemer}, ${gezin}, ${oordeel}, ${over}, ${anna}, now())`.execute(
        base.owner,
      );
    }
    return { uitleg, helpt };
  };
  const sentence = 'Omdat het thuis druk is, daardoor wordt Sem snel boos.';

  test('is taken over by link, without typing, and stands in the letter with who agrees', async () => {
    const { uitleg, helpt } = await analyse();
    const besluit = await base.begun(gezin);
    const { analyse: offered } = await base.done(base.as(worker)(readBesluit, { id: besluit.id }));
    expect(offered.map(({ tekst, eens, anders }) => ({ tekst, eens, anders }))).toEqual([
      { tekst: sentence, eens: 1, anders: 1 },
      { tekst: 'Oma komt elke woensdag.', eens: 0, anders: 0 },
    ]);
    const saved = await base.done(
      base.as(worker)(changeBevindingen, { id: besluit.id, versie: 1, bevindingIds: [uitleg, helpt, helpt] }),
    );
    expect(saved).toMatchObject({ versie: 2, bevindingen: [{ tekst: sentence }, { soort: 'helpt' }] });
    const ready = await base.filled(saved, kind, { bevinding: '' });
    await base.done(base.as(worker)(decideBesluit, { id: besluit.id, versie: ready.versie }));
    const { brief } = await base.done(base.as(parent)(readBesluitbrief, { id: besluit.id }));
    expect(brief.stukken.flatMap(({ lijst }) => lijst)).toEqual(
      expect.arrayContaining([`${sentence} (eens: 1, ziet het anders: 1)`, 'Oma komt elke woensdag.']),
    );
  });

  test('keeps the words with which it was taken over, beside those of today', async () => {
    const { uitleg } = await analyse();
    const besluit = await base.begun(gezin);
    await base.done(
      base.as(worker)(changeBevindingen, { id: besluit.id, versie: 1, bevindingIds: [uitleg] }),
    );
    await base.owner
      .updateTable('analyse_hypothese')
      .set({ daardoor: 'slaapt Sem slecht.', versie: 3 })
      .where('id', '=', uitleg)
      .execute();
    const now = await base.done(base.as(worker)(readBesluit, { id: besluit.id }));
    expect(now.besluit.bevindingen).toMatchObject([{ tekst: sentence }]);
    expect(now.analyse).toMatchObject([
      { tekst: 'Omdat het thuis druk is, daardoor slaapt Sem slecht.' },
      {},
    ]);
    await base.owner
      .updateTable('analyse_hypothese')
      .set({ vervallen_op: '2026-11-19' })
      .where('id', '=', uitleg)
      .execute();
    expect(
      await base.as(worker)(changeBevindingen, { id: besluit.id, versie: 2, bevindingIds: [uitleg] }),
    ).toMatchObject({ bevindingen: [{ tekst: sentence }] });
    expect(await base.as(worker)(changeBevindingen, { id: besluit.id, versie: 3 })).toMatchObject({
      bevindingen: [],
    });
  });

  test('of another family, of an old version of the besluit, or after it was taken, is refused', async () => {
    const besluit = await base.begun(gezin);
    const change = (input: object, who = worker) =>
      base.as(who)(changeBevindingen, { id: besluit.id, versie: 1, bevindingIds: [], ...input });
    expect(await change({ bevindingIds: [id(1061)] })).toMatchObject(refused('besluit/bevinding-onbekend'));
    expect(await change({ versie: 7 })).toMatchObject(refused('verouderd'));
    expect(await change({}, stranger)).toMatchObject(refused('besluit/onbekend'));
    expect(await change({}, parent)).toMatchObject(refused('verboden'));
    const { id: taken } = await base.taken(gezin, kind);
    expect(await change({ id: taken })).toMatchObject(refused('besluit/reeds-genomen'));
  });

  test('is not offered to who may not read the analyse: to the family until it was decided', async () => {
    await analyse();
    const besluit = await base.begun(gezin);
    expect(await base.done(base.as(parent)(readBesluit, { id: besluit.id }))).toMatchObject({ analyse: [] });
  });
});
