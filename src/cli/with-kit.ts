import { fileURLToPath } from 'node:url';
import type { Kit } from '#platform/operation.ts';
import { type Config, isConfig, readConfig } from '#platform/starting/config.ts';
import { explainStartupFault } from '#platform/starting/startup-fault.ts';
import { openKit } from '../open-kit.ts';

export type Opened = { readonly config: Config; readonly kit: Kit; readonly url: string };

const home = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Opens what the product stands on, does the work and closes it all, whatever happens. What stops the start is one line
 * and exit code 1. A database that runs already, of a Stip that is at work, is used and left running.
 */
export async function withKit(work: (opened: Opened) => Promise<number>): Promise<number> {
  const config = readConfig(process.env, home);
  if (!isConfig(config)) {
    for (const { message } of config) console.error(message);
    return 1;
  }
  try {
    const { kit, url, close } = await openKit(config, 4);
    return await work({ config, kit, url }).finally(close);
  } catch (error) {
    const explained = explainStartupFault(error, config);
    if (explained === undefined) throw error;
    console.error(explained);
    return 1;
  }
}
