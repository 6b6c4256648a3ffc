import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { GezinId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkBegin, mayWrite } from '../rules/stand.ts';
import { Analyse, AnalyseId, DeelnemerId, type Kandidaat } from '../schema/analyse.ts';
import type { Denkmodel } from '../schema/denkmodel.ts';
import { addAnalyse, findAnalyseToChange } from '../store/analyse.ts';
import { addDeelnemer } from '../store/deelnemer.ts';
import { findPresentModel } from '../store/denkmodel.ts';
import { listKandidaten } from '../store/kandidaat.ts';
import { findRights } from '../store/rights.ts';
import { repeatRonde } from './repeat-ronde.ts';

/** How long each has to tell its part where nobody says otherwise: a choice of Stip, shown and easily changed. */
export const DAYS_TO_TELL = 21;

export const startAnalyse = defineOperation({
  name: 'startAnalyse',
  route: 'POST /gezinnen/{id}/analyses',
  summary: 'Begin een gedeelde analyse, of een volgende ronde die verdergaat op de vorige.',
  needs: 'analyse:change',
  input: z.object({
    id: GezinId,
    aanleiding: z.union([z.literal(''), typedText(2000, 'Schrijf op waarom u begint.')]).default(''),
    uiterlijk: Kalenderdag.optional(),
  }),
  output: Analyse,
  refuses: ['gezin/onbekend', 'analyse/reeds-open', 'analyse/einde-voor-begin'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, aanleiding, uiterlijk }, context) {
    const { db, actor, today, emit } = context;
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const last = await findAnalyseToChange(db, id);
    const until = uiterlijk ?? addDays(today, DAYS_TO_TELL);
    const early = checkBegin(last, { today, until });
    if (early) return early;
    const model = await findPresentModel(db, today);
    const analyse = { ...nextRonde(last, model), gezinId: id, aanleiding, begonnenOp: today };
    if (!(await addAnalyse(db, analyse, actor.account ?? ''))) return refuse('analyse/reeds-open');
    if (last) await repeatRonde(context, { last, next: analyse, model, until });
    else await askKnown(context, analyse, until);
    emit('analyse.begonnen', { gezin: id, analyse: analyse.id });
    return analyse;
  },
});

/** A next round begins with the conclusion of the last one, and with the model that holds today. */
function nextRonde(last: Analyse | undefined, { code, versie }: Denkmodel) {
  return {
    id: AnalyseId.parse(uuidv7()),
    ronde: (last?.ronde ?? 0) + 1,
    modelCode: code,
    modelVersie: versie,
    conclusie: last?.conclusie ?? '',
    conclusieVersie: 1,
    vastgesteldOp: null,
    versie: 1,
  };
}

/** Names everyone whom the file knows, so that nobody types who there are; people of the own circle are asked in one click. */
async function askKnown({ db, actor, emit }: Context, analyse: Analyse, uiterlijk: string): Promise<void> {
  const known = (await listKandidaten(db, analyse.gezinId)).filter(({ soort }) => soort !== 'netwerk');
  const self = known.some(({ houder }) => houder === actor.account) ? [] : [asParty(actor)];
  for (const one of [...known, ...self]) {
    const id = DeelnemerId.parse(uuidv7());
    const added = await addDeelnemer(db, {
      ...one,
      id,
      analyseId: analyse.id,
      gezinId: analyse.gezinId,
      taak: null,
      uiterlijk,
    });
    if (added && one.houder !== actor.account)
      emit('deelnemer.gevraagd', { gezin: analyse.gezinId, analyse: analyse.id, deelnemer: id });
  }
}

/** Who begins takes part. */
function asParty({ account, name, rol }: Actor): Kandidaat {
  const soort = rol === 'gezinswerker' || rol === 'expert' ? rol : 'anders';
  return { soort, naam: name, persoonId: null, houder: account, houderSoort: 'account' };
}
