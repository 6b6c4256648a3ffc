import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findFault, type Post } from './exchange.ts';
import { fileOf, postOf } from './post-file.ts';
import { isThere, placeWhole } from './whole-file.ts';

/** Where posts wait until they are confirmed, and are remembered afterwards, so that none comes in twice. */
export type Inbox = {
  /** `known` when this post is waiting or was confirmed before; then nothing is written. */
  put(post: Post): Promise<'fresh' | 'known'>;
  /** What waits, oldest first. */
  list(): AsyncIterable<Post>;
  /** Moves it away from what is waiting; does nothing when it is not waiting. */
  close(post: Post): Promise<void>;
};

export type InboxSettings = {
  readonly folder: string;
  /** In bytes. A larger file is put aside unread, because reading it could stop the whole program. */
  readonly largest: number;
};

type Waiting = { readonly to: string; readonly file: string; readonly at: number; readonly size: number };

/**
 * An inbox in folders: `in/<to>/` for what waits, `done/<to>/` for what is confirmed, `refused/<to>/` for what cannot
 * be taken in. A file is called `<id>_<name>`; one that a person puts there needs no id, and gets it from its content.
 * Files that begin with a dot or end in .part or .tmp are still being written, and are left alone.
 */
export function folderInbox({ folder, largest }: InboxSettings): Inbox {
  const move = async (file: string, to: string, target: readonly [room: string, name: string]) => {
    const [room, name] = target;
    await mkdir(join(folder, room, to), { recursive: true });
    await orUndefined(rename(join(folder, 'in', to, file), join(folder, room, to, name)));
  };
  const isDone = (post: Post) => isThere(join(folder, 'done', post.to, fileOf(post)));
  /** The post that a waiting file is; a file that is none, or was one before, goes where it belongs. */
  const read = async ({ to, file, size }: Waiting) => {
    if (size > largest) return move(file, to, ['refused', file]);
    const bytes = await orUndefined(readFile(join(folder, 'in', to, file)));
    const post = bytes && postOf(to, file, bytes);
    if (post === undefined) return move(file, to, ['refused', file]);
    return (await isDone(post)) ? move(file, to, ['done', fileOf(post)]) : post;
  };
  return {
    async put(post) {
      // First what waits, then what is done: a post goes that way, so it cannot slip past between the two questions.
      if (await isThere(join(folder, 'in', post.to, fileOf(post)))) return 'known';
      if (await isDone(post)) return 'known';
      return placeWhole(folder, join('in', post.to, fileOf(post)), post.bytes);
    },
    async *list() {
      for (const waiting of await findWaiting(join(folder, 'in'))) {
        const post = await read(waiting);
        if (post) yield post;
      }
    },
    async close(post) {
      const file = await findFile(join(folder, 'in', post.to), post);
      if (file !== undefined) await move(file, post.to, ['done', fileOf(post)]);
    },
  };
}

async function findWaiting(room: string): Promise<Waiting[]> {
  const receivers = (await entriesOf(room)).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  const waiting = await Promise.all(receivers.map(({ name }) => findWaitingFor(room, name)));
  return waiting.flat().sort((a, b) => a.at - b.at || (a.file < b.file ? -1 : 1));
}

async function findWaitingFor(room: string, to: string): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const entry of await entriesOf(join(room, to))) {
    if (!entry.isFile() || /^\.|\.(?:part|tmp)$/.test(entry.name)) continue;
    const found = await orUndefined(stat(join(room, to, entry.name)));
    if (found !== undefined) waiting.push({ to, file: entry.name, at: found.mtimeMs, size: found.size });
  }
  return waiting;
}

/** The waiting file that is this post; one without an id must still hold what was read from it. */
async function findFile(room: string, post: Post): Promise<string | undefined> {
  if (findFault(post) !== undefined) return undefined;
  if (await isThere(join(room, fileOf(post)))) return fileOf(post);
  const bytes = await orUndefined(readFile(join(room, post.name)));
  return bytes !== undefined && postOf(post.to, post.name, bytes)?.id === post.id ? post.name : undefined;
}

async function entriesOf(path: string): Promise<Dirent[]> {
  return (await orUndefined(readdir(path, { withFileTypes: true }))) ?? [];
}

/** A folder that is not there yet is empty, and a file that is not there any more was taken by another. */
async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
