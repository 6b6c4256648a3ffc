import { type Refusal, refuse } from '#platform/refusal.ts';
import type { GevraagdeWijziging } from '../../schema/asking.ts';
import type { Toegewezen } from '../toegewezen.ts';
import { isSameSize, isTotal } from '../verzoek/honour.ts';
import type { OngewijzigdeRegel, WijzigRegel } from '../verzoek/regel.ts';

export type ChangeFault =
  | 'toewijzing/onbekend'
  | 'verzoek/ingang-vereist'
  | 'verzoek/ingang-ongeldig'
  | 'verzoek/zonder-ingang';

type Line = WijzigRegel | OngewijzigdeRegel;

/**
 * Every toewijzing that is valid as it should be (iJw IV092): one of which nothing differs stays as it is. Another last
 * day, budget or total holds from its own first day; another size from a day that is still to come.
 * @param orders all that are valid on the day of the bericht.
 * @returns a line for each of them; or why it cannot be asked so, with the number of the toewijzing.
 */
export function planChanges(
  orders: readonly Toegewezen[],
  wijzigingen: readonly GevraagdeWijziging[],
  today: string,
): Line[] | Refusal<ChangeFault> {
  const asked = new Map(wijzigingen.map((one) => [String(one.toewijzingId), one]));
  if (wijzigingen.some(({ toewijzingId }) => !orders.some(({ id }) => id === toewijzingId)))
    return refuse('toewijzing/onbekend');
  const lines: Line[] = [];
  for (const of of orders) {
    const line = lineFor(of, asked.get(of.id), today);
    if ('refused' in line) return line;
    lines.push(line);
  }
  return lines;
}

function lineFor(
  of: Toegewezen,
  asked: GevraagdeWijziging | undefined,
  today: string,
): Line | Refusal<ChangeFault> {
  const omvang = asked?.omvang ?? of.omvang;
  const budget = asked?.budget ?? of.budget;
  const einddatum = asked?.einddatum === undefined ? of.einddatum : asked.einddatum;
  const isSame = isSameSize(of.omvang, omvang) && of.budget === budget && of.einddatum === einddatum;
  if (isSame && asked?.vanaf === undefined) return { soort: 'ongewijzigd', toewijzingnummer: of.nummer };
  const isOtherSize = !isSameSize(of.omvang, omvang) && !isTotal(of.omvang, omvang);
  const ingangsdatum = firstDay(of, { isOtherSize, vanaf: asked?.vanaf, today });
  if (typeof ingangsdatum !== 'string') return ingangsdatum;
  return { soort: 'wijzig', toewijzingnummer: of.nummer, ingangsdatum, einddatum, omvang, budget };
}

type Wanted = { readonly isOtherSize: boolean; readonly vanaf: string | undefined; readonly today: string };

/** The GewensteIngangsdatum. */
function firstDay(of: Toegewezen, { isOtherSize, vanaf, today }: Wanted): string | Refusal<ChangeFault> {
  const { nummer, ingangsdatum, einddatum } = of;
  const hasBegun = ingangsdatum <= today;
  if (vanaf === undefined) return isOtherSize ? refuse('verzoek/ingang-vereist', { nummer }) : ingangsdatum;
  if (!isOtherSize && hasBegun) return refuse('verzoek/zonder-ingang', { nummer });
  // What has not begun may also begin on another day, sooner or later (SAP §3.1, use case 6).
  const isWithin = !isOtherSize || isBetween(vanaf, ingangsdatum, einddatum);
  return vanaf > today && isWithin ? vanaf : refuse('verzoek/ingang-ongeldig', { nummer });
}

const isBetween = (dag: string, van: string, tot: string | null) =>
  dag >= van && (tot === null || dag <= tot);
