import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { deliveryOf } from '../../rules/brief/bezorging.ts';
import { BesluitId } from '../../schema/besluit.ts';
import { Bezorging, Brief, BriefstukId } from '../../schema/brief.ts';
import { listBriefadressen } from '../../store/adres.ts';
import { findBesluit, findBrief } from '../../store/besluit.ts';
import { findBriefstuk } from '../../store/briefstuk.ts';

/**
 * The letter of a besluit as it was sent, word for word, with the pages for the children; or, with `stuk`, another letter
 * about it. With it where it goes, as far as that is for the reader. That it was read is written down.
 */
export const readBesluitbrief = defineOperation({
  name: 'readBesluitbrief',
  route: 'GET /besluiten/{id}/brief',
  summary: 'Geeft de brief van een besluit, of een andere brief erover, zoals die is verstuurd.',
  needs: 'besluit:read',
  input: z.object({ id: BesluitId, stuk: BriefstukId.optional() }),
  output: z.object({ gezinId: GezinId, brief: Brief, bezorging: z.array(Bezorging) }),
  refuses: ['besluit/onbekend', 'besluit/niet-genomen', 'besluit/brief-onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, stuk }, { db, vault }) {
    const besluit = await findBesluit(db, id);
    if (!besluit) return refuse('besluit/onbekend');
    const brief = stuk === undefined ? await findBrief(db, id) : await findBriefstuk(db, id, stuk);
    if (!brief) return refuse(stuk === undefined ? 'besluit/niet-genomen' : 'besluit/brief-onbekend');
    const adressen = await listBriefadressen(db, vault, id);
    return { gezinId: besluit.gezinId, brief, bezorging: deliveryOf(brief, adressen) };
  },
});
