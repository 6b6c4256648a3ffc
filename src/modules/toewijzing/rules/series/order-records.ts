import type { Omvang } from '#berichten/rekenen/omvang.ts';
import { type Known, type KnownPersoon, leveringKey, nummerKey, persoonKey } from '../known.ts';
import type { Einde } from '../round/judge-stop.ts';
import type { KnownToewijzing } from '../round/judge-toewijzing.ts';
import type { NewLevering, NewToewijzing, Writes } from '../round/writes.ts';
import type { Toegewezen } from '../toegewezen.ts';

type KnownLevering = NonNullable<ReturnType<Known['leveringen']['get']>>[number];

/** A toewijzing that a bericht of the series gave. */
export type GivenToewijzing = Omit<NewToewijzing, 'eenheid' | 'frequentie'> & {
  readonly eenheid: Omvang['Eenheid'] | null;
  readonly frequentie: Omvang['Frequentie'] | null;
};

/** Whether something was granted on a toewijzing that was not taken back (TR385). */
export type IsToegekend = (toewijzing: GivenToewijzing) => boolean;

/**
 * The orders and deliveries of a series of berichten, in memory: what the tables hold where records are kept. An aanbieder
 * goes by its AGB-code, and the mark of a client is its BSN, as nothing of it is kept.
 */
export function openOrderRecords(isToegekend: IsToegekend) {
  const toewijzingen = new Map<string, GivenToewijzing>();
  const leveringen = new Map<string, KnownLevering[]>();
  const personen = new Map<string, KnownPersoon>();
  /** Gemeente, aanbieder and client of which the orders are here. */
  const told = new Set<string>();
  let nr = 0;

  const put = (toewijzing: NewToewijzing) =>
    // A bericht that passed level 1 holds codes of the standard only.
    toewijzingen.set(
      nummerKey(toewijzing.gemeente, toewijzing.toewijzingnummer),
      toewijzing as GivenToewijzing,
    );
  const add = (levering: NewLevering) => {
    const key = leveringKey({
      ...levering,
      nummer: levering.toewijzingnummer,
      categorie: levering.productcategorie,
      code: levering.productcode,
    });
    const same = leveringen.get(key) ?? [];
    const one = { ...levering, einddatum: null, redenBeeindiging: null, pauzeOp: null };
    leveringen.set(
      key,
      [...same, one].toSorted((a, b) => (a.begindatum < b.begindatum ? -1 : 1)),
    );
  };
  const replace = (id: string, einde: Einde | undefined) => {
    for (const [key, some] of leveringen)
      leveringen.set(
        key,
        some.flatMap((one) => (one.id !== id ? [one] : einde ? [{ ...one, ...einde }] : [])),
      );
  };

  return {
    newId: () => `${++nr}`,
    personen: personen as ReadonlyMap<string, KnownPersoon>,
    leveringen: leveringen as ReadonlyMap<string, readonly KnownLevering[]>,
    hasLevering: (key: string) => (leveringen.get(key)?.length ?? 0) > 0,
    findKnown: (gemeente: string, nummers: readonly number[]): Map<string, KnownToewijzing> =>
      new Map(
        nummers.flatMap((nummer) => {
          const one = toewijzingen.get(nummerKey(gemeente, nummer));
          return one ? [[nummerKey(gemeente, nummer), { ...one, isToegekend: isToegekend(one) }]] : [];
        }),
      ),
    findPersoon: (gemeente: string, bsn: string) => personen.get(persoonKey(gemeente, bsn)),
    findToewijzing: (gemeente: string, nummer: number) => toewijzingen.get(nummerKey(gemeente, nummer)),
    toegewezen: (persoonId: string, aanbiederId: string) =>
      [...toewijzingen.values()]
        .filter((one) => one.persoonId === persoonId && one.aanbiederId === aanbiederId)
        .map(toegewezenOf),
    knows: (gemeente: string, agb: string, bsn: string) => told.has(`${gemeente} ${agb} ${bsn}`),
    tell: (gemeente: string, agb: string, bsn: string) => told.add(`${gemeente} ${agb} ${bsn}`),
    /** Takes what a round decided. */
    apply({ clients, toewijzingen: opened, changes, leveringen: begun, takenBack, ends }: Writes): void {
      for (const { gemeente, client, persoonId, gezinId } of clients)
        personen.set(persoonKey(gemeente, client.Bsn), { persoonId, gezinId });
      for (const one of [...opened, ...changes]) put(one);
      for (const id of takenBack) replace(id, undefined);
      for (const one of begun) add(one);
      for (const { id, einddatum, reden, pauzeOp } of ends)
        replace(id, { einddatum, redenBeeindiging: reden, pauzeOp });
    },
  };
}

export type OrderRecords = ReturnType<typeof openOrderRecords>;

function toegewezenOf(one: GivenToewijzing): Toegewezen {
  const { volume, eenheid, frequentie } = one;
  const omvang =
    volume === null || eenheid === null || frequentie === null ? null : { volume, eenheid, frequentie };
  return { ...one, nummer: one.toewijzingnummer, omvang };
}
