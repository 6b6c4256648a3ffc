import type { Context } from '#platform/operation.ts';
import { signaalOf, sumInJaar, taakgerichtTot } from '../../rules/budget/contract.ts';
import type { Contractbudget } from '../../schema/contract.ts';
import {
  type ContractAsk,
  type ContractRow,
  findContractOrders,
  listContractRows,
} from '../../store/contract.ts';

/** Contracts with what was used of each, what is ordered under it, and whether somebody has to look at it. */
export async function contractsOf(
  { db, actor, today }: Context,
  ask: ContractAsk,
): Promise<Contractbudget[]> {
  const rows = await listContractRows(db, ask);
  // Who looks at the region sees sums of organisaties, and no order of a child.
  const orders =
    actor.scope === 'stip_regio'
      ? undefined
      : await findContractOrders(
          db,
          rows.map(({ id }) => id),
        );
  return rows.map((row) => {
    const gebruikt = usedOf(row, today);
    const hasOrders = orders !== undefined && row.toegekend !== null;
    const { toegekend: _granted, ...rest } = row;
    return {
      ...rest,
      gebruikt,
      toegewezen: hasOrders ? sumInJaar(orders.get(row.id) ?? [], row.jaar) : null,
      signaal: signaalOf(row.plafond, gebruikt),
    };
  });
}

function usedOf({ variant, plafond, jaar, toegekend }: ContractRow, today: string): number | null {
  return variant === 'taakgericht' ? taakgerichtTot(plafond, jaar, today) : toegekend;
}
