import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readEnvelop, writeEnvelop } from '#berichten/ggk/index.ts';
import { type Bericht, readBericht, writeBericht } from '#berichten/index.ts';
import { aJw301 } from '#berichten/testing/made.ts';
import { listBerichten, retryBericht, sendBericht } from '#modules/bericht/index.ts';
import { forgetAll, openBerichtenBase, order, sent } from '#modules/toewijzing/testing.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Exchange } from '#platform/exchanging/exchange.ts';
import { folderExchange } from '#platform/exchanging/folder-exchange.ts';
import { folderInbox } from '#platform/exchanging/inbox.ts';
import { fetchBerichten } from '#src/traffic/fetch-berichten.ts';
import { sendBerichten } from '#src/traffic/send-berichten.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { anna, withGrants } from '#tests/people.ts';

const { base } = await openBerichtenBase();
const folders: string[] = [];
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
afterAll(async () => {
  await base.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});
beforeEach(() => forgetAll(base));

async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'stip-ggk-'));
  folders.push(folder);
  return { folder, exchange: folderExchange({ folder, largest: 27_000_000 }) };
}

const referentie = '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11';

/** What a carrier would bring: a bericht in its envelope. */
async function bring(folder: string, bericht: Bericht, id = referentie): Promise<void> {
  const { xml } = writeEnvelop({
    soort: 'Di01',
    stuurgegevens: {
      berichtcode: 'Di01',
      zender: { organisatie: bericht.Header.Afzender, applicatie: 'Elders' },
      ontvanger: { organisatie: bericht.Header.Ontvanger, applicatie: 'GGk' },
      referentienummer: id,
      tijdstipBericht: '20260415093000',
      functie: bericht.soort,
    },
    parameters: {
      applicatieVersie: '0001',
      applicatieSubversie: '0000',
      functieVersie: '0003',
      functieSubversie: '0002',
      bericht: { xmlBestand: new TextEncoder().encode(writeBericht(bericht)) },
    },
  });
  await put(folder, id, new TextEncoder().encode(xml));
}

/** What lies in the folder as a carrier leaves it there. */
const put = (folder: string, id: string, bytes: Uint8Array) =>
  folderInbox({ folder, largest: 27_000_000 }).put({ id, to: '0014', name: 'bericht.xml', bytes });

const outgoing = async () =>
  (
    await sql<{ soort: string; verzending: string; pogingen: number }>`
    select soort, verzending, pogingen from bericht where richting = 'uit' order by id`.execute(base.owner)
  ).rows;

const makeDue = () =>
  sql`update bericht set volgende_poging = ${base.kit.clock.now()} where verzending = 'wacht'`.execute(
    base.owner,
  );

async function sendOurs() {
  const bericht = sent(aJw301());
  await inScope(base.kit.db, traffic, base.kit.clock, (db) =>
    sendBericht({ db, now: base.kit.clock.now() } as Parameters<typeof sendBericht>[0], bericht),
  );
}

test('what a carrier brings takes effect, and its retour goes back to the sender in an envelope that names it', async () => {
  const { folder, exchange } = await openFolder();
  await bring(folder, order());
  expect(await fetchBerichten(base.kit, exchange, log)).toBe(1);
  expect((await base.owner.selectFrom('toewijzing').select('id').execute()).length).toBe(1);
  expect(await sendBerichten(base.kit, exchange)).toBe(1);
  expect(await outgoing()).toEqual([{ soort: 'JW302', verzending: 'verzonden', pogingen: 1 }]);
  const [file] = await readdir(join(folder, 'out', '0014'));
  const { envelop } = readEnvelop(await readFile(join(folder, 'out', '0014', file ?? '')));
  expect(envelop).toMatchObject({
    soort: 'Du01',
    stuurgegevens: {
      zender: { organisatie: '99000001' },
      ontvanger: { organisatie: '0014' },
      functie: 'JW302',
    },
  });
  const inside =
    envelop && 'parameters' in envelop ? envelop.parameters.bericht.xmlBestand : new Uint8Array();
  expect(readBericht(inside)).toMatchObject({ soort: 'JW302', bevindingen: [] });
});

test('what is brought twice takes effect and is answered once', async () => {
  const { folder, exchange } = await openFolder();
  const bericht = order();
  await bring(folder, bericht);
  await fetchBerichten(base.kit, exchange, log);
  await bring(folder, bericht, '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e12');
  await fetchBerichten(base.kit, exchange, log);
  expect((await base.owner.selectFrom('toewijzing').select('id').execute()).length).toBe(1);
  expect((await outgoing()).length).toBe(1);
});

