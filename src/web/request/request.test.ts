import { expect, test } from 'vitest';
import { ownPath, pathOf } from './own-path.ts';
import { preferenceCookies, preferenceOf } from './preference.ts';
import { setSecurityHeaders } from './security-headers.ts';

test('after sign-in nobody is sent to another site', () => {
  for (const wish of ['https://a.nl', '//a.nl', '/\\a.nl', '/\ta', 'a', null])
    expect(ownPath(wish)).toBe('/');
  expect(ownPath('/gezinnen?na=1')).toBe('/gezinnen?na=1');
});

test('the way back is the page, also when only its data were asked', () => {
  expect(pathOf('http://x/gezinnen.data?na=1&_routes=root')).toBe('/gezinnen?na=1');
  expect(pathOf('http://x/_root.data')).toBe('/');
});

test('a preference that is not offered is not kept', () => {
  const form = new FormData();
  form.append('taal', 'de; Path=/x');
  form.append('weergave', 'dark');
  expect(preferenceCookies(form, true)).toEqual([
    'stip_weergave=dark; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  ]);
  expect(preferenceOf('a=b; stip_taal=en; stip_weergave=fel')).toEqual({ language: 'en', mode: 'auto' });
});

test('only scripts of this answer run, and forms go home or to the sign-in', () => {
  const headers = new Headers();
  setSecurityHeaders(headers, { nonce: 'abc', signInOrigin: 'https://login.example', secure: true });
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("script-src 'self' 'nonce-abc';");
  expect(policy).toContain("form-action 'self' https://login.example");
  expect(policy).not.toContain('unsafe');
  expect(headers.has('Strict-Transport-Security')).toBe(true);
});
