// cspell:ignore EICAR
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileStore } from '#platform/keeping/file-store.ts';
import { run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, dirk, id, withGrants } from '#tests/people.ts';
import { listBijlagen } from './list-bijlagen.ts';
import { readBijlage } from './read-bijlage.ts';
import { sendBijlage } from './send-bijlage.ts';

const grants = ['bijlage:send', 'gezin:read'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);
const origin = { door: 'web', trace: 'test' } as const;

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin } = await aGezin(base.owner, 1));
});
afterAll(() => base.close());

/** The real store, with its keys written down. */
function watched(files: FileStore) {
  const kept = new Set<string>();
  const store: FileStore = {
    put: async (key, bytes) => {
      await files.put(key, bytes);
      kept.add(key);
    },
    get: (key) => files.get(key),
    remove: async (key) => {
      await files.remove(key);
      kept.delete(key);
    },
  };
  return { store, kept };
}
const text = Buffer.from('Verslag van school');
/** In two parts, so that no scanner takes this file for a virus. */
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const given = (changes: object = {}) => ({
  id: gezin,
  naam: '../verslag',
  mediatype: 'text/plain' as const,
  inhoud: text.toString('base64'),
  ...changes,
});
const sendInto = (files: FileStore, input: unknown) =>
  run({ ...base.kit, files }, sendBijlage, input, { actor: worker, origin });

test('a file that was sent is listed and read as it was', async () => {
  const sent = await base.as(worker)(sendBijlage, given());
  if (isRefusal(sent)) throw new Error(sent.refused);
  expect(sent).toMatchObject({ naam: 'verslag.txt', grootte: text.length, toegevoegdDoor: 'Anna de Wit' });
  expect(await base.as(worker)(listBijlagen, { id: gezin })).toMatchObject({ bijlagen: [sent] });
  expect(await base.as(worker)(readBijlage, { id: gezin, bijlageId: sent.id })).toEqual({
    ...sent,
    inhoud: text.toString('base64'),
  });
});

test('where a file lies says nothing about whose it is', async () => {
  const row = await base.owner.selectFrom('bijlage').select(['bewaard_als', 'sha256']).executeTakeFirst();
  expect(row?.bewaard_als).toMatch(/^bijlage\/[0-9a-f]{32}$/);
  expect(row?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a file that is refused leaves nothing behind', async () => {
  const { store, kept } = watched(base.kit.files);
  const cases = [
    [{ inhoud: Buffer.alloc(10 * 1024 * 1024 + 1, 65).toString('base64') }, 'bijlage/te-groot'],
    [{ inhoud: '' }, 'bijlage/leeg'],
    [{ mediatype: 'application/pdf' }, 'bijlage/inhoud-strijdig'],
    [{ inhoud: '!!!geen base64!!' }, 'bijlage/onleesbaar'],
    [{ inhoud: Buffer.from(testVirus).toString('base64') }, 'bijlage/virus'],
    [{ mediatype: 'text/html' }, 'ongeldig'],
    [{ naam: ' ' }, 'ongeldig'],
    [{ id: id(404) }, 'gezin/onbekend'],
  ] as const;
  for (const [changes, refused] of cases)
    expect(await sendInto(store, given(changes))).toMatchObject({ refused });
  expect(kept.size).toBe(0);
});

test('a store that fails leaves no row, and no half file', async () => {
  const { store, kept } = watched(base.kit.files);
  const before = await base.owner.selectFrom('bijlage').select('id').execute();
  const broken: FileStore = {
    ...store,
    put: async (key, bytes) => {
      await store.put(key, bytes);
      throw new Error('disk full');
    },
  };
  await expect(sendInto(broken, given())).rejects.toThrow('disk full');
  expect(kept.size).toBe(0);
  expect(await base.owner.selectFrom('bijlage').select('id').execute()).toEqual(before);
});

test('a file that was changed outside is not given as if it were whole', async () => {
  const sent = await base.as(worker)(sendBijlage, given());
  if (isRefusal(sent)) throw new Error(sent.refused);
  const row = await base.owner
    .selectFrom('bijlage')
    .select('bewaard_als')
    .where('id', '=', sent.id)
    .executeTakeFirst();
  await base.kit.files.put(row?.bewaard_als ?? '', Buffer.from('Iets anders'));
  await expect(base.as(worker)(readBijlage, { id: gezin, bijlageId: sent.id })).rejects.toThrow(
    'lost or was changed',
  );
});

test('another gemeente cannot even see that there is a file', async () => {
  const { id: bijlageId } = (await base.owner.selectFrom('bijlage').select('id').executeTakeFirst()) ?? {
    id: '',
  };
  expect(await base.as(stranger)(readBijlage, { id: gezin, bijlageId })).toMatchObject({
    refused: 'bijlage/onbekend',
  });
  expect(await base.as(stranger)(listBijlagen, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await base.as(stranger)(sendBijlage, given())).toMatchObject({ refused: 'gezin/onbekend' });
});

test('a file of one family is not found through another', async () => {
  const other = await aGezin(base.owner, 2);
  const { id: bijlageId } = (await base.owner.selectFrom('bijlage').select('id').executeTakeFirst()) ?? {
    id: '',
  };
  expect(await base.as(worker)(readBijlage, { id: other.gezin, bijlageId })).toMatchObject({
    refused: 'bijlage/onbekend',
  });
});

test('who knows the family but not its files may not add one', async () => {
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(1050),
      gezin_id: gezin,
      houder: dirk.organisatie ?? '',
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'bijdragen',
      van: '2026-01-01',
    })
    .execute();
  const aanbieder = withGrants(dirk, ...grants);
  expect(await base.as(aanbieder)(sendBijlage, given())).toMatchObject({ refused: 'verboden' });
  expect(await base.as(aanbieder)(listBijlagen, { id: gezin })).toEqual({ bijlagen: [] });
});

test('nobody sends or reads files without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(sendBijlage, given())).toMatchObject(no);
  expect(await base.as(anna)(listBijlagen, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(readBijlage, { id: gezin, bijlageId: id(1) })).toMatchObject(no);
});
