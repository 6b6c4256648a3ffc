import type { Language } from '#platform/words.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import type { Signaal, SignaalMetStap, SignaalSoort } from '../../schema/signaal.ts';
import { ASKING } from '../../schema/signaalsoorten.ts';
import type { Told } from '../../words.nl.ts';

export function isSignaal(value: string | null): value is SignaalSoort {
  return value === 'loopt-goed' || ASKING.some((soort) => soort === value);
}

/** Colour beside the words: red for what is longer than agreed, amber for what asks for someone, green for what runs. */
export function toneOf({
  soort,
  isTeLang,
  isAanname,
}: Pick<Signaal, 'soort' | 'isTeLang' | 'isAanname'>): 'ok' | 'warn' | 'alarm' {
  if (soort === 'loopt-goed') return 'ok';
  return isTeLang && !isAanname ? 'alarm' : 'warn';
}

/** The facts of a signal as its sentence tells them: days and help in the language of who reads. */
export function toldOf({ hulp, sinds, tot, ...facts }: Signaal, language: Language): Told {
  return {
    ...facts,
    hulp: hulp && (language === 'en' ? hulp.naamEn : hulp.naam),
    sinds: sinds && dayOf(sinds, language),
    tot: tot && dayOf(tot, language),
  };
}

/** Where a signal is mended: one place, in one click. */
export function placeOfSignal(gezinId: string, { volgendeStap, bij }: SignaalMetStap): string | null {
  const file = `/gezinnen/${gezinId}`;
  switch (volgendeStap) {
    case 'lees-hulpvraag':
      return bij ? `/hulpvragen/${bij}` : `${file}#vragen`;
    case 'vraag-antwoord-na':
      return bij ? `/consulten/${bij}` : `${file}/consult`;
    case 'vraag-start-na':
    case 'bekijk-hulp':
      return `${file}#hulp`;
    case 'begin-plan':
    case 'neem-contact':
      return `${file}#plan`;
    case 'zet-doel':
      return `${file}?open=doel-open#doelen`;
    case 'begin-analyse':
      return `${file}/analyse`;
    case 'vraag-kind':
      return `${file}/samen#draagvlak`;
    case 'werk-afspraken-bij':
      return `${file}/samen#afspraken`;
    case 'bekijk-plan':
      return `${file}/samen#evaluaties`;
    case 'geen':
      return null;
  }
}
