import { listOrdeningen, readRegio } from '#modules/regio/index.ts';
import { system } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { maandenBetween } from '../rules/maanden.ts';
import { ALL, type Counted } from '../rules/stand.ts';
import { deleteMaandenOutside, lockMaanden, type StandRow, saveMaand } from '../store.ts';
import { countDay } from './gather.ts';

/**
 * Counts every month that has passed again, from the lines as they are known now, and keeps the counts with what may be
 * shown of them. Answers how many months there are.
 */
export async function refreshStandMaanden(kit: Kit): Promise<number> {
  const asker = { actor: system, origin: { door: 'job', trace: 'stand' } } as const;
  const regio = await run(kit, readRegio, {}, asker);
  const answer = await run(kit, listOrdeningen, {}, asker);
  if (isRefusal(regio) || isRefusal(answer)) return 0;
  const maanden = maandenBetween(regio.historieVanaf, today(kit.clock));
  const areas = [ALL, ...regio.gemeenten.map(({ code }) => code)];
  await inScope(kit.db, system, kit.clock, async (db) => {
    await lockMaanden(db);
    await deleteMaandenOutside(db, maanden);
    for (const maand of maanden) {
      const { counted } = await countDay(db, maand, regio, answer.ordeningen);
      const rows = answer.ordeningen.flatMap(({ code, klassen }) =>
        [ALL, ...klassen.map((klasse) => klasse.code)].flatMap((klasse) =>
          areas.flatMap((gemeente) => rowOf(counted, code, klasse, gemeente)),
        ),
      );
      await saveMaand(db, maand, rows);
    }
  });
  return maanden.length;
}

/** Zeros are not kept, but the total of a month is: it says that the month was counted. */
function rowOf(counted: Counted, ordening: string, klasse: string, gemeente: string): StandRow[] {
  const { trajecten, kinderen } = counted.whole(ordening, klasse, gemeente);
  if (trajecten.waarde === 0 && kinderen.waarde === 0 && klasse !== ALL) return [];
  return [
    {
      ordening,
      klasse,
      gemeente,
      trajecten: trajecten.waarde,
      kinderen: kinderen.waarde,
      trajecten_mark: trajecten.mark,
      kinderen_mark: kinderen.mark,
    },
  ];
}
