import { z } from 'zod';
import { isBsn } from '#berichten/bsn.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { byLikelihood, likenessOf } from '../rules/search.ts';
import { GezinId } from '../schema/gezin.ts';
import { searchGezin } from '../store/search.ts';

const mostFound = 20;

const tooShort = 'Typ ten minste twee letters.';
const Zoektekst = typedText(200, tooShort).refine(
  (text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2,
  tooShort,
);

const Found = z.object({
  id: GezinId,
  naam: z.string(),
  gemeente: z.string(),
  leden: z.string().nullable(),
  vastGezicht: z.string().nullable(),
  gelijkenis: z.number(),
  /** Why this may be the gezin that was meant. */
  reden: z.enum(['bsn', 'geboortedatum', 'naam']),
  betrokken: z.boolean(),
});

export const searchGezinnen = defineOperation({
  name: 'searchGezinnen',
  route: 'POST /gezinnen/_zoek',
  summary:
    'Zoekt gezinnen in de eigen gemeenten op naam of burgerservicenummer; elk gevonden gezin ziet dat.',
  needs: 'gezin:search',
  input: z.object({ tekst: Zoektekst, geboortedatum: Kalenderdag.optional() }),
  output: z.object({ gevonden: z.array(Found) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { gevonden }) => gevonden.map(({ id }) => ({ gezin: id, part: 'gezin' })),
  },
  async handle({ tekst, geboortedatum = null }, { db, vault }) {
    const digits = tekst.replaceAll(/[\s.-]/g, '');
    const kenmerk = isBsn(digits) ? vault.mark(digits) : null;
    const found = await searchGezin(db, { tekst, geboortedatum, kenmerk }, mostFound);
    return {
      gevonden: found
        .toSorted(byLikelihood)
        .map((one) => ({ ...one, id: GezinId.parse(one.id), reden: likenessOf(one) })),
    };
  },
});
