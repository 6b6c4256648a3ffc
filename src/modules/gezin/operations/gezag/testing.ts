import type { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { type Operation, run } from '#platform/operation.ts';
import type { FoundGezag, GezagAnswer, Register } from '#platform/registers/register.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, esra, id, withGrants } from '#tests/people.ts';
import { Gezin, GezinId, PersoonId } from '../../schema/gezin.ts';
import { readGezin } from '../read-gezin.ts';

const grants = ['gezag:receive', 'gezin:change', 'gezin:read', 'toestemming:give'];
/** Numbers that no person has. */
export const bsn = '999993653';
export const bsnOfJan = '999991723';

export const found = (more: Partial<FoundGezag>): FoundGezag => ({
  soort: 'eenhoofdig-ouderlijk',
  dragers: [],
  toelichting: null,
  inOnderzoek: false,
  ...more,
});
export const says = (of: string, ...gezag: FoundGezag[]): GezagAnswer => ({
  isAnswered: true,
  gezag: new Map([[of, gezag]]),
});
export const share = {
  partij: esra.account ?? '',
  partijSoort: 'account' as const,
  doel: 'Meedenken',
  deel: 'plan' as const,
  van: '2026-11-20',
  tot: '2027-05-20',
};

/** A database with families in it, and a register that answers what it is told to. */
export async function openGezagBase() {
  const time = { day: '2026-11-20' };
  const base = await openTestDatabase({ now: () => stoppedAt(time.day).now() });
  await arrangePeople(base.owner);
  let next = 1;

  /** Runs as this person, where the register answers so; without an answer there is no register. */
  function asking(who: Actor, answer?: GezagAnswer, held: readonly string[] = grants) {
    const asked: string[][] = [];
    const register: Register = {
      findGezag: async (bsns) => {
        asked.push([...bsns]);
        return answer ?? { isAnswered: true, gezag: new Map() };
      },
    };
    const kit = answer === undefined ? base.kit : { ...base.kit, register };
    return {
      asked,
      run: <In extends z.ZodType, Out extends z.ZodType, No extends string>(
        operation: Operation<In, Out, No>,
        input: z.input<In>,
      ) =>
        run(kit, operation, input, {
          actor: withGrants(who, ...held),
          origin: { door: 'web', trace: 'test' },
        }),
    };
  }

  /** Sem (9, with a number) and a sister (14, without), with Ilse, Jan (with a number) and a grandmother. */
  async function family() {
    const nr = next++;
    const made = await aGezin(base.owner, nr);
    const [teen, jan, granny] = [id(nr * 1000 + 11), id(nr * 1000 + 12), id(nr * 1000 + 13)];
    const { vault } = base.kit;
    await base.owner
      .updateTable('persoon')
      .set({ bsn_versleuteld: vault.seal(bsn), bsn_kenmerk: vault.mark(bsn) })
      .where('id', '=', made.kind)
      .execute();
    const one = { gezin_id: made.gezin, achternaam: 'Linde' };
    await base.owner
      .insertInto('persoon')
      .values([
        { ...one, id: teen, soort: 'jeugdige', voornaam: 'Noor', geboortedatum: '2012-06-01' },
        {
          ...one,
          id: jan,
          soort: 'ouder',
          voornaam: 'Jan',
          achternaam: 'Vos',
          bsn_versleuteld: vault.seal(bsnOfJan),
          bsn_kenmerk: vault.mark(bsnOfJan),
        },
        { ...one, id: granny, soort: 'netwerk', voornaam: 'Truus', achternaam: 'de Groot' },
      ])
      .execute();
    const ids = { sem: made.kind, teen, jan, granny, ilse: made.ouder };
    const parsed = Object.fromEntries(Object.entries(ids).map(([name, one]) => [name, PersoonId.parse(one)]));
    return { gezin: GezinId.parse(made.gezin), ...(parsed as Record<keyof typeof ids, PersoonId>) };
  }

  async function gezagOf(gezin: GezinId, persoon: PersoonId) {
    const read = Gezin.parse(await asking(anna).run(readGezin, { id: gezin }));
    return read.leden.find((lid) => lid.id === persoon)?.gezag;
  }
  return { base, time, asking, family, gezagOf };
}
