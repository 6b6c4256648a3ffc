import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file in the archive; its pieces are made when their turn comes. `isPacked`: it is small by itself already. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

/** Pieces of this size are packed at a time, so that one large file does not hold up everyone else. */
const PIECE = 65_536;

/**
 * The bytes of an archive, piece by piece: nothing is made before the reader took what was there, so that a large family
 * asks no more memory than its largest file.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  for await (const { name, isPacked, pieces } of entries) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = at;
    zip.add(file);
    for await (const piece of pieces)
      for (let from = 0; from < piece.length; from += PIECE) {
        file.push(piece.subarray(from, from + PIECE));
        yield* take();
      }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

/** Asks for the next piece only when the reader has room for it; a reader who goes away stops the making. */
export function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** Text as the bytes of a file. */
export function* bytesOf(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}

/** A name that every computer can write down, with its number in front so that no two are the same. */
export function fileName(nr: number, name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '-')
    .replace(/^\.+/, '')
    .slice(-100)
    .trim();
  return `${String(nr).padStart(2, '0')}-${plain || 'bestand'}`;
}
