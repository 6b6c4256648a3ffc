import type { Sweep } from '#platform/events/start-worker.ts';
import type { Exchange } from '#platform/exchanging/exchange.ts';
import type { Log } from '#platform/watching/log.ts';
import { fetchBerichten } from './fetch-berichten.ts';
import { sendBerichten } from './send-berichten.ts';

/** Brings berichten in and out every minute, where there is a way to bring them. */
export function trafficSweeps(exchange: Exchange | undefined, log: Log): readonly Sweep[] {
  if (exchange === undefined) return [];
  return [
    {
      name: 'fetch-berichten',
      cron: '* * * * *',
      run: async (kit) => void (await fetchBerichten(kit, exchange, log)),
    },
    {
      name: 'send-berichten',
      cron: '* * * * *',
      run: async (kit) => void (await sendBerichten(kit, exchange)),
    },
  ];
}
