import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Buurtaanbod, BuurtaanbodId, NewBuurtaanbod } from '../../schema/kaart.ts';
import { findGemeenteNaam, insertAanbod } from '../../store/kaart.ts';

/** Puts an offer on the sociale kaart of an own gemeente, with where it was found. */
export const openBuurtaanbod = defineOperation({
  name: 'openBuurtaanbod',
  route: 'POST /buurtaanbod',
  summary: 'Zet aanbod op de sociale kaart van een gemeente waarvoor u werkt.',
  needs: 'kaart:change',
  input: NewBuurtaanbod,
  output: Buurtaanbod,
  refuses: ['buurtaanbod/buiten-gemeente', 'buurtaanbod/einde-voorbij'],
  logs: 'nothing',

  async handle(given, { db, actor, today }) {
    const gemeenteNaam = await findGemeenteNaam(db, given.gemeente);
    if (gemeenteNaam === undefined || !actor.gemeenten.includes(given.gemeente))
      return refuse('buurtaanbod/buiten-gemeente');
    if (given.tot !== undefined && given.tot < today)
      return refuse('buurtaanbod/einde-voorbij', { tot: given.tot });
    const aanbod: Buurtaanbod = {
      ...given,
      id: BuurtaanbodId.parse(uuidv7()),
      gemeenteNaam,
      leeftijdVan: given.leeftijdVan ?? null,
      leeftijdTot: given.leeftijdTot ?? null,
      kosten: given.kosten ?? null,
      contact: given.contact ?? null,
      gecontroleerdOp: today,
      tot: given.tot ?? null,
      versie: 1,
    };
    await insertAanbod(db, aanbod);
    return aanbod;
  },
});
