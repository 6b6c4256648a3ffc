import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, id, ilse, withGrants } from '#tests/people.ts';
import type { Besluit } from '../schema/besluit.ts';
import { changeBesluit } from './besluit/change-besluit.ts';
import { changeKindafweging } from './besluit/change-kindafweging.ts';
import { decideBesluit } from './besluit/decide-besluit.ts';
import { openBesluit } from './besluit/open-besluit.ts';

const works = ['besluit:read', 'besluit:open', 'besluit:decide', 'besluit:stop', 'bezwaar:open', 'plan:read'];
export const worker = withGrants(anna, ...works);
/** Works for the same team and is in none of these families. */
export const colleague = withGrants(carla, ...works);
/** Works for another gemeente. */
export const stranger = withGrants(bram, ...works);
export const parent = withGrants(ilse, 'besluit:read', 'besluit:stop', 'aanvraag:open', 'bezwaar:open');

/** A database with families in which besluiten are taken; each test gets a family of its own. */
export async function openBesluiten() {
  const base = await openTestDatabase();
  await arrangePeople(base.owner);
  let nr = 0;
  const family = async () => {
    nr += 1;
    const made = await aGezin(base.owner, nr);
    const hulplijn = id(nr * 1000 + 50);
    await base.owner
      .insertInto('hulplijn')
      .values({
        id: hulplijn,
        gezin_id: made.gezin,
        hulpsoort: 'ambulante-begeleiding',
        toegang: 'toewijzing',
        leveringsvorm: 'zin',
        verwijzer: '01',
        gemeente: '0014',
        ingangsdatum: '2026-09-01',
      })
      .execute();
    await base.owner
      .insertInto('hulplijn_persoon')
      .values({ hulplijn_id: hulplijn, gezin_id: made.gezin, persoon_id: made.kind })
      .execute();
    return { ...made, hulplijn };
  };
  const done = async <T>(outcome: Promise<T>): Promise<Exclude<T, { refused: string }>> => {
    const answer = await outcome;
    if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.detail)}`);
    return answer as Exclude<T, { refused: string }>;
  };
  const begun = (gezin: string, changes: Partial<z.input<typeof openBesluit.input>> = {}) =>
    done(base.as(worker)(openBesluit, { id: gezin, soort: 'toekenning', ...changes }));
  /** With all that is asked before it can be taken. */
  const filled = async (
    besluit: Besluit,
    kind: string,
    changes: Partial<z.input<typeof changeBesluit.input>> = {},
  ) => {
    await done(
      base.as(worker)(changeKindafweging, { ...weighing, id: besluit.id, persoonId: kind, versie: 1 }),
    );
    return await done(
      base.as(worker)(changeBesluit, { ...whole, id: besluit.id, versie: besluit.versie, ...changes }),
    );
  };
  const taken = async (gezin: string, kind: string) => {
    const { id: besluit, versie } = await filled(await begun(gezin), kind);
    return await done(base.as(worker)(decideBesluit, { id: besluit, versie }));
  };
  return { ...base, family, done, begun, filled, taken };
}

export const whole = {
  gevraagd: 'Ilse vraagt hulp voor Sem.',
  bevinding: 'Sem wordt snel boos.',
  motivering: 'Hulp thuis past hierbij.',
  gevolg: 'Er komt elke week iemand.',
  van: '2026-12-01',
  tot: '2027-05-31',
  artikelen: ['eigen-kracht' as const],
  gebruikelijkeHulp: false,
};

export const weighing = {
  rechten: ['3' as const, '12' as const],
  belang: 'Sem heeft rust nodig.',
  gevolg: 'Er komt elke week iemand.',
  weging: 'Hulp thuis is het lichtst.',
  mening: 'Ik wil dat het stil is.',
  wijze: 'gesprek' as const,
  gehoordOp: '2026-11-10',
};
