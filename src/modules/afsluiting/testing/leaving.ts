import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { openTestDatabase } from '#platform/testing.ts';
import { aGezin, carla, id, ilse, withGrants } from '#tests/people.ts';
import { closeGezin } from '../operations/afsluiting/close-gezin.ts';
import { decideBevestiging } from '../operations/bewaren/decide-bevestiging.ts';
import { decideVernietigingsverzoek } from '../operations/bewaren/decide-vernietigingsverzoek.ts';
import { openVernietigingsverzoek } from '../operations/bewaren/open-vernietigingsverzoek.ts';
import type { VernietigingsverzoekId } from '../schema/bewaren.ts';
import { cast, lookBack, sayAll } from './cast.ts';

type Base = Awaited<ReturnType<typeof openTestDatabase>>;
const carlaId = AccountId.parse(carla.account);

/** A family whose parent is in no other, and what it takes to have its file destroyed. */
export async function aLeavingGezin(base: Base, nr: number) {
  const made = await aGezin(base.owner, nr);
  const gezin = GezinId.parse(made.gezin);
  const kind = PersoonId.parse(made.kind);
  const account = id(nr * 1000 + 90);
  const parent = {
    ...withGrants(ilse, ...cast.parent.grants, 'bijlage:send'),
    account,
    name: `Truus Linde ${nr}`,
  };
  await base.owner
    .insertInto('account')
    .values({
      id: account,
      issuer: 'test',
      subject: parent.name,
      naam: parent.name,
      email: `truus${nr}@voorbeeld.nl`,
    })
    .execute();
  await base.owner.updateTable('persoon').set({ account_id: account }).where('id', '=', made.ouder).execute();
  await base.owner
    .updateTable('betrokkenheid')
    .set({ houder: account })
    .where('id', '=', id(nr * 1000 + 4))
    .execute();
  const asked = async () => {
    const verzoek = await base.as(parent)(openVernietigingsverzoek, {
      id: gezin,
      vraag: 'Wij willen een nieuw begin.',
    });
    if (isRefusal(verzoek)) throw new Error(verzoek.refused);
    return verzoek.id;
  };
  const closed = async () => {
    await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
    await lookBack(base, cast.worker, gezin);
    const outcome = await base.as(cast.worker)(closeGezin, { id: gezin, waakvlam: 'niet-nodig' });
    if (isRefusal(outcome)) throw new Error(outcome.refused);
  };
  const decide = (
    verzoekId: VernietigingsverzoekId,
    more: object = { besluit: 'vernietigen', collegaId: carlaId },
  ) => base.as(cast.worker)(decideVernietigingsverzoek, { id: gezin, verzoekId, ...more } as never);
  /** Closed, asked, decided, and confirmed by a colleague. */
  const confirmed = async () => {
    await closed();
    const verzoek = await asked();
    await decide(verzoek);
    const outcome = await base.as(cast.colleague)(decideBevestiging, { id: verzoek });
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    return verzoek;
  };
  return { nr, gezin, kind, ouder: made.ouder, parent, asked, closed, decide, confirmed };
}

export type LeavingGezin = Awaited<ReturnType<typeof aLeavingGezin>>;
