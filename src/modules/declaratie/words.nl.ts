export const nl = {
  refused: {
    'declaratie/onbekend': 'Deze declaratie is niet gevonden.',
    'declaratie/zonder-betaling': 'Voor deze declaratie hoeft niets te worden betaald.',
    'declaratie/reeds-betaald': 'Deze declaratie is al betaald.',
    'declaratie/betaaldatum-ongeldig':
      'Deze betaaldatum kan niet: kies een dag tussen de dagtekening van de declaratie en vandaag.',
    'declaratie/anders-te-betalen':
      'Er is niets vastgelegd: wat vandaag moet worden betaald, is intussen veranderd. Kijk het na en probeer het opnieuw.',
    'contract/eigen-gemeente':
      'U kunt dit alleen vastleggen voor uw eigen gemeente. Voor alle gemeenten doet de inkoper dat.',
    'contract/aanbieder-onbekend': 'Deze aanbieder is niet gevonden.',
    'contract/bestaat-al': 'Dit contract staat er al voor dit jaar. Wijzig het daar.',
    'contract/onbekend': 'Dit contract is niet gevonden.',
    'tarief/onbekend': 'Dit tarief is niet gevonden.',
    'tarief/later-bekend': ({ van }: Readonly<Record<string, unknown>>) =>
      `Er is al een tarief vanaf ${String(van)}. Een nieuw tarief begint later.`,
    'tarief/gelijk': 'Dit is het tarief dat al geldt.',
    'tarief/gebruikt': ({ tot }: Readonly<Record<string, unknown>>) =>
      `Tot en met ${String(tot)} is al hulp toegekend tegen het oude tarief. Kies een latere dag.`,
    'tarief/einde-voor-ingang': 'De laatste dag ligt voor de eerste dag van dit tarief.',
    'tarief/reeds-gestopt': 'Dit tarief eindigt al op die dag of eerder.',
    'declaratie/maand-loopt-nog':
      'Deze maand is nog niet voorbij. Declareer een maand pas als die voorbij is.',
    'declaratie/maand-voorbij': ({ laatste }: Readonly<Record<string, unknown>>) =>
      `Over een latere maand is al gedeclareerd. Zet deze regels in een declaratie over ${String(laatste)} of later.`,
    'declaratie/regel-onbekend': ({ regel }: Readonly<Record<string, unknown>>) =>
      `Regel ${Number(regel) + 1} hoort niet bij een toewijzing van u in die maand.`,
    'declaratie/product-onbekend': ({ regel }: Readonly<Record<string, unknown>>) =>
      `Vul bij regel ${Number(regel) + 1} de productcode in: de toewijzing laat die open.`,
    'declaratie/tarief-onbekend': ({ regel }: Readonly<Record<string, unknown>>) =>
      `Vul bij regel ${Number(regel) + 1} het tarief in, voor de eenheid waarin u declareert.`,
    'declaratie/niet-te-herstellen':
      'Deze regel kan niet worden teruggedraaid: hij is niet toegekend, of al teruggedraaid.',
    'declaratie/zonder-agb':
      'Van uw organisatie is geen AGB-code bekend. Vraag de beheerder die in te vullen.',
    'declaratie/zonder-bsn': ({ regel }: Readonly<Record<string, unknown>>) =>
      `Van het kind bij regel ${Number(regel) + 1} is het BSN hier niet bekend. Zonder BSN kan de regel niet worden verstuurd.`,
    'declaratie/bericht-fout': ({ teksten }: Readonly<Record<string, unknown>>) =>
      `De declaratie kan zo niet worden verstuurd. ${Array.isArray(teksten) ? teksten.join(' ') : ''}`,
    'declaratie/wordt-afgewezen': ({ aantal }: Readonly<Record<string, unknown>>) =>
      aantal === 1
        ? 'Er is niets verstuurd: één regel zou worden afgewezen. Bij die regel staat waarom.'
        : `Er is niets verstuurd: ${String(aantal)} regels zouden worden afgewezen. Bij elke regel staat waarom.`,
  },
} as const;
