import { uuidv7 } from 'uuidv7';
import type { Context } from '#platform/operation.ts';
import { addresseesOf, nameOf } from '../../rules/brief/write-brief.ts';
import type { Envelop } from '../../rules/brief/write-stuk.ts';
import type { Besluit } from '../../schema/besluit.ts';
import type { Brief, BriefstukSoort } from '../../schema/brief.ts';
import { findBesluitGezin, listBesluitPersonen } from '../../store/around.ts';
import { addBriefstuk } from '../../store/briefstuk.ts';
import { listKindafwegingen } from '../../store/kindafweging.ts';
import { keepAddresses } from './keep-address.ts';

type Stuk = {
  readonly soort: BriefstukSoort;
  /** Null: about the besluit, to those to whom its letter goes. */
  readonly bezwaarId: string | null;
  /** The one to whom it goes, when it is about what one person brought in. */
  readonly aan?: { readonly persoonId: string | null; readonly naam: string };
  write(envelop: Envelop, kinderen: readonly string[]): Brief;
};

/** Writes a letter beside that of the besluit, keeps it as it is sent, and where it goes. */
export async function sendBriefstuk(
  context: Pick<Context, 'db' | 'vault' | 'actor' | 'today'>,
  besluit: Besluit,
  { soort, bezwaarId, aan, write }: Stuk,
): Promise<void> {
  const { db, actor, today } = context;
  const gezin = await findBesluitGezin(db, besluit.id);
  if (!gezin) throw new Error('who writes about a besluit sees its family');
  const kinderen = await listKindafwegingen(db, besluit.id);
  const family = aan ? [] : addresseesOf(await listBesluitPersonen(db, besluit.id), kinderen, today);
  const geadresseerden = aan ? [aan] : family.map((one) => ({ persoonId: one.id, naam: nameOf(one) }));
  const brief = write(
    {
      aan: geadresseerden,
      voornamen: aan ? [aan.naam] : family.map(({ voornaam }) => voornaam),
      gemeenteNaam: gezin.gemeenteNaam ?? gezin.gemeente,
      namens: actor.name,
      datum: today,
    },
    kinderen.map(({ voornaam }) => voornaam),
  );
  const { id: besluitId, gezinId } = besluit;
  await addBriefstuk(db, { id: uuidv7(), gezinId, besluitId, bezwaarId, soort, op: today }, brief);
  await keepAddresses(
    context,
    besluit,
    brief.geadresseerden.map(({ persoonId }) => persoonId),
  );
}
