/** Texts of the screen on which a declaratie is made by hand. */
export const nl = {
  title: 'Declaratie maken',
  lead: 'Vul per toewijzing in wat u in de maand leverde. U ziet meteen wat het kost.',
  back: 'Alle declaraties',
  periode: 'Gemeente en maand',
  gemeente: 'Gemeente (aantal regels)',
  maand: 'Maand (aantal regels)',
  anyGemeente: 'Met de meeste regels',
  anyMaand: 'De laatste maand',
  count: (naam: string, count: number) => `${naam} (${count})`,
  show: 'Toon',
  deadline: (day: string) => `Verstuur deze declaratie uiterlijk op ${day}.`,
  deadlinePast: (day: string) =>
    `Deze declaratie had er uiterlijk op ${day} moeten zijn. U kunt haar nog versturen.`,
  deadlineSource: 'standaard administratieprotocol §2.5.1',
  earlier: (count: number) =>
    count === 1
      ? 'Er is nog 1 regel van een eerdere maand niet gedeclareerd.'
      : `Er zijn nog ${count} regels van eerdere maanden niet gedeclareerd.`,
  takeEarlier: 'Neem die mee',
  leaveEarlier: 'Laat die weg',
  more: 'Dit zijn de eerste 1.000 regels. De andere staan hier zodra u deze hebt verstuurd.',
  emptyTitle: 'Er valt niets te declareren',
  empty: 'Zodra op een toewijzing hulp is gestart en de maand voorbij is, staat hier een regel.',
  noneTitle: 'Over deze maand is alles gedeclareerd',
  none: 'Kies een andere gemeente of maand.',
  againTitle: 'Afgewezen regels opnieuw',
  again: 'Dit zijn de afgewezen regels. Verbeter wat fout was en verstuur ze opnieuw.',
  mendTitle: 'Regel herstellen',
  mend: (nummer: string, bedrag: string) =>
    `Regel ${nummer} van ${bedrag} wordt teruggedraaid. Vul hieronder in hoe de regel had moeten zijn, of laat die leeg.`,
  notOver: (count: number) =>
    count === 1
      ? '1 afgewezen regel staat hier niet, omdat bij dat nummer geen toewijzing van u hoort:'
      : `${count} afgewezen regels staan hier niet, omdat bij die nummers geen toewijzing van u hoort:`,
  notOverLine: (nummer: string, toewijzing: number) => `regel ${nummer}, toewijzing ${toewijzing}`,
  caption: 'Regels van de declaratie',
  help: 'Hulp',
  child: (nummer: number) => `Toewijzing ${nummer}`,
  toewijzing: (nummer: number) => `toewijzing ${nummer}`,
  period: 'Periode',
  until: (from: string, until: string) => `${from} t/m ${until}`,
  volume: 'Geleverd',
  unit: 'Eenheid',
  most: (amount: string) => `hoogstens ${amount}`,
  price: 'Tarief',
  pricePer: (unit: string) => `per ${unit}`,
  contract: 'uit het contract',
  noPrice: 'geen tarief nodig',
  product: 'Productcode',
  category: 'Productcategorie',
  amount: 'Bedrag',
  unknown: '–',
  about: (field: string, who: string, maand: string) => `${field}, ${who}, ${maand}`,
  hint: {
    'eerste-maand':
      'Let op: de eerste maand is niet heel. Een maandtarief van een GI telt dan niet (protocol GI).',
    'laatste-maand':
      'De laatste maand is niet heel. Een maandtarief van een GI telt dan toch helemaal (protocol GI).',
  },
  refusedBefore: 'Eerder afgewezen:',
  wouldBeRefused: 'Wordt afgewezen:',
  total: (amount: string, filled: number, all: number) =>
    `Totaal ${amount}, ${filled} van ${all === 1 ? '1 regel' : `${all} regels`} ingevuld`,
  totalUnknown: (count: number) =>
    count === 1
      ? 'Bij 1 regel is het bedrag nog niet bekend.'
      : `Bij ${count} regels is het bedrag nog niet bekend.`,
  takenBack: (amount: string) => `waarvan ${amount} wordt teruggedraaid`,
  reckon: 'Reken uit',
  send: 'Verstuur de declaratie',
  anyway: 'Verstuur toch. De regels die fout zijn, worden dan afgewezen.',
  wrong: {
    volume:
      'Vul een heel getal in vanaf 1. Een half uur vult u in als minuten; euro’s als bedrag, zoals 120,50.',
    tarief: 'Vul het tarief in als bedrag, zoals 65,50.',
    productcode: 'Vul de productcode in die bij deze hulp hoort, zoals 45A01.',
  },
};
