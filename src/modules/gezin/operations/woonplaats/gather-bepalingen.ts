import type { Context } from '#platform/operation.ts';
import { completeBepaling } from '../../rules/woonplaats/complete-bepaling.ts';
import type { Known } from '../../rules/woonplaats/known-facts.ts';
import type { Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { listInschrijvingRows } from '../../store/inschrijving.ts';
import { listPersonen } from '../../store/persoon.ts';
import { listVerblijfRows } from '../../store/verblijf.ts';
import { type BepalingRow, listBepalingRows } from '../../store/woonplaats/bepaling.ts';
import { listGeschilRows } from '../../store/woonplaats/geschil.ts';
import { listVerrekeningRows } from '../../store/woonplaats/verrekening.ts';

type Here = Pick<Context, 'db' | 'vault' | 'today'>;

/** What is kept about a gezin, for as many of its jeugdigen as are asked about. */
export async function gatherKnown({ db, vault }: Here, gezinId: string) {
  return {
    leden: await listPersonen(db, gezinId),
    inschrijvingen: await listInschrijvingRows(db, vault, gezinId),
    verblijven: await listVerblijfRows(db, gezinId),
  };
}

/** The same with what was told for earlier findings about one of them. */
export function knownAbout(
  known: Omit<Known, 'earlier'>,
  rows: readonly BepalingRow[],
  persoonId: string,
): Known {
  const own = rows.filter((one) => one.persoonId === persoonId);
  return { ...known, earlier: own.map(({ feiten }) => feiten) };
}

/** Every finding about the jeugdigen of a gezin with what people said about it since, newest first. */
export async function gatherBepalingen(here: Here, gezinId: string): Promise<Woonplaatsbepaling[]> {
  const rows = await listBepalingRows(here.db, gezinId);
  if (rows.length === 0) return [];
  const known = await gatherKnown(here, gezinId);
  const geschillen = await listGeschilRows(here.db, gezinId, here.today);
  const verrekeningen = await listVerrekeningRows(here.db, gezinId);
  return rows.map(({ feiten, ...row }) => ({
    ...row,
    ...completeBepaling(
      { ...row, feiten },
      {
        known: knownAbout(known, rows, row.persoonId),
        isNieuwste: rows.find(({ persoonId }) => persoonId === row.persoonId)?.id === row.id,
        day: here.today,
      },
    ),
    geschillen: geschillen.filter(({ bepalingId }) => bepalingId === row.id),
    verrekeningen: verrekeningen.filter(({ bepalingId }) => bepalingId === row.id),
  }));
}

/** For whoever just wrote about it, and therefore sees it. */
export async function getBepaling(here: Here, gezinId: string, id: string): Promise<Woonplaatsbepaling> {
  const found = (await gatherBepalingen(here, gezinId)).find((one) => one.id === id);
  if (!found) throw new Error('who decides about a woonplaatsbepaling sees it');
  return found;
}
