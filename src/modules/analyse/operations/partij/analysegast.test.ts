import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { enterGast, GezinId, gezagVerbs } from '#modules/gezin/index.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, id, ilse, withGrants } from '#tests/people.ts';
import { DeelnemerId } from '../../schema/analyse.ts';
import { anAnalyse, expert, letIn, look, stranger, sure, worker } from '../../testing.ts';
import { closeAnalyse } from '../close-analyse.ts';
import { readAnalyse } from '../read-analyse.ts';
import { openFactor } from '../samen/open-factor.ts';
import { startAnalyse } from '../start-analyse.ts';
import { changeAnalysedeel } from './change-analysedeel.ts';
import { openAnalysegast } from './open-analysegast.ts';
import { readAnalysedeel } from './read-analysedeel.ts';

const { listGasten, stopGast } = gezagVerbs;
const giving = ['analyse:read', 'analyse:change', 'toestemming:give'];
const parent = withGrants(ilse, ...giving);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let day = '2026-11-20';
let nr = 0;
let gezin: GezinId;
beforeAll(async () => {
  base = await openTestDatabase({ now: () => stoppedAt(day).now() });
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  day = '2026-11-20';
  nr += 1;
  gezin = GezinId.parse((await aGezin(base.owner, nr)).gezin);
});
afterAll(() => base.close());

const origin = { door: 'web', trace: 'test' } as const;
const question = { naam: 'Oma Truus', vraag: 'Hoe gaat het bij u thuis?', uiterlijk: '2026-12-01' };
const ask = (more: object = {}, who: Actor = parent) =>
  base.as(who)(openAnalysegast, { id: gezin, ...question, ...more });
async function enter(code: string): Promise<Actor> {
  const entered = await enterGast(base.kit, { code, browser: undefined }, origin);
  const actor = entered && (await actorOf(base.kit.db, base.kit.clock, entered.aanstelling));
  if (!actor) throw new Error('the link opens nothing');
  return actor;
}
/** Grandmother, in by her link, with the part that she was asked for. */
async function grandmother() {
  await anAnalyse(base, gezin);
  const { deelnemerId, code } = sure(await ask());
  return { deelnemerId, code, oma: await enter(code) };
}
const write = (who: Actor, deelnemerId: DeelnemerId, tekst: string, more: object = {}) =>
  base.as(who)(changeAnalysedeel, {
    id: gezin,
    deelnemerId,
    versie: 2,
    antwoorden: [{ vraag: 'zien', tekst }],
    ...more,
  });
const withdraw = async () => {
  const { gasten } = sure(await base.as(parent)(listGasten, { id: gezin }));
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: base.kit.clock.now() })
    .where('gezin_id', '=', gezin)
    .execute();
  return gasten;
};

test('someone without an account reads the question and writes its own part by a link', async () => {
  const { deelnemerId, oma } = await grandmother();
  const part = sure(await base.as(oma)(readAnalysedeel, { id: gezin, deelnemerId }));
  expect(part).toMatchObject({
    deelnemer: { naam: 'Oma Truus', taak: question.vraag, isMijn: true, isGast: true },
  });
  expect(part.vragen.length).toBeGreaterThan(0);
  sure(await write(oma, deelnemerId, 'Bij mij slaapt hij goed', { delen: true }));
  const { party, dossier } = await look(base, worker, gezin);
  // Who takes part is not offered once more.
  expect(dossier.teVragen.map(({ naam }) => naam)).not.toContain('Oma Truus');
  expect(party('Oma')).toMatchObject({ isGast: true, verhaal: [{ tekst: 'Bij mij slaapt hij goed' }] });
});

