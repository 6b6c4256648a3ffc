import { type Refusal, refuse } from '#platform/refusal.ts';

/** What is known of a question when someone wants to have it. */
export type Vrij = {
  readonly afgeslotenOp: string | null;
  readonly behandelaar: string | null;
  readonly behandelaarNaam: string | null;
};

/** One question has one behandelaar: who comes second hears who was first. */
export function checkTake(
  vraag: Vrij,
): Refusal<'hulpvraag/reeds-gesloten' | 'hulpvraag/reeds-opgepakt'> | undefined {
  if (vraag.afgeslotenOp !== null)
    return refuse('hulpvraag/reeds-gesloten', { afgeslotenOp: vraag.afgeslotenOp });
  if (vraag.behandelaar !== null) return refuse('hulpvraag/reeds-opgepakt', { naam: vraag.behandelaarNaam });
  return undefined;
}

/** Only who has a question can give it back, and only while there is something to do. */
export function checkReturn(
  vraag: Vrij,
  account: string | null,
): Refusal<'hulpvraag/reeds-gesloten' | 'hulpvraag/niet-van-u'> | undefined {
  if (vraag.afgeslotenOp !== null)
    return refuse('hulpvraag/reeds-gesloten', { afgeslotenOp: vraag.afgeslotenOp });
  if (account === null || vraag.behandelaar !== account) return refuse('hulpvraag/niet-van-u');
  return undefined;
}
