import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { groepOf, vragenFor } from '../../rules/denkmodel.ts';
import { canWriteFor } from '../../rules/stand.ts';
import { Alinea, Apart, Deelnemer, DeelnemerId } from '../../schema/analyse.ts';
import { GesteldeVraag, Leeftijdsgroep } from '../../schema/denkmodel.ts';
import { findGezinNaam } from '../../store/analyse.ts';
import { findDeelnemerToChange } from '../../store/deelnemer.ts';
import { getModel } from '../../store/denkmodel.ts';
import { listAlineas, listApart, listEarlierAlineas } from '../../store/verhaal.ts';
import { findOpenForPart, openRefusals } from '../find-open.ts';

/** The own part for its writer, with the questions in fitting words and what was said the round before. */
export const readAnalysedeel = defineOperation({
  name: 'readAnalysedeel',
  route: 'GET /gezinnen/{id}/analyse/deelnemers/{deelnemerId}/deel',
  summary: 'Lees de vragen van uw eigen deel en wat u al schreef.',
  needs: 'analyse:change',
  input: z.object({ id: GezinId, deelnemerId: DeelnemerId }),
  output: z.object({
    gezinNaam: z.string(),
    deelnemer: Deelnemer,
    groep: Leeftijdsgroep.nullable(),
    vragen: z.array(GesteldeVraag),
    verhaal: z.array(Alinea),
    vorige: z.array(Alinea),
    /** What a guest wrote while the gezin had closed the analyse; nobody else reads it. */
    apart: z.array(Apart),
  }),
  refuses: [...openRefusals, 'deelnemer/onbekend', 'deelnemer/andermans-deel'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'analyse' }] },

  async handle({ id, deelnemerId }, context) {
    const { db, today } = context;
    const open = await findOpenForPart(context, id);
    if (isRefusal(open)) return open;
    const { analyse, rights } = open;
    const found = await findDeelnemerToChange(db, analyse.id, deelnemerId);
    if (!found) return refuse('deelnemer/onbekend');
    const { geboortedatum, ...deelnemer } = found;
    const groep = groepOf(deelnemer.soort, geboortedatum, today);
    if (!canWriteFor({ ...deelnemer, groep }, rights.isRegie)) return refuse('deelnemer/andermans-deel');
    const model = await getModel(db, analyse.modelCode, analyse.modelVersie);
    return {
      gezinNaam: (await findGezinNaam(db, id)) ?? '',
      deelnemer,
      groep,
      vragen: vragenFor(model, deelnemer.soort, groep),
      verhaal: (await listAlineas(db, id)).filter((one) => one.deelnemerId === deelnemerId),
      vorige: await listEarlierAlineas(db, deelnemerId),
      apart: deelnemer.isGast ? await listApart(db, deelnemerId) : [],
    };
  },
});
