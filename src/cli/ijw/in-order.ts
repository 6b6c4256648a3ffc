import { type Bericht, readBericht } from '#berichten/index.ts';

export type File = { readonly name: string; readonly bytes: Buffer };

/** What one file brings and asks, as far as another file of the folder may bring or ask the same. */
type Placed = File & {
  readonly dagtekening: string;
  readonly rank: number;
  /** The first day that a start names, or the last of a stop: on one Dagtekening they come as they happened. */
  readonly event: string;
  readonly gives: readonly string[];
  readonly needs: readonly string[];
};

/** On one day: first what is asked, then what is ordered, then what is delivered and declared; retouren last. */
const order = ['JW315', 'JW317', 'JW301', 'JW305', 'JW307', 'JW319', 'JW323'];
/** A start and a stop are told apart by their days alone. */
const rankOf = (soort: string) => (soort === 'JW307' ? order.indexOf('JW305') : order.indexOf(soort));

/**
 * Puts berichten of many days in the order in which they must have gone: by the day on which they were written, and each
 * after what it builds on: an order after its verzoek, a start after its order, a stop after its start, an answer after
 * what it answers. How the files are named decides only between those that are otherwise alike.
 */
export function inOrder(files: readonly File[]): File[] {
  const placed = files.map(place).toSorted(compare);
  const givers = new Map<string, Placed>();
  for (const one of placed) for (const key of one.gives) if (!givers.has(key)) givers.set(key, one);
  const taken = new Set<Placed>();
  const visit = (one: Placed): void => {
    if (taken.has(one)) return;
    // Before what it needs is visited: two that need each other come in the order of their days.
    taken.add(one);
    for (const key of one.needs) {
      const giver = givers.get(key);
      if (giver) visit(giver);
    }
    done.push({ name: one.name, bytes: one.bytes });
  };
  const done: File[] = [];
  for (const one of placed) visit(one);
  return done;
}

function compare(one: Placed, other: Placed): number {
  return (
    compareText(one.dagtekening, other.dagtekening) ||
    one.rank - other.rank ||
    compareText(one.event, other.event) ||
    one.name.localeCompare(other.name, 'nl', { numeric: true })
  );
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function place(file: File): Placed {
  // Its beginning says what it is and when it was written; a declaratie may be large, and is judged after all others.
  const begin = file.bytes.toString('latin1', 0, 4_000);
  const soort = /ijw\/[0-9_]+\/(jw[0-9]{3})\/schema/.exec(begin)?.[1]?.toUpperCase() ?? '';
  const dagtekening = /<(?:[\w.-]+:)?Dagtekening>\s*([0-9-]{10})/.exec(begin)?.[1] ?? '9999-12-31';
  const rank = rankOf(soort);
  const head = { ...file, dagtekening, rank: rank < 0 ? order.length : rank };
  const bericht = rank < 0 || soort === 'JW323' ? undefined : readBericht(file.bytes, 1).bericht;
  return { ...head, event: '', gives: [], needs: [], ...(bericht && chainOf(bericht)) };
}

type Chain = Partial<Pick<Placed, 'event' | 'gives' | 'needs'>>;

function chainOf(bericht: Bericht): Chain {
  const { Afzender, Ontvanger } = bericht.Header;
  const isFromGemeente = Afzender.length === 4;
  const [gemeente, agb] = isFromGemeente ? [Afzender, Ontvanger] : [Ontvanger, Afzender];
  const nummer = (nr: number | undefined) => (nr === undefined ? [] : [`nummer ${gemeente} ${nr}`]);
  const verzoek = (referentie: string) => `verzoek ${agb} ${referentie}`;
  switch (bericht.soort) {
    case 'JW301': {
      const producten = bericht.Client.ToegewezenProducten.ToegewezenProduct;
      return {
        gives: producten.flatMap((one) => nummer(one.ToewijzingNummer)),
        needs: producten.flatMap((one) => one.ReferentieAanbieder ?? []).map(verzoek),
      };
    }
    case 'JW305': {
      const starts = bericht.Client.StartProducten.StartProduct;
      return {
        event: starts[0]?.Begindatum ?? '',
        gives: starts.flatMap((one) => nummer(one.ToewijzingNummer).map((key) => `${key} ${one.Begindatum}`)),
        needs: starts.flatMap((one) => nummer(one.ToewijzingNummer)),
      };
    }
    case 'JW307': {
      const stops = bericht.Client.StopProducten.StopProduct;
      return {
        event: stops[0]?.Einddatum ?? '',
        needs: stops.flatMap((one) => nummer(one.ToewijzingNummer).map((key) => `${key} ${one.Begindatum}`)),
      };
    }
    case 'JW315':
      return {
        gives: bericht.Client.AangevraagdeProducten.AangevraagdProduct.map((one) =>
          verzoek(one.ReferentieAanbieder),
        ),
      };
    case 'JW317': {
      const { ReferentieAanbieder, TeWijzigenProducten, OngewijzigdeProducten } = bericht.Client.Verzoek;
      const named = [
        ...(TeWijzigenProducten?.TeWijzigenProduct ?? []),
        ...(OngewijzigdeProducten?.OngewijzigdProduct ?? []),
      ];
      return {
        gives: [verzoek(ReferentieAanbieder)],
        needs: named.flatMap((one) => nummer(one.ToewijzingNummer)),
      };
    }
    case 'JW319':
      return { needs: [verzoek(bericht.Antwoord.ReferentieAanbieder)] };
    default:
      return {};
  }
}
