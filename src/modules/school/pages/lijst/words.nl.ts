import type { Lijstfout } from '../../schema/lijst.ts';

const maanden = (count: number) => (count === 1 ? '1 maand' : `${count} maanden`);
const regels = (count: number) => (count === 1 ? '1 regel' : `${count} regels`);

/** Texts about a list of attendance. */
export const nl = {
  list: {
    title: 'Aanwezigheid uit een lijst',
    lead: 'Kies een CSV-bestand uit uw leerlingadministratie. U ziet eerst wat er verandert. Er wordt niets bewaard voordat u ja zegt.',
    back: 'Naar mijn leerlingen',
    open: 'Aanwezigheid uit een lijst',
    file: 'CSV-bestand',
    fileAbout: 'Hoogstens 10 MB. Zonder burgerservicenummers.',
    look: 'Laat zien wat er verandert',
    how: 'Zo ziet een lijst eruit',
    columns:
      'De eerste regel bevat de namen van de kolommen. Nodig zijn: naam (of voornaam en achternaam), geboortedatum, maand en dagdelen. Mag ook: tussenvoegsel, geoorloofd en ongeoorloofd. Andere kolommen slaan wij over.',
    example:
      'voornaam;tussenvoegsel;achternaam;geboortedatum;maand;dagdelen;geoorloofd;ongeoorloofd\nSem;;Linde;2-3-2017;oktober 2026;36;2;0',
    empty: 'Leeg is: niet bekend. Nul is: niets gemist.',
    preview: 'Wat er verandert',
    counts: {
      nieuw: 'nieuwe maanden',
      anders: 'maanden veranderen',
      gelijk: 'staan er al precies zo',
      onbekend: 'niet met u gedeeld',
      fout: 'regels met een fout',
    },
    unknownAbout:
      'Regels over leerlingen van wie het gezin school niet met u deelt, tellen wij alleen. Wij bewaren er niets van.',
    left: (kolommen: string) => `Overgeslagen kolommen: ${kolommen}.`,
    nothing: 'Er verandert niets',
    nothingAbout: 'Alles wat in deze lijst past, staat er al. U hoeft niets te doen.',
    noneFit: 'Geen enkele regel gaat over een leerling die met u gedeeld is.',
    changes: 'Maanden die veranderen',
    pupil: 'Leerling',
    month: 'Maand',
    was: 'Staat er nu',
    becomes: 'Wordt',
    counted: (dagdelen: number, geoorloofd: number | null, ongeoorloofd: number | null) =>
      `${dagdelen} dagdelen, ${geoorloofd ?? 'onbekend'} met en ${ongeoorloofd ?? 'onbekend'} zonder toestemming gemist`,
    faults: 'Regels die niet kunnen',
    faultsAbout: (shown: number, all: number) =>
      shown < all ? `De eerste ${shown} meldingen. In totaal ${regels(all)} met een fout.` : regels(all),
    line: 'Regel',
    column: 'Kolom',
    wrong: 'Wat er is, en hoe u het verbetert',
    fault: {
      cellen: () => 'Deze regel heeft meer vakken dan de eerste regel. Kijk of er een teken te veel staat.',
      'naam-leeg': () => 'Er staat geen naam. Vul de naam in.',
      geboortedatum: (waarde: string) =>
        `“${waarde}” is geen datum. Schrijf dag, maand en een jaar van vier cijfers, zoals 2-3-2017.`,
      maand: (waarde: string) => `“${waarde}” is geen maand. Schrijf bijvoorbeeld 2026-10 of oktober 2026.`,
      'maand-toekomst': (waarde: string) => `${waarde} moet nog komen. Laat deze regel weg.`,
      dagdelen: (waarde: string) => `“${waarde}” kan niet. Vul een heel getal in van 1 tot en met 62.`,
      gemist: (waarde: string) => `“${waarde}” kan niet. Vul een heel getal in, of laat het leeg.`,
      'te-veel': () => 'Er is meer gemist dan er school was. Kijk de aantallen na.',
      dubbel: () => 'Deze leerling staat met deze maand al eerder in de lijst. Haal er een weg.',
      'meer-leerlingen': () =>
        'Er zijn meer leerlingen met deze naam en geboortedatum. Vul deze maand met de hand in.',
      'alleen-lezen': () => 'Bij deze leerling mag u alleen meelezen. Vraag het gezin of u mag bijdragen.',
    } satisfies Record<Lijstfout, (waarde: string) => string>,
    confirm: (count: number) => `Bewaar ${maanden(count)}`,
    kept: (bewaard: number, overgeslagen: number) =>
      overgeslagen === 0
        ? `Bewaard: ${maanden(bewaard)}.`
        : `Bewaard: ${maanden(bewaard)}. Overgeslagen: ${overgeslagen}, want iemand anders schreef daar intussen iets, of de leerling is niet meer met u gedeeld.`,
  },
};
