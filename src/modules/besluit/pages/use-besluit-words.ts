import type { Words } from '#platform/words.ts';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The texts of these pages, and what the module itself says. */
export function useBesluitWords(): { t: Words<typeof nl>; said: Words<typeof moduleNl> } {
  return { t: useWords({ nl, en }), said: useWords({ nl: moduleNl, en: moduleEn }) };
}
