import { z } from 'zod';
import { findRights } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/besluit.ts';
import { hadHand } from '../../rules/bezwaar.ts';
import { withTermijn } from '../../rules/dossier.ts';
import { BezwaarId, BezwaarMetTermijn } from '../../schema/bezwaar.ts';
import { findCollega } from '../../store/around.ts';
import { saveBezwaar } from '../../store/bezwaar.ts';
import { keepAddresses } from '../brief/keep-address.ts';
import { findRefuses, findWaiting } from './find-bezwaar.ts';

/** Puts a bezwaar before someone who had no hand in the besluit (Awb art. 10:3 lid 3); that one then sees this besluit until it is answered. */
export const assignBezwaar = defineOperation({
  name: 'assignBezwaar',
  route: 'PUT /bezwaren/{id}/behandelaar',
  summary: 'Geef een bezwaar aan iemand die niet aan het besluit meewerkte.',
  needs: 'besluit:decide',
  input: z.object({ id: BezwaarId, accountId: AccountId }),
  output: BezwaarMetTermijn,
  refuses: [...findRefuses, 'gezin/onbekend', 'bezwaar/niet-zelf', 'besluit/collega-onbekend'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, accountId }, context) {
    const { db, today, emit } = context;
    const found = await findWaiting(db, id);
    if (isRefusal(found)) return found;
    const { bezwaar, besluit } = found;
    const no = mayWrite(await findRights(db, bezwaar.gezinId));
    if (no) return no;
    if (bezwaar.soort === 'bezwaar' && hadHand(besluit, accountId)) return refuse('bezwaar/niet-zelf');
    const naam = await findCollega(db, accountId);
    if (naam === undefined) return refuse('besluit/collega-onbekend');
    const saved = { ...bezwaar, behandelaar: accountId, behandelaarNaam: naam, versie: bezwaar.versie + 1 };
    // Who answers from outside the family may not look up where the answer goes.
    if (bezwaar.indiener !== null) await keepAddresses(context, besluit, [bezwaar.indiener]);
    await saveBezwaar(db, saved);
    emit('bezwaar.toebedeeld', { gezin: bezwaar.gezinId, besluit: besluit.id, behandelaar: accountId });
    return withTermijn(saved, besluit, today);
  },
});
