import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { id, withGrants } from '#tests/people.ts';
import { openBesluiten, parent, stranger, weighing, whole, worker } from '../testing.ts';
import { changeBeslistermijn } from './change-beslistermijn.ts';
import { changeBesluit } from './change-besluit.ts';
import { listBesluiten } from './list-besluiten.ts';
import { openAanvraag } from './open-aanvraag.ts';
import { readBesluit } from './read-besluit.ts';
import { readBesluitbrief } from './read-besluitbrief.ts';
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

describe('the term', () => {
  test('is lengthened once, before it ends, and told with its reason', async () => {
    const { id: besluit } = await base.begun(gezin, { aanvraagOp: '2026-11-02' });
    const longer = (tot: string) =>
      base.as(worker)(changeBeslistermijn, {
        id: besluit,
        wijziging: { doe: 'verlengen', tot, reden: 'De school antwoordt nog.' },
      });
    expect(await longer('2026-12-28')).toMatchObject(refused('termijn/niet-later'));
    expect(await longer('2027-01-29')).toMatchObject({ verlengdTot: '2027-01-29', verlengdOp: '2026-11-20' });
    expect(await longer('2027-02-28')).toMatchObject(refused('termijn/reeds-verlengd'));
    expect(await base.as(parent)(readBesluit, { id: besluit })).toMatchObject({
      termijn: { uiterlijk: '2027-01-29', isVerlengd: true },
    });
  });

  test('that is over cannot be lengthened', async () => {
    const { id: besluit } = await base.begun(gezin, { aanvraagOp: '2026-09-01' });
    const wijziging = { doe: 'verlengen', tot: '2027-01-29', reden: 'Te laat.' } as const;
    expect(await base.as(worker)(changeBeslistermijn, { id: besluit, wijziging })).toMatchObject(
      refused('termijn/voorbij'),
    );
    expect(await base.as(worker)(readBesluit, { id: besluit })).toMatchObject({
      termijn: { uiterlijk: '2026-10-27', dagen: -24 },
    });
  });

  test('stands still while the family completes its application', async () => {
    const { id: besluit } = await base.begun(gezin, { aanvraagOp: '2026-11-02' });
    const change = (wijziging: object) =>
      base.as(worker)(changeBeslistermijn, { id: besluit, wijziging } as never);
    expect(await change({ doe: 'aangevuld' })).toMatchObject(refused('termijn/geen-aanvulling-gevraagd'));
    expect(await change({ doe: 'aanvulling-vragen', wat: ['gegevens'], voor: '2026-11-20' })).toMatchObject(
      refused('termijn/niet-later'),
    );
    expect(await change({ doe: 'aanvulling-vragen', wat: ['gegevens'], voor: '2026-12-04' })).toMatchObject({
      aanvullingGevraagdOp: '2026-11-20',
    });
    expect(await change({ doe: 'aanvulling-vragen', wat: ['gegevens'], voor: '2026-12-05' })).toMatchObject(
      refused('termijn/aanvulling-reeds-gevraagd'),
    );
    expect(await base.as(worker)(readBesluit, { id: besluit })).toMatchObject({
      termijn: { uiterlijk: '2027-01-11' },
    });
    expect(await change({ doe: 'aangevuld' })).toMatchObject({ aangevuldOp: '2026-11-20' });
    expect(await base.as(worker)(readBesluit, { id: besluit })).toMatchObject({
      termijn: { uiterlijk: '2026-12-28' },
    });
    expect(
      await base.as(parent)(changeBeslistermijn, { id: besluit, wijziging: { doe: 'aangevuld' } }),
    ).toMatchObject(refused('verboden'));
  });
});

describe('what a family sees', () => {
  test('until it is taken, is that it is being prepared: no words that may still change', async () => {
    const { id: besluit } = await base.filled(await base.begun(gezin), kind);
    const seen = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    expect(seen).toMatchObject({
      rol: 'gezin',
      ontbreekt: [],
      besluit: { soort: null, motivering: '', gevraagd: whole.gevraagd, van: null },
    });
    expect(JSON.stringify(seen)).not.toContain(weighing.mening);
    expect(JSON.stringify(seen)).not.toContain(whole.motivering);
    expect(await base.as(parent)(listBesluiten, { id: gezin })).toMatchObject({
      besluiten: [{ soort: null, termijn: { uiterlijk: '2027-01-15' } }],
    });
  });

  test('afterwards is all, but the words of a child that wants them for itself', async () => {
    const { id: besluit } = await base.taken(gezin, kind);
    const seen = await base.done(base.as(parent)(readBesluit, { id: besluit }));
    expect(seen).toMatchObject({
      stand: 'genomen',
      bezwaarTot: '2027-01-04',
      besluit: { motivering: whole.motivering, meelezing: null },
    });
    expect(JSON.stringify(seen)).not.toContain(weighing.mening);
    const self = withGrants({ ...parent, account: id(6001), rol: 'jeugdige' }, 'besluit:read');
    await base.owner
      .insertInto('account')
      .values({ id: id(6001), issuer: 'test', subject: 'sem', naam: 'Sem' })
      .onConflict((c) => c.doNothing())
      .execute();
    await base.owner
      .updateTable('persoon')
      .set({ account_id: id(6001) })
      .where('id', '=', kind)
      .execute();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${gezin}, ${id(6001)}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
      base.owner,
    );
    expect(await base.as(self)(readBesluit, { id: besluit })).toMatchObject({
      kinderen: [{ mening: weighing.mening }],
    });
  });

  test('each reading stands in the log of the family', async () => {
    const { id: besluit } = await base.taken(gezin, kind);
    await base.done(base.as(parent)(readBesluitbrief, { id: besluit }));
    const lines = await base.owner
      .selectFrom('audit_line')
      .select(['event', 'part', 'account_name'])
      .where('gezin_id', '=', gezin)
      .where('event', '=', 'readBesluitbrief')
      .execute();
    expect(lines).toEqual([{ event: 'readBesluitbrief', part: 'besluit', account_name: 'Ilse Linde' }]);
  });
});

describe('stopping', () => {
  test('is for who asked: the family takes back its own application, a worker its own', async () => {
    const own = await base.done(base.as(parent)(openAanvraag, { id: gezin, gevraagd: 'Een besluit graag.' }));
    const reden = 'Wij hebben gepraat en het is goed zo.';
    expect(await base.as(worker)(stopBesluit, { id: own.id, reden })).toMatchObject(
      refused('besluit/niet-gevraagd'),
    );
    expect(await base.as(parent)(stopBesluit, { id: own.id, reden })).toMatchObject({
      gestoptOp: '2026-11-20',
      gestoptReden: reden,
    });
    expect(await base.as(parent)(stopBesluit, { id: own.id, reden })).toMatchObject(
      refused('besluit/gestopt'),
    );
    const { id: besluit, versie } = await base.begun(gezin);
    expect(await base.as(parent)(stopBesluit, { id: besluit, reden })).toMatchObject(
      refused('besluit/niet-gevraagd'),
    );
    await base.done(base.as(worker)(stopBesluit, { id: besluit, reden }));
    expect(await base.as(worker)(changeBesluit, { id: besluit, versie, gevolg: 'Toch.' })).toMatchObject(
      refused('besluit/gestopt'),
    );
    expect(await base.as(stranger)(stopBesluit, { id: besluit, reden })).toMatchObject(
      refused('besluit/onbekend'),
    );
    expect(await base.as(withGrants(worker))(stopBesluit, { id: besluit, reden })).toMatchObject(
      refused('verboden'),
    );
  });
});
