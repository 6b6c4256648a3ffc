import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, petra, withGrants } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { listHulpsoorten } from './list-hulpsoorten.ts';
import { listKerncijfers } from './list-kerncijfers.ts';
import { listNormen } from './list-normen.ts';
import { listOnderwijspilots } from './list-onderwijspilots.ts';
import { listOrdeningen } from './list-ordeningen.ts';
import { loadRegio } from './load-regio.ts';
import { readRegio } from './read-regio.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let empty: typeof base;
beforeAll(async () => {
  base = await openTestDatabase();
  empty = await openTestDatabase();
  await loadRegio(base.kit, readRegion('regio/groningen'));
});
afterAll(async () => void (await Promise.all([base.close(), empty.close()])));

const reader = withGrants(petra, 'kerncijfer:read');

async function figures(ask: { thema?: string; tekst?: string }) {
  const outcome = await base.as(reader)(listKerncijfers, ask);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

test('every figure has a value or says why there is none', async () => {
  const { kerncijfers, totaal } = await figures({});
  expect(kerncijfers).toHaveLength(totaal);
  expect(kerncijfers.filter(({ waarde, onbekend }) => (waarde === null) === (onbekend === null))).toEqual([]);
});

test('a theme and words narrow the figures, whatever the accents', async () => {
  const { kerncijfers } = await figures({ thema: 'segment 2023', tekst: 'AANBIEDERS sègment' });
  expect(kerncijfers.length).toBeGreaterThan(0);
  expect(
    kerncijfers.every(({ naam, thema }) => thema === 'segment 2023' && naam.startsWith('Aanbieders')),
  ).toBe(true);
  expect((await figures({ tekst: "'; drop table kerncijfer" })).kerncijfers).toEqual([]);
});

test('a norm that has lapsed is not given for today', async () => {
  const codes = async (datum?: string) => {
    const outcome = await base.as(reader)(listNormen, datum ? { datum } : {});
    return isRefusal(outcome) ? [] : outcome.normen.map(({ code }) => code);
  };
  expect(await codes()).not.toContain('provinciale-norm');
  expect(await codes('2008-01-01')).toContain('provinciale-norm');
});

test('whoever is signed in can read the region, its orderings and its kinds of help', async () => {
  expect(await base.as(anna)(readRegio, {})).toMatchObject({
    code: 'groningen',
    historieVanaf: '2021-01-01',
  });
  expect(await base.as(anna)(listOrdeningen, {})).toMatchObject({
    ordeningen: [
      {
        code: 'segmenten',
        klassen: [{ code: 'sociale-basis', positie: 'voorliggend' }, ...Array(9).fill({})],
      },
      {},
      {},
      {},
    ],
  });
  expect(await base.as(anna)(listHulpsoorten, {})).toMatchObject({ hulpsoorten: Array(49).fill({}) });
});

test('a kind of help comes with the mark of its class, and without one where the region placed it nowhere', async () => {
  const outcome = await base.as(anna)(listHulpsoorten, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const klasseOf = new Map(outcome.hulpsoorten.map(({ code, klasse }) => [code, klasse?.code ?? null]));
  expect(klasseOf.get('sociale-basis')).toBe('sociale-basis');
  expect(new Set(klasseOf.values()).size).toBeGreaterThan(4);
});

test('a region that was never loaded is not known', async () => {
  expect(await empty.as(anna)(readRegio, {})).toMatchObject({ refused: 'regio/onbekend' });
});

test('a wrong day is refused', async () => {
  expect(await base.as(reader)(listNormen, { datum: '2026-02-30' })).toMatchObject({ refused: 'ongeldig' });
});

test('nobody reads figures or norms without the grant', async () => {
  expect(await base.as(petra)(listKerncijfers, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(petra)(listNormen, {})).toMatchObject({ refused: 'verboden' });
});

test('nobody but the system can change the region', async () => {
  for (const scope of [
    'stip_gezin',
    'stip_regio',
    'stip_beheer',
    'stip_keten',
    'stip_web',
  ] satisfies Actor['scope'][]) {
    const attempt = base.kit.db.transaction().execute(async (trx) => {
      await sql.raw(`set local role ${scope}`).execute(trx);
      await sql`delete from indeling`.execute(trx);
    });
    await expect(attempt, scope).rejects.toThrow('permission denied');
  }
});

test('the pilots of education and youth help say for whom they are, and that their first day is not published', async () => {
  const known = await base.as(reader)(listOnderwijspilots, {});
  expect(known).toMatchObject({
    pilots: [
      { gemeente: '1952', doelgroep: ['hulpvraag'], leeftijdVan: 12, leeftijdTot: 18, van: null },
      { gemeente: '0014', langsteVrijstelling: 12, van: null },
    ],
  });
  expect(await empty.as(reader)(listOnderwijspilots, {})).toEqual({ pilots: [] });
});
