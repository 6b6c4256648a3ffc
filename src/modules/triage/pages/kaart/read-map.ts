import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listBuurtaanbod } from '../../operations/kaart/list-buurtaanbod.ts';
import { openBuurtaanbod } from '../../operations/kaart/open-buurtaanbod.ts';
import { readLadder } from '../../operations/weighing/read-ladder.ts';

const filters = ['gemeente', 'soort', 'leeftijd', 'na'] as const;

/** The sociale kaart as it was asked, with the crisis numbers of each own gemeente for who may fill them in. */
export async function readMap(desk: Desk, query: URLSearchParams) {
  const { gemeenten: own, grants } = desk.actor;
  const asked = filters.flatMap((name) => (query.get(name) ? [[name, query.get(name)] as const] : []));
  const [found, regio] = await Promise.all([
    desk.read(listBuurtaanbod, Object.fromEntries(asked)),
    desk.read(readRegio, {}),
  ]);
  const canChange = grants.has(openBuurtaanbod.needs);
  const gemeenten = regio.gemeenten.map(({ code, naam }) => ({ code, naam }));
  const mine = canChange ? gemeenten.filter(({ code }) => own.includes(code)) : [];
  const crisis = await Promise.all(
    mine.map(async (gemeente) => ({
      gemeente,
      lijnen: (await desk.read(readLadder, { gemeente: gemeente.code })).crisislijnen,
    })),
  );
  return { ...found, gemeenten, own: [...own], mine, canChange, crisis };
}

export type MapData = Awaited<ReturnType<typeof readMap>>;
