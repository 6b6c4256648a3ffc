import { addDays } from '#berichten/rekenen/kalender.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';

/** Who hands a family over keeps reading this long. An assumption of Stip, because no source gives a term. */
export const OVERLAP_DAYS = 14;
/** A stand-in is for a while; who is away longer hands over. Also an assumption. */
const longestDays = 365;

/** A period that someone can stand in: it ends after it begins, is not over, and is no longer than a year. */
export function checkPeriod(
  { van, tot }: { readonly van: string; readonly tot: string },
  today: string,
): Refusal<'vervanging/periode-ongeldig'> | undefined {
  const isPossible = van >= today && tot >= van && tot <= addDays(van, longestDays);
  return isPossible
    ? undefined
    : refuse('vervanging/periode-ongeldig', { vanaf: today, langste: longestDays });
}

const vervanging = {
  collega: 'werkverdeling/collega-onbekend',
  gezin: 'gezin/onbekend',
  'geen-gezin': 'vervanging/geen-gezin',
} as const;
const overdracht = {
  collega: 'werkverdeling/collega-onbekend',
  gezin: 'gezin/onbekend',
  'al-betrokken': 'overdracht/al-betrokken',
  'al-gevraagd': 'overdracht/al-gevraagd',
  'zonder-regie': 'overdracht/zonder-regie',
  'al-vergeven': 'overdracht/al-vergeven',
  onbekend: 'overdracht/onbekend',
  beantwoord: 'overdracht/reeds-beantwoord',
  achterhaald: 'overdracht/achterhaald',
} as const;

/** All that can stand in the way when a family goes from one to another. */
export const overdrachtRefusals = Object.values(overdracht);

const wordOf = <Words extends Readonly<Record<string, string>>>(words: Words, no: string) => {
  const code = Object.hasOwn(words, no) ? words[no] : undefined;
  if (code === undefined) throw new Error(`the database said "${no}"`);
  return code as Words[keyof Words];
};

/** What the database answered, as a refusal with a sentence; null was no objection. */
export const refuseVervanging = (no: string | null) =>
  no === null ? undefined : refuse(wordOf(vervanging, no));
export const refuseOverdracht = (no: string | null) =>
  no === null ? undefined : refuse(wordOf(overdracht, no));
