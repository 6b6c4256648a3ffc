import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileStore } from './file-store.ts';
import { folderFiles } from './folder-files.ts';
import { s3Files } from './s3-files.ts';

/** Speaks as much S3 as the product asks, and refuses what is not signed. */
function aStore(): Server {
  const kept = new Map<string, Buffer>();
  return createServer(async (request, response) => {
    const signed = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=sleutel/');
    if (!signed) return response.writeHead(403).end();
    const path = request.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method === 'PUT') kept.set(path, Buffer.concat(chunks));
    if (request.method === 'DELETE') kept.delete(path);
    const found = kept.get(path);
    if (request.method === 'GET') return found ? response.end(found) : response.writeHead(404).end();
    return response.end();
  });
}

let folder: string;
const server = aStore();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stip-files-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const stores: Record<string, () => FileStore> = {
  'a folder': () => folderFiles(folder),
  'an S3 store': () =>
    s3Files({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      bucket: 'stip',
      region: 'eu',
      accessKey: 'sleutel',
      secretKey: 'geheim',
    }),
};

describe.each(Object.entries(stores))('%s', (_name, open) => {
  test('gives back the bytes that were put in', async () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 7]);
    await open().put('bijlage/een', bytes);
    expect(new Uint8Array((await open().get('bijlage/een')) ?? [])).toEqual(bytes);
  });

  test('has nothing under a key that was never used', async () => {
    expect(await open().get('bijlage/geen')).toBeUndefined();
  });

  test('forgets what was removed, and removing twice is no fault', async () => {
    await open().put('bijlage/weg', new Uint8Array([1]));
    await open().remove('bijlage/weg');
    await open().remove('bijlage/weg');
    expect(await open().get('bijlage/weg')).toBeUndefined();
  });
});

test('a key cannot leave the folder', async () => {
  await expect(folderFiles(folder).put('../buiten', new Uint8Array([1]))).rejects.toThrow('a file key');
});

test('a store that refuses is a fault, never a silence', async () => {
  const { port } = server.address() as AddressInfo;
  const wrong = s3Files({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'stip',
    region: 'eu',
    accessKey: 'ander',
    secretKey: 'x',
  });
  await expect(wrong.put('bijlage/een', new Uint8Array([1]))).rejects.toThrow('403');
});
