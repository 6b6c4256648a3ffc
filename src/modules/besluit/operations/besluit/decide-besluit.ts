import { z } from 'zod';
import { Versie } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { checkDecide } from '../../rules/besluit.ts';
import { writeBrief } from '../../rules/brief/write-brief.ts';
import { Besluit, BesluitId, type Kindafweging } from '../../schema/besluit.ts';
import type { Brief } from '../../schema/brief.ts';
import { findBesluitGezin, listBesluitHulp, listBesluitPersonen } from '../../store/around.ts';
import { findBesluit, saveTaken } from '../../store/besluit.ts';
import { listKindafwegingen } from '../../store/kindafweging.ts';
import { keepAddresses } from '../brief/keep-address.ts';
import { findOpenBesluit, findOpenRefuses } from './find-open-besluit.ts';

/**
 * Takes the besluit: its letter is written, kept as it is sent, and told to the family. It cannot be taken without the
 * weighing for each child (IVRK art. 3 and 12), nor a refusal without a second reader; and it never changes afterwards.
 */
export const decideBesluit = defineOperation({
  name: 'decideBesluit',
  route: 'POST /besluiten/{id}/beslissing',
  summary: 'Neem een besluit en verstuur de brief.',
  needs: 'besluit:decide',
  input: z.object({ id: BesluitId, versie: Versie, verzondenOp: Kalenderdag.optional() }),
  output: Besluit,
  refuses: [
    ...findOpenRefuses,
    'besluit/niet-compleet',
    'besluit/meelezer-zelf',
    'besluit/verzenddag-ongeldig',
    'besluit/aanvulling-eerst',
    'besluit/aanvulling-loopt',
    'besluit/aanvulling-te-lang-geleden',
  ],
  logs: { action: 'E', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'besluit' }] },

  async handle({ id, versie, verzondenOp: asked }, context) {
    const { db, actor, today, emit } = context;
    const besluit = await findOpenBesluit(db, id, versie);
    if (isRefusal(besluit)) return besluit;
    const kinderen = await listKindafwegingen(db, id);
    const verzondenOp = asked ?? today;
    const lacking = checkDecide(besluit, kinderen, { verzondenOp, today, account: actor.account });
    if (lacking) return lacking;
    const taken = {
      ...besluit,
      genomenOp: today,
      genomenDoor: actor.account,
      genomenNaam: actor.name,
      verzondenOp,
      versie: besluit.versie + 1,
    };
    const brief = await briefOf(db, taken, kinderen);
    await keepAddresses(
      context,
      besluit,
      brief.geadresseerden.map(({ persoonId }) => persoonId),
    );
    await saveTaken(db, taken, brief);
    emit('besluit.genomen', { gezin: besluit.gezinId, besluit: id });
    return taken;
  },
});

async function briefOf(db: Db, besluit: Besluit, kinderen: readonly Kindafweging[]): Promise<Brief> {
  const { soort, verzondenOp, vervangt } = besluit;
  const gezin = await findBesluitGezin(db, besluit.id);
  if (soort === null || verzondenOp === null || !gezin)
    throw new Error('a besluit that can be taken has a kind and a family');
  const replaced = vervangt === null ? undefined : await findBesluit(db, vervangt);
  return writeBrief({
    besluit: { ...besluit, soort },
    verzondenOp,
    kinderen,
    personen: await listBesluitPersonen(db, besluit.id),
    hulp: await listBesluitHulp(db, besluit.id),
    gemeenteNaam: gezin.gemeenteNaam ?? gezin.gemeente,
    vastGezicht: gezin.vastGezicht,
    namens: besluit.genomenNaam ?? '',
    vervangtKenmerk: replaced?.kenmerk ?? null,
  });
}
