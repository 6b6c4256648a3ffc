import { expect, test } from 'vitest';
import { viewModeCookie, viewModeOf } from './view-mode.ts';

const at = (geboortedatum: string | null, cookie: string | null = null, rol = 'jeugdige') =>
  viewModeOf({ rol, geboortedatum, day: '2026-11-20' }, cookie);

test('under sixteen the page is simple, from the sixteenth birthday it is not', () => {
  expect(at('2016-01-01')).toBe('eenvoudig');
  expect(at('2010-11-21')).toBe('eenvoudig');
  expect(at('2010-11-20')).toBe('gewoon');
  expect(at(null)).toBe('gewoon');
});

test('what a young person chose holds, whatever the age; nonsense does not', () => {
  expect(at('2016-01-01', 'stip_taal=en; stip_plan=gewoon')).toBe('gewoon');
  expect(at('2009-01-01', 'stip_plan=eenvoudig')).toBe('eenvoudig');
  expect(at('2009-01-01', 'xstip_plan=eenvoudig')).toBe('gewoon');
  expect(at('2009-01-01', 'stip_plan=eenvoudigst')).toBe('gewoon');
});

test('a parent on the same device is not shown the page of the child', () => {
  expect(at(null, 'stip_plan=eenvoudig', 'ouder')).toBe('gewoon');
});

test('a choice is kept for a year, out of reach of scripts, and over https only where there is https', () => {
  expect(viewModeCookie('gewoon', true)).toBe(
    'stip_plan=gewoon; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  );
  expect(viewModeCookie('eenvoudig', false)).not.toContain('Secure');
  expect(viewModeCookie('gewoon; Path=/evil', false)).toBeUndefined();
});
