import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkPeriod } from '../../rules/besluit.ts';
import { Besluit, BesluitId, Besluitsoort } from '../../schema/besluit.ts';
import { WETSCODES } from '../../schema/wetscode.ts';
import { saveBesluit } from '../../store/besluit.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

/** Left empty is empty: a draft may be half. */
const draftText = (longest: number) => z.union([z.literal(''), typedText(longest, 'Vul een tekst in.')]);
const YesOrNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** Writes on a besluit that is being prepared. What is not named stays; whoever writes becomes the one who made it up. */
export const changeBesluit = defineOperation({
  name: 'changeBesluit',
  route: 'PATCH /besluiten/{id}',
  summary: 'Werk verder aan een besluit dat nog niet genomen is.',
  needs: 'besluit:open',
  input: z.object({
    id: BesluitId,
    versie: Versie,
    soort: Besluitsoort.nullable().optional(),
    gevraagd: draftText(4000).optional(),
    bevinding: draftText(10_000).optional(),
    motivering: draftText(10_000).optional(),
    gevolg: draftText(4000).optional(),
    van: Kalenderdag.nullable().optional(),
    tot: Kalenderdag.nullable().optional(),
    artikelen: z
      .array(z.enum(WETSCODES, { error: 'Kies een regel uit de lijst.' }))
      .max(20)
      .optional(),
    gebruikelijkeHulp: YesOrNo.nullable().optional(),
    gebruikelijkeHulpUitleg: draftText(2000).optional(),
    isMaatwerk: YesOrNo.optional(),
    maatwerkUitleg: draftText(2000).optional(),
  }),
  output: Besluit,
  refuses: [...findOpenRefuses, 'besluit/einde-voor-begin', 'besluit/datum-buiten-termijn'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, ...changes }, { db, actor, today, emit }) {
    const besluit = await findOpenBesluit(db, id, versie);
    if (isRefusal(besluit)) return besluit;
    const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const saved = Besluit.parse({
      ...besluit,
      ...named,
      opgemaaktDoor: actor.account,
      opgemaaktNaam: actor.name,
      versie: besluit.versie + 1,
    });
    const wrong = checkPeriod(saved, today);
    if (wrong) return wrong;
    await saveBesluit(db, saved);
    emit('besluit.gewijzigd', { gezin: besluit.gezinId, besluit: id });
    return saved;
  },
});
