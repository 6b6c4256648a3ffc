import { nl as plan } from '#modules/plan/words.nl.ts';
import { nl as toegang } from '#modules/toegang/words.nl.ts';
import { nl as triage } from '#modules/triage/words.nl.ts';
import type { Telling } from '../../schema.ts';
import { day, hidden, number } from './numbers.ts';

const small = { klein: 'minder dan 10', afgeschermd: 'afgeschermd' };
const telling = (one: Telling) => (one.mark === 'getal' ? number(one.waarde, 'nl-NL') : hidden(one, small));

/** Texts of the page about questions, steps and reasons. */
export const nl = {
  title: 'Vragen en stappen',
  says: ({ gebied, totaal, van, tot }: Says) =>
    `Van ${day(van, 'nl-NL')} tot en met ${day(tot, 'nl-NL')} kwamen er in ${gebied} ${telling(totaal)} hulpvragen.`,
  telling,
  kwartaal: (code: string) => `Kwartaal ${code.slice(5)} van ${code.slice(0, 4)}`,
  choose: { kwartaal: 'Kwartaal', gemeente: 'Gebied', region: 'Hele regio', show: 'Toon' },
  back: 'Naar het landschap',
  none: 'In dit kwartaal kwam er nog geen hulpvraag.',
  steps: {
    title: 'Op welke trede is hulp gevonden?',
    about: 'Van licht naar zwaar. Zo licht als het kan, zo zwaar als nodig.',
    dots: (size: number) => `Eén stip is ${number(size, 'nl-NL')} vragen.`,
    column: 'Trede',
    count: 'Hulpvragen',
    unweighed: 'Nog niet gewogen',
  },
  asTable: 'Als tabel',
  reasons: {
    title: 'Waarom geen lichtere trede?',
    about: 'Een vraag telt bij elke trede en elke reden die is opgeschreven, en één keer in het totaal.',
    passed: 'Trede die niet genoeg was of is overgeslagen',
    reason: 'Reden',
    onlyRegion: 'Redenen, deuren en spoed tellen wij alleen voor de hele regio.',
  },
  doors: { title: 'Waar de vragen binnenkwamen', column: 'Deur' },
  deur: toegang.deur,
  urgentie: triage.urgentie,
  urgency: { title: 'Hoe snel het moest', column: 'Spoed' },
  perGemeente: {
    title: 'Per gemeente',
    about: 'Kies een gemeente om haar treden te zien.',
    gemeente: 'Gemeente',
    total: 'Totaal',
  },
  helpers: {
    title: 'Hoeveel helpers heeft een gezin?',
    about: (date: string) =>
      `Gezinnen met hulp op ${day(date, 'nl-NL')}. Een gezin met hulp in twee segmenten telt in beide en één keer in het totaal. Vier of meer “veel” noemen is een aanname van Stip; er is geen norm.`,
    column: 'Segment',
    all: 'Alle gezinnen met hulp',
    families: 'Gezinnen',
    bucket: ['Helper onbekend', '1 helper', '2 helpers', '3 helpers', '4 of meer'],
  },
  signaalNaam: plan.signaalNaam as Readonly<Record<string, string>>,
  signals: {
    title: 'Wat vraagt aandacht?',
    about: (date: string) =>
      `Open dossiers op ${day(date, 'nl-NL')}, geteld met dezelfde regels als op Mijn gezinnen. Een gezin met twee signalen telt bij beide. Een signaal zegt dat iemand moet kijken, niet dat iets fout is. Wat iemand al beantwoordde, telt niet mee.`,
    none: 'In deze maand zijn de signalen nog niet geteld. Dat gebeurt elke nacht.',
    column: 'Signaal',
    families: 'Gezinnen met een open dossier',
    without: 'Zonder signaal',
    dots: (size: number) =>
      size === 1 ? 'Eén stip is één gezin.' : `Eén stip is ${number(size, 'nl-NL')} gezinnen.`,
  },
  decisions: {
    title: 'Maatwerk in besluiten',
    about: 'Maatwerk is de uitzondering. Bij elk besluit met maatwerk staat waarom.',
    total: 'Besluiten',
    tailored: 'Met maatwerk',
    other: 'Zonder maatwerk',
  },
  consults: {
    title: (year: number) => `Vragen aan experts in ${year}`,
    about: 'Per jaar: dezelfde vragen per kwartaal tellen zou kleine aantallen verraden.',
    column: 'Segment van de expert',
    more: 'Naar de thema’s',
    segment: {
      ah: 'Aanvullende hulp',
      hsj: 'Hoogspecialistische jeugdhulp',
      onderwijs: 'Onderwijs',
      onbekend: 'Nog niet beantwoord',
    } as Readonly<Record<string, string>>,
    total: 'Totaal',
  },
  source: 'eigen registratie van hulpvragen, ladder, hulplijnen en besluiten',
  certainty: 'Zeker voor wat hier is opgeschreven. Wat elders is gebleven, telt niet mee.',
  protection:
    'Aantallen van 1 tot en met 9 laten wij niet zien. “Afgeschermd” staat waar een getal een kleiner getal zou verraden. Nul is echt nul.',
};

type Says = {
  readonly gebied: string;
  readonly totaal: Telling;
  readonly van: string;
  readonly tot: string;
};
