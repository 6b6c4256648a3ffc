import { fullYears } from '#berichten/rekenen/kalender.ts';

/** Few and large words, or everything. */
export type ViewMode = 'eenvoudig' | 'gewoon';

const COOKIE = 'stip_plan';
const YEAR_IN_SECONDS = 31_536_000;
/** From this age a young person starts with the ordinary page (Jeugdwet art. 7.3.5: from 16 one decides oneself). */
const ORDINARY_FROM = 16;

type Looking = { readonly rol: string; readonly geboortedatum: string | null; readonly day: string };

/** By age, until the young person chose otherwise. A parent has the ordinary page: the plan for children is beside it. */
export function viewModeOf({ rol, geboortedatum, day }: Looking, cookieHeader: string | null): ViewMode {
  if (rol !== 'jeugdige') return 'gewoon';
  const chosen = new RegExp(`(?:^|;\\s*)${COOKIE}=(eenvoudig|gewoon)(?:;|$)`).exec(cookieHeader ?? '')?.[1];
  if (chosen === 'eenvoudig' || chosen === 'gewoon') return chosen;
  const isYoung = geboortedatum !== null && fullYears(geboortedatum, day) < ORDINARY_FROM;
  return isYoung ? 'eenvoudig' : 'gewoon';
}

/** The `Set-Cookie` line that keeps what was chosen on this device; undefined for anything else. */
export function viewModeCookie(chosen: unknown, isSecure: boolean): string | undefined {
  if (chosen !== 'eenvoudig' && chosen !== 'gewoon') return undefined;
  return `${COOKIE}=${chosen}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly${isSecure ? '; Secure' : ''}`;
}
