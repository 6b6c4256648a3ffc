import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carla, id, withGrants } from '#tests/people.ts';
import {
  aanbieder,
  aBill,
  aJudged,
  arrangeQueue,
  type Base,
  bill,
  emma,
  openDeclaratieBase,
  otto,
  rival,
  traffic,
} from '../testing.ts';
import { judgeDeclaraties } from './judge-declaraties.ts';
import { readDeclaratie } from './read-declaratie.ts';

let base: Base;
let ids: Awaited<ReturnType<typeof arrangeQueue>>;

beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  ids = await arrangeQueue(base);
});
afterAll(() => base.close());

const read = (input: object, who = emma) => base.as(who)(readDeclaratie, input as { id: string });

test('a declaratie shows its lines in the order of the bericht, with the reason of each refusal', async () => {
  expect(await read({ id: ids.due })).toMatchObject({
    declaratie: { id: ids.due, stand: 'te-betalen' },
    redenen: [],
    prestaties: [
      { clientNr: 1, prestatieNr: 1, referentienummer: 'P2', bedrag: 5000, isToegekend: true, redenen: [] },
      {
        clientNr: 2,
        prestatieNr: 1,
        referentienummer: 'P3',
        isToegekend: false,
        redenen: [{ code: '9389', tekst: expect.stringContaining('al toegekend') }],
      },
      {
        clientNr: 2,
        prestatieNr: 2,
        referentienummer: 'P4',
        isToegekend: false,
        redenen: [{ code: '9338' }],
      },
    ],
    volgende: null,
  });
});

test('lines come in pages, and those that were granted or refused alone', async () => {
  expect(await read({ id: ids.due, limiet: 2 })).toMatchObject({ prestaties: [{}, {}], volgende: '2.1' });
  expect(await read({ id: ids.due, na: '2.1' })).toMatchObject({ prestaties: [{ referentienummer: 'P4' }] });
  expect(await read({ id: ids.due, toegekend: 'true' })).toMatchObject({
    prestaties: [{ referentienummer: 'P2' }],
  });
  expect(await read({ id: ids.due, toegekend: 'false' })).toMatchObject({
    prestaties: [{ referentienummer: 'P3' }, { referentienummer: 'P4' }],
  });
});

test('a declaratie that was refused as a whole says why, and one that waits has no lines yet', async () => {
  expect(await read({ id: ids.waiting })).toMatchObject({
    declaratie: { stand: 'wacht-op-antwoord' },
    prestaties: [],
  });
  await base.as(traffic)(judgeDeclaraties, {});
  const whole = await aJudged(
    base,
    aBill([bill('P7')], {
      DeclaratieNummer: 'Z1',
      DeclaratiePeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
    }),
  );
  expect(await read({ id: whole })).toMatchObject({
    declaratie: { stand: 'geen-betaling', toegekend: 0 },
    redenen: [{ code: '8214' }],
    prestaties: [],
  });
});

test('the name of a child stands there only for who may see the child', async () => {
  const names = async (who: typeof emma) => {
    const outcome = await read({ id: ids.paid }, who);
    return 'refused' in outcome ? [outcome.refused] : outcome.prestaties.map(({ clientNaam }) => clientNaam);
  };
  expect(await names(emma)).toEqual([null]);
  expect(await names(aanbieder)).toEqual([null]);
  const { gezin_id } = await base.owner
    .selectFrom('prestatie')
    .select('gezin_id')
    .where('declaratie_id', '=', ids.paid)
    .executeTakeFirstOrThrow();
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(77),
      gezin_id: gezin_id ?? '',
      houder: id(903),
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'lezen',
      van: '2026-01-01',
    })
    .execute();
  expect(await names(aanbieder)).toEqual(['Sem Linde']);
});

test('reading is logged with each family that it shows', async () => {
  await sql`delete from audit_line where event = 'readDeclaratie'`.execute(base.owner);
  await read({ id: ids.due });
  const logged = await base.owner
    .selectFrom('audit_line')
    .select('gezin_id')
    .where('event', '=', 'readDeclaratie')
    .execute();
  expect(new Set(logged.map(({ gezin_id }) => gezin_id)).size).toBe(2);
});

test('a worker of the family sees its lines nowhere but through the money of the gemeente', async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from prestatie`.execute(
    base.owner,
  );
  expect(rows[0]?.count).toBeGreaterThan(0);
  expect(await read({ id: ids.paid }, withGrants(carla, 'declaratie:read'))).toMatchObject({
    refused: 'declaratie/onbekend',
  });
});

test('a stranger cannot tell a declaratie that is not his from one that is not there', async () => {
  for (const who of [rival, otto])
    expect(await read({ id: ids.paid }, who)).toMatchObject({ refused: 'declaratie/onbekend' });
  expect(await read({ id: id(1) })).toMatchObject({ refused: 'declaratie/onbekend' });
});

test('nobody without the grant reads', async () => {
  expect(await read({ id: ids.paid }, withGrants(emma))).toMatchObject({ refused: 'verboden' });
});