test('a guest sees nothing of the others, and does nothing beside its own part', async () => {
  const { oma, deelnemerId } = await grandmother();
  const { party } = await look(base, worker, gezin);
  sure(await write(worker, party('Anna').id, 'Ik maak me zorgen', { versie: 1, delen: true }));
  sure(await base.as(worker)(openFactor, { id: gezin, soort: 'helpt', tekst: 'Oma' }));
  expect(await base.as(oma)(readAnalyse, { id: gezin })).toMatchObject({
    isOpen: false,
    canWrite: false,
    ronde: null,
    rondes: [],
    teVragen: [],
    eigenDeel: deelnemerId,
  });
  expect(await base.as(oma)(readAnalysedeel, { id: gezin, deelnemerId: party('Anna').id })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
  for (const deed of [
    base.as(oma)(openFactor, { id: gezin, soort: 'helpt', tekst: 'Ik' }),
    base.as(oma)(startAnalyse, { id: gezin }),
    base.as(oma)(closeAnalyse, { id: gezin }),
    ask({ naam: 'Opa' }, oma),
  ])
    expect(await deed).toMatchObject({ refused: 'verboden' });
});

test('the database itself holds the wall, whatever is asked of it', async () => {
  const { oma } = await grandmother();
  const { party } = await look(base, worker, gezin);
  sure(await write(worker, party('Anna').id, 'Ik maak me zorgen', { versie: 1, delen: true }));
  const seen = await inScope(base.kit.db, oma, base.kit.clock, async (db) => {
    const count = async (table: string) =>
      (
        await sql<{
          n: number;
        }>`select count(*)::int as n from ${sql.table(table)} where gezin_id = ${gezin}`.execute(db)
      ).rows[0]?.n;
    return [await count('gezinsanalyse'), await count('analyse_deelnemer'), await count('analyse_alinea')];
  });
  expect(seen).toEqual([0, 1, 0]);
  const broken = inScope(base.kit.db, oma, base.kit.clock, (db) =>
    sql`insert into analyse_deelnemer (id, analyse_id, gezin_id, soort, naam)
      select ${id(nr * 1000 + 90)}, d.analyse_id, d.gezin_id, 'netwerk', 'Buur' from analyse_deelnemer d where d.gezin_id = ${gezin}`.execute(
      db,
    ),
  );
  await expect(broken).rejects.toThrow('row-level security');
});

test('what a guest sent while the consent was being withdrawn is kept for its writer and read by nobody', async () => {
  const { deelnemerId, oma } = await grandmother();
  sure(await write(oma, deelnemerId, 'Hij mist zijn vader', { delen: true }));
  await withdraw();
  expect(await write(oma, deelnemerId, 'En ik mis hem ook', { versie: 3 })).toEqual({
    verhaal: [],
    isGedeeld: false,
    isApart: true,
    versie: 3,
  });
  expect(await base.as(oma)(readAnalysedeel, { id: gezin, deelnemerId })).toMatchObject({
    refused: expect.stringMatching(/gezin\/|analyse\/|verboden/),
  });
  // The family keeps what was shared before, and reads nothing of what came after.
  const { party } = await look(base, worker, gezin);
  expect(party('Oma').verhaal).toMatchObject([{ tekst: 'Hij mist zijn vader' }]);
  const again = sure(await ask({ deelnemerId }));
  const back = await enter(again.code);
  const part = sure(await base.as(back)(readAnalysedeel, { id: gezin, deelnemerId }));
  expect(part).toMatchObject({
    verhaal: [{ tekst: 'Hij mist zijn vader' }],
    apart: [{ vraag: 'zien', keuze: null, tekst: 'En ik mis hem ook' }],
  });
  sure(await write(back, deelnemerId, 'En ik mis hem ook', { versie: part.deelnemer.versie }));
  expect(sure(await base.as(back)(readAnalysedeel, { id: gezin, deelnemerId })).apart).toEqual([]);
});

test('a day after the consent ended, and for someone else, nothing more is kept', async () => {
  const { deelnemerId, oma } = await grandmother();
  await withdraw();
  expect(await write(stranger, deelnemerId, 'Van mij')).toMatchObject({ refused: 'gezin/onbekend' });
  day = '2026-11-22';
  expect(await write(oma, deelnemerId, 'Te laat')).toMatchObject({
    refused: expect.stringMatching(/gezin\/|analyse\/|verboden/),
  });
  const kept = await base.owner
    .selectFrom('analyse_apart')
    .selectAll()
    .where('gezin_id', '=', gezin)
    .execute();
  expect(kept).toEqual([]);
});

test('a link that is forged, over or withdrawn opens nothing, and a second browser neither', async () => {
  const { code } = await grandmother();
  const closed = (again: string) => enterGast(base.kit, { code: again, browser: undefined }, origin);
  expect(await closed(`${code.slice(1)}A`)).toBeUndefined();
  expect(await closed(code)).toBeUndefined();
  const { code: late } = sure(await ask({ naam: 'Coach Bo' }));
  day = '2026-12-16';
  expect(await closed(late)).toBeUndefined();
  day = '2026-12-15';
  expect(await closed(late)).toBeDefined();
  const { code: away } = sure(await ask({ naam: 'Buurman', uiterlijk: '2026-12-20' }));
  const { gasten } = sure(await base.as(parent)(listGasten, { id: gezin }));
  const neighbour = gasten.find(({ naam }) => naam === 'Buurman');
  sure(await base.as(parent)(stopGast, { id: gezin, gastId: neighbour?.id as never }));
  expect(await closed(away)).toBeUndefined();
});

test('an analysis is established without the answer of a guest, and a next round asks the guest anew', async () => {
  const { deelnemerId, oma } = await grandmother();
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.ontbreekt).toContainEqual({ deelnemerId, wat: 'verhaal' });
  expect(ronde.ontbreekt).not.toContainEqual({ deelnemerId, wat: 'standpunt' });
  await base.owner
    .updateTable('gezinsanalyse')
    .set({ vastgesteld_op: day })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await write(oma, deelnemerId, 'Nog iets')).toMatchObject({ refused: 'analyse/vastgesteld' });
  expect(await ask({ naam: 'Coach' })).toMatchObject({ refused: 'analyse/vastgesteld' });
  sure(await base.as(worker)(startAnalyse, { id: gezin }));
  const { party } = await look(base, worker, gezin);
  const next = party('Oma');
  expect(next).toMatchObject({ isGast: true, gedeeldOp: null });
  expect(await base.as(oma)(readAnalyse, { id: gezin })).toMatchObject({ eigenDeel: next.id, ronde: null });
});

