import type { FileRights } from '#modules/gezin/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Doel, Gezinsplan } from '../schema/plan.ts';

/** Not yours and not there look the same; a family one knows, with a part that is closed, says so. */
export function mayWrite(
  rights: FileRights,
  deel: string,
): Refusal<'gezin/onbekend' | 'verboden'> | undefined {
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  return rights.get(deel)?.canWrite ? undefined : refuse('verboden', { deel });
}

/** A closed plan is part of the past: it is read, not written. */
export function checkOpen(plan: Gezinsplan): Refusal<'plan/gesloten'> | undefined {
  return plan.geslotenOp === null ? undefined : refuse('plan/gesloten', { geslotenOp: plan.geslotenOp });
}

/** Two people who changed the same thing get a choice, never an overwrite. */
export function checkVersie<T extends { versie: number }>(
  huidig: T,
  versie: number,
): Refusal<'verouderd'> | undefined {
  return huidig.versie === versie ? undefined : refuse('verouderd', { huidig });
}

type DoelChanges = {
  readonly [Key in 'domein' | 'tekst' | 'voortgang' | 'bereiktOp']?: Doel[Key] | undefined;
};

/** What is not named stays as it was. */
export function changed(doel: Doel, changes: DoelChanges): Doel | Refusal<'doel/bereikt-voor-begin'> {
  const { domein = doel.domein, tekst = doel.tekst } = changes;
  const voortgang = changes.voortgang === undefined ? doel.voortgang : changes.voortgang;
  const bereiktOp = changes.bereiktOp === undefined ? doel.bereiktOp : changes.bereiktOp;
  if (bereiktOp !== null && bereiktOp < doel.begonnenOp)
    return refuse('doel/bereikt-voor-begin', { begonnenOp: doel.begonnenOp });
  return { ...doel, domein, tekst, voortgang, bereiktOp, versie: doel.versie + 1 };
}

type PlanChanges = {
  readonly [Key in 'samenvatting' | 'regie' | 'regieWie' | 'regieSteun' | 'besprekenOp']?:
    | Gezinsplan[Key]
    | undefined;
};

/** What is not named stays as it was; to change a plan is to look at it. Who directs is somebody of a known kind. */
export function changedPlan(
  plan: Gezinsplan,
  changes: PlanChanges,
  today: string,
): Gezinsplan | Refusal<'plan/regie-onbekend' | 'plan/bespreken-voorbij'> {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const next: Gezinsplan = { ...plan, ...named, evaluatieOp: today, versie: plan.versie + 1 };
  if (next.regie === null && (next.regieWie !== null || next.regieSteun !== null))
    return refuse('plan/regie-onbekend');
  const isNewDay = next.besprekenOp !== plan.besprekenOp;
  return isNewDay && next.besprekenOp !== null && next.besprekenOp < today
    ? refuse('plan/bespreken-voorbij')
    : next;
}
