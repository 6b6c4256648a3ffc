import type { Stroom, Verslagperiode } from '#berichten/cbs-jeugd/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { type Beleidsinformatie, makeBeleidsinformatie } from '../rules/make-beleidsinformatie.ts';
import { choosePeriode, describePeriode, stromenOf } from '../rules/periode.ts';
import type { FeitRow, Periode } from '../schema.ts';
import { listFeiten } from '../store/feiten.ts';
import { findSoort } from '../store/levering.ts';

export const refuses = [
  'beleidsinformatie/geen-leverancier',
  'beleidsinformatie/stroom-onbekend',
  'beleidsinformatie/periode-onbekend',
] as const;

type Asked = { readonly stroom?: Stroom | undefined; readonly periode?: string | undefined };

export type Chosen = {
  readonly stromen: readonly Stroom[];
  readonly verslagperiode: Verslagperiode;
  readonly periode: Periode;
  readonly hasMaatregelen: boolean;
};

/** Which stream and period are meant, for the organisatie of who asks: its first stream and the latest period that is over. */
export async function choose(
  { stroom, periode }: Asked,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<Chosen | Refusal<(typeof refuses)[number]>> {
  const stromen = stromenOf(await findSoort(db));
  const [first] = stromen;
  if (first === undefined) return refuse('beleidsinformatie/geen-leverancier');
  const chosen = stroom ?? first;
  if (!stromen.includes(chosen)) return refuse('beleidsinformatie/stroom-onbekend');
  const verslagperiode = choosePeriode(chosen, periode, today);
  if (isRefusal(verslagperiode)) return verslagperiode;
  const hasMaatregelen = stromen.length > 1;
  return { stromen, verslagperiode, periode: describePeriode(verslagperiode, today), hasMaatregelen };
}

/** What would be delivered over a period as things are now, with the facts it stands on. */
export async function make(
  { verslagperiode, periode, hasMaatregelen }: Chosen,
  { db, vault, today }: Pick<Context, 'db' | 'vault' | 'today'>,
): Promise<Beleidsinformatie & { readonly rows: readonly FeitRow[] }> {
  const rows = await listFeiten(db, vault, periode);
  return { rows, ...makeBeleidsinformatie(rows, verslagperiode, { hasMaatregelen, today }) };
}
