import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import type { FoundGezag, Register, RegisterFault } from '#platform/registers/register.ts';
import { ageOn } from '../../rules/gezag/age.ts';
import { placeHolders } from '../../rules/gezag/gezag.ts';
import { GezinId, type Persoon, PersoonId } from '../../schema/gezin.ts';
import { findByNumber, insertGezagsrelatie, openBsns } from '../../store/gezag/gezag.ts';
import { listPersonen } from '../../store/persoon.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { refreshOpnieuw } from '../toestemming/refresh-opnieuw.ts';

const refusals = {
  unreachable: 'register/onbereikbaar',
  refused: 'register/geweigerd',
  unreadable: 'register/onleesbaar',
} as const satisfies Record<RegisterFault, string>;

const Asked = z.object({
  persoonId: PersoonId,
  /** `geen`: known, and nobody holds gezag there; `onbekend`: the register does not know this number. */
  antwoord: z.enum(['bekend', 'geen', 'onbekend', 'zonder-bsn']),
});

/**
 * Asks the population register who holds gezag over each minor of the gezin, and keeps what it answers with the day. Of who
 * is not in the gezin only the name is kept: their number is nobody's business here (AVG art. 5).
 */
export const receiveGezag = defineOperation({
  name: 'receiveGezag',
  route: 'POST /gezinnen/{id}/gezagsvragen',
  summary: 'Vraagt aan de BRP wie het gezag heeft over de kinderen van een gezin, en legt het antwoord vast.',
  needs: 'gezag:receive',
  input: z.object({ id: GezinId }),
  output: z.object({ kinderen: z.array(Asked) }),
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezag/geen-minderjarige',
    'gezag/geen-bsn',
    'register/niet-gekoppeld',
    'register/onbereikbaar',
    'register/geweigerd',
    'register/onleesbaar',
  ],
  logs: {
    action: 'R',
    about: ({ id }, { kinderen }) =>
      kinderen.map(({ persoonId }) => ({ gezin: id, persoon: persoonId, part: 'gezag' })),
  },
  async handle({ id }, context) {
    const { db, register, today, emit } = context;
    const no = await mayChangeGezin(db, id, 'gezin');
    if (no) return no;
    if (!register) return refuse('register/niet-gekoppeld');
    const leden = await listPersonen(db, id);
    const asked = await ask(context, register, leden);
    if (isRefusal(asked)) return asked;
    for (const { child, found } of asked) if (found?.length) await keep(context, { id, leden, child, found });
    const again = await listPersonen(db, id);
    for (const toestemming of await refreshOpnieuw(db, { gezinId: id, leden: again, day: today }))
      emit('toestemming.opnieuw', { gezin: id, toestemming });
    emit('gezin.gewijzigd', { gezin: id });
    return {
      kinderen: asked.map(({ child, bsn, found }) => ({
        persoonId: child.id,
        antwoord: answerOf(bsn, found),
      })),
    };
  },
});

type AskedChild = {
  readonly child: Persoon;
  readonly bsn: string | undefined;
  readonly found: readonly FoundGezag[] | undefined;
};
type Unanswered = 'gezag/geen-minderjarige' | 'gezag/geen-bsn' | (typeof refusals)[RegisterFault];

/** Each minor of the family with its number, if it is known, and what the register said about it, if it knows it. */
async function ask(
  { db, vault, today }: Context,
  register: Register,
  leden: readonly Persoon[],
): Promise<readonly AskedChild[] | Refusal<Unanswered>> {
  const children = leden.filter((lid) => lid.soort === 'jeugdige' && !isGrown(lid, today));
  if (children.length === 0) return refuse('gezag/geen-minderjarige');
  const ids = children.map((child) => child.id);
  const bsns = await openBsns(db, vault, ids);
  if (bsns.size === 0) return refuse('gezag/geen-bsn');
  const answer = await register.findGezag([...bsns.values()]);
  if (!answer.isAnswered) return refuse(refusals[answer.fault]);
  return children.map((child) => {
    const bsn = bsns.get(child.id);
    return { child, bsn, found: bsn === undefined ? undefined : answer.gezag.get(bsn) };
  });
}

const isGrown = ({ geboortedatum }: Persoon, day: string) =>
  geboortedatum !== null && ageOn(geboortedatum, day) >= 18;

function answerOf(
  bsn: string | undefined,
  found: readonly FoundGezag[] | undefined,
): z.output<typeof Asked>['antwoord'] {
  if (bsn === undefined) return 'zonder-bsn';
  if (found === undefined) return 'onbekend';
  return found.length > 0 ? 'bekend' : 'geen';
}

type Found = {
  readonly id: GezinId;
  readonly leden: readonly Persoon[];
  readonly child: Persoon;
  readonly found: readonly FoundGezag[];
};

/** Everyone whom the register names decides; where it names more than one relation, all of them together. */
async function keep({ db, vault, actor }: Context, { id, leden, child, found }: Found): Promise<void> {
  const [first] = found;
  if (!first) return;
  const holders = found.flatMap(({ dragers }) => dragers);
  const bsns = holders.flatMap(({ bsn }) => bsn ?? []);
  const members = await findByNumber(db, vault, { gezinId: id, bsns });
  const named = holders.map(({ bsn, naam }) => ({ lid: members.get(bsn ?? '') ?? null, naam }));
  const { dragers, derden } = placeHolders(named, leden);
  await insertGezagsrelatie(db, {
    gezinId: id,
    persoonId: child.id,
    soort: first.soort,
    dragers: dragers.map((one) => PersoonId.parse(one)),
    derden,
    toelichting: first.toelichting,
    inOnderzoek: found.some(({ inOnderzoek }) => inOnderzoek),
    bron: 'brp',
    door: actor.account ?? '',
  });
}
