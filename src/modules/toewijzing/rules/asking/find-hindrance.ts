import type { Belemmering, GevraagdProduct, VotBelemmering } from '../../schema/asking.ts';

/** To iJw a gecertificeerde instelling is an aanbieder too, with a protocol of its own. */
export const INSTELLING = 'gecertificeerde-instelling';

/** Units of output: pieces with a result, and euros (WJ756). */
const output = ['82', '83'];
/** A judge or another authority of the law (COD327). */
const rechter = '08';

export type AskFacts = {
  readonly asker: { readonly soort: string; readonly agb: string | null };
  readonly hasBsn: boolean;
  readonly isOpen: boolean;
  /** Of what is assigned now, whether help runs on any of it. */
  readonly isRunning: boolean;
};

/**
 * Why this aanbieder cannot ask a toewijzing for this child now, or null: without AGB-code no bericht has a sender, without
 * BSN none has a client (SAP §4.5), and there is one verzoek at a time (OP350).
 */
export function findVotHindrance({
  asker,
  hasBsn,
  isOpen,
}: Omit<AskFacts, 'isRunning'>): VotBelemmering | null {
  if (asker.agb === null) return 'verzoek/zonder-agb';
  if (!hasBsn) return 'verzoek/zonder-bsn';
  return isOpen ? 'verzoek/nog-open' : null;
}

/**
 * The same for a change, which is only of help that runs (OP306) and is never asked by a gecertificeerde instelling (SAP GI:
 * another decision of the judge is a new VOT).
 */
export function findVowHindrance(facts: AskFacts): Belemmering | null {
  if (facts.asker.soort === INSTELLING) return 'verzoek/gi-zonder-wijziging';
  return findVotHindrance(facts) ?? (facts.isRunning ? null : 'verzoek/geen-levering');
}

/** Whether a VOT is within the protocol of a gecertificeerde instelling: ordered by a judge, and specific output only. */
export function isWithinGi(
  verwijzer: { readonly soort: string },
  producten: readonly GevraagdProduct[],
): boolean {
  return (
    verwijzer.soort === rechter &&
    producten.every(({ vorm, omvang }) => vorm === 'specifiek' && output.includes(omvang?.eenheid ?? ''))
  );
}
