import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { Paar, Samenvoeging, SamenvoegingId } from '../../schema/samenvoeging.ts';
import { listSamenvoegingRows, mergeRows } from '../../store/gezag/samenvoeging.ts';
import { findGezin, refreshZoektekst } from '../../store/gezin.ts';

/** In one transaction or not at all; nothing is thrown away, so that it can be undone. */
export const mergeGezinnen = defineOperation({
  name: 'mergeGezinnen',
  route: 'POST /gezinnen/{id}/samenvoegingen',
  summary: 'Voegt een dubbel ingeschreven gezin samen met dit gezin.',
  needs: 'gezin:merge',
  input: z.object({
    id: GezinId,
    met: GezinId,
    /** Who of the other family is who of this one; whoever is not named moves along. */
    paren: z.array(Paar).max(30).default([]),
  }),
  output: Samenvoeging,
  refuses: [
    'gezin/onbekend',
    'gezin/lid-onbekend',
    'samenvoeging/zelfde-gezin',
    'samenvoeging/regie-nodig',
    'samenvoeging/botst',
  ],
  logs: { action: 'U', about: ({ id, met }) => [id, met].map((gezin) => ({ gezin, part: 'gezin' })) },
  async handle({ id, met, paren }, { db, emit }) {
    if (id === met) return refuse('samenvoeging/zelfde-gezin');
    if (!((await findGezin(db, id)) && (await findGezin(db, met))))
      return refuse('gezin/onbekend', { id: met });
    const [vanIds, naarIds] = [new Set(paren.map(({ van }) => van)), new Set(paren.map(({ naar }) => naar))];
    // Two of the one family cannot be the same one of the other.
    if (vanIds.size < paren.length || naarIds.size < paren.length) return refuse('gezin/lid-onbekend');
    const samenvoegingId = SamenvoegingId.parse(uuidv7());
    const way = await mergeRows(db, { id: samenvoegingId, van: met, naar: id, paren });
    if (way === 'regie') return refuse('samenvoeging/regie-nodig');
    if (way === 'lid') return refuse('gezin/lid-onbekend');
    if (way !== null) return refuse('samenvoeging/botst', { tabel: way.replace('botst:', '') });
    await refreshZoektekst(db, id);
    emit('gezin.samengevoegd', { gezin: id, samenvoeging: samenvoegingId });
    emit('gezin.gewijzigd', { gezin: met });
    const made = (await listSamenvoegingRows(db, id)).find((one) => one.id === samenvoegingId);
    if (!made) throw new Error('who merges two families sees it');
    return made;
  },
});
