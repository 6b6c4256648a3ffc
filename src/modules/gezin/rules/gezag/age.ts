import { fullYears } from '#berichten/rekenen/kalender.ts';

/** Age on a day, both as ISO dates: who was born on 29 February is a year older on 1 March. */
export const ageOn = (geboortedatum: string, day: string): number => fullYears(geboortedatum, day);
