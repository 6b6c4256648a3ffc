import type { Db } from '#platform/database/transaction.ts';
import type { Happening } from '#platform/events/emit.ts';
import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import type { Kit } from '#platform/operation.ts';
import { notify } from '#platform/telling/notify.ts';
import { findIndiener, findMelder, listToTell } from './store/telling.ts';

type Payload = Happening['payload'];
type Told = {
  readonly kind: string;
  readonly whom: (db: Db, payload: Payload) => Promise<readonly string[]>;
};

const family: Told['whom'] = async (db, { gezin }) => (await listToTell(db, String(gezin))).gezin;
const regie: Told['whom'] = async (db, { gezin }) => (await listToTell(db, String(gezin))).regie;
const melder: Told['whom'] = async (db, { ingebrekestelling }) =>
  [(await findMelder(db, String(ingebrekestelling))) ?? []].flat();
/** Only the one whose words they are: the other parent need not know, nor the parents of a child. */
const indiener: Told['whom'] = async (db, { bezwaar }) =>
  [(await findIndiener(db, String(bezwaar))) ?? []].flat();
const named =
  (key: string): Told['whom'] =>
  async (_, payload) => [String(payload[key])];

function tell(on: Happening['event'], ...told: readonly Told[]): Reaction {
  return defineReaction({
    name: `besluit-tell-${on.replace('.', '-')}`,
    on,
    async handle(payload: Payload, { db, kit }: { db: Db; kit: Kit }) {
      const besluit = String(payload['besluit']);
      for (const { kind, whom } of told) {
        const accounts = await whom(db, payload);
        const notices = accounts.map((account) => ({
          account,
          kind,
          params: { besluit },
          link: `/besluiten/${besluit}`,
        }));
        await notify(db, kit.clock.now(), notices);
      }
    },
  });
}

/** What this module does when something happened: a family hears what was decided, a worker what is asked. */
export const reactions: readonly Reaction[] = [
  tell('besluit.genomen', { kind: 'besluit-genomen', whom: family }),
  tell('besluit.termijn-gewijzigd', { kind: 'besluit-termijn', whom: family }),
  tell('besluit.voorgelegd', { kind: 'besluit-meelezen', whom: named('meelezer') }),
  tell('besluit.meegelezen', { kind: 'besluit-meegelezen', whom: regie }),
  tell('aanvraag.geopend', { kind: 'aanvraag-geopend', whom: regie }),
  tell(
    'bezwaar.geopend',
    { kind: 'bezwaar-ontvangen', whom: indiener },
    { kind: 'bezwaar-geopend', whom: regie },
  ),
  tell('aanvraag.aangevuld', { kind: 'aanvraag-aangevuld', whom: regie }),
  tell('besluit.mening-gegeven', { kind: 'mening-gegeven', whom: regie }),
  tell('ingebrekestelling.geopend', { kind: 'ingebrekestelling-geopend', whom: regie }),
  tell('dwangsom.vastgesteld', { kind: 'dwangsom-vastgesteld', whom: melder }),
  tell('bezwaar.herstel-gewijzigd', { kind: 'bezwaar-herstel', whom: indiener }),
  tell('bezwaar.hersteld', { kind: 'bezwaar-hersteld', whom: regie }),
  tell('bezwaar.termijn-gewijzigd', { kind: 'bezwaar-termijn', whom: indiener }),
  tell('bezwaar.toebedeeld', { kind: 'bezwaar-behandelen', whom: named('behandelaar') }),
  tell(
    'bezwaar.afgedaan',
    { kind: 'bezwaar-afgedaan', whom: indiener },
    { kind: 'bezwaar-afgedaan', whom: regie },
  ),
];
