import { uuidv7 } from 'uuidv7';
import type { Context } from '#platform/operation.ts';
import { type Analyse, DeelnemerId, FactorId, HypotheseId, WensId } from '../schema/analyse.ts';
import type { Denkmodel } from '../schema/denkmodel.ts';
import { addDeelnemer, listEarlierParties } from '../store/deelnemer.ts';
import { addFactor, listFactoren, type Place } from '../store/factor.ts';
import { saveGebruik } from '../store/gebruik.ts';
import { addHypothese, listHypothesen } from '../store/hypothese.ts';
import { addWens, listWensen } from '../store/wens.ts';

type Turn = {
  readonly last: Analyse;
  readonly next: Analyse;
  readonly model: Denkmodel;
  readonly until: string;
};

/**
 * A next round begins with what the last one found: the same parties, explanations and wishes, resting on the same own words
 * by the same links. What each thinks is asked anew, and each writes its own part anew, beginning with its own earlier words.
 */
export async function repeatRonde(context: Context, turn: Turn): Promise<void> {
  const { db, actor } = context;
  const { last, next, model } = turn;
  const place: Place = { analyseId: next.id, gezinId: next.gezinId, door: actor.account ?? '' };
  const parties = await repeatParties(context, turn);
  await repeatFindings(db, { last, model, place });
  for (const wens of await listWensen(db, last.id)) {
    const id = WensId.parse(uuidv7());
    const deelnemerId = parties.get(wens.deelnemerId) ?? null;
    const trede = model.treden.some(({ code }) => code === wens.trede) ? wens.trede : null;
    await addWens(db, { ...wens, id, deelnemerId, trede }, place);
    await saveGebruik(db, { kind: 'wens_id', id, gezinId: next.gezinId }, wens.bronnen);
  }
}

/** Answers which party of the last round is which of the next. */
async function repeatParties(
  { db, actor, emit }: Context,
  { last, next, until }: Turn,
): Promise<ReadonlyMap<string | null, DeelnemerId>> {
  const parties = new Map<string | null, DeelnemerId>();
  for (const { id: earlier, ...one } of await listEarlierParties(db, last.id)) {
    const id = DeelnemerId.parse(uuidv7());
    parties.set(earlier, id);
    const place = { analyseId: next.id, gezinId: next.gezinId, taak: null, uiterlijk: until };
    await addDeelnemer(db, { ...one, ...place, id });
    if (one.houder !== null && one.houder !== actor.account)
      emit('deelnemer.gevraagd', { gezin: next.gezinId, analyse: next.id, deelnemer: id });
  }
  return parties;
}

/** Codes that another model does not know are left behind; the sentences themselves stay. */
async function repeatFindings(
  db: Context['db'],
  { last, model, place }: Pick<Turn, 'last' | 'model'> & { readonly place: Place },
): Promise<void> {
  const { gezinId } = place;
  for (const factor of await listFactoren(db, last.id)) {
    const id = FactorId.parse(uuidv7());
    await addFactor(db, { ...factor, id }, place);
    await saveGebruik(db, { kind: 'factor_id', id, gezinId }, factor.bronnen);
  }
  const causes = new Set(model.oorzaken.map(({ code }) => code));
  const domains = new Set(model.domeinen.map(({ code }) => code));
  for (const one of await listHypothesen(db, last.id)) {
    const id = HypotheseId.parse(uuidv7());
    const oorzaken = one.oorzaken.filter((code) => causes.has(code));
    const domeinen = one.domeinen.filter((code) => domains.has(code));
    await addHypothese(db, { ...one, id, oorzaken, domeinen }, place);
    await saveGebruik(db, { kind: 'hypothese_id', id, gezinId }, one.bronnen);
  }
}
