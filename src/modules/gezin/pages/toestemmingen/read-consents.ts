import { isOfGezin, listCollegas, listOrganisaties } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { listToestemmingen } from '../../operations/toestemming/list-toestemmingen.ts';
import type { Gezin } from '../../schema/gezin.ts';
import { personName } from '../person-name.ts';
import { partijenOf } from './partijen.ts';

/** All that the page of consents shows; choices only for who may give one. */
export async function readConsents(desk: Desk, gezinId: string | undefined) {
  const gezin = await desk.read(readGezin, { id: gezinId });
  const { toestemmingen, beslissers } = await desk.read(listToestemmingen, { id: gezin.id });
  const self = gezin.leden.filter(({ accountId }) => accountId === desk.actor.account);
  const canGive = desk.actor.grants.has('toestemming:give') && gezin.niveau !== 'lezen';
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    leden: gezin.leden.map((lid) => ({ id: String(lid.id), naam: personName(lid), soort: lid.soort })),
    /** As whom the reader may agree: the members that this account is. */
    self: self.map(({ id }) => String(id)),
    /** An ouder who holds gezag over no child here: hears how it goes, and does not decide (BW art. 1:377c). */
    isWithoutGezag:
      beslissers !== null &&
      self.some(({ soort }) => soort === 'ouder') &&
      !self.some(({ id }) => beslissers.includes(id)),
    today: desk.today,
    betrokkenen: gezin.betrokkenen.map(({ houder, grond }) => ({ houder, grond })),
    toestemmingen,
    isOwn: isOfGezin(desk.actor.rol),
    canGive,
    choices: canGive ? await readChoices(desk, gezin) : null,
  };
}

export type Consents = Awaited<ReturnType<typeof readConsents>>;

/** What each piece of one consent on the page gets. */
export type ItemProps = {
  readonly one: Consents['toestemmingen'][number];
  readonly data: Consents;
  readonly refusal: Refused | undefined;
};

async function readChoices(desk: Desk, { id: gezinId, leden }: Pick<Gezin, 'id' | 'leden'>) {
  const { organisaties } = await desk.read(listOrganisaties, {});
  const { collegas } = await desk.read(listCollegas, {});
  const others = collegas.filter(({ accountId }) => accountId !== desk.actor.account);
  const van = desk.today;
  return {
    partijen: partijenOf(
      organisaties,
      others,
      leden
        .filter(({ accountId }) => accountId !== desk.actor.account)
        .map((lid) => ({ accountId: lid.accountId, naam: personName(lid) })),
    ),
    draft: await draftOf(desk, `toestemming/${gezinId}`),
    van,
    tot: afterHalfYear(van),
  };
}

export type Choices = Awaited<ReturnType<typeof readChoices>>;

/** Long enough to be of use, short enough that somebody looks at it again. */
function afterHalfYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
