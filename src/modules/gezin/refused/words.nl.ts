import type { Sentence } from '#platform/words.ts';

/** What people read when something about a gezin is refused: one sentence for each code. */
export const nl = {
  'gezin/onbekend': 'Dit gezin is niet gevonden.',
  'gezin/toestemming-voorbij':
    'De toestemming om dit gezin te zien, is voorbij of ingetrokken. Vraag het gezin of de gezinswerker als u die weer nodig hebt.',
  'gezin/lid-onbekend': 'Deze persoon hoort niet bij dit gezin.',
  'gezin/buiten-gemeente': 'U werkt niet voor deze gemeente. Kies een gemeente waarvoor u werkt.',
  'gezin/bsn-dubbel': 'Twee mensen in een gezin kunnen niet hetzelfde burgerservicenummer hebben.',
  'gezin/geboortedatum-laat': 'Deze geboortedatum ligt in de toekomst.',
  'gezin/bijdrage-nodig': 'U mag dit gezin bekijken, maar er niets aan veranderen.',
  'gezin/regie-nodig': 'Alleen het gezin zelf en wie de regie heeft, kunnen dit.',
  'gezin/collega-onbekend': 'Kies als vast gezicht een gezinswerker van uw eigen organisatie of gemeente.',
  'toestemming/onbekend': 'Deze toestemming is niet gevonden.',
  'toestemming/einde-voor-ingang': 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.',
  'toestemming/verlopen': 'De periode van deze toestemming is al voorbij.',
  'toestemming/gezag-onbekend':
    'Het is niet bekend wie het gezag heeft. Vul eerst in wie de ouders zijn en wie het gezag heeft.',
  'toestemming/gezag-buiten-gezin':
    'Wie het gezag heeft, staat nog niet bij dit gezin. Voeg die persoon eerst toe bij de gezinsleden.',
  'toestemming/zonder-gezag':
    'U hebt niet het gezag over dit kind. U mag horen hoe het gaat, maar hierover beslist wie het gezag heeft.',
  'toestemming/reeds-verlengd': 'Deze toestemming is al verlengd.',
  'toestemming/niet-geldig': 'Deze toestemming wacht nog op instemming. Er is nog niets te verlengen.',
  'gezag/geen-minderjarige': 'In dit gezin is niemand onder de 18. Over hen heeft niemand het gezag.',
  'gezag/geen-bsn':
    'Van geen kind is het burgerservicenummer bekend. Vul dat eerst in, of vul het gezag zelf in.',
  'gezag/geen-jeugdige': 'Gezag gaat over een kind. Kies een kind of jongere van dit gezin.',
  'gezag/aantal':
    'Kies bij twee ouders of bij gedeeld gezag twee mensen, bij één ouder één, en bij een voogd één of twee.',
  'register/niet-gekoppeld': 'Er is geen koppeling met de BRP. Vul zelf in wie het gezag heeft.',
  'register/onbereikbaar':
    'De BRP geeft nu geen antwoord. Probeer het straks opnieuw, of vul het gezag zelf in.',
  'register/geweigerd':
    'De BRP weigert deze vraag. Meld dit bij de beheerder. U kunt het gezag ook zelf invullen.',
  'register/onleesbaar':
    'Het antwoord van de BRP is niet te lezen. Meld dit bij de beheerder, of vul het gezag zelf in.',
  'huishouden/onbekend': 'Dit huishouden is niet gevonden.',
  'huishouden/reeds-gesplitst': 'Dit gezin woont al op twee plekken.',
  'huishouden/niet-gesplitst': 'Dit gezin woont op één plek.',
  'huishouden/volwassene-in-twee':
    'Alleen een kind kan in twee huishoudens wonen. Kies voor een volwassene één plek.',
  'huishouden/leeg': 'In elk huishouden moet iemand wonen. Kies wie waar woont.',
  'huishouden/plek-nodig': 'Dit gezin woont op twee plekken. Kies waar deze persoon woont.',
  'huishouden/woont-op-een-plek': 'Dit kind woont op één plek. Er is geen week te verdelen.',
  'gast/onbekend': 'Deze gast is niet gevonden.',
  'gast/reeds-ingetrokken': 'Deze gast is al buitengesloten.',
  'samenvoeging/zelfde-gezin': 'Dit is twee keer hetzelfde gezin. Kies het andere gezin.',
  'samenvoeging/regie-nodig':
    'U moet van allebei de gezinnen de regie hebben. Vraag de collega die de regie heeft om het gezin over te dragen.',
  'samenvoeging/botst':
    'Beide gezinnen hebben al een eigen plan of iets anders waarvan er maar één kan zijn. Samenvoegen kan dan niet.',
  'samenvoeging/onbekend': 'Deze samenvoeging is niet gevonden.',
  'samenvoeging/reeds-ongedaan': 'Deze samenvoeging is al ongedaan gemaakt.',
  'samenvoeging/intussen-veranderd':
    'Na het samenvoegen is er iets veranderd dat weer terug zou moeten. Daarom kan het niet meer ongedaan worden gemaakt.',
  'samenvoeging/intussen-gebruikt':
    'Na het samenvoegen is er iets bijgekomen dat aan allebei hangt. Daarom kan het niet meer ongedaan worden gemaakt.',
  'toestemming/ander-nodig':
    'U kunt alleen voor uzelf toestemming geven. Hiervoor is de toestemming van iemand anders nodig.',
  'toestemming/instemming-ontbreekt': 'Kies wie van het gezin toestemming gaf.',
  'toestemming/partij-onbekend': 'Degene met wie gedeeld zou worden, is niet gevonden.',
  'toestemming/reeds-ingetrokken': 'Deze toestemming is al ingetrokken.',
  'noodtoegang/onbekend': 'Deze noodtoegang is niet gevonden.',
  'noodtoegang/reeds-actief': 'U hebt al noodtoegang tot dit gezin.',
  'noodtoegang/niet-nodig': 'U bent al betrokken bij dit gezin. Noodtoegang is niet nodig.',
  'noodtoegang/verlopen': 'Deze noodtoegang is al voorbij.',
  'noodtoegang/niet-verlopen': 'Deze noodtoegang loopt nog. U kunt die pas daarna beoordelen.',
  'noodtoegang/niet-zelf': 'U kunt uw eigen noodtoegang niet beoordelen. Een ander moet dat doen.',
  'noodtoegang/reeds-beoordeeld': 'Deze noodtoegang is al beoordeeld.',
  'inschrijving/onbekend': 'Deze inschrijving is niet gevonden.',
  'inschrijving/overlapt':
    'In deze periode staat al een inschrijving in een andere gemeente. Pas eerst aan tot wanneer die gold.',
  'verblijf/onbekend': 'Dit verblijf is niet gevonden.',
  'woonplaats/onbekend': 'Deze uitkomst is niet gevonden.',
  'woonplaats/geen-jeugdige': 'Alleen voor een kind of jongere zoeken wij uit welke gemeente de hulp regelt.',
  'woonplaats/geboortedatum-onbekend':
    'De geboortedatum is niet bekend. Vul die eerst in bij de gezinsleden.',
  'woonplaats/strijdig': 'De inschrijvingen spreken elkaar tegen. Verbeter eerst de periodes.',
  'woonplaats/niet-nieuwste':
    'Er is intussen een nieuwere uitkomst. Laad de pagina opnieuw en besluit daarover.',
  'geschil/onbekend': 'Dit geschil is niet gevonden.',
  'geschil/in-toekomst': 'Een geschil kan niet in de toekomst beginnen.',
  'geschil/reeds-open': 'Hierover loopt al een geschil. Rond dat eerst af.',
  'geschil/reeds-afgedaan': 'Dit geschil is al afgerond.',
  'verrekening/onbekend': 'Deze verrekening is niet gevonden.',
  'verrekening/reeds-verrekend': 'Dit is al verrekend en verandert niet meer.',
  'verrekening/niet-afgesproken': 'Vul eerst het bedrag in, en op welke dag dat is afgesproken.',
  'verrekening/voor-afspraak': 'Verrekenen kan niet voor de dag van de afspraak.',
} satisfies Record<string, Sentence>;
