import { z } from 'zod';
import { findRights, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/besluit.ts';
import { writeDwangsom } from '../../rules/brief/write-stuk.ts';
import { checkVaststelling, reckonDwangsom } from '../../rules/te-laat/dwangsom.ts';
import { termsOf } from '../../rules/te-laat/late.ts';
import { GeenDwangsom, Ingebrekestelling, IngebrekestellingId } from '../../schema/dwangsom.ts';
import { findBesluit } from '../../store/besluit.ts';
import { listBezwaarRows } from '../../store/bezwaar.ts';
import { findMeldingToChange, saveVaststelling } from '../../store/dwangsom.ts';
import { sendBriefstuk } from '../brief/send-briefstuk.ts';

/** Decides what being too late costs, as it follows from the days, or why it costs nothing; the family gets a letter (Awb art. 4:18). */
export const decideDwangsom = defineOperation({
  name: 'decideDwangsom',
  route: 'POST /ingebrekestellingen/{id}/beslissing',
  summary: 'Stel de dwangsom vast omdat een besluit of antwoord te laat kwam.',
  needs: 'besluit:decide',
  input: z
    .object({
      id: IngebrekestellingId,
      versie: Versie,
      /** Absent: what follows from the days is paid. */
      geenDwangsom: GeenDwangsom.optional(),
      uitleg: typedText(4000, 'Schrijf op waarom er niets wordt betaald. Het gezin leest dit.').optional(),
    })
    .refine(({ geenDwangsom, uitleg }) => geenDwangsom === undefined || uitleg !== undefined, {
      path: ['uitleg'],
      message: 'Schrijf op waarom er niets wordt betaald. Het gezin leest dit.',
    }),
  output: Ingebrekestelling,
  refuses: [
    'gezin/onbekend',
    'dwangsom/onbekend',
    'dwangsom/loopt-nog',
    'dwangsom/niets-verschuldigd',
    'dwangsom/reeds-vastgesteld',
  ],
  logs: { action: 'E', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, geenDwangsom, uitleg }, context) {
    const { db, actor, today, emit } = context;
    const melding = await findMeldingToChange(db, id);
    const besluit = melding && (await findBesluit(db, melding.besluitId));
    if (!besluit) return refuse('dwangsom/onbekend');
    const no = mayWrite(await findRights(db, besluit.gezinId));
    if (no) return no;
    const bezwaar = (await listBezwaarRows(db, [besluit.id])).find((one) => one.id === melding.bezwaarId);
    const days = { ...termsOf(besluit, bezwaar), ontvangenOp: melding.ontvangenOp };
    const stand = reckonDwangsom(days, today);
    const wrong = checkVaststelling(melding, stand, versie);
    if (wrong) return wrong;
    const saved: Ingebrekestelling = {
      ...melding,
      geenDwangsom: geenDwangsom ?? null,
      uitleg: uitleg ?? '',
      bedrag: geenDwangsom === undefined ? stand.bedrag : 0,
      vastgesteldOp: today,
      vastgesteldNaam: actor.name,
      versie: versie + 1,
    };
    await saveVaststelling(db, saved);
    await sendBriefstuk(context, besluit, {
      soort: 'dwangsom',
      bezwaarId: melding.bezwaarId,
      aan: { persoonId: melding.indiener, naam: melding.indienerNaam },
      write: (envelop) => writeDwangsom(besluit, { melding: saved, stand }, envelop),
    });
    emit('dwangsom.vastgesteld', { gezin: besluit.gezinId, besluit: besluit.id, ingebrekestelling: id });
    return saved;
  },
});