test('a party that comes in itself takes no link, and one that is not there neither', async () => {
  await letIn(base.owner, { gezin, nr: nr * 1000 + 70, who: expert });
  const { party } = await anAnalyse(base, gezin);
  for (const name of ['Ilse', 'Esra', 'Sem'])
    expect(await ask({ deelnemerId: party(name).id })).toMatchObject({ refused: 'deelnemer/schrijft-zelf' });
  expect(await ask({ deelnemerId: DeelnemerId.parse(id(99)) })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
  expect(await ask({ naam: undefined })).toMatchObject({ refused: 'ongeldig' });
});

test('a worker says who of the gezin agreed, and without that nobody is let in', async () => {
  await anAnalyse(base, gezin);
  expect(await ask({}, withGrants(worker, ...giving))).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  const { rows } = await sql<{
    id: string;
  }>`select id from persoon where gezin_id = ${gezin} and soort = 'ouder'`.execute(base.owner);
  const instemming = rows.map((one) => one.id);
  expect(await ask({ instemming }, withGrants(worker, ...giving))).toMatchObject({ naam: 'Oma Truus' });
});

test('before there is an analysis, for a stranger, and without the grant nobody is asked', async () => {
  expect(await ask()).toMatchObject({ refused: 'analyse/onbekend' });
  expect(await ask({}, withGrants(stranger, ...giving))).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await ask({}, worker)).toMatchObject({ refused: 'verboden' });
});
