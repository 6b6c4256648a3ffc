import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withGrants } from '#tests/people.ts';
import { readBesluit } from '../besluit/read-besluit.ts';
import { readBesluitbrief } from '../besluit/read-besluitbrief.ts';
import { colleague, openBesluiten, parent, stranger, worker } from '../testing.ts';
import { answerHerstel } from './answer-herstel.ts';
import { assignBezwaar } from './assign-bezwaar.ts';
import { changeBezwaarherstel } from './change-bezwaarherstel.ts';
import { decideBezwaar } from './decide-bezwaar.ts';
import { openBezwaar } from './open-bezwaar.ts';

let base: Awaited<ReturnType<typeof openBesluiten>>;
let besluit: string;
let bezwaar: string;
beforeAll(async () => {
  base = await openBesluiten();
});
beforeEach(async () => {
  const { gezin, kind } = await base.family();
  besluit = (await base.taken(gezin, kind)).id;
  const made = await base.done(
    base.as(parent)(openBezwaar, { id: besluit, soort: 'bezwaar', woorden: 'Nee.' }),
  );
  bezwaar = made.id;
});
afterAll(() => base.close());

const refused = (code: string) => ({ refused: code });
const asking = {
  doe: 'vragen' as const,
  wat: ['gronden' as const],
  voor: '2026-12-04',
  uitleg: 'Wat klopt er niet?',
};
const ask = (changes: object = {}, who = worker) =>
  base.as(who)(changeBezwaarherstel, { id: bezwaar, versie: 1, herstel: { ...asking, ...changes } });
const outcome = (versie: number, changes: object = {}) =>
  base.as(colleague)(decideBezwaar, {
    id: bezwaar,
    versie,
    uitkomst: 'niet-ontvankelijk',
    reden: 'Er kwam niets binnen.',
    ...changes,
  });
const handOver = async () =>
  await base.done(base.as(worker)(assignBezwaar, { id: bezwaar, accountId: colleague.account ?? '' }));

describe('what a bezwaar lacks', () => {
  test('is asked by letter, with what and until when, and the term waits', async () => {
    expect(await ask()).toMatchObject({
      herstelGevraagdOp: '2026-11-20',
      herstelVoor: '2026-12-04',
      termijn: { uiterlijk: '2027-02-15' },
    });
    const { stukken } = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    expect(stukken).toMatchObject([{ soort: 'herstel' }]);
    const { brief } = await base.done(
      base.as(parent)(readBesluitbrief, { id: besluit, stuk: stukken[0]?.id }),
    );
    expect(JSON.stringify(brief.stukken)).toContain('4 december 2026');
    expect(JSON.stringify(brief.stukken)).toContain('Wat klopt er niet?');
  });

  test('is mended by who objected in own words, once', async () => {
    await base.done(ask());
    expect(
      await base.as(parent)(answerHerstel, { id: bezwaar, woorden: 'Er staat geen vervoer in.' }),
    ).toMatchObject({
      hersteldOp: '2026-11-20',
      herstelWoorden: 'Er staat geen vervoer in.',
    });
    expect(await base.as(parent)(answerHerstel, { id: bezwaar, woorden: 'Nog iets.' })).toMatchObject(
      refused('herstel/niet-gevraagd'),
    );
  });

  test('that came on paper is written down by a worker', async () => {
    await base.done(ask());
    const came = { id: bezwaar, versie: 2, herstel: { doe: 'hersteld' as const } };
    expect(await base.as(worker)(changeBezwaarherstel, came)).toMatchObject({ hersteldOp: '2026-11-20' });
    expect(await base.as(worker)(changeBezwaarherstel, { ...came, versie: 3 })).toMatchObject(
      refused('herstel/niet-gevraagd'),
    );
  });

  test('is asked once, for a day that lies ahead, of a bezwaar that waits, by who may', async () => {
    expect(await ask({ voor: '2026-11-20' })).toMatchObject(refused('termijn/niet-later'));
    expect(await ask({}, stranger)).toMatchObject(refused('bezwaar/onbekend'));
    expect(await ask({}, withGrants(worker, 'besluit:read'))).toMatchObject(refused('verboden'));
    await base.done(ask());
    expect(await ask()).toMatchObject(refused('verouderd'));
    expect(
      await base.as(worker)(changeBezwaarherstel, { id: bezwaar, versie: 2, herstel: asking }),
    ).toMatchObject(refused('herstel/reeds-gevraagd'));
    expect(
      await base.as(worker)(answerHerstel, { id: bezwaar, woorden: 'Ik schrijf voor haar.' }),
    ).toMatchObject(refused('bezwaar/niet-van-u'));
    const talk = await base.done(base.as(parent)(openBezwaar, { id: besluit, soort: 'gesprek' }));
    expect(
      await base.as(worker)(changeBezwaarherstel, { id: talk.id, versie: 1, herstel: asking }),
    ).toMatchObject(refused('bezwaar/geen-termijn'));
  });
});

describe('a bezwaar that is not taken up', () => {
  test('waits for the day until which it could be mended, and then goes by letter with the way to the court', async () => {
    await base.done(ask());
    await handOver();
    expect(await outcome(3)).toMatchObject(refused('bezwaar/grond-nodig'));
    expect(await outcome(3, { grond: 'verzuim' })).toMatchObject(refused('herstel/loopt-nog'));
    expect(await outcome(3, { grond: 'te-laat' })).toMatchObject(refused('bezwaar/niet-te-laat'));
    await base.owner
      .updateTable('bezwaar')
      .set({ ontvangen_op: '2026-11-01', herstel_gevraagd_op: '2026-11-02', herstel_voor: '2026-11-16' })
      .where('id', '=', bezwaar)
      .execute();
    expect(await outcome(3, { grond: 'verzuim' })).toMatchObject({
      uitkomst: 'niet-ontvankelijk',
      uitkomstGrond: 'verzuim',
    });
    const { stukken } = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    const letter = stukken.find(({ soort }) => soort === 'bezwaar');
    const { brief } = await base.done(base.as(parent)(readBesluitbrief, { id: besluit, stuk: letter?.id }));
    expect(JSON.stringify(brief.stukken)).toContain('16 november 2026');
    expect(JSON.stringify(brief.stukken)).toContain('rechtbank');
    expect(brief.namens).toContain('Carla Smit');
  });

  test('because of what it lacks is impossible when nothing was asked', async () => {
    await handOver();
    expect(await outcome(2, { grond: 'verzuim' })).toMatchObject(refused('herstel/eerst-vragen'));
    expect(await outcome(2, { grond: 'geen-belang' })).toMatchObject({ uitkomstGrond: 'geen-belang' });
  });

  test('another outcome keeps no such reason', async () => {
    await handOver();
    expect(await outcome(2, { uitkomst: 'ongegrond', grond: 'verzuim' })).toMatchObject({
      uitkomstGrond: null,
    });
  });
});
