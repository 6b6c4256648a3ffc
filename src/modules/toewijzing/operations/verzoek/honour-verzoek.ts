import { uuidv7 } from 'uuidv7';
import { openGezinnenFromChain } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import { carryOut } from '../../rules/verzoek/carry-out.ts';
import { type Deed, type Fault, honour } from '../../rules/verzoek/honour.ts';
import { openProductChoice } from '../../store/product-choice.ts';
import { nextToewijzingnummer } from '../../store/toewijzing.ts';
import { saveClientOf, type WholeVerzoek } from '../../store/verzoek/decide.ts';
import { findOrders } from '../../store/verzoek/toegewezen.ts';
import { apply } from '../settle-round.ts';
import { amsterdamTime } from './amsterdam-time.ts';
import { sendOrder } from './send-order.ts';

/**
 * Gives what a verzoek asks: opens and changes toewijzingen with their hulplijnen, begins a gezin for a child that was
 * not known, and tells the aanbieder. In the scope of message traffic. Answers the gezin, or why it cannot be done.
 */
export async function honourVerzoek(
  context: Context,
  verzoek: WholeVerzoek,
): Promise<{ readonly gezinId: string; readonly persoonId: string } | Refusal<Fault>> {
  const { db, today, now } = context;
  const client = { gezinId: verzoek.gezinId ?? uuidv7(), persoonId: verzoek.persoonId ?? uuidv7() };
  const parties = { gemeente: verzoek.gemeente, aanbiederId: verzoek.aanbiederId, ...client };
  const deeds = honour(verzoek.regels, await findOrders(db, parties), { soort: verzoek.soort, today });
  if (isRefusal(deeds)) return deeds;
  if (verzoek.persoonId === null) await beginGezin(context, verzoek, client);
  const nummers = await numbersFor(context, deeds);
  const { writes, wijzigingen } = carryOut(
    deeds,
    { ...parties, soort: verzoek.soort, referentie: verzoek.referentie, verwijzer: verzoek.verwijzer },
    {
      today,
      time: amsterdamTime(now),
      newId: uuidv7,
      newNummer: () => nummers.shift() ?? 0,
      hulpsoortOf: await openProductChoice(db),
    },
  );
  await apply(writes, context);
  await saveClientOf(db, verzoek.id, client);
  await sendOrder(context, { ...parties, verzoekId: verzoek.id, wijzigingen });
  for (const { id, gezinId } of writes.toewijzingen)
    context.emit('toewijzing.geopend', { toewijzing: id, gezin: gezinId });
  return client;
}

async function numbersFor({ db }: Context, deeds: readonly Deed[]): Promise<number[]> {
  const nummers: number[] = [];
  for (const { deed } of deeds) if (deed === 'open') nummers.push(await nextToewijzingnummer(db));
  return nummers;
}

async function beginGezin(
  { db, vault }: Context,
  { gemeente, bsn, voornaam, voorvoegsel, achternaam, geboortedatum, geslacht }: WholeVerzoek,
  client: { readonly gezinId: string; readonly persoonId: string },
): Promise<void> {
  await openGezinnenFromChain(db, vault, [
    { ...client, gemeente, bsn, voornaam, voorvoegsel, achternaam, geboortedatum, geslacht },
  ]);
}
