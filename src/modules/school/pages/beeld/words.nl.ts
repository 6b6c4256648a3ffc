import type { Beeldsoort } from '../../schema/beeld.ts';

/** Texts about school in the region. */
export const nl = {
  picture: {
    title: 'School in de regio',
    lead: 'Feiten over school, geteld per maand. Aantallen onder de tien laten wij niet zien.',
    kinds: {
      'vrijstelling-5a': 'Hoeft niet naar school (artikel 5 onder a)',
      thuiszitter: 'Zit langer dan vier weken thuis',
      daling: 'Komt minder dan daarvoor',
      bekend: 'Aanwezigheid is bekend',
      'verblijf-zelfde-school': 'Woont tijdelijk elders, op dezelfde school als daarvoor',
      'verblijf-andere-school': 'Woont tijdelijk elders, op een andere school',
      'verblijf-zonder-school': 'Woont tijdelijk elders, school niet bekend',
    } satisfies Record<Beeldsoort, string>,
    marks: { klein: 'minder dan 10', afgeschermd: 'afgeschermd', onbekend: 'niet bekend' },
    months: 'De hele regio, per maand',
    month: 'Maand',
    areas: 'Per gemeente, in de laatste maand',
    area: 'Gemeente',
    noneTitle: 'Er is nog niets geteld',
    none: 'Zodra scholen aanwezigheid en vrijstellingen vastleggen, staan de aantallen hier.',
    about: 'Hoe dit is geteld',
    definitions: [
      'Een thuiszitter miste in twee maanden samen meer dan vier weken zonder toestemming (Thuiszitterspact, 2016).',
      'Minder komen is tien punten of meer onder het gemiddelde van dit kind in minstens drie eerdere maanden. Die grens is een aanname.',
      'Alleen leerlingen van wie school of hulp iets heeft vastgelegd, tellen mee. Dat zijn niet alle leerlingen van de regio.',
      'Of vervangend onderwijs in hetzelfde gebouw is, wordt nergens vastgelegd. Dat is dus niet bekend.',
      'Dezelfde school is de school van de dag voordat het kind elders ging wonen. Was die niet opgeschreven, dan telt het kind bij een andere school.',
      'Een leerling telt bij de gemeente van het gezin.',
      'Afgeschermd is iets anders dan onbekend: het aantal is er, maar zou een klein aantal verraden.',
    ],
  },
  provisions: {
    title: 'Wat er al is',
    lead: 'Voorzieningen en teams die er volgens de stukken van de gemeente al zijn.',
    empty: 'Van deze gemeente noemt geen enkel stuk een voorziening.',
    kinds: {
      voorziening: 'Voorziening',
      team: 'Team op school',
      collectief: 'Hulp voor iedereen, zonder indicatie',
      naschools: 'Na school',
      schakel: 'Schakelvoorziening',
    },
    schools: (n: number | null) => (n === null ? 'aantal scholen niet bekend' : `op ${n} scholen`),
    pupils: (n: number | null) => (n === null ? 'aantal leerlingen niet bekend' : `${n} leerlingen`),
    money: 'Geld',
    agreement: 'Afspraak',
    source: 'Bron',
    sure: { vastgesteld: '', voorstel: 'Voorstel', aanname: 'Deels een aanname', onbekend: 'Niet zeker' },
  },
};
