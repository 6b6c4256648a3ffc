import { createHash } from 'node:crypto';
import { findFault, type Post } from './exchange.ts';

const WITH_ID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_(.*)$/s;

/** What a post is called as a file. */
export function fileOf({ id, name }: Omit<Post, 'bytes'>): string {
  return `${id}_${name}`;
}

/** The post that a file is, or undefined when its name can be of none. */
export function postOf(to: string, file: string, bytes: Uint8Array): Post | undefined {
  const [, id = idOf(file, bytes), name = file] = WITH_ID.exec(file) ?? [];
  const post = { id, to, name, bytes };
  return findFault(post) === undefined ? post : undefined;
}

/** A UUID of our own making (RFC 9562 §5.8): the same file is the same post, a changed file another. */
function idOf(file: string, bytes: Uint8Array): string {
  const hex = createHash('sha256').update(file).update('\0').update(bytes).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
