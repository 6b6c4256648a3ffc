// cspell:ignoreRegExp '[^'\n]*'
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readGezin } from '#modules/gezin/index.ts';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, withGrants } from '#tests/people.ts';
import { girl, openVerhaalBase, parent, region, tekst } from '../../testing.ts';
import { listErvaringsverhalen } from '../regio/list-ervaringsverhalen.ts';
import { answerDeling } from './answer-deling.ts';
import { changeErvaringsverhaal } from './change-ervaringsverhaal.ts';
import { listEigenVerhalen } from './list-eigen-verhalen.ts';
import { startDeling } from './start-deling.ts';
import { withdrawDeling } from './withdraw-deling.ts';

const { base, now, fresh, tell, share, heard } = await openVerhaalBase();
beforeEach(fresh);
afterAll(() => base.close());

async function open() {
  const outcome = await base.as(region)(listErvaringsverhalen, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.verhalen;
}
async function own(who = parent) {
  const outcome = await base.as(who)(listEigenVerhalen, { id: now.gezin });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.verhalen;
}

test('a parent who tells about herself shares it alone, and the region reads exactly what she saw', async () => {
  const shared = await share();
  expect(shared).toMatchObject({ stand: 'gedeeld', instemmers: [{ voornaam: 'Ilse', hasIngestemd: true }] });
  const [read] = await open();
  const {
    id: verhaalId,
    gebeurd,
    hielp,
    hielpNiet,
    themas,
    hielpDoor,
    segment,
    wie,
    leeftijd,
    gemeente,
    magContact,
  } = shared;
  expect(read).toEqual({
    id: verhaalId,
    gebeurd,
    hielp,
    hielpNiet,
    themas,
    hielpDoor,
    segment,
    wie,
    leeftijd,
    gemeente,
    magContact,
    maand: '2026-11',
    gelezen: 0,
  });
  expect(gemeente).toBeNull();
});

test('the name of the gemeente goes along only where the teller chose so', async () => {
  const shared = await share({ plaats: 'gemeente' });
  expect(shared.gemeente).toBe('Groningen');
  expect(await open()).toMatchObject([{ gemeente: 'Groningen' }]);
});

test('about a child of 14 both must agree: it is read only after the girl said yes, and gone at once after her no', async () => {
  const { id: verhaalId } = await share({ persoonId: now.girl });
  expect(await open()).toEqual([]);
  expect(await own()).toMatchObject([{ stand: 'wacht' }]);
  expect(await heard()).toEqual([[girl.account, 'verhaal-akkoord', `/gezinnen/${now.gezin}/verhaal`]]);
  expect(await own(girl)).toMatchObject([{ id: verhaalId, isVerteller: false, gebeurd: tekst.gebeurd }]);
  const answer = (akkoord: string) => base.as(girl)(answerDeling, { id: now.gezin, verhaalId, akkoord });
  expect(await answer('true')).toMatchObject({ stand: 'akkoord' });
  expect(await open()).toHaveLength(1);
  expect(await heard()).toEqual([[parent.account, 'verhaal-ingestemd', `/gezinnen/${now.gezin}/verhaal`]]);
  expect(await answer('false')).toMatchObject({ stand: 'geweigerd' });
  expect(await open()).toEqual([]);
  expect(await own()).toMatchObject([{ stand: 'eigen', delen: 'niemand' }]);
  expect(await own(girl)).toEqual([]);
  expect(await heard()).toEqual([[parent.account, 'verhaal-teruggenomen', `/gezinnen/${now.gezin}/verhaal`]]);
  expect(await answer('true')).toMatchObject({ refused: 'verhaal/onbekend' });
});

test('a story of a girl of 14 waits for who holds gezag, and of 16 for nobody', async () => {
  expect(await share({ persoonId: now.girl, wie: 'jongere' }, 'leren', girl)).toMatchObject({
    stand: 'wacht',
    instemmers: [
      { voornaam: 'Noor', hasIngestemd: true },
      { voornaam: 'Ilse', hasIngestemd: false },
    ],
  });
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2010-11-20' })
    .where('id', '=', now.girl)
    .execute();
  expect(await share({ persoonId: now.girl, wie: 'jongere' }, 'leren', girl)).toMatchObject({
    stand: 'gedeeld',
  });
});

test('where nobody is known to hold gezag a story about the child is not shared', async () => {
  await base.owner.updateTable('persoon').set({ gezag: false }).where('id', '=', now.ilse).execute();
  const { id: verhaalId, versie } = await tell({ persoonId: now.sem });
  expect(
    await base.as(parent)(startDeling, { id: now.gezin, verhaalId, versie, delen: 'leren' }),
  ).toMatchObject({
    refused: 'verhaal/gezag-onbekend',
  });
});

test('on the twelfth birthday of the child it is no longer read, until the child agreed too', async () => {
  await share({ persoonId: now.sem });
  expect(await open()).toHaveLength(1);
  await base.owner.updateTable('ervaringsverhaal').set({ opnieuw_op: '2026-11-20' }).execute();
  expect(await open()).toEqual([]);
  expect(await own()).toMatchObject([{ stand: 'opnieuw' }]);
  const { rows } = await sql<{ day: string }>`select opnieuw_op::text as day from ervaringsverhaal`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ day: '2026-11-20' }]);
});

