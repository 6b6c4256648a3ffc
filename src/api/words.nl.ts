/** What the door itself says, before an operation is asked anything. */
export const nl = {
  title: {
    400: 'Ongeldige invoer',
    401: 'Niet aangemeld',
    403: 'Verboden',
    404: 'Niet gevonden',
    405: 'Methode niet toegestaan',
    406: 'Antwoordtype niet mogelijk',
    409: 'Kan nu niet',
    413: 'Te groot',
    415: 'Inhoudstype niet mogelijk',
    500: 'Fout',
  },
  door: {
    401: {
      code: 'niet-aangemeld',
      detail: 'Stuur een geldige API-sleutel of een geldig token mee: Authorization: Bearer …',
    },
    404: { code: 'route/onbekend', detail: 'Dit adres bestaat niet. Alle adressen staan in openapi.json.' },
    405: {
      code: 'methode/onbekend',
      detail: 'Dit adres kent deze methode niet. De kop Allow noemt de methoden die wel kunnen.',
    },
    406: { code: 'antwoordtype/onbekend', detail: 'Deze API antwoordt alleen met application/json.' },
    413: { code: 'te-groot', detail: 'Dit verzoek is te groot.' },
    415: { code: 'inhoudstype/onbekend', detail: 'Deze API leest alleen application/json in UTF-8.' },
  },
  fault: (trace: string) => ({
    code: 'fout',
    detail: `Er ging iets mis bij ons. Probeer het later opnieuw. Noem bij een vraag het nummer ${trace}.`,
  }),
  ongeldig: 'De invoer klopt niet. In errors staat wat er mis is.',
  notJson: 'Dit is geen geldige JSON, of er staat een NUL-teken in.',
  notObject: 'Stuur één JSON-object.',
  unknownParameter: 'Deze parameter bestaat hier niet, of er staat een NUL-teken in.',
  /** For a refusal that nobody has put into words. */
  unsaid: 'Dit kan nu niet.',
  document: {
    title: 'Stip API',
    description:
      'Alles wat Stip kan, als REST API volgens de NL API Design Rules. Elk pad is een handeling met een eigen recht; ' +
      'wie iets niet mag zien, krijgt hetzelfde antwoord als wanneer het niet bestaat. Tijdstippen zijn in UTC, datums zijn zonder tijd.',
    contact: {
      name: 'Stip',
      url: 'https://github.com/stip-jeugd/stip/issues',
      email: 'api@stip-jeugd.example',
    },
    bearer:
      'Een API-sleutel die een beheerder heeft uitgegeven (begint met stip_), of een token van de OpenID Connect-uitgever.',
    self: 'Deze beschrijving, voor iedereen te lezen.',
    version: 'Versie van deze API.',
    cors: 'Elke site mag deze beschrijving lezen.',
    done: 'Gelukt.',
    created: 'Gemaakt.',
    needs: (grant: string) => `Nodig recht: \`${grant}\`.`,
    signedIn: 'Voor iedereen die is aangemeld.',
    anyone: 'Alleen op de website, voor wie niet is aangemeld.',
    problem: {
      title: 'Soort fout, in het kort.',
      status: 'HTTP-status.',
      detail: 'Wat er aan de hand is, en wat helpt.',
      code: 'Vaste code van de weigering, voor programma’s.',
      errors: 'Elke fout in de invoer.',
      in: 'Waar de fout zit.',
      path: 'Naam van de parameter, of JSON Pointer in de body (RFC 6901).',
      errorCode: 'Vaste code van de fout, voor programma’s.',
      errorDetail: 'De fout in woorden.',
    },
  },
} as const;
