import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Contractbudget, ContractbudgetWijziging } from '../../schema/contract.ts';
import { findContract, saveContract } from '../../store/contract.ts';
import { contractsOf } from './contracts-of.ts';

/** Changes what a contract may cost in a year; whoever comes second sees what the first made of it. */
export const changeContractbudget = defineOperation({
  name: 'changeContractbudget',
  route: 'PATCH /contractbudgetten/{id}',
  summary: 'Wijzigt het plafond van een contract in een jaar.',
  needs: 'contractbudget:manage',
  input: ContractbudgetWijziging,
  output: Contractbudget,
  refuses: ['contract/onbekend'],
  logs: { action: 'U', about: () => [] },

  async handle({ id, versie, plafond = null, bron }, context) {
    const { db } = context;
    const found = await findContract(db, id);
    if (!found) return refuse('contract/onbekend');
    const ask = { jaar: found.jaar, aanbiederId: undefined, gemeente: undefined, id };
    if (found.versie !== versie) {
      const [huidig] = await contractsOf(context, ask);
      return refuse('verouderd', { huidig });
    }
    await saveContract(db, id, { plafond, bron });
    const [changed] = await contractsOf(context, ask);
    return changed ?? refuse('contract/onbekend');
  },
});
