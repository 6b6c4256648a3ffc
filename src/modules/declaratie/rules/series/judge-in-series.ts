import type { Bevinding, Jw323 } from '#berichten/index.ts';
import type { OrderRecords } from '#modules/toewijzing/index.ts';
import { type Judged, judgeDeclaratie } from '../judge-declaratie.ts';
import type { Known } from '../known.ts';
import { clientsOf } from './declaratie-records.ts';

const clientNr = /\/Client\[([0-9]+)\]/;
/** Says that an earlier bericht is missing, and in a series without the orders of a client that says nothing. */
const isMissing = ({ regel }: Bevinding, debets: ReadonlySet<string>, vorig: string | undefined) =>
  regel === 'TR323' && !debets.has(vorig ?? '');

/**
 * Judges a declaratie in a series: of clients whose orders came before in it as with records, of others as far as their
 * lines go by themselves, as a gemeente elsewhere is judged (docs/decisions/0011).
 */
export function judgeInSeries(bericht: Jw323, known: Known, orders: OrderRecords, today: string): Judged {
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const bsns = clientsOf(bericht);
  const candidate = { bericht, marks: bsns, ontvangenOp: today };
  const whole = judgeDeclaratie(candidate, known);
  const isKnown = (nr: number) => orders.knows(gemeente, agb, bsns[nr - 1] ?? '');
  if (whole.soort !== 'beoordeeld' || bsns.every((_bsn, at) => isKnown(at + 1))) return whole;
  const apart = judgeDeclaratie(candidate, { ...known, isOwnGemeente: false });
  const bevindingen = [
    ...whole.bevindingen.filter((one) => isKnown(clientOf(one))),
    ...apart.bevindingen.filter(
      (one) =>
        !isKnown(clientOf(one)) && !isMissing(one, new Set(known.debets.keys()), vorigOf(one, bericht)),
    ),
  ];
  const right = [
    ...whole.prestaties.filter((one) => isKnown(one.clientNr)),
    ...apart.prestaties.filter((one) => !isKnown(one.clientNr)),
  ];
  return { ...whole, bevindingen, prestaties: right };
}

const clientOf = ({ pad }: Bevinding) => Number(clientNr.exec(pad)?.[1] ?? 0);

function vorigOf(bevinding: Bevinding, { Declaratie }: Jw323): string | undefined {
  const nr = Number(/\/Prestatie\[([0-9]+)\]/.exec(bevinding.pad)?.[1] ?? 0);
  const client = Declaratie.Clienten.Client[clientOf(bevinding) - 1];
  return client?.Prestaties.Prestatie[nr - 1]?.ProductReferentie.VorigReferentieNummer;
}
