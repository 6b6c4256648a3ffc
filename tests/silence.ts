import { afterEach, expect, vi } from 'vitest';

// A surprising console.error is a fault that nobody looked at: it fails the test it happened in.
const error = vi.spyOn(console, 'error');
afterEach(() => {
  const said = error.mock.calls.map((call) => call.join(' '));
  error.mockClear();
  expect(said).toEqual([]);
});
