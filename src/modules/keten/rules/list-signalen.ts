import {
  KetensignaalSoort,
  type KetensignaalTellingen,
  type Partij,
  type Termijnsignaal,
} from '../schema/ketensignaal.ts';
import { judgeTermijn, rememberDays } from './judge-termijn.ts';
import type { Kandidaat } from './kandidaat.ts';

/** What a page of signals asks. `after` is the place of the last signal of the page before. */
export type SignaalAsk = {
  readonly soort: KetensignaalSoort | undefined;
  readonly wie: Partij | undefined;
  readonly isTeLaat: boolean | undefined;
  readonly after: string | undefined;
  readonly limit: number;
};

type Candidate<Over> = { readonly over: Over; readonly kandidaat: Kandidaat };
type About = { readonly id: string; readonly toewijzingId: string | null };
type Found<Over> = { readonly over: Over; readonly signaal: Termijnsignaal; readonly place: string };

type Page<Over> = {
  readonly rows: Found<Over>[];
  readonly totaal: number;
  /** Of all that there are, whatever was asked. */
  readonly tellingen: KetensignaalTellingen;
  readonly teLaat: KetensignaalTellingen;
  readonly volgende: string | null;
};

/** What has no last day comes behind all that has one. */
const never = '9999-12-31';

/**
 * Of all candidates those in which something is due, the first last day first, one page of them. A retour is told only
 * when it is late: every bericht waits for one during three working days.
 * @param today ISO date in the Netherlands.
 */
export function listSignalen<Over extends About>(
  candidates: readonly Candidate<Over>[],
  today: string,
  ask: SignaalAsk,
): Page<Over> {
  const all = findAll(candidates, today);
  const chosen = all.filter(
    ({ signaal }) =>
      (ask.soort === undefined || signaal.soort === ask.soort) &&
      (ask.wie === undefined || signaal.wie === ask.wie) &&
      (ask.isTeLaat === undefined || signaal.isTeLaat === ask.isTeLaat),
  );
  const { after } = ask;
  const onward = after === undefined ? chosen : chosen.filter(({ place }) => place > after);
  const rows = onward.slice(0, ask.limit);
  return {
    rows,
    totaal: chosen.length,
    tellingen: countEach(all),
    teLaat: countEach(all.filter(({ signaal }) => signaal.isTeLaat)),
    volgende: onward.length > rows.length ? (rows.at(-1)?.place ?? null) : null,
  };
}

function findAll<Over extends About>(candidates: readonly Candidate<Over>[], today: string): Found<Over>[] {
  const telling = rememberDays();
  return candidates
    .flatMap(({ over, kandidaat }) => {
      const signaal = judgeTermijn(kandidaat, today, telling);
      if (!signaal || (signaal.soort === 'retour' && !signaal.isTeLaat)) return [];
      return [{ over, signaal, place: placeOf(over, signaal) }];
    })
    .toSorted((one, other) => (one.place < other.place ? -1 : 1));
}

/** Where a signal stands among all others; it holds numbers and days only, so it may stand in an address. */
function placeOf({ id, toewijzingId }: About, { uiterlijk, soort }: Termijnsignaal): string {
  return [uiterlijk ?? never, soort, id, toewijzingId].filter(Boolean).join('.');
}

function countEach(found: readonly { readonly signaal: Termijnsignaal }[]): KetensignaalTellingen {
  const counts = Object.fromEntries(
    KetensignaalSoort.options.map((soort) => [soort, 0]),
  ) as KetensignaalTellingen;
  for (const { signaal } of found) counts[signaal.soort] += 1;
  return counts;
}
