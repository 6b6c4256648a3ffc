import { type Envelop, writeEnvelop } from '#berichten/ggk/index.ts';
import type { Bevinding } from '#berichten/index.ts';
import type { OutgoingBericht } from '#modules/bericht/index.ts';

/** iJw 3.2 as StUF-GGk numbers it. */
const release = { functieVersie: '0003', functieSubversie: '0002' };
const product = { applicatieVersie: '0001', applicatieSubversie: '0000' };

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** jjjjmmdduummss in the Netherlands. */
const stamp = (at: Date) => moment.format(at).replaceAll(/[^0-9]/g, '');

/** Retours, and the answer to a declaratie, travel as the answer to the envelope that brought their question. */
const answering = /^JW(?:302|306|308|316|318|320|325)$/;

/**
 * Puts a bericht in its envelope. A retour is sent by whoever received what it answers, though its header repeats that
 * of the first sender (IV028).
 */
export function wrap(
  bericht: OutgoingBericht,
  now: Date,
): { readonly to: string; readonly xml?: string; readonly bevindingen: readonly Bevinding[] } {
  const envelop = envelopOf(bericht, now);
  return { to: partiesOf(bericht).to, ...writeEnvelop(envelop) };
}

function partiesOf({ soort, afzender, ontvanger }: OutgoingBericht): { from: string; to: string } {
  const isRetour = answering.test(soort) && soort !== 'JW325';
  return isRetour ? { from: ontvanger, to: afzender } : { from: afzender, to: ontvanger };
}

function envelopOf(bericht: OutgoingBericht, now: Date): Envelop {
  const { kenmerk, soort, inhoud, antwoordOpKenmerk } = bericht;
  const { from, to } = partiesOf(bericht);
  const shared = {
    zender: { organisatie: from, applicatie: 'Stip' },
    ontvanger: { organisatie: to, applicatie: 'GGk' },
    referentienummer: kenmerk,
    tijdstipBericht: stamp(now),
  };
  const parameters = { ...product, ...release, bericht: { xmlBestand: inhoud } };
  if (answering.test(soort) && antwoordOpKenmerk !== null)
    return {
      soort: 'Du01',
      stuurgegevens: { berichtcode: 'Du01', ...shared, crossRefnummer: antwoordOpKenmerk, functie: soort },
      parameters,
    };
  return { soort: 'Di01', stuurgegevens: { berichtcode: 'Di01', ...shared, functie: soort }, parameters };
}
