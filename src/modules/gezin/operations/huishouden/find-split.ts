import { takeTurn } from '#platform/database/take-turn.ts';
import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Huishouden } from '../../schema/huishouden.ts';
import { hasDeel } from '../../store/gezin.ts';
import { listHuishoudenRows, worksFor } from '../../store/huishouden.ts';

export const splitRefuses = ['gezin/onbekend', 'gezin/bijdrage-nodig', 'huishouden/niet-gesplitst'] as const;

/** Nothing when who asks arranges who lives where in this gezin, else why not. */
export async function mayArrange(
  { db }: Pick<Context, 'db'>,
  gezinId: string,
): Promise<Refusal<'gezin/onbekend' | 'gezin/bijdrage-nodig'> | undefined> {
  if (!(await hasDeel(db, gezinId, 'gezin'))) return refuse('gezin/onbekend', { id: gezinId });
  return (await worksFor(db, gezinId)) ? undefined : refuse('gezin/bijdrage-nodig');
}

/** The two households, for who arranges them; two who do it at once take turns. */
export async function findSplit(
  context: Pick<Context, 'db' | 'vault'>,
  gezinId: string,
): Promise<readonly Huishouden[] | Refusal<(typeof splitRefuses)[number]>> {
  const no = await mayArrange(context, gezinId);
  if (no) return no;
  await takeTurn(context.db, `huishouden ${gezinId}`);
  const known = await listHuishoudenRows(context.db, context.vault, gezinId);
  return known.length > 0 ? known : refuse('huishouden/niet-gesplitst');
}
