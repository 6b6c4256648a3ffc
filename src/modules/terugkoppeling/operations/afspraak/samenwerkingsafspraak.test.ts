import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, huib, id, petra, withGrants } from '#tests/people.ts';
import { changeSamenwerkingsafspraak } from './change-samenwerkingsafspraak.ts';
import { listSamenwerkingsafspraken } from './list-samenwerkingsafspraken.ts';
import { openSamenwerkingsafspraak } from './open-samenwerkingsafspraak.ts';

const region = withGrants(petra, 'samenwerkingsafspraak:read', 'samenwerkingsafspraak:manage');
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

type Given = z.input<typeof openSamenwerkingsafspraak.input>;
const given = (changes: Partial<Given> = {}): Given => ({
  soort: 'huisarts',
  partij: 'Huisartsen in de stad',
  onderwerp: 'Terugkoppeling na een verwijzing',
  afspraak: 'De huisarts hoort binnen vijf werkdagen of iemand de vraag heeft opgepakt.',
  geslotenOp: '2026-01-10',
  herzienOp: '2027-01-10',
  ...changes,
});
async function anAfspraak(changes: Partial<Given> = {}) {
  const outcome = await base.as(region)(openSamenwerkingsafspraak, given(changes));
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

test('an agreement is kept once, and who refers and who helps read it', async () => {
  const made = await anAfspraak({ gemeente: '0014', bron: 'https://voorbeeld.example/afspraak.pdf' });
  expect(made).toMatchObject({ gemeenteNaam: 'Groningen', versie: 1, beeindigdOp: null });
  for (const who of [anna, huib]) {
    const list = await base.as(withGrants(who, 'samenwerkingsafspraak:read'))(listSamenwerkingsafspraken, {});
    expect(list).toMatchObject({ afspraken: expect.arrayContaining([made]) });
  }
});

test('it is looked at again and ended, and ended ones come last', async () => {
  const made = await anAfspraak();
  const later = { ...given({ herzienOp: '2028-01-10' }), id: made.id, versie: 1 };
  expect(await base.as(region)(changeSamenwerkingsafspraak, later)).toMatchObject({
    herzienOp: '2028-01-10',
    versie: 2,
  });
  const ended = { ...later, versie: 2, beeindigdOp: '2026-11-01' };
  expect(await base.as(region)(changeSamenwerkingsafspraak, ended)).toMatchObject({
    beeindigdOp: '2026-11-01',
  });
  const list = await base.as(region)(listSamenwerkingsafspraken, {});
  expect(!isRefusal(list) && list.afspraken.at(-1)?.id).toBe(made.id);
});

test('who changes what somebody else changed meanwhile sees how it is now', async () => {
  const made = await anAfspraak();
  const change = { ...given({ partij: 'Anders' }), id: made.id, versie: 1 };
  await base.as(region)(changeSamenwerkingsafspraak, change);
  expect(await base.as(region)(changeSamenwerkingsafspraak, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { partij: 'Anders', versie: 2 } },
  });
});

test('days that contradict, a gemeente outside the region and a link that is none are refused', async () => {
  const refusal = (changes: Partial<Given>) => base.as(region)(openSamenwerkingsafspraak, given(changes));
  expect(await refusal({ herzienOp: '2026-01-10' })).toMatchObject({
    refused: 'samenwerkingsafspraak/dagen-strijdig',
  });
  expect(await refusal({ gemeente: '9999' })).toMatchObject({ refused: 'verwijzing/buiten-regio' });
  for (const bron of ['javascript:alert(1)', 'file:///etc/passwd', 'geen adres'])
    expect(await refusal({ bron }), bron).toMatchObject({ refused: 'ongeldig' });
  expect(await refusal({ afspraak: 'x'.repeat(4001) })).toMatchObject({ refused: 'ongeldig' });
  const absent = { ...given(), id: id(404), versie: 1 };
  expect(await base.as(region)(changeSamenwerkingsafspraak, absent)).toMatchObject({
    refused: 'samenwerkingsafspraak/onbekend',
  });
  const made = await anAfspraak();
  for (const wrong of [{ beeindigdOp: '2025-01-01' }, { gemeente: '9999' }])
    expect(
      await base.as(region)(changeSamenwerkingsafspraak, { ...given(), id: made.id, versie: 1, ...wrong }),
    ).toHaveProperty('refused');
});

test('nobody reads or writes an agreement without the grant, nor writes one from the help side', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(petra)(listSamenwerkingsafspraken, {})).toMatchObject(no);
  expect(await base.as(petra)(openSamenwerkingsafspraak, given())).toMatchObject(no);
  expect(
    await base.as(petra)(changeSamenwerkingsafspraak, { ...given(), id: id(1), versie: 1 }),
  ).toMatchObject(no);
  const write = inScope(base.kit.db, anna, base.kit.clock, (db) =>
    sql`update samenwerkingsafspraak set partij = 'x'`.execute(db),
  );
  await expect(write).rejects.toThrow('permission denied');
});
