import { expect, test } from 'vitest';
import { prune } from './keep-used-tokens.ts';

test('tokens that are reached, directly or through others, stay; the rest goes', () => {
  const css = '.voorbeeld-theme{--a:var(--b);--b:red;--c:var(--d);--d:blue}p{color:var(--a)}';
  expect(prune(css)).toBe('.voorbeeld-theme{--a:var(--b);--b:red}p{color:var(--a)}');
});

test('a style sheet without the theme stays as it is', () => {
  expect(prune('p{color:red}')).toBe('p{color:red}');
});
