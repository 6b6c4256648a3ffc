import type { Delen, Leeftijdsgroep, Wie } from '../schema.ts';

const leeftijd: Readonly<Record<Leeftijdsgroep, string>> = {
  '0-11': 'jonger dan 12 jaar',
  '12-15': 'van 12 tot en met 15 jaar',
  '16-17': 'van 16 of 17 jaar',
  '18-23': 'van 18 tot en met 23 jaar',
};
const wie: Readonly<Record<Wie, string>> = {
  moeder: 'een moeder',
  vader: 'een vader',
  ouder: 'een ouder',
  jongere: 'een jongere',
  iemand: 'iemand',
};
type Named = {
  readonly wie: Wie;
  readonly leeftijd: Leeftijdsgroep | null;
  readonly gemeente: string | null;
};

/** "een moeder uit Groningen, over een kind van 12 tot en met 15 jaar". */
function named(one: Named): string {
  const from = one.gemeente ? `uit ${one.gemeente}` : 'uit de regio';
  const age = one.leeftijd && leeftijd[one.leeftijd];
  if (!age) return `${wie[one.wie]} ${from}`;
  const about = one.wie === 'jongere' ? '' : 'over een kind ';
  return `${wie[one.wie]} ${from}, ${about}${age}`;
}

export const nl = {
  named,
  leeftijd,
  wie,
  story: {
    gebeurd: 'Wat er gebeurde',
    hielp: 'Wat hielp',
    hielpNiet: 'Wat niet hielp',
    themas: 'Gaat over',
    hielpDoor: 'Het hielp dat',
    segment: 'Soort hulp',
    by: (name: string) => `Verteld door ${name}.`,
    contact: 'Wie dit vertelde, wil ook vragen krijgen.',
  },
  own: {
    title: 'Ons verhaal, om van te leren',
    lead: 'Wat u meemaakte, helpt de regio om hulp beter te maken. U beslist of iemand het leest. Voor uw eigen hulp maakt het niets uit.',
    back: 'Terug naar mijn plan',
    emptyTitle: 'U heeft nog geen verhaal geschreven',
    empty: 'Schrijf het hieronder op. Tot u het deelt, leest niemand het: ook uw gezinswerker niet.',
    new: 'Schrijf een verhaal',
    newMore: 'Schrijf nog een verhaal',
    edit: 'Verander het verhaal',
    editShared: 'Als u iets verandert, leest niemand het meer tot u het opnieuw deelt.',
    save: 'Bewaar mijn verhaal',
    saveNew: 'Bewaar en bekijk hoe anderen het zien',
    gebeurd: 'Wat gebeurde er?',
    gebeurdHint: 'In uw eigen woorden. Laat namen, adressen en telefoonnummers weg.',
    hielp: 'Wat hielp?',
    hielpNiet: 'Wat hielp niet, of maakte het erger?',
    themas: 'Waar gaat het over?',
    themasHint: 'Kies er ten hoogste vijf.',
    hielpDoor: 'Waardoor hielp het?',
    segment: 'Over welke hulp gaat het?',
    naming: 'Over wie het gaat, en hoe u genoemd wordt',
    over: 'Over wie gaat het verhaal?',
    overHint: 'Wie beslist over delen, hangt hiervan af.',
    overSelf: 'Over mijzelf',
    overAll: 'Over ons hele gezin',
    wie: 'Hoe wilt u genoemd worden?',
    plaats: 'Waar komt u vandaan?',
    plaatsHint: 'In een kleine gemeente kunnen mensen u eerder herkennen.',
    plaatsen: { regio: 'Uit de regio', gemeente: 'Uit onze gemeente' },
    leeftijd: 'Leeftijd van het kind of de jongere',
    preview: 'Zo lezen anderen uw verhaal',
    previewLead: 'Precies dit, en niets meer. Iemand die u kent, kan u soms toch herkennen.',
    share: 'Wat mag er met dit verhaal?',
    shareHint: 'Niets kiezen mag ook. Dan blijft het van u alleen.',
    delen: {
      niemand: 'Niemand leest het',
      leren: 'De regio en hulpverleners mogen ervan leren, zonder mijn naam',
      'leren-contact': 'En zij mogen mij via Stip iets vragen; ook dan zien zij niet wie ik ben',
    } satisfies Record<Delen, string>,
    sure: 'Ik heb gekeken: dit maakt niemand herkenbaar',
    shareNow: 'Deel het zo',
    withdraw: 'Neem mijn verhaal terug',
    remove: 'Gooi dit verhaal weg',
    removeSure: 'Het verhaal en alles wat erover gezegd is, gaat weg. Dat kan niet terug.',
    waits: (names: string) => `Het wordt pas gelezen als ook instemt: ${names}.`,
    again:
      'Door een verjaardag moet iemand anders instemmen. Tot dan leest niemand het. Deel het opnieuw om dat te vragen.',
    read: (count: number) => {
      if (count === 0) return 'Nog niemand heeft het gelezen.';
      return count === 1 ? '1 mens heeft het gelezen.' : `${count} mensen hebben het gelezen.`;
    },
    about: (name: string | null) => (name ? `Over ${name}.` : 'Over ons hele gezin.'),
    lessons: 'Wat ermee gebeurde',
    lessonBy: (name: string, day: string) => `${name}, ${day}`,
    questions: 'Vragen aan u',
    answer: 'Uw antwoord',
    answerHint: 'U hoeft niet te antwoorden. Wie het vroeg, ziet alleen wat u hier schrijft.',
    sendAnswer: 'Stuur het antwoord',
    answered: (day: string) => `U antwoordde op ${day}:`,
    asked: (name: string) => `${name} wil dit verhaal delen`,
    askedLead: 'U beslist mee. Zegt u nee, of later alsnog nee, dan leest niemand het (meer).',
    yes: 'Ja, dat is goed',
    no: 'Nee, deel het niet',
    noLater: 'Neem mijn akkoord terug',
    agreed: 'U vond dit goed.',
  },
  done: {
    nieuw: 'Uw verhaal is bewaard. Alleen u leest het. Hieronder ziet u hoe anderen het zouden lezen.',
    wijzig: 'Uw verhaal is bewaard. Alleen u leest het, tot u het deelt.',
    deel: 'Dank u wel. Uw verhaal is gedeeld zodra iedereen die meebeslist heeft ingestemd.',
    terug: 'Uw verhaal is weer alleen van u. In de regio is het weg.',
    weg: 'Uw verhaal is weggegooid.',
    antwoord: 'Uw antwoord is verstuurd.',
    ja: 'U vindt het goed. Dank u wel.',
    nee: 'Het verhaal wordt niet gedeeld.',
    les: 'Bewaard. Wie het verhaal vertelde, leest dit ook.',
    vraag: 'Uw vraag is verstuurd.',
  } as Readonly<Record<string, string>>,
  region: {
    title: 'Verhalen om van te leren',
    lead: 'Ouders en jongeren gaven deze verhalen zelf, zonder naam. Zij kunnen een verhaal elk moment terugnemen.',
    filter: 'Zoek in de verhalen',
    thema: 'Waar het over gaat',
    allThemas: 'Alles',
    hulp: 'Wat hielp',
    allHulp: 'Alles',
    segment: 'Soort hulp',
    allSegmenten: 'Alle hulp',
    show: 'Toon',
    everything: 'Toon alles',
    emptyTitle: 'Er zijn nog geen verhalen',
    empty: 'Zodra een ouder of jongere een verhaal deelt, staat het hier.',
    noneTitle: 'Geen verhaal past bij deze keuze',
    none: 'Kies een ander onderwerp, of toon alles.',
    found: (count: number) => (count === 1 ? '1 verhaal' : `${count} verhalen`),
    open: 'Lees het verhaal',
    read: (count: number) => (count === 1 ? '1 keer gelezen' : `${count} keer gelezen`),
  },
  one: {
    title: (name: string) => `Het verhaal van ${name}`,
    back: 'Alle verhalen',
    lessons: 'Wat leren wij hiervan?',
    noLessons: 'Hier is nog niets opgeschreven.',
    soort: { geleerd: 'Geleerd', gedaan: 'Gedaan' },
    addLesson: 'Schrijf op wat de regio leert of deed',
    lessonKind: 'Wat wilt u vertellen?',
    kinds: { geleerd: 'Wat wij hiervan leren', gedaan: 'Wat wij hiermee deden' },
    lesson: 'In gewone woorden',
    lessonHint: 'Wie het verhaal vertelde, leest dit ook.',
    saveLesson: 'Bewaar',
    questions: 'Uw vragen aan wie dit vertelde',
    ask: 'Vraag iets aan wie dit vertelde',
    askLabel: 'Uw vraag',
    askHint: 'U ziet niet wie antwoordt. Vraag niet naar een naam.',
    send: 'Stuur de vraag',
    noAnswer: 'Nog geen antwoord.',
  },
};
