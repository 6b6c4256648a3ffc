import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Contractbudget, ContractbudgetInvoer } from '../../schema/contract.ts';
import { insertContract } from '../../store/contract.ts';
import { canDeclare } from '../../store/tarief.ts';
import { refuseOther } from '../tarief/may-keep.ts';
import { contractsOf } from './contracts-of.ts';

/** Writes down what a contract may cost in a year, and where that stands. */
export const openContractbudget = defineOperation({
  name: 'openContractbudget',
  route: 'POST /contractbudgetten',
  summary: 'Legt het plafond van een contract in een jaar vast, met waar dat staat.',
  needs: 'contractbudget:manage',
  input: ContractbudgetInvoer,
  output: Contractbudget,
  refuses: ['contract/eigen-gemeente', 'contract/aanbieder-onbekend', 'contract/bestaat-al'],
  logs: { action: 'U', about: () => [] },

  async handle({ taak, plafond, ...given }, context) {
    const { db, actor } = context;
    const other = refuseOther(actor, given.gemeente);
    if (other) return other;
    if (!(await canDeclare(db, given.aanbiederId))) return refuse('contract/aanbieder-onbekend');
    const id = uuidv7();
    const isNew = await insertContract(db, { ...given, id, taak: taak ?? null, plafond: plafond ?? null });
    if (!isNew) return refuse('contract/bestaat-al');
    const ask = { jaar: given.jaar, aanbiederId: undefined, gemeente: undefined, id };
    const [made] = await contractsOf(context, ask);
    if (!made) throw new Error('a contract that was just kept is not there');
    return made;
  },
});
