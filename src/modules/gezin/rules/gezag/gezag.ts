import { refuse } from '#platform/refusal.ts';
import type { GezagSoort, Persoon } from '../../schema/gezin.ts';

type Member = Pick<Persoon, 'id' | 'soort' | 'hasGezag' | 'gezag'>;

/** Who holds gezag over one child, and whether that is known well enough to ask them. */
export type GezagOver = {
  readonly dragers: readonly string[];
  /** Names of those who do not stand with this gezin, and whose agreement cannot be asked yet. */
  readonly derden: readonly string[];
  readonly isKnown: boolean;
};

/**
 * Gezag is held over a child, not in a family: a parent may hold it over one child and not over its sister (BW art.
 * 1:245). What the register or a worker said about this child counts; without it, the ouders of whom nobody said that
 * they have none.
 */
export function gezagOver(about: Member, leden: readonly Member[]): GezagOver {
  const { gezag } = about;
  if (gezag) {
    const dragers = gezag.dragers.filter((id) => leden.some((lid) => lid.id === id));
    const isMissing = gezag.soort === 'voogdij' && dragers.length === 0 && gezag.derden.length === 0;
    return {
      dragers,
      // An institution has voogdij and the register names nobody: someone decides, and does not stand here.
      derden: isMissing ? [''] : gezag.derden,
      isKnown: dragers.length > 0,
    };
  }
  const ouders = leden.filter(({ soort, hasGezag }) => soort === 'ouder' && hasGezag !== false);
  return { dragers: ouders.map(({ id }) => id), derden: [], isKnown: ouders.length > 0 };
}

/** How many hold each kind of gezag: at least and at most (BW art. 1:245, 1:251, 1:253a, 1:253t and 1:280). */
const counts: Readonly<Record<GezagSoort, readonly [number, number]>> = {
  'gezamenlijk-ouderlijk': [2, 2],
  'eenhoofdig-ouderlijk': [1, 1],
  gezamenlijk: [2, 2],
  voogdij: [1, 2],
  'tijdelijk-geen': [0, 0],
  'niet-te-bepalen': [0, 0],
};

type Written = {
  readonly persoonId: string;
  readonly soort: GezagSoort;
  readonly dragers: readonly string[];
};

/** Whether what a worker writes down about the gezag over a child can be. */
export function checkGezag(written: Written, leden: readonly Member[]) {
  const { persoonId, soort, dragers } = written;
  if (leden.find(({ id }) => id === persoonId)?.soort !== 'jeugdige')
    return refuse('gezag/geen-jeugdige', { persoonId });
  const stranger = dragers.find((id) => !leden.some((lid) => lid.id === id && lid.soort !== 'jeugdige'));
  if (stranger !== undefined) return refuse('gezin/lid-onbekend', { persoonId: stranger });
  const [least, most] = counts[soort];
  const count = new Set(dragers).size;
  return count < least || count > most ? refuse('gezag/aantal', { soort, least, most }) : written;
}

/** Someone of whom the register says that they hold gezag, with the gezinslid that has this number, if any. */
type Holder = { readonly lid: string | null; readonly naam: string | null };
type Named = Pick<Persoon, 'id' | 'voornaam' | 'voorvoegsel' | 'achternaam' | 'hasBsn' | 'soort'>;

/**
 * Which gezinslid each holder is: the one with the same number, else the only adult without a number whose first and
 * last name are the same. Who is nobody here stays a name, so that it shows who is missing.
 */
export function placeHolders(holders: readonly Holder[], leden: readonly Named[]) {
  const dragers = new Set<string>();
  const derden: string[] = [];
  for (const { lid, naam } of holders) {
    const found = lid ?? findByName(naam, leden);
    if (found === null) derden.push(naam ?? '');
    else dragers.add(found);
  }
  return { dragers: [...dragers], derden };
}

function findByName(naam: string | null, leden: readonly Named[]): string | null {
  const written = plainName(naam ?? '');
  const alike = leden.filter((lid) => {
    if (lid.hasBsn || lid.soort === 'jeugdige' || written === '') return false;
    const last = plainName([lid.voorvoegsel, lid.achternaam].filter(Boolean).join(' '));
    const [first = ''] = plainName(lid.voornaam).split(' ');
    return first !== '' && written.startsWith(`${first} `) && written.endsWith(` ${last}`);
  });
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}

/** Registers and people differ in capitals, accents and hyphens, and mean the same name. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[-\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
