import { addDays } from '#berichten/rekenen/kalender.ts';
import type { FileRights } from '#modules/gezin/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Besluit, Besluitsoort, Kindafweging, Ontbrekend, Stand } from '../schema/besluit.ts';
import { lacksOf } from './kinderrechten.ts';
import { lastDay, standardTerm, termijnen } from './termijnen.ts';

/** Not yours and not there look the same; a family one knows, with a part that is closed, says so. */
export function mayWrite(rights: FileRights): Refusal<'gezin/onbekend' | 'verboden'> | undefined {
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  return rights.get('besluit')?.canWrite ? undefined : refuse('verboden', { deel: 'besluit' });
}

/** Where it stands, from its days alone. */
export function standOfBesluit({
  genomenOp,
  gestoptOp,
  isVervangen,
}: Pick<Besluit, 'genomenOp' | 'gestoptOp' | 'isVervangen'>): Stand {
  if (gestoptOp !== null) return 'gestopt';
  if (genomenOp === null) return 'in-voorbereiding';
  return isVervangen ? 'vervangen' : 'genomen';
}

/** What was taken is never changed: a new besluit replaces it. Two people who write get a choice, never an overwrite. */
export function checkOpen(
  besluit: Besluit,
  versie?: number,
): Refusal<'besluit/reeds-genomen' | 'besluit/gestopt' | 'verouderd'> | undefined {
  if (besluit.genomenOp !== null) return refuse('besluit/reeds-genomen', { genomenOp: besluit.genomenOp });
  if (besluit.gestoptOp !== null) return refuse('besluit/gestopt', { gestoptOp: besluit.gestoptOp });
  return versie === undefined || versie === besluit.versie
    ? undefined
    : refuse('verouderd', { huidig: besluit });
}

/** Help is decided for days that someone can oversee. */
const earliest = '2015-01-01';
const yearsAhead = 5;

/** The period of a besluit: it ends after it begins, not before the law of today began, and not further than anyone can see. */
export function checkPeriod(
  { van, tot }: { readonly van: string | null; readonly tot: string | null },
  today: string,
): Refusal<'besluit/einde-voor-begin' | 'besluit/datum-buiten-termijn'> | undefined {
  const latest = `${Number(today.slice(0, 4)) + yearsAhead}-12-31`;
  for (const day of [van, tot])
    if (day !== null && (day < earliest || day > latest))
      return refuse('besluit/datum-buiten-termijn', { van: earliest, tot: latest });
  return van !== null && tot !== null && tot < van
    ? refuse('besluit/einde-voor-begin', { van, tot })
    : undefined;
}

/** An application is received on a day that has come. */
export function checkAanvraagdag(
  aanvraagOp: string,
  today: string,
): Refusal<'besluit/aanvraag-in-toekomst'> | undefined {
  return aanvraagOp > today ? refuse('besluit/aanvraag-in-toekomst') : undefined;
}

/** To refuse help or to take it away asks a second pair of eyes: what is taken from a child is not one person's work. */
const secondEyes: readonly (Besluitsoort | null)[] = ['afwijzing', 'intrekking', 'niet-in-behandeling'];

export function needsMeelezer({ soort }: Pick<Besluit, 'soort'>): boolean {
  return secondEyes.includes(soort);
}

/** Texts without which a besluit explains nothing, in the order of the page. */
const texts = ['gevraagd', 'bevinding', 'motivering', 'gevolg'] as const;

/** What was taken over from the analyse is a finding as well; an aanvraag that is not taken up was not looked into. */
function isFound(
  { soort, bevindingen }: Pick<Besluit, 'soort' | 'bevindingen'>,
  text: (typeof texts)[number],
): boolean {
  return text === 'bevinding' && (bevindingen.length > 0 || soort === 'niet-in-behandeling');
}

/** All that still lacks before a besluit can be taken, in the order of the page (Awb art. 3:46: it rests on reasons that carry it). */
export function lacksOfBesluit(
  besluit: Besluit,
  kinderen: readonly Kindafweging[],
  today: string,
): Ontbrekend[] {
  const own = [
    ...(besluit.soort === null ? ['soort'] : []),
    ...texts.filter((text) => besluit[text] === '' && !isFound(besluit, text)),
    ...lacksOfPeriod(besluit),
    ...(besluit.artikelen.length === 0 ? ['artikelen'] : []),
    ...lacksOfReasons(besluit),
    ...(kinderen.length === 0 ? ['kinderen'] : []),
  ];
  const seconded = lackOfMeelezing(besluit, kinderen);
  return [
    ...own.map((wat) => ({ wat, kind: null })),
    ...kinderen.flatMap((kind) => lacksOf(kind, today)),
    ...(seconded ? [{ wat: seconded, kind: null }] : []),
  ];
}

/** What is refused has no period; what is taken away has a first day without help and no last one. */
function lacksOfPeriod({ soort, van, tot }: Besluit): string[] {
  if (soort === 'afwijzing' || soort === 'niet-in-behandeling') return [];
  const needed = soort === 'intrekking' ? { van } : { van, tot };
  return Object.entries(needed).flatMap(([wat, day]) => (day === null ? [wat] : []));
}

