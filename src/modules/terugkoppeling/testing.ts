import type { openTestDatabase } from '#platform/testing.ts';
import { aGezin, huib, id, ilse } from '#tests/people.ts';

type Base = Awaited<ReturnType<typeof openTestDatabase>>;

/** A question that the practice of Huib sent about the child of a new family, taken up by nobody or by this account. */
export async function aReferral({ owner }: Base, nr: number, behandelaar: string | null = null) {
  const { gezin, kind } = await aGezin(owner, nr);
  const hulpvraag = id(nr * 1000 + 10);
  await owner
    .insertInto('hulpvraag')
    .values({
      id: hulpvraag,
      gezin_id: gezin,
      persoon_id: kind,
      deur: 'huisarts',
      verwijzer_id: huib.organisatie,
      tekst: 'Sem slaapt slecht.',
      ontvangen_op: '2026-11-10',
      gemeente: '0014',
      behandelaar,
      opgepakt_op: behandelaar && '2026-11-12',
    })
    .execute();
  return { gezin, hulpvraag };
}

/** The family agreed that the practice of Huib hears of these parts. */
export async function agree({ owner }: Base, gezin: string, nr: number, ...delen: readonly string[]) {
  for (const [place, deel] of delen.entries())
    await owner
      .insertInto('toestemming')
      .values({
        id: id(nr * 1000 + 20 + place),
        gezin_id: gezin,
        partij: huib.organisatie ?? '',
        partij_naam: huib.organisatieNaam ?? '',
        doel: 'Weten wat ervan werd',
        deel,
        van: '2026-11-01',
        tot: '2027-11-01',
        gegeven_door: ilse.account ?? '',
        gegeven_op: '2026-11-01T10:00:00Z',
      })
      .execute();
}
