import type { AanvullingWat } from '../../../schema/besluit.ts';
import type { HerstelWat, Uitkomstgrond } from '../../../schema/bezwaar.ts';
import type { GeenDwangsom } from '../../../schema/dwangsom.ts';

/** The fixed sentences of the letters beside the besluit. What is sent is kept in these words. */
export const stukken = {
  aanvulling: {
    betreft: (namen: string) => `Uw aanvraag voor ${namen}: wilt u iets aanvullen?`,
    kop: 'Wat hebben wij nog nodig?',
    begin: (dag: string) =>
      `U vroeg op ${dag} om een besluit. Wij kunnen uw aanvraag nog niet bekijken. Dit ontbreekt:`,
    wat: {
      handtekening: 'uw handtekening. In Mijn plan bent u al bekend, dan is dat genoeg',
      gegevens: 'gegevens die wij niet zelf kunnen opzoeken',
      stukken: 'een brief of bewijs dat alleen u heeft',
    } satisfies Record<AanvullingWat, string>,
    wanneer: 'Tot wanneer?',
    tot: (dag: string) =>
      `U kunt dit aanvullen tot en met ${dag}. Dat kan in Mijn plan, bij Besluiten, of met een brief. Lukt het niet? Bel ons, dan zoeken wij samen een oplossing.`,
    gevolg:
      'Zolang wij wachten, staat de termijn voor ons besluit stil. Krijgen wij niets, dan mogen wij uw aanvraag niet verder bekijken. U krijgt daar dan een brief over.',
  },
  herstel: {
    betreft: (kenmerk: string) => `Uw bezwaar tegen besluit ${kenmerk}: wilt u iets aanvullen?`,
    kop: 'Wat hebben wij nog nodig?',
    begin: (dag: string) =>
      `Wij kregen uw bezwaar op ${dag}. Wij kunnen het nog niet bekijken. Dit ontbreekt:`,
    wat: {
      gronden: 'waarom u het niet eens bent met het besluit',
      handtekening: 'uw handtekening. In Mijn plan bent u al bekend, dan is dat genoeg',
      machtiging: 'een bewijs dat u dit voor iemand anders mag doen (een machtiging)',
    } satisfies Record<HerstelWat, string>,
    wanneer: 'Tot wanneer?',
    tot: (dag: string) =>
      `U kunt dit aanvullen tot en met ${dag}. Dat kan in Mijn plan, bij het besluit, of met een brief.`,
    gevolg:
      'Zolang wij wachten, staat de termijn voor ons antwoord stil. Krijgen wij niets, dan mogen wij uw bezwaar niet behandelen. U krijgt daar dan een brief over.',
  },
  bezwaar: {
    betreft: (kenmerk: string) => `Antwoord op uw bezwaar tegen besluit ${kenmerk}`,
    kop: 'Wat hebben wij besloten?',
    uitkomst: {
      gegrond: 'U krijgt gelijk. Het besluit verandert.',
      ongegrond: 'Het besluit blijft zoals het is.',
      'niet-ontvankelijk': 'Wij kunnen uw bezwaar niet behandelen.',
    },
    grond: {
      verzuim: (dag: string | null) =>
        `Er ontbrak iets aan uw bezwaar. Wij vroegen u om dat aan te vullen${dag === null ? '' : ` tot en met ${dag}`}. Dat is niet op tijd gebeurd.`,
      'te-laat': () => 'Uw bezwaar kwam na de termijn, en wij vonden geen goede reden dat het later was.',
      'geen-belang': () => 'Dit besluit raakt u niet zelf. Daarom kunt u er geen bezwaar tegen maken.',
    } satisfies Record<Uitkomstgrond, (dag: string | null) => string>,
    reden: 'Waarom?',
    verder: 'Bent u het er niet mee eens?',
    beroep: (dag: string) => [
      `U kunt in beroep bij de rechtbank. Dat kan tot en met ${dag}. Beroep kost geld (griffierecht).`,
      'Een onafhankelijke cliëntondersteuner of een vertrouwenspersoon van Jeugdstem denkt gratis met u mee: www.jeugdstem.nl.',
    ],
  },
  dwangsom: {
    betreft: (kenmerk: string) => `Dwangsom omdat wij te laat waren met ${kenmerk}`,
    kop: 'Wat hebben wij besloten?',
    gemeld: (dag: string) => `U schreef ons dat wij te laat zijn. Wij kregen dat op ${dag}.`,
    bedrag: (bedrag: string, dagen: number) =>
      `U krijgt ${bedrag} van ons, want wij waren daarna nog ${dagen === 1 ? '1 dag' : `${dagen} dagen`} te laat. U hoeft niets te doen: wij betalen binnen zes weken.`,
    niets: 'Wij betalen u geen dwangsom.',
    geen: {
      'geen-aanvraag': 'Dit besluit was niet door u aangevraagd. Een dwangsom hoort alleen bij een aanvraag.',
      'onredelijk-laat': 'U meldde pas heel lang na de termijn dat wij te laat waren.',
      'geen-belanghebbende': 'Dit besluit raakt u niet zelf.',
      'kennelijk-ongegrond': 'Het was meteen duidelijk dat wat u vroeg niet kon.',
    } satisfies Record<GeenDwangsom, string>,
    reken: 'Hoe is dit berekend?',
    perDag: (bedragen: readonly string[]) =>
      `De eerste veertien dagen ${bedragen[0]} per dag, de volgende veertien ${bedragen[1]}, en daarna ${bedragen[2]}. Het houdt op na 42 dagen, of als u het besluit krijgt.`,
    verder: 'Bent u het er niet mee eens?',
    bezwaar: (dag: string) =>
      `U kunt bezwaar maken tot en met ${dag}. Dat kan met een brief aan de gemeente.`,
  },
} as const;
