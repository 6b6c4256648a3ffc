import type { Language } from '#platform/words.ts';

/** Light, dark, or as the device has it. */
export type Mode = 'auto' | 'light' | 'dark';

export type Preference = { readonly language: Language; readonly mode: Mode };

const MODES: readonly Mode[] = ['auto', 'light', 'dark'];
const YEAR_IN_SECONDS = 31_536_000;

/** What the visitor chose; Dutch and the mode of the device as long as nothing was chosen. */
export function preferenceOf(cookieHeader: string | null): Preference {
  const cookies = new Map((cookieHeader ?? '').split(';').map(parseCookie));
  return {
    language: cookies.get('stip_taal') === 'en' ? 'en' : 'nl',
    mode: MODES.find((mode) => mode === cookies.get('stip_weergave')) ?? 'auto',
  };
}

function parseCookie(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=');
  return [name.trim(), value.trim()];
}

/** The `Set-Cookie` lines for what a form of choices says; what it does not say stays as it was. */
export function preferenceCookies(form: FormData, secure: boolean): string[] {
  const tail = `; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
  const language = form.get('taal');
  const mode = MODES.find((one) => one === form.get('weergave'));
  const lines: string[] = [];
  if (language === 'nl' || language === 'en') lines.push(`stip_taal=${language}${tail}`);
  if (mode) lines.push(`stip_weergave=${mode}${tail}`);
  return lines;
}
