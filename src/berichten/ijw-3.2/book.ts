import type { MetKop } from './kop.ts';

/** What messages of one set have said so far; a message that is refused counts as not sent (OP286). */
export interface Book {
  /** The day of judging, jjjj-mm-dd. */
  readonly vandaag: string;
  /** Writes a key down and tells whether it stood there already, from this message or an earlier one. */
  take(key: string): boolean;
  /** Takes a key back, as a message does that removes what an earlier one said. */
  drop(key: string): void;
  /** Ends one message: what it wrote counts only when nothing was found. */
  end(isRight: boolean): void;
}

export function openBook(vandaag: string): Book {
  const settled = new Set<string>();
  let written = new Set<string>();
  let dropped = new Set<string>();
  return {
    vandaag,
    take(key) {
      const isKnown = written.has(key) || (settled.has(key) && !dropped.has(key));
      written.add(key);
      return isKnown;
    },
    drop(key) {
      written.delete(key);
      dropped.add(key);
    },
    end(isRight) {
      if (isRight) {
        for (const key of dropped) settled.delete(key);
        for (const key of written) settled.add(key);
      }
      written = new Set();
      dropped = new Set();
    },
  };
}

/** Who sent the message that is being read. */
export function senderOf({ Header }: MetKop): string {
  return (Header as MetKop['Header'] & { readonly Afzender: string }).Afzender;
}
