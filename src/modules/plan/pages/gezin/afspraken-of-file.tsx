import { AfsprakenCard } from '../samen/afspraken-card.tsx';
import type { CardProps } from './family-file.ts';

/** Who does what by when, on the page of a family; with a closed plan there is nothing to show. */
export function AfsprakenOfFile({ file, refusal }: CardProps) {
  const { dossier, gezin, may, drafts, today } = file;
  if (!dossier?.plan) return null;
  return (
    <AfsprakenCard
      afspraken={dossier.afspraken}
      doelen={dossier.doelen}
      gezin={gezin}
      canChange={may.changeAfspraak && dossier.plan.geslotenOp === null}
      draft={drafts?.afspraak}
      today={today}
      refusal={refusal}
    />
  );
}
