import { z } from 'zod';
import { GezinId, PersoonId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkKindafweging, KINDERRECHTEN } from '../../rules/kinderrechten.ts';
import { BesluitId, GeenMening, Kindafweging, Wijze } from '../../schema/besluit.ts';
import { findKindafwegingToChange, saveKindafweging } from '../../store/kindafweging.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

const draftText = (longest: number) => z.union([z.literal(''), typedText(longest, 'Vul een tekst in.')]);
const Yes = z.union([z.boolean(), z.literal('true').transform(() => true)]);

/** What the besluit means to one child: the scan, and the child's own view or why it is not there (IVRK art. 3 and 12). */
export const changeKindafweging = defineOperation({
  name: 'changeKindafweging',
  route: 'PUT /besluiten/{id}/kindafwegingen/{persoonId}',
  summary: 'Leg vast wat een besluit voor een kind betekent en wat het kind er zelf van vindt.',
  needs: 'besluit:open',
  input: z.object({
    id: BesluitId,
    persoonId: PersoonId,
    versie: Versie,
    rechten: z.array(z.enum(KINDERRECHTEN, { error: 'Kies een recht uit de lijst.' })).default([]),
    belang: draftText(4000).default(''),
    gevolg: draftText(4000).default(''),
    weging: draftText(4000).default(''),
    mening: draftText(4000).default(''),
    wijze: Wijze.optional(),
    gehoordOp: Kalenderdag.optional(),
    isInBrief: Yes.default(false),
    geenMening: GeenMening.optional(),
    geenMeningUitleg: draftText(2000).default(''),
  }),
  output: Kindafweging.extend({ gezinId: GezinId }),
  refuses: [
    ...findOpenRefuses,
    'besluit/kind-onbekend',
    'kindafweging/te-jong-vanaf-acht',
    'kindafweging/gehoord-in-toekomst',
    'kindafweging/mening-en-geen-mening',
  ],
  logs: {
    action: 'U',
    about: ({ persoonId }, { gezinId }) => [{ gezin: gezinId, persoon: persoonId, part: 'besluit' }],
  },

  async handle({ id, persoonId, versie, ...given }, { db, today, emit }) {
    const besluit = await findOpenBesluit(db, id);
    if (isRefusal(besluit)) return besluit;
    const huidig = await findKindafwegingToChange(db, id, persoonId);
    if (!huidig) return refuse('besluit/kind-onbekend');
    if (huidig.versie !== versie) return refuse('verouderd', { huidig });
    const { wijze = null, gehoordOp = null, geenMening = null } = given;
    const saved = { ...huidig, ...given, wijze, gehoordOp, geenMening, versie: versie + 1 };
    const wrong = checkKindafweging(saved, today);
    if (wrong) return wrong;
    await saveKindafweging(db, id, saved);
    emit('besluit.gewijzigd', { gezin: besluit.gezinId, besluit: id });
    return { ...saved, gezinId: besluit.gezinId };
  },
});
