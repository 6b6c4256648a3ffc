import { expect, test } from 'vitest';
import { readBesluit } from './read-besluit.ts';

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('what is assigned as asked says nothing else', () => {
  expect(readBesluit(sent({ doe: 'toewijzen' }))).toEqual({ besluit: 'toewijzen' });
  expect(readBesluit(sent({ doe: 'afwijzen', reden: '3' }))).toEqual({ besluit: 'afwijzen', reden: '3' });
});

test('what is assigned otherwise says all of it, in cents and numbers', () => {
  const typed = {
    doe: 'anders-toewijzen',
    'afwijking.ingangsdatum': '2026-12-01',
    'afwijking.einddatum': '',
    'afwijking.omvang.volume': '12,50',
    'afwijking.omvang.eenheid': '83',
    'afwijking.omvang.frequentie': '6',
    'afwijking.budget': '100',
    besproken: 'true',
  };
  expect(readBesluit(sent(typed))).toEqual({
    besluit: 'toewijzen',
    besproken: true,
    afwijking: {
      ingangsdatum: '2026-12-01',
      omvang: { volume: 1250, eenheid: '83', frequentie: '6' },
      budget: 10_000,
    },
  });
  expect(readBesluit(sent({ doe: 'anders-toewijzen' }))).toEqual({
    besluit: 'toewijzen',
    besproken: false,
    afwijking: {},
  });
});
