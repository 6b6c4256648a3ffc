import { AwsClient } from 'aws4fetch';
import type { FileStore } from './file-store.ts';

export type S3Settings = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
};

/** Files in any S3-compatible store, by path-style addresses. A store that is away throws; the request can be tried again. */
export function s3Files({ endpoint, bucket, region, accessKey, secretKey }: S3Settings): FileStore {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: 2,
  });
  const send = async (method: string, key: string, body?: Uint8Array<ArrayBuffer>) => {
    const response = await client.fetch(`${endpoint.replace(/\/$/, '')}/${bucket}/${key}`, {
      method,
      ...(body && { body }),
    });
    if (!response.ok && response.status !== 404)
      throw new Error(`the file store answered ${response.status} to ${method}`);
    return response;
  };
  return {
    put: async (key, bytes) => {
      const response = await send('PUT', key, new Uint8Array(bytes));
      if (!response.ok) throw new Error(`the file store has no bucket ${bucket}`);
    },
    get: async (key) => {
      const response = await send('GET', key);
      return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
    },
    remove: async (key) => void (await send('DELETE', key)),
  };
}
