import type { Sentence } from '#platform/words.ts';
import type { Norm, Zekerheid } from './schema.ts';

export const nl = {
  kerncijfers: {
    title: 'Kerncijfers',
    lead: 'Wat over deze regio bekend is, met bron en zekerheid. Wat niemand weet, staat er als onbekend, met de reden.',
    search: 'Zoek in de kerncijfers',
    theme: 'Thema',
    allThemes: "Alle thema's",
    go: 'Toon',
    shown: (shown: number, total: number, unknown: number) =>
      `${shown} van ${total} cijfers. Van ${unknown} daarvan is de waarde onbekend.`,
    none: 'Geen cijfer gevonden',
    noneHelp: 'Zoek met minder of andere woorden, of kies een ander thema.',
    unknown: 'onbekend',
    lapsed: (day: string) => `vervallen sinds ${day}`,
    lapses: (day: string) => `geldt tot ${day}`,
    period: 'Periode',
    certainty: 'Zekerheid',
    note: 'Opmerking',
    why: 'Waarom onbekend',
    area: 'Gebied',
  },
  zekerheid: {
    bron: 'staat in de bron',
    afgeleid: 'afgeleid uit de bron',
    aanname: 'aanname van Stip',
    onbekend: 'onbekend',
  } satisfies Record<Zekerheid, string>,
  normen: {
    title: 'Normen',
    lead: 'Termijnen die nu gelden of waaraan mensen meten. Een richtlijn bindt niemand.',
    soort: { wet: 'Wet', richtlijn: 'Richtlijn', afspraak: 'Afspraak' } satisfies Record<
      Norm['soort'],
      string
    >,
    eenheid: {
      dag: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
      werkdag: (count: number) => (count === 1 ? '1 werkdag' : `${count} werkdagen`),
      week: (count: number) => (count === 1 ? '1 week' : `${count} weken`),
      maand: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
    } satisfies Record<Norm['eenheid'], (count: number) => string>,
  },
  refused: {
    'regio/onbekend': 'Er is nog geen regio geladen. Vraag de beheerder.',
  } satisfies Record<string, Sentence>,
};
