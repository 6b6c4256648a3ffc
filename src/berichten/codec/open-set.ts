import type { Bevinding } from '../bevinding.ts';
import { type Book, openBook, senderOf } from '../ijw-3.2/book.ts';
import { isHeenbericht } from '../ijw-3.2/definities.ts';
import type { MetKop } from '../ijw-3.2/kop.ts';
import { rulesTogether } from '../ijw-3.2/regels/samen.ts';
import { regels } from '../ijw-3.2/regels.ts';
import type { Judge } from './open-judge.ts';
import { plansOf, Reading } from './reading.ts';

/** Messages that are judged together. */
export interface BerichtSet {
  /** The next message; it is held against those of the set that were right before it. */
  open(): Judge;
}

/**
 * Judges messages on level 3 as far as the messages themselves go: each by itself, against those that came before it
 * in the same set (TR056, TR074, TR314, TR333, TR347) and against the day of judging (TR135).
 * @param vandaag the day of judging, jjjj-mm-dd.
 */
export function openSet(vandaag: string): BerichtSet {
  const book = openBook(vandaag);
  const plans = plansOf([...regels, ...rulesTogether(book)]);
  return {
    open() {
      const reading = new Reading(plans, () => undefined);
      return {
        feed: (part) => reading.feed(part),
        get isOver() {
          return reading.isOver;
        },
        end() {
          reading.end();
          const { soort, bevindingen } = reading;
          if (isUsed(reading, book)) bevindingen.push(used);
          book.end(bevindingen.length === 0);
          return soort === undefined ? { bevindingen } : { soort, bevindingen };
        },
      };
    },
  };
}

/** TR056: the sender gave this number to a message of this kind before. */
function isUsed({ soort, node }: Reading, book: Book): boolean {
  if (soort === undefined || node === undefined || !isHeenbericht(soort)) return false;
  // Level 1 has just proven that every message begins with a header.
  const bericht = node as MetKop;
  return book.take(
    `kenmerk|${soort}|${senderOf(bericht)}|${bericht.Header.BerichtIdentificatie.Identificatie}`,
  );
}

const used: Bevinding = {
  regel: 'TR056',
  niveau: 3,
  code: '9056',
  pad: '/Bericht/Header/BerichtIdentificatie',
  tekst: 'Deze afzender gebruikte dit kenmerk al voor een ander bericht van deze soort.',
};
