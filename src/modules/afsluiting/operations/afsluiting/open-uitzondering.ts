import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkUitzondering } from '../../rules/afsluiting.ts';
import { Uitzondering, UitzonderingId } from '../../schema/afsluiting.ts';
import { addUitzondering } from '../../store/afsluiting.ts';
import { findCollega } from '../../store/gezin.ts';
import { mayDirect } from '../may-write.ts';
import { gatherClosing } from './gather-closing.ts';

export const openUitzondering = defineOperation({
  name: 'openUitzondering',
  route: 'POST /gezinnen/{id}/uitzonderingen',
  summary:
    'Vraag een collega of een gezin mag worden afgesloten terwijl een domein nog niet stevig is, met de reden.',
  needs: 'afsluiting:close',
  input: z.object({
    id: GezinId,
    reden: typedText(2000, 'Schrijf op waarom afsluiten toch goed is.').refine(
      (text) => text.length >= 10,
      'Schrijf de reden in een hele zin.',
    ),
    collegaId: AccountId,
  }),
  output: Uitzondering,
  refuses: [
    'gezin/onbekend',
    'afsluiting/regie-nodig',
    'afsluiting/reeds-gesloten',
    'uitzondering/niet-nodig',
    'uitzondering/niet-zelf',
    'uitzondering/collega-onbekend',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id, reden, collegaId }, context) {
    const { db, actor, today, emit } = context;
    const no = await mayDirect(db, id);
    if (no || actor.account === null) return no ?? refuse('verboden');
    const found = await gatherClosing(context, id);
    if (!found) return refuse('gezin/onbekend');
    const { geslotenOp } = found.facts;
    if (geslotenOp !== null) return refuse('afsluiting/reeds-gesloten', { geslotenOp });
    const naam = await findCollega(db, collegaId);
    const wrong = checkUitzondering(found.ontbreekt, {
      asker: actor.account,
      asked: collegaId,
      isColleague: naam !== undefined,
    });
    if (wrong) return wrong;
    const asked = {
      id: UitzonderingId.parse(uuidv7()),
      gezinId: id,
      reden,
      ontbreekt: found.ontbreekt,
      gevraagdOp: today,
      gevraagdDoorNaam: actor.name,
      gevraagdAan: collegaId,
      gevraagdAanNaam: naam ?? '',
      besluit: null,
      toelichting: null,
      beslotenOp: null,
    };
    await addUitzondering(db, asked, actor.account);
    emit('uitzondering.gevraagd', { gezin: id, uitzondering: asked.id });
    return asked;
  },
});
