import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId, Noodtoegang, NoodtoegangId } from '../../schema/gezin.ts';
import { findGround, findNoodtoegang, insertNoodtoegang } from '../../store/noodtoegang.ts';

/** Long enough for a crisis call, short enough that it does not become a way of working. */
const minutes = 60;
const tooShort = 'Schrijf in ten minste 10 tekens waarom dit nodig is.';

export const startNoodtoegang = defineOperation({
  name: 'startNoodtoegang',
  route: 'POST /gezinnen/{id}/noodtoegangen',
  summary: 'Opent het dossier van een gezin in nood voor een uur; een ander beoordeelt dat later.',
  needs: 'noodtoegang:start',
  input: z.object({
    id: GezinId,
    reden: typedText(2000, tooShort).refine((text) => text.length >= 10, tooShort),
  }),
  output: Noodtoegang,
  refuses: ['gezin/onbekend', 'noodtoegang/reeds-actief', 'noodtoegang/niet-nodig'],
  logs: { action: 'E', purpose: 'noodsituatie', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id, reden }, { db, actor, emit }) {
    const { ground, isOwn } = await findGround(db, id);
    if (ground === 'noodtoegang') return refuse('noodtoegang/reeds-actief');
    if (ground !== null) return refuse('noodtoegang/niet-nodig');
    if (!isOwn || actor.account === null) return refuse('gezin/onbekend', { id });
    const noodtoegangId = NoodtoegangId.parse(uuidv7());
    const { account, name: naam } = actor;
    await insertNoodtoegang(db, { id: noodtoegangId, gezinId: id, account, naam, reden, minutes });
    emit('noodtoegang.gestart', { gezin: id, noodtoegang: noodtoegangId });
    const made = await findNoodtoegang(db, noodtoegangId);
    if (!made) throw new Error('who starts a noodtoegang sees it');
    return made;
  },
});
