import { join } from 'node:path';
import { type Exchange, findFault } from './exchange.ts';
import { folderInbox, type InboxSettings } from './inbox.ts';
import { placeWhole } from './whole-file.ts';

/**
 * Posts as files, for a carrier that picks up and brings files, or for a person who does. What goes out lies in
 * `out/<to>/<id>_<name>` until the carrier takes it; for what comes in see `folderInbox`.
 */
export function folderExchange(settings: InboxSettings): Exchange {
  const inbox = folderInbox(settings);
  return {
    async send(post) {
      const fault = findFault(post);
      if (fault !== undefined) return { outcome: 'refused', reason: fault };
      try {
        await placeWhole(settings.folder, join('out', post.to, `${post.id}_${post.name}`), post.bytes);
        return { outcome: 'delivered' };
      } catch (error) {
        // A disk that is full, away or closed to us may be mended.
        return {
          outcome: 'unreachable',
          reason: `folder: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`,
        };
      }
    },
    fetch: () => inbox.list(),
    confirm: (post) => inbox.close(post),
  };
}
