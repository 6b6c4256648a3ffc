import type { Context } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkOpen, mayWrite, type Rights } from '../rules/stand.ts';
import type { Analyse } from '../schema/analyse.ts';
import type { Denkmodel } from '../schema/denkmodel.ts';
import { findAnalyseOfGast, findAnalyseToChange } from '../store/analyse.ts';
import { getModel } from '../store/denkmodel.ts';
import { findRights } from '../store/rights.ts';
import { countReadable } from '../store/verhaal.ts';

/** What every operation refuses that writes in the present round. */
export const openRefusals = ['gezin/onbekend', 'analyse/onbekend', 'analyse/vastgesteld'] as const;
type No = Refusal<(typeof openRefusals)[number] | 'verboden'>;

/** The present round, and what who asks may do in it. */
export type Open = { readonly analyse: Analyse; readonly rights: Rights };

/** The present round of a gezin, locked, for who may write in it while it is open. */
export async function findOpen({ db }: Pick<Context, 'db'>, gezinId: string): Promise<Open | No> {
  const rights = await findRights(db, gezinId);
  const no = mayWrite(rights);
  if (no) return no;
  const analyse = await findAnalyseToChange(db, gezinId);
  if (!analyse) return refuse('analyse/onbekend');
  return checkOpen(analyse) ?? { analyse, rights };
}

/**
 * The same for who writes its own part: also a guest who was let in for that part only, and to whom nothing else of the analyse
 * shows.
 */
export async function findOpenForPart(
  context: Pick<Context, 'db'>,
  gezinId: string,
): Promise<Open | Refusal<(typeof openRefusals)[number] | 'verboden'>> {
  const rights = await findRights(context.db, gezinId);
  if (rights.eigenDeel === null) return await findOpen(context, gezinId);
  const analyse = await findAnalyseOfGast(context.db, gezinId);
  if (!analyse) return refuse('analyse/onbekend');
  return checkOpen(analyse) ?? { analyse, rights };
}

type Codes = {
  readonly oorzaken?: readonly string[] | undefined;
  readonly domeinen?: readonly string[] | undefined;
  readonly trede?: string | null | undefined;
};

/** Whether the model of this analyse knows these codes. */
export async function checkCodes(
  { db }: Pick<Context, 'db'>,
  analyse: Analyse,
  codes: Codes,
): Promise<Refusal<'analyse/code-onbekend'> | undefined> {
  const model = await getModel(db, analyse.modelCode, analyse.modelVersie);
  const known = (part: 'oorzaken' | 'domeinen' | 'treden', code: string) =>
    model[part].some((one: Denkmodel['treden'][number]) => one.code === code);
  const areKnown =
    (codes.oorzaken ?? []).every((code) => known('oorzaken', code)) &&
    (codes.domeinen ?? []).every((code) => known('domeinen', code)) &&
    (!codes.trede || known('treden', codes.trede));
  return areKnown ? undefined : refuse('analyse/code-onbekend');
}

/** Own words on which something is to rest must be words that the one who links them can read. */
export async function checkBronnen(
  { db }: Pick<Context, 'db'>,
  gezinId: string,
  bronnen: readonly string[] = [],
): Promise<Refusal<'analysedeel/onbekend'> | undefined> {
  const asked = new Set(bronnen);
  if (asked.size === 0) return undefined;
  return (await countReadable(db, gezinId, [...asked])) === asked.size
    ? undefined
    : refuse('analysedeel/onbekend');
}

/** The present round and, of one of its parts, what to refuse first. */
export async function findOpenFor<No extends string>(
  context: Pick<Context, 'db'>,
  gezinId: string,
  check: (analyse: Analyse) => Promise<Refusal<No> | undefined>,
): Promise<Analyse | Refusal<No | (typeof openRefusals)[number] | 'verboden'>> {
  const open = await findOpen(context, gezinId);
  if (isRefusal(open)) return open;
  return (await check(open.analyse)) ?? open.analyse;
}
