import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps a BSN unreadable at rest, and findable only by who holds the key. */
export type Vault = {
  /** AES-256-GCM: nonce (12), tag (16), text. */
  seal(text: string): Buffer;
  open(sealed: Buffer): string;
  /** Keyed mark (HMAC-SHA-256): the same text gives the same mark; without the key nine digits cannot be guessed from it. */
  mark(text: string): Buffer;
};

/** @param key 32 bytes; both uses get a key of their own from it (HKDF), so that neither tells about the other. */
export function openVault(key: Buffer): Vault {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, 32));
  const sealing = derive('stip seal 1');
  const marking = derive('stip mark 1');
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest(),
  };
}
