import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { addMonths } from '#berichten/rekenen/kalender.ts';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { decideClosing } from '../../rules/afsluiting.ts';
import { monthsInvolvedOf } from '../../rules/norm.ts';
import { Afsluiting, AfsluitingId, Waakvlamkeuze } from '../../schema/afsluiting.ts';
import { closeRows } from '../../store/afsluiting.ts';
import { listNormGegevens } from '../../store/gezin.ts';
import { mayDirect } from '../may-write.ts';
import { gatherClosing } from './gather-closing.ts';

/**
 * Ends the help to a gezin by the closing rule: every domein has a state, the help is ended or handed on, gezin and worker
 * looked back, and the waakvlam was offered. The file stays, and one deed opens it again.
 */
export const closeGezin = defineOperation({
  name: 'closeGezin',
  route: 'POST /gezinnen/{id}/afsluitingen',
  summary: 'Sluit de hulp aan een gezin af, als elk domein een stand heeft en er samen is teruggekeken.',
  needs: 'afsluiting:close',
  input: z.object({ id: GezinId, waakvlam: Waakvlamkeuze }),
  output: Afsluiting,
  refuses: [
    'gezin/onbekend',
    'afsluiting/regie-nodig',
    'afsluiting/reeds-gesloten',
    'afsluiting/hulp-loopt',
    'afsluiting/hulpvraag-open',
    'afsluiting/evaluatie-ontbreekt',
    'afsluiting/domein-zonder-stand',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id, waakvlam }, context) {
    const { db, actor, today, emit } = context;
    const no = await mayDirect(db, id);
    if (no || actor.account === null) return no ?? refuse('verboden');
    const found = await gatherClosing(context, id);
    // Who cannot see the help cannot say that it is over.
    if (!found || found.lopend === null) return refuse('verboden', { deel: 'hulplijn' });
    const { facts, lopend, ontbreekt, uitzondering } = found;
    const notYet = decideClosing({
      geslotenOp: facts.geslotenOp,
      lopend: lopend.length,
      openVragen: facts.openVragen,
      hasEvaluatie: found.evaluatie !== null,
      ontbreekt,
      uitzondering,
    });
    if (notYet) return notYet;
    const closing = {
      id: AfsluitingId.parse(uuidv7()),
      gezinId: id,
      geslotenOp: today,
      geslotenDoorNaam: actor.name,
      waakvlam,
      betrokkenTot: addMonths(today, monthsInvolvedOf(await listNormGegevens(db))),
    };
    const uitzonderingId = ontbreekt.length > 0 ? (uitzondering?.id ?? null) : null;
    if (!(await closeRows(db, { ...closing, door: actor.account, uitzonderingId })))
      return refuse('afsluiting/reeds-gesloten', { geslotenOp: today });
    emit('gezin.gesloten', { gezin: id, afsluiting: closing.id });
    return {
      ...closing,
      metUitzondering: uitzonderingId !== null,
      heropendOp: null,
      heropendDoorNaam: null,
      heropendOm: null,
    };
  },
});
