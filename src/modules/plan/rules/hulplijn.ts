import { addDays } from '#berichten/rekenen/kalender.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import {
  type Bijdrager,
  type Hulplijn,
  type HulplijnInPlan,
  Leveringsvorm,
  type RedenEinde,
  type Status,
  type Toegang,
} from '../schema/hulplijn.ts';

/** History may be entered from here on; what lies before it belongs to another law. */
const earliest = '2000-01-01';
const daysAhead = 365;

type Dates = Pick<Hulplijn, 'toegang' | 'ingangsdatum' | 'gestartOp' | 'einddatum'>;

/**
 * Where a hulplijn stands at the end of a day: one whose last day is today has stopped. Help by toewijzing begins when
 * the aanbieder reports it (iJw, JW305); nobody reports other help, so that begins on its ingangsdatum.
 */
export function statusOf({ toegang, ingangsdatum, gestartOp, einddatum }: Dates, today: string): Status {
  if (einddatum !== null && einddatum <= today) return 'gestopt';
  const begin = gestartOp ?? (toegang === 'toewijzing' ? null : ingangsdatum);
  return begin !== null && begin <= today ? 'loopt' : 'wacht';
}

/** Help is opened for a day that someone can oversee: at most a year ahead. */
export function checkIngangsdatum(
  ingangsdatum: string,
  today: string,
): Refusal<'hulplijn/ingangsdatum-buiten-termijn'> | undefined {
  const latest = addDays(today, daysAhead);
  if (ingangsdatum >= earliest && ingangsdatum <= latest) return undefined;
  return refuse('hulplijn/ingangsdatum-buiten-termijn', { van: earliest, tot: latest });
}

/** What was ordered from an aanbieder ends by ending the order, so that the aanbieder hears it (iJw OP258). */
const isOrdered = ({ toegang, leveringsvorm }: Pick<Hulplijn, 'toegang' | 'leveringsvorm'>): boolean =>
  toegang === 'toewijzing' && leveringsvorm === 'zin';

/** Ending is final, and may be agreed ahead: what ends next month runs until then. */
export function stop(hulplijn: Hulplijn, einddatum: string, redenEinde: RedenEinde) {
  if (hulplijn.einddatum !== null) return refuse('hulplijn/reeds-gestopt', { einddatum: hulplijn.einddatum });
  if (einddatum < hulplijn.ingangsdatum)
    return refuse('hulplijn/einde-voor-ingang', { ingangsdatum: hulplijn.ingangsdatum });
  if (isOrdered(hulplijn)) return refuse('hulplijn/loopt-op-toewijzing');
  return { ...hulplijn, einddatum, redenEinde, versie: hulplijn.versie + 1 };
}

/** Who helps now, most hulplijnen first: too many helpers in one gezin is itself something to talk about. */
export function bijdragersOf(hulplijnen: readonly HulplijnInPlan[]): Bijdrager[] {
  const counts = new Map<string, number>();
  for (const { status, aanbiederNaam, uitvoerder } of hulplijnen) {
    const naam = aanbiederNaam ?? uitvoerder;
    if (status !== 'gestopt' && naam !== null) counts.set(naam, (counts.get(naam) ?? 0) + 1);
  }
  return [...counts]
    .map(([naam, count]) => ({ naam, hulplijnen: count }))
    .sort((a, b) => b.hulplijnen - a.hulplijnen || a.naam.localeCompare(b.naam, 'nl'));
}

/** The regio says how a kind of help can be given; without a choice it is the first of those. */
export function leveringsvormFor(
  chosen: Leveringsvorm | undefined,
  possible: readonly string[],
  toegang: Toegang,
): Leveringsvorm | Refusal<'hulplijn/leveringsvorm-ongeldig'> {
  // An order says itself how it is paid; the list of the regio does not overrule it.
  if (chosen && (toegang === 'toewijzing' || possible.includes(chosen))) return chosen;
  const first = Leveringsvorm.safeParse(possible[0]);
  return chosen === undefined && first.success
    ? first.data
    : refuse('hulplijn/leveringsvorm-ongeldig', { leveringsvormen: possible });
}
