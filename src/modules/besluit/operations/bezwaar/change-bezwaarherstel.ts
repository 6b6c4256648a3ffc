import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkHersteld, checkHerstelvraag } from '../../rules/bezwaar.ts';
import { writeHerstel } from '../../rules/brief/write-stuk.ts';
import { withTermijn } from '../../rules/dossier.ts';
import type { Besluit } from '../../schema/besluit.ts';
import { type Bezwaar, BezwaarId, BezwaarMetTermijn, HerstelWat } from '../../schema/bezwaar.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { sendBriefstuk } from '../brief/send-briefstuk.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

const Herstel = z.discriminatedUnion('doe', [
  z.object({
    doe: z.literal('vragen'),
    wat: z.array(HerstelWat).min(1, 'Kies wat er ontbreekt.').max(3),
    voor: Kalenderdag,
    uitleg: typedText(2000, 'Leg uit wat er nodig is.').optional(),
  }),
  z.object({ doe: z.literal('hersteld') }),
]);

/** Who objected is asked by letter to mend what lacks, and the term stands still meanwhile; or it came in on paper (Awb art. 6:6 and 7:10 lid 2). */
export const changeBezwaarherstel = defineOperation({
  name: 'changeBezwaarherstel',
  route: 'POST /bezwaren/{id}/herstel',
  summary: 'Vraag wie bezwaar maakte om iets aan te vullen, of leg vast dat het er is.',
  needs: 'besluit:decide',
  input: z.object({ id: BezwaarId, versie: Versie, herstel: Herstel }),
  output: BezwaarMetTermijn,
  refuses: [
    ...findRefuses,
    'bezwaar/geen-termijn',
    'herstel/reeds-gevraagd',
    'herstel/niet-gevraagd',
    'termijn/niet-later',
  ],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, herstel }, context) {
    const { db, today, emit } = context;
    const found = await findWaiting(db, id, versie);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    const wrong =
      herstel.doe === 'vragen' ? checkHerstelvraag(bezwaar, herstel.voor, today) : checkHersteld(bezwaar);
    if (wrong) return wrong;
    const saved = { ...bezwaar, ...changed(herstel, today), versie: versie + 1 };
    if (herstel.doe === 'vragen') await tell(context, besluit, saved);
    await saveBezwaar(db, saved);
    emit('bezwaar.herstel-gewijzigd', { gezin: bezwaar.gezinId, besluit: besluit.id, bezwaar: id });
    return withTermijn(saved, besluit, today);
  },
});

function changed(herstel: z.output<typeof Herstel>, today: string): Partial<Bezwaar> {
  if (herstel.doe === 'hersteld') return { hersteldOp: today };
  const { wat, voor, uitleg } = herstel;
  return { herstelWat: wat, herstelUitleg: uitleg ?? '', herstelGevraagdOp: today, herstelVoor: voor };
}

async function tell(context: Context, besluit: Besluit, bezwaar: Bezwaar): Promise<void> {
  await sendBriefstuk(context, besluit, {
    soort: 'herstel',
    bezwaarId: bezwaar.id,
    aan: { persoonId: bezwaar.indiener, naam: bezwaar.indienerNaam },
    write: (envelop) => writeHerstel(besluit, bezwaar, envelop),
  });
}