function lacksOfReasons(besluit: Besluit): string[] {
  const { gebruikelijkeHulp, gebruikelijkeHulpUitleg, isMaatwerk, maatwerkUitleg } = besluit;
  if (besluit.soort === 'niet-in-behandeling') return [];
  const usual =
    gebruikelijkeHulp === true && gebruikelijkeHulpUitleg === '' ? ['gebruikelijke-hulp-uitleg'] : [];
  return [
    ...(gebruikelijkeHulp === null ? ['gebruikelijke-hulp'] : usual),
    ...(isMaatwerk && maatwerkUitleg === '' ? ['maatwerk'] : []),
  ];
}

/** Grows with every change of the besluit or of a weighing, so that who read along agreed with exactly these words. */
export function textVersie(
  besluit: Pick<Besluit, 'versie'>,
  kinderen: readonly Pick<Kindafweging, 'versie'>[],
): number {
  return kinderen.reduce((sum, { versie }) => sum + versie, besluit.versie);
}

function lackOfMeelezing(besluit: Besluit, kinderen: readonly Kindafweging[]): string | undefined {
  if (!needsMeelezer(besluit)) return undefined;
  const { meelezing } = besluit;
  if (meelezing === null) return 'meelezer';
  if (meelezing.oordeel === 'anders') return 'meelezer-anders';
  return meelezing.oordeel === 'akkoord' && meelezing.versie === textVersie(besluit, kinderen)
    ? undefined
    : 'meelezer-akkoord';
}

type Person = { readonly account: string | null };

/** Who reads along looks with other eyes than who wrote (the four-eyes principle). */
export function checkMeelezer(
  besluit: Pick<Besluit, 'opgemaaktDoor'>,
  meelezer: string,
  { account }: Person,
): Refusal<'besluit/meelezer-zelf'> | undefined {
  return meelezer === besluit.opgemaaktDoor || meelezer === account
    ? refuse('besluit/meelezer-zelf')
    : undefined;
}

/** Everything is there, it is told on a day that can be, and who takes it is not the one who only read along. */
export function checkDecide(
  besluit: Besluit,
  kinderen: readonly Kindafweging[],
  { verzondenOp, today, account }: { verzondenOp: string; today: string; account: string | null },
):
  | Refusal<NotTakenUp | 'besluit/niet-compleet' | 'besluit/meelezer-zelf' | 'besluit/verzenddag-ongeldig'>
  | undefined {
  const ontbreekt = lacksOfBesluit(besluit, kinderen, today);
  if (ontbreekt.length > 0) return refuse('besluit/niet-compleet', { ontbreekt });
  if (needsMeelezer(besluit) && besluit.meelezing?.accountId === account)
    return refuse('besluit/meelezer-zelf');
  const latest = addDays(today, 7);
  if (verzondenOp < today || verzondenOp > latest)
    return refuse('besluit/verzenddag-ongeldig', { van: today, tot: latest });
  return besluit.soort === 'niet-in-behandeling' ? checkNotTakenUp(besluit, verzondenOp, today) : undefined;
}

type NotTakenUp =
  | 'besluit/aanvulling-eerst'
  | 'besluit/aanvulling-loopt'
  | 'besluit/aanvulling-te-lang-geleden';

/**
 * An aanvraag is not taken up only after the family could complete it and that time is over, and the family hears it
 * within four weeks after it did, or after that time passed unused (Awb art. 4:5 lid 1 and 4).
 */
function checkNotTakenUp(
  { aanvullingVoor, aangevuldOp }: Besluit,
  verzondenOp: string,
  today: string,
): Refusal<NotTakenUp> | undefined {
  if (aanvullingVoor === null) return refuse('besluit/aanvulling-eerst');
  if (aangevuldOp === null && today <= aanvullingVoor)
    return refuse('besluit/aanvulling-loopt', { voor: aanvullingVoor });
  const tot = lastDay(aangevuldOp ?? aanvullingVoor, termijnen.nietInBehandeling.weken);
  return verzondenOp > tot ? refuse('besluit/aanvulling-te-lang-geleden', { tot }) : undefined;
}

/** A term is lengthened before it has ended, once, and to a day after it (Awb art. 4:14 lid 3). */
export function checkVerlenging(
  besluit: Besluit,
  tot: string,
  today: string,
): Refusal<'termijn/reeds-verlengd' | 'termijn/voorbij' | 'termijn/niet-later'> | undefined {
  if (besluit.verlengdTot !== null) return refuse('termijn/reeds-verlengd', { tot: besluit.verlengdTot });
  const ends = standardTerm(besluit);
  if (today > ends) return refuse('termijn/voorbij', { uiterlijk: ends });
  return tot <= ends ? refuse('termijn/niet-later', { uiterlijk: ends }) : undefined;
}

/** The family is asked once to complete its application, while the term runs, with a day that lies ahead (Awb art. 4:5 and 4:15). */
export function checkAanvulling(
  besluit: Besluit,
  voor: string,
  today: string,
): Refusal<'termijn/aanvulling-reeds-gevraagd' | 'termijn/voorbij' | 'termijn/niet-later'> | undefined {
  if (besluit.aanvullingGevraagdOp !== null) return refuse('termijn/aanvulling-reeds-gevraagd');
  const ends = standardTerm(besluit);
  if (today > ends) return refuse('termijn/voorbij', { uiterlijk: ends });
  return voor <= today ? refuse('termijn/niet-later', { uiterlijk: today }) : undefined;
}
