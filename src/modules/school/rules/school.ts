import type { FileRights } from '#modules/gezin/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';

/** Not yours and not there look the same; a family one knows, whose part is closed, says so. */
export function maySee(rights: FileRights): Refusal<'gezin/onbekend' | 'verboden'> | undefined {
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  return rights.has('school') ? undefined : refuse('verboden', { deel: 'school' });
}

/** The same for who writes. */
export function mayWrite(rights: FileRights): Refusal<'gezin/onbekend' | 'verboden'> | undefined {
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  return rights.get('school')?.canWrite ? undefined : refuse('verboden', { deel: 'school' });
}

type Days = { readonly van: string; readonly tot: string | null };

/** A pupil is at one school at a time; a new school begins after the last one ended. */
export function checkOverlap(
  fresh: Days,
  others: readonly Days[],
): Refusal<'school/al-ingeschreven'> | undefined {
  const meets = ({ van, tot }: Days) =>
    (tot === null || tot >= fresh.van) && (fresh.tot === null || fresh.tot >= van);
  return others.some(meets) ? refuse('school/al-ingeschreven') : undefined;
}

/** What has not happened yet cannot be written down as having happened. */
export function checkPast(day: string, today: string): Refusal<'school/in-de-toekomst'> | undefined {
  return day > today ? refuse('school/in-de-toekomst', { today }) : undefined;
}

/** Two people who changed the same thing get a choice, never an overwrite. */
export function checkVersie<T extends { versie: number }>(
  huidig: T,
  versie: number | undefined,
): Refusal<'verouderd'> | undefined {
  return huidig.versie === versie ? undefined : refuse('verouderd', { huidig });
}
