import { addDays } from '../../rekenen/kalender.ts';
import type { Traject } from './traject.ts';

/** Nights in a row with this supplier, in whatever kind of verblijf. */
interface Verblijf {
  readonly van: string;
  readonly tot: string | undefined;
}

function byAanvang(one: Traject, other: Traject): number {
  const [a, b] = [`${one.aanvang} ${one.hulpvorm}`, `${other.aanvang} ${other.hulpvorm}`];
  return a < b ? -1 : Number(a > b);
}

/** The day of the first night: CBS begins the day after it (protocol 3.5). */
function firstNight({ aanvang }: Traject): string {
  return addDays(aanvang, -1);
}

/** One verblijf goes on in the next when the next night is spent there: it begins on the day of the last morning. */
function joinVerblijven(trajecten: readonly Traject[]): readonly Verblijf[] {
  const joined: Verblijf[] = [];
  for (const traject of trajecten.toSorted(byAanvang)) {
    const [van, tot] = [firstNight(traject), traject.einde];
    const current = joined.at(-1);
    const isNext = current === undefined || (current.tot !== undefined && van > current.tot);
    if (isNext) joined.push({ van, tot });
    else if (current.tot !== undefined && (tot === undefined || tot > current.tot)) {
      joined[joined.length - 1] = { van: current.van, tot };
    }
  }
  return joined;
}

function isDuring({ aanvang, einde }: Traject, { van, tot }: Verblijf): boolean {
  return van <= aanvang && (tot === undefined || (einde !== undefined && einde <= tot));
}

/** The day of coming and the day of going home do not count: then one kind of help gives way to the other. */
function isPartlyDuring({ aanvang, einde }: Traject, { van, tot }: Verblijf): boolean {
  return (tot === undefined || aanvang < tot) && (einde === undefined || einde > van);
}

/** The verblijf in which help without verblijf began. */
function findHost(own: readonly Traject[], { aanvang }: Traject): Traject | undefined {
  const running = own.filter(
    (one) => firstNight(one) <= aanvang && (one.einde === undefined || one.einde >= aanvang),
  );
  return running.toSorted(byAanvang).at(-1);
}

/** What is left when help during verblijf has gone into the verblijf. */
interface Samenloop {
  readonly verblijven: readonly Traject[];
  readonly rest: readonly Traject[];
  /** Whether help shares days with verblijf without being wholly within it: the protocol does not settle that. */
  readonly isPartly: (traject: Traject) => boolean;
}

/**
 * Help without verblijf that falls wholly within verblijf with the same supplier is part of that verblijf (protocol 3.3).
 * @param verblijven merged, all of this supplier.
 */
export function absorbInVerblijf(verblijven: readonly Traject[], trajecten: readonly Traject[]): Samenloop {
  const byPersoon = Map.groupBy(verblijven, ({ persoon }) => persoon);
  const joined = new Map([...byPersoon].map(([persoon, own]) => [persoon, joinVerblijven(own)]));
  const hostOf = (traject: Traject) => {
    const isWithin = joined.get(traject.persoon)?.some((verblijf) => isDuring(traject, verblijf));
    return isWithin ? findHost(byPersoon.get(traject.persoon) ?? [], traject) : undefined;
  };
  const byHost = Map.groupBy(trajecten, hostOf);
  return {
    verblijven: verblijven.map((verblijf) => {
      const guests = (byHost.get(verblijf) ?? []).flatMap(({ kenmerken }) => kenmerken);
      return { ...verblijf, kenmerken: [...verblijf.kenmerken, ...guests].toSorted() };
    }),
    rest: byHost.get(undefined) ?? [],
    isPartly: (traject) =>
      joined.get(traject.persoon)?.some((verblijf) => isPartlyDuring(traject, verblijf)) ?? false,
  };
}
