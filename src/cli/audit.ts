import { type AuditVerdict, verifyAudit } from '#platform/audit/verify-audit.ts';
import type { Command } from './command.ts';
import { withKit } from './with-kit.ts';

/** Is the audit log whole? Exit code 0 when every seal fits, 1 when anything does not. */
export const command: Command = ({ options }) =>
  withKit(async ({ kit }) => {
    const verdict = await verifyAudit(kit.db);
    console.log(options['json'] ? JSON.stringify(verdict) : writeVerdict(verdict));
    return verdict.faults.length === 0 ? 0 : 1;
  });

function writeVerdict({ seals, lines, waiting, faults }: AuditVerdict): string {
  const counts = `${seals} zegels, ${lines} regels, waarvan ${waiting} nog zonder zegel / ${seals} seals, ${lines} lines, ${waiting} of them not sealed yet`;
  if (faults.length === 0) return `Het logboek is heel. / The audit log is whole.\n${counts}`;
  return ['Het logboek is NIET heel. / The audit log is NOT whole.', ...faults, counts].join('\n');
}
