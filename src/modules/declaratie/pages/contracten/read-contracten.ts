import type { Desk } from '#platform/desk.ts';
import { listContractbudgetten } from '../../operations/contract/list-contractbudgetten.ts';
import { readNames } from '../choosing/read-names.ts';

/** The contracts of a year with the names that go with them; of this year where none was asked. */
export async function readContracten(desk: Desk, query: URLSearchParams) {
  const asked = /^20\d\d$/.exec(query.get('jaar') ?? '')?.[0];
  const [list, names] = await Promise.all([
    desk.read(listContractbudgetten, { ...(asked && { jaar: asked }) }),
    readNames(desk),
  ]);
  const { grants, scope } = desk.actor;
  return {
    ...list,
    names,
    thisYear: Number(desk.today.slice(0, 4)),
    canManage: grants.has('contractbudget:manage'),
    canSeeOrders: grants.has('budget:list'),
    isRegio: scope === 'stip_regio',
  };
}

export type ContractFile = Awaited<ReturnType<typeof readContracten>>;
