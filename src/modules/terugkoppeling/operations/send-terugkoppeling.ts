import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { HulpvraagId } from '#modules/toegang/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkBericht, hasDay } from '../rules/zin.ts';
import { Terugkoppeling, TerugkoppelingId, Zin } from '../schema.ts';
import { findGezinVerwijzing } from '../store/gezin-verwijzing.ts';
import { addTerugkoppeling, findToldBefore, listBerichten } from '../store/terugkoppeling.ts';

/** Tells who referred how it goes, with a sentence that stands ready; more than how far it is only when the family agreed. */
export const sendTerugkoppeling = defineOperation({
  name: 'sendTerugkoppeling',
  route: 'POST /hulpvragen/{id}/terugkoppelingen',
  summary: 'Laat de verwijzer weten hoe het met een hulpvraag gaat.',
  needs: 'terugkoppeling:send',
  input: z.object({
    id: HulpvraagId,
    zin: Zin,
    gesprekOp: Kalenderdag.optional(),
    tekst: typedText(1000, 'Schrijf op wat u wilt zeggen, of laat het leeg.').optional(),
    sleutel: z.uuid({ error: 'Laad de pagina opnieuw.' }),
  }),
  output: Terugkoppeling.extend({ gezinId: z.uuid() }),
  refuses: ['terugkoppeling/geen-verwijzer', 'terugkoppeling/past-niet', 'terugkoppeling/niet-afgesproken'],
  logs: { action: 'C', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id, zin, gesprekOp, tekst, sleutel }, { db, actor, now, today, emit }) {
    const found = await findGezinVerwijzing(db, id, today);
    if (!found) return refuse('terugkoppeling/geen-verwijzer');
    const { gezinId, verwijzerId } = found;
    const before = await findToldBefore(db, actor.account, sleutel);
    if (before) return { ...before, gezinId };
    const no = checkBericht({ zin, tekst, gesprekOp }, found);
    if (no) return no;
    const bericht = TerugkoppelingId.parse(uuidv7());
    await addTerugkoppeling(db, {
      id: bericht,
      hulpvraagId: id,
      gezinId,
      verwijzerId,
      zin,
      gesprekOp: hasDay(zin) ? (gesprekOp ?? null) : null,
      tekst: tekst ?? null,
      at: now,
      by: actor.account ?? '',
      byName: actor.name,
      sleutel,
    });
    emit('terugkoppeling.gegeven', { gezin: gezinId, hulpvraag: id, terugkoppeling: bericht });
    const [told] = await listBerichten(db, [id]);
    if (!told) throw new Error('who tells something sees it');
    return { ...told, gezinId };
  },
});
