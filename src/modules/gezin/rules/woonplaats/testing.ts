import { decideWoonplaats } from './decide-woonplaats.ts';
import { WoonplaatsVraag } from './woonplaats-vraag.ts';

export const groningen = '0014';
export const elsewhere = '0794';
export const almere = '0034';

export const lives = (gemeente: string, van: string, tot: string | null = null) => ({
  gemeente,
  van,
  tot,
  adres: 'woonadres',
});
export const stays = (van: string, tot: string | null = null, soort = 'jeugdhulpaanbieder') => ({
  soort,
  van,
  tot,
});
export const abroad = (van: string, tot: string | null = null) => ({ van, tot, buitenland: true });

/** A jeugdige of ten in Groningen who asks for help on a day in 2026, as far as nothing else is said. */
export const vraag = (more: Record<string, unknown> = {}) =>
  WoonplaatsVraag.parse({
    hulpvraagdatum: '2026-11-20',
    jeugdige: { geboortedatum: '2016-04-01' },
    brp: [lives(groningen, '2016-04-01')],
    verblijf: [],
    ...more,
  });
export const decide = (more: Record<string, unknown> = {}) => decideWoonplaats(vraag(more));
export const why = (more: Record<string, unknown>) => decide(more).redenen.join('\n');