test('the day on which it is asked again is the birthday of the child', async () => {
  await share({ persoonId: now.sem });
  const { rows } = await sql<{ day: string }>`select opnieuw_op::text as day from ervaringsverhaal`.execute(
    base.owner,
  );
  expect(rows).toEqual([{ day: '2029-03-02' }]);
});

/** Today by the clock of the test, as the operation that keeps the answer would. */
const answered = (soort: string, dragers: readonly string[], kind: string = now.sem) =>
  inScope(base.kit.db, system, base.kit.clock, (db) =>
    sql`insert into gezagsrelatie (id, gezin_id, persoon_id, soort, dragers, bron, vastgelegd_door, vastgelegd_op)
      values (gen_random_uuid(), ${now.gezin}, ${kind}, ${soort}, ${[...dragers]}::uuid[], 'brp', ${anna.account}, app_now())`.execute(
      db,
    ),
  );

test('when gezag turns out to be held by somebody who was not asked, it is no longer read and its teller hears it', async () => {
  await share({ persoonId: now.sem });
  await heard();
  await answered('niet-te-bepalen', []);
  await answered('eenhoofdig-ouderlijk', [now.ilse]);
  await answered('gezamenlijk', [now.ilse, now.girl], now.girl);
  expect(await open()).toHaveLength(1);
  expect(await heard()).toEqual([]);
  await answered('gezamenlijk', [now.ilse, now.girl]);
  expect(await open()).toEqual([]);
  expect(await own()).toMatchObject([{ stand: 'opnieuw' }]);
  expect(await heard()).toEqual([[parent.account, 'verhaal-opnieuw', `/gezinnen/${now.gezin}/verhaal`]]);
  await answered('gezamenlijk', [now.ilse, now.girl]);
  expect(await heard()).toEqual([]);
});

test('from 16 on the young person decides alone, so gezag changes nothing; about a parent neither', async () => {
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2010-01-01' })
    .where('id', '=', now.girl)
    .execute();
  const { id: verhaalId } = await share({ persoonId: now.girl });
  await base.as(girl)(answerDeling, { id: now.gezin, verhaalId, akkoord: 'true' });
  await share();
  await answered('gezamenlijk', [now.ilse], now.girl);
  await answered('gezamenlijk', [now.ilse, now.girl]);
  expect(await open()).toHaveLength(2);
});

test('numbers stay out of what others read; names of the gezin and of helpers too, unless the teller says they lead to nobody', async () => {
  const attempt = async (gebeurd: string, isZeker?: string) => {
    const { id: verhaalId, versie } = await tell({ gebeurd });
    return await base.as(parent)(startDeling, {
      id: now.gezin,
      verhaalId,
      versie,
      delen: 'leren',
      ...(isZeker && { isZeker }),
    });
  };
  expect(await attempt('Bel 06-12345678', 'true')).toMatchObject({
    refused: 'verhaal/lijkt-herleidbaar',
    detail: { gezien: ['06-12345678'] },
  });
  expect(await attempt('Sem sliep slecht en Anna kwam langs')).toMatchObject({
    refused: 'verhaal/naam-gezien',
    detail: { gezien: ['Sem', 'Anna'] },
  });
  expect(await attempt('Sem sliep slecht', 'true')).toMatchObject({ stand: 'gedeeld' });
});

test('taking it back takes it from the region at once, and so does any change of its words', async () => {
  const { id: verhaalId } = await share();
  expect(await base.as(parent)(withdrawDeling, { id: now.gezin, verhaalId })).toMatchObject({
    stand: 'eigen',
  });
  expect(await open()).toEqual([]);
  const again = await share();
  const changed = await base.as(parent)(changeErvaringsverhaal, {
    ...tekst,
    gebeurd: 'Het ging anders.',
    id: now.gezin,
    verhaalId: again.id,
    versie: again.versie,
  });
  expect(changed).toMatchObject({ gebeurd: 'Het ging anders.', stand: 'eigen', over: null, instemmers: [] });
  expect(await open()).toEqual([]);
});

test('nobody can be written down as having agreed but oneself, past the product too', async () => {
  await share({ persoonId: now.girl });
  const cheat = base.kit.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.account', ${parent.account}, true), set_config('role', 'stip_gezin', true)`.execute(
      trx,
    );
    await sql`update ervaringsverhaal set instemming = nodig`.execute(trx);
  });
  await expect(cheat).rejects.toThrow('row-level security');
});

test('the log of the gezin tells nobody but the teller that a story was shared', async () => {
  await share();
  const lines = async (who: typeof parent) => {
    const { rows } = await inScope(base.kit.db, who, base.kit.clock, (db) =>
      sql<{
        event: string;
      }>`select distinct event from audit_line where gezin_id = ${now.gezin} order by 1`.execute(db),
    );
    return rows.map(({ event }) => event);
  };
  expect(await lines(parent)).toEqual(['openErvaringsverhaal', 'startDeling']);
  await base.as(withGrants(anna, 'gezin:read'))(readGezin, { id: now.gezin });
  expect(await lines(anna)).toEqual(['readGezin']);
  expect(await lines(girl)).toEqual(['readGezin']);
});
