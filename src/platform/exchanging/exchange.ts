/** Something that travels between systems, whole. What the bytes say is nobody's business here. */
export type Post = {
  /** A UUID in lower case, given by the sender: the same id is the same post, however often it is sent. */
  readonly id: string;
  /** Code of the receiver. */
  readonly to: string;
  /** File name, for people and for programs that pick up files. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * What came of sending. `refused` will never work with this post and these settings; `unreachable` may work later.
 * The reason is for the log and for who manages the system: it holds no word of the post.
 */
export type Sent =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'refused' | 'unreachable'; readonly reason: string };

/** A way to and from the outside. Every adapter passes exchange.test.ts. */
export type Exchange = {
  /** Never throws for what the other side does. The same post may be sent again without harm. */
  send(post: Post): Promise<Sent>;
  /**
   * What came in and was not confirmed, oldest first. What is not confirmed comes again the next time, and in a crash
   * something may come again that was; so whoever handles a post keeps its id.
   */
  fetch(): AsyncIterable<Post>;
  /** The post is safe with us, so it need not come again. Confirming twice is no fault. */
  confirm(post: Post): Promise<void>;
};

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Neither a path, nor hidden, nor in need of quotes in a header; with an id before it still a file name anywhere, and
 * not the name of a file that is still being written.
 */
const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,149}$(?<!\.(?:part|tmp))/;

/** Why this post can travel nowhere, or undefined. Names its field and not its value. */
export function findFault({ id, to, name }: Omit<Post, 'bytes'>): string | undefined {
  if (!ID.test(id)) return 'id is not a UUID in lower case';
  if (!LABEL.test(to)) return 'to is not a code of letters, digits, dots, underscores and hyphens';
  if (!LABEL.test(name)) return 'name is not a name of letters, digits, dots, underscores and hyphens';
  return undefined;
}
