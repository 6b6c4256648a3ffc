import type { z } from 'zod';
import { type GezinId, PersoonId, readGezin } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { standOf } from '../../rules.ts';
import { EigenVerhaal } from '../../schema.ts';
import { listContactvragenOf, listLessenOf, listVerhaalRows, type VerhaalRow } from '../../store/eigen.ts';

export type OwnGezin = z.output<typeof readGezin.output>;

/** The gezin of who tells; one that is not one's own looks like one that does not exist. */
async function findOwnGezin(context: Context, id: GezinId) {
  const gezin = await readGezin.handle({ id }, context);
  return isRefusal(gezin) ? refuse('gezin/onbekend', { id }) : readGezin.output.parse(gezin);
}

/** The own stories and those about which one is asked, with what was learnt of them and asked about them. */
export async function gatherEigen(context: Context, id: GezinId) {
  const gezin = await findOwnGezin(context, id);
  if (isRefusal(gezin)) return gezin;
  const { db } = context;
  const rows = await listVerhaalRows(db, id);
  const ids = rows.map((row) => row.id);
  const [lessen, vragen] = [await listLessenOf(db, ids), await listContactvragenOf(db, ids)];
  const verhalen = rows.map((row) =>
    EigenVerhaal.parse({
      ...toldOf(row, gezin, context),
      lessen: lessen.get(row.id) ?? [],
      contactvragen: vragen.get(row.id) ?? [],
    }),
  );
  return { gezin, verhalen };
}

function toldOf(row: VerhaalRow, { leden }: OwnGezin, { actor, today }: Context) {
  const firstName = (id: string | null) => leden.find((lid) => lid.id === id)?.voornaam;
  return {
    ...row,
    over: row.persoonId === null ? null : (firstName(row.persoonId) ?? null),
    isVerteller: row.vertellerId === actor.account,
    magContact: row.delen === 'leren-contact',
    stand: standOf(row, today),
    instemmers: row.nodig.map((id) => ({
      persoonId: PersoonId.parse(id),
      voornaam: firstName(id) ?? '',
      hasIngestemd: row.instemming.includes(id),
      isEigen: leden.some((lid) => lid.id === id && lid.accountId === actor.account),
    })),
  };
}

/** One own story with its gezin, for a deed of its teller. */
export async function findEigen(context: Context, id: GezinId, verhaalId: string) {
  const found = await gatherEigen(context, id);
  if (isRefusal(found)) return found;
  const verhaal = found.verhalen.find((one) => one.id === verhaalId);
  return verhaal ? { gezin: found.gezin, verhaal } : refuse('verhaal/onbekend');
}

/** The story as it is after a deed. */
export async function readAgain(context: Context, id: GezinId, verhaalId: string) {
  const found = await findEigen(context, id, verhaalId);
  return isRefusal(found) ? found : found.verhaal;
}
