import { z } from 'zod';
import { AccountId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkMeelezer } from '../../rules/besluit.ts';
import { Besluit, BesluitId } from '../../schema/besluit.ts';
import { findCollega } from '../../store/around.ts';
import { saveMeelezing } from '../../store/besluit.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

/** Puts a besluit before a colleague, who then sees this besluit and nothing else of the family until it is taken. */
export const assignMeelezer = defineOperation({
  name: 'assignMeelezer',
  route: 'PUT /besluiten/{id}/meelezer',
  summary: 'Vraag een collega om een besluit mee te lezen.',
  needs: 'besluit:open',
  input: z.object({ id: BesluitId, accountId: AccountId }),
  output: Besluit,
  refuses: [...findOpenRefuses, 'besluit/meelezer-zelf', 'besluit/collega-onbekend'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, accountId }, { db, actor, emit }) {
    const besluit = await findOpenBesluit(db, id);
    if (isRefusal(besluit)) return besluit;
    const no = checkMeelezer(besluit, accountId, actor);
    if (no) return no;
    const naam = await findCollega(db, accountId);
    if (naam === undefined) return refuse('besluit/collega-onbekend');
    const meelezing = { accountId, naam, gelezenOp: null, oordeel: null, versie: null, uitleg: null };
    const saved = { ...besluit, meelezing };
    await saveMeelezing(db, saved);
    emit('besluit.voorgelegd', { gezin: besluit.gezinId, besluit: id, meelezer: accountId });
    return saved;
  },
});
