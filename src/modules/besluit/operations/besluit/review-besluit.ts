import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkMeelezer, checkOpen, textVersie } from '../../rules/besluit.ts';
import { Besluit, BesluitId } from '../../schema/besluit.ts';
import { findBesluitToChange, saveMeelezing } from '../../store/besluit.ts';
import { listKindafwegingen } from '../../store/kindafweging.ts';

/** A colleague who was asked says yes or no to exactly these words; a no says why. */
export const reviewBesluit = defineOperation({
  name: 'reviewBesluit',
  route: 'POST /besluiten/{id}/meelezingen',
  summary: 'Lees een besluit mee en zeg of het zo kan.',
  needs: 'besluit:decide',
  input: z
    .object({
      id: BesluitId,
      oordeel: z.enum(['akkoord', 'anders'], { error: 'Kies of het zo kan.' }),
      uitleg: typedText(4000, 'Schrijf op wat er anders moet.').optional(),
    })
    .refine(({ oordeel, uitleg }) => oordeel === 'akkoord' || uitleg !== undefined, {
      path: ['uitleg'],
      message: 'Schrijf op wat er anders moet.',
    }),
  output: Besluit,
  refuses: [
    'besluit/onbekend',
    'besluit/reeds-genomen',
    'besluit/gestopt',
    'besluit/meelezer-zelf',
    'besluit/niet-gevraagd',
  ],
  logs: { action: 'E', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, oordeel, uitleg }, { db, actor, today, emit }) {
    const besluit = await findBesluitToChange(db, id);
    if (!besluit) return refuse('besluit/onbekend');
    const closed = checkOpen(besluit);
    if (closed) return closed;
    const { meelezing } = besluit;
    if (meelezing === null || meelezing.accountId !== actor.account) return refuse('besluit/niet-gevraagd');
    // Who wrote on it after being asked no longer looks with other eyes.
    const own = checkMeelezer(besluit, meelezing.accountId, { account: null });
    if (own) return own;
    const versie = textVersie(besluit, await listKindafwegingen(db, id));
    const saved = {
      ...besluit,
      meelezing: { ...meelezing, gelezenOp: today, oordeel, versie, uitleg: uitleg ?? null },
    };
    await saveMeelezing(db, saved);
    emit('besluit.meegelezen', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});
