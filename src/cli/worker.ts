import { startWorker } from '#platform/events/start-worker.ts';
import { openMailer } from '#platform/telling/mailer.ts';
import { openLog } from '#platform/watching/log.ts';
import { reactions, sweeps } from '../reactions.ts';
import type { Command } from './command.ts';
import { withKit } from './with-kit.ts';

/** Works queues and tasks beside any number of sites, until it is told to stop. */
export const command: Command = () =>
  withKit(async ({ config, kit, url }) => {
    const log = openLog(config.logLevel);
    const worker = await startWorker({
      url,
      kit,
      log,
      reactions: reactions({ mailer: openMailer(config), baseUrl: config.url }),
      sweeps: sweeps(config, log),
    });
    console.log('Stip werkt de wachtrijen af. / Stip works the queues.');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await worker.stop();
    return 0;
  });
