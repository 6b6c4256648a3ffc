import type { Context } from '#platform/operation.ts';
import { draagvlakOf } from '../../rules/draagvlak.ts';
import type { Draagvlak } from '../../schema/samen.ts';
import { listAntwoorden, listPartijen, listVersiesOf } from '../../store/samen.ts';

/** Who stands behind the plan now, by what was kept and said; for operations that show it or hold something against it. */
export async function readDraagvlak(
  { db }: Pick<Context, 'db'>,
  gezinId: string,
  isVoorgelegd: boolean,
): Promise<Draagvlak> {
  const partijen = await listPartijen(db, gezinId);
  const antwoorden = await listAntwoorden(db, gezinId);
  const versies = await listVersiesOf(
    db,
    gezinId,
    antwoorden.map(({ nummer }) => nummer),
  );
  return draagvlakOf({
    partijen,
    antwoorden,
    versies: new Map(versies.map(({ nummer, inhoud }) => [nummer, inhoud])),
    laatste: versies[0]?.nummer ?? null,
    isVoorgelegd,
  });
}