test('two processes that send at the same time send each bericht once', async () => {
  for (let nr = 0; nr < 12; nr += 1) await sendOurs();
  const posted: string[] = [];
  const exchange: Exchange = {
    send: async ({ id }) => {
      posted.push(id);
      return { outcome: 'delivered' };
    },
    fetch: async function* () {},
    confirm: async () => undefined,
  };
  const counts = await Promise.all([sendBerichten(base.kit, exchange), sendBerichten(base.kit, exchange)]);
  expect(counts[0] + counts[1]).toBe(12);
  expect(new Set(posted).size).toBe(12);
  expect(posted.length).toBe(12);
});

/** A line that fails so many times before it works. */
function failing(times: number, outcome: 'refused' | 'unreachable'): Exchange & { posted: string[] } {
  const posted: string[] = [];
  return {
    posted,
    send: async ({ id }) => {
      posted.push(id);
      return posted.length > times ? { outcome: 'delivered' } : { outcome, reason: 'de overkant zwijgt' };
    },
    fetch: async function* () {},
    confirm: async () => undefined,
  };
}

test('what cannot be delivered now is tried again later under the same number, and goes once', async () => {
  await sendOurs();
  const exchange = failing(2, 'unreachable');
  for (let nr = 0; nr < 4; nr += 1) {
    await sendBerichten(base.kit, exchange);
    await makeDue();
  }
  expect(await outgoing()).toEqual([{ soort: 'JW301', verzending: 'verzonden', pogingen: 3 }]);
  expect(new Set(exchange.posted).size).toBe(1);
});

test('what can never be delivered is given up with its reason, and goes again when a person says so', async () => {
  await sendOurs();
  const exchange = failing(1, 'refused');
  await sendBerichten(base.kit, exchange);
  expect(await outgoing()).toMatchObject([{ verzending: 'vastgelopen' }]);
  const keeper = withGrants({ ...anna, scope: 'stip_beheer' }, 'bericht:list', 'bericht:send');
  const list = await base.as(keeper)(listBerichten, {});
  if ('refused' in list) throw new Error(list.refused);
  const id = list.berichten[0]?.id ?? '';
  expect(await base.as(withGrants(keeper, 'bericht:list'))(retryBericht, { id })).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(keeper)(retryBericht, { id })).toEqual({ id });
  expect(await base.as(keeper)(retryBericht, { id })).toMatchObject({ refused: 'bericht/niet-opnieuw' });
  await sendBerichten(base.kit, exchange);
  expect(await outgoing()).toMatchObject([{ verzending: 'verzonden' }]);
  // It went, and no retour came: once more, and then as a new one.
  expect(await base.as(keeper)(retryBericht, { id })).toEqual({ id });
  expect(await outgoing()).toMatchObject([{ verzending: 'wacht', pogingen: 0 }]);
});

test('a fault of the carrier is told at the bericht that it is about', async () => {
  const { folder, exchange } = await openFolder();
  await sendOurs();
  await sendBerichten(base.kit, exchange);
  const { kenmerk } = await base.owner.selectFrom('bericht').select('kenmerk').executeTakeFirstOrThrow();
  const { xml } = writeEnvelop({
    soort: 'Fo01',
    stuurgegevens: {
      berichtcode: 'Fo01',
      zender: { organisatie: 'VECOZO', applicatie: 'VSP' },
      ontvanger: { organisatie: '0014', applicatie: 'Stip' },
      referentienummer: 'c4b0d6f2-7a3e-4a0c-8b11-55d0c2f4aa33',
      tijdstipBericht: '20260415093105',
      crossRefnummer: kenmerk,
    },
    body: { code: 'IB010', plek: 'client', omschrijving: 'onbekend' },
  });
  await put(folder, 'c4b0d6f2-7a3e-4a0c-8b11-55d0c2f4aa33', new TextEncoder().encode(xml));
  await fetchBerichten(base.kit, exchange, log);
  expect(await outgoing()).toMatchObject([{ soort: 'JW301', verzending: 'vastgelopen' }]);
  const { bevindingen } = await base.owner
    .selectFrom('bericht')
    .select('bevindingen')
    .executeTakeFirstOrThrow();
  expect(bevindingen).toMatchObject([{ regel: 'Fo01', code: 'IB010' }]);
});

test('what is no envelope is put aside and holds up nothing', async () => {
  const { folder, exchange } = await openFolder();
  await bring(folder, order());
  await put(folder, '3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e13', new TextEncoder().encode('geen envelop'));
  expect(await fetchBerichten(base.kit, exchange, log)).toBe(2);
  expect((await base.owner.selectFrom('toewijzing').select('id').execute()).length).toBe(1);
});
