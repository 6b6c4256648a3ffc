import { z } from 'zod';
import type { FoundGezag } from './register.ts';

const Naam = z.object({ volledigeNaam: z.string().optional() });
const Drager = z.object({ burgerservicenummer: z.string().optional(), naam: Naam.optional() });
const about = {
  minderjarige: z.object({ burgerservicenummer: z.string() }),
  inOnderzoek: z.boolean().default(false),
};

/** Spelled as the register spells it; what is not asked is not read. */
const Gezagsrelatie = z.discriminatedUnion('type', [
  z.object({ ...about, type: z.literal('GezamenlijkOuderlijkGezag'), ouders: z.array(Drager) }),
  z.object({ ...about, type: z.literal('EenhoofdigOuderlijkGezag'), ouder: Drager }),
  z.object({ ...about, type: z.literal('GezamenlijkGezag'), ouder: Drager, derde: Drager.optional() }),
  z.object({ ...about, type: z.literal('Voogdij'), derden: z.array(Drager).default([]) }),
  z.object({ ...about, type: z.literal('TijdelijkGeenGezag'), toelichting: z.string() }),
  z.object({ ...about, type: z.literal('GezagNietTeBepalen'), toelichting: z.string() }),
]);
type Gezagsrelatie = z.infer<typeof Gezagsrelatie>;

/** The answer to `RaadpleegMetBurgerservicenummer` when only number and gezag were asked. */
export const BrpAnswer = z.object({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  personen: z
    .array(
      z.object({ burgerservicenummer: z.string().optional(), gezag: z.array(Gezagsrelatie).default([]) }),
    )
    .default([]),
});
export type BrpAnswer = z.infer<typeof BrpAnswer>;

/** What the register answered, per person; a parent's own gezag over children is left out. */
export function readGezag({ personen }: BrpAnswer): Map<string, readonly FoundGezag[]> {
  const found = new Map<string, readonly FoundGezag[]>();
  for (const { burgerservicenummer: bsn, gezag } of personen) {
    if (bsn === undefined) continue;
    found.set(bsn, gezag.filter(({ minderjarige }) => minderjarige.burgerservicenummer === bsn).map(toFound));
  }
  return found;
}

function toFound(relatie: Gezagsrelatie): FoundGezag {
  const { inOnderzoek } = relatie;
  const of = (soort: FoundGezag['soort'], dragers: readonly z.infer<typeof Drager>[]) => ({
    soort,
    inOnderzoek,
    toelichting: null,
    dragers: dragers.map(({ burgerservicenummer, naam }) => ({
      bsn: burgerservicenummer ?? null,
      naam: naam?.volledigeNaam ?? null,
    })),
  });
  switch (relatie.type) {
    case 'GezamenlijkOuderlijkGezag':
      return of('gezamenlijk-ouderlijk', relatie.ouders);
    case 'EenhoofdigOuderlijkGezag':
      return of('eenhoofdig-ouderlijk', [relatie.ouder]);
    case 'GezamenlijkGezag':
      // A derde whom the register does not know by name still has to agree.
      return of('gezamenlijk', [relatie.ouder, relatie.derde ?? {}]);
    case 'Voogdij':
      return of('voogdij', relatie.derden);
    case 'TijdelijkGeenGezag':
      return { ...of('tijdelijk-geen', []), toelichting: relatie.toelichting };
    case 'GezagNietTeBepalen':
      return { ...of('niet-te-bepalen', []), toelichting: relatie.toelichting };
  }
}
