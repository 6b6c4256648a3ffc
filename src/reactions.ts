import { reactions as afsluiting, sweepBewaartermijnen } from '#modules/afsluiting/index.ts';
import { reactions as analyse } from '#modules/analyse/index.ts';
import { reactions as besluit } from '#modules/besluit/index.ts';
import { reactions as consult, expireConsulten } from '#modules/consult/index.ts';
import { reactions as declaratie } from '#modules/declaratie/index.ts';
import { reactions as gesprek } from '#modules/gesprek/index.ts';
import { reactions as gezin, sweepToestemmingen } from '#modules/gezin/index.ts';
import { refreshStandMaanden } from '#modules/landschap/index.ts';
import { reactions as organisatie } from '#modules/organisatie/index.ts';
import { reactions as plan, refreshSignaaltelling } from '#modules/plan/index.ts';
import { reactions as school } from '#modules/school/index.ts';
import { reactions as terugkoppeling } from '#modules/terugkoppeling/index.ts';
import { reactions as toegang } from '#modules/toegang/index.ts';
import { reactions as toewijzing } from '#modules/toewijzing/index.ts';
import { remindOverbruggingen } from '#modules/triage/index.ts';
import { reactions as verbeterpunt } from '#modules/verbeterpunt/index.ts';
import { reactions as verhaal } from '#modules/verhaal/index.ts';
import { reactions as werkverdeling } from '#modules/werkverdeling/index.ts';
import type { Reaction } from '#platform/events/reaction.ts';
import type { Sweep } from '#platform/events/start-worker.ts';
import { sweepSessions } from '#platform/people/session-store.ts';
import type { Config } from '#platform/starting/config.ts';
import { mailNotification } from '#platform/telling/mail-notification.ts';
import type { Mailer } from '#platform/telling/mailer.ts';
import type { Log } from '#platform/watching/log.ts';
import { openExchange } from './traffic/open-exchange.ts';
import { trafficSweeps } from './traffic/sweeps.ts';

/** What each module does when another says that something happened. */
export const reactions = ({ mailer, baseUrl }: { mailer: Mailer; baseUrl: string }): readonly Reaction[] => [
  mailNotification(mailer, baseUrl),
  ...organisatie,
  ...gezin,
  ...gesprek,
  ...toegang,
  ...terugkoppeling,
  ...analyse,
  ...consult,
  ...plan,
  ...werkverdeling,
  ...besluit,
  ...school,
  ...afsluiting,
  ...verhaal,
  ...verbeterpunt,
  ...toewijzing,
  ...declaratie,
];

/** What comes back by itself. */
export const sweeps = (config: Config, log: Log): readonly Sweep[] => [
  { name: 'sweep-toestemmingen', cron: '10 6 * * *', run: sweepToestemmingen },
  { name: 'sweep-sessions', cron: '17 * * * *', run: ({ db, clock }) => sweepSessions(db, clock) },
  {
    name: 'refresh-signaaltelling',
    cron: '10 3 * * *',
    run: async (kit) => void (await refreshSignaaltelling(kit)),
  },
  { name: 'refresh-stand', cron: '40 2 * * *', run: async (kit) => void (await refreshStandMaanden(kit)) },
  { name: 'remind-overbruggingen', cron: '15 7 * * *', run: remindOverbruggingen },
  { name: 'expire-consulten', cron: '10 7 * * *', run: async (kit) => void (await expireConsulten(kit)) },
  { name: 'sweep-bewaartermijnen', cron: '20 3 * * *', run: sweepBewaartermijnen },
  ...trafficSweeps(openExchange(config)?.exchange, log),
];
