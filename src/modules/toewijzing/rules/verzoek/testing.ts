import { persoonKey } from '../known.ts';
import type { Amount, Toegewezen } from '../toegewezen.ts';
import { type KnownVerzoeken, toegewezenKey } from './known.ts';
import type { NieuweRegel, WijzigRegel } from './regel.ts';

export const uren = (volume: number): Amount => ({ volume, eenheid: '04', frequentie: '2' });
export const totaal = (volume: number): Amount => ({ volume, eenheid: '04', frequentie: '6' });

/** A toewijzing that runs the whole of 2026, unless it says otherwise. */
export function aToegewezen(nummer: number, changes: Partial<Toegewezen> = {}): Toegewezen {
  return {
    id: `t${nummer}`,
    hulplijnId: `h${nummer}`,
    nummer,
    productcategorie: '45',
    productcode: '45A01',
    ingangsdatum: '2026-01-01',
    einddatum: '2026-12-31',
    omvang: uren(2),
    budget: null,
    redenWijziging: null,
    ...changes,
  };
}

export function aWijziging(toewijzingnummer: number, changes: Partial<WijzigRegel> = {}): WijzigRegel {
  return {
    soort: 'wijzig',
    toewijzingnummer,
    ingangsdatum: '2026-01-01',
    einddatum: '2026-12-31',
    omvang: uren(2),
    budget: null,
    ...changes,
  };
}

export function aNieuweRegel(changes: Partial<NieuweRegel> = {}): NieuweRegel {
  return {
    soort: 'nieuw',
    productcategorie: '45',
    productcode: '45A02',
    ingangsdatum: '2026-07-01',
    einddatum: '2026-12-31',
    omvang: uren(2),
    budget: null,
    ...changes,
  };
}

/** Nothing is known but one aanbieder and the gemeente that keeps its records here. */
export function nothingKnown(changes: Partial<KnownVerzoeken> = {}): KnownVerzoeken {
  return {
    ownGemeenten: new Set(['0014']),
    identities: new Set(),
    aanbieders: new Map([['99000001', 'a1']]),
    personen: new Map(),
    referenties: new Map(),
    asking: new Set(),
    open: new Set(),
    toegewezen: new Map(),
    categorieen: new Map(),
    gemeentecodes: undefined,
    ...changes,
  };
}

export const mark = 'm';
export const [gemeente, agb] = ['0014', '99000001'];
export const earlier = { id: 'v', gemeente, antwoorden: [] } as const;

/** A child of this gemeente is known, with what it was assigned at this aanbieder. */
export const persoonKnown = (toegewezen: readonly Toegewezen[], changes: Partial<KnownVerzoeken> = {}) =>
  nothingKnown({
    personen: new Map([[persoonKey(gemeente, mark), { persoonId: 'p', gezinId: 'g' }]]),
    toegewezen: new Map([[toegewezenKey({ gemeente, agb, persoonId: 'p' }), toegewezen]]),
    ...changes,
  });

/** Each finding on one line: rule, code and where. */
export const told = (bevindingen: readonly { regel: string; code: string; pad: string }[]) =>
  bevindingen.map(({ regel, code, pad }) => `${regel} ${code} ${pad.replace('/Bericht', '')}`);
