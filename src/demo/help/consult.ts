// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import {
  addConsultdeelnemer,
  answerConsult,
  assignConsult,
  changeExpertprofiel,
  expireConsulten,
  openConsult,
  reviewConsult,
  sendConsultbericht,
} from '#modules/consult/index.ts';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import type { Stage } from './stage.ts';

/** Asked by whom, how many days ago, about what, and what the expert answered how many days ago. */
const answered = [
  [
    'huib',
    96,
    'ggz',
    'Een meisje van 14 piekert en slaapt slecht. Wat kan ik als huisarts zelf doen voor ik verwijs?',
    95,
    'Begin met slaap: vaste tijden, scherm weg, een week bijhouden. Plan na twee weken een gesprek met haar alleen. Verwijs als ze niet meer naar school gaat of somber blijft.',
  ],
  [
    'tamar',
    80,
    'gedrag',
    'Een leerling van 9 loopt weg als hij boos is. Hoe houden we het veilig zonder hem te straffen?',
    78,
    'Spreek met hem een plek af waar hij naartoe mag lopen, en wie hem daar opzoekt. Praat pas als hij rustig is. Kijk met ouders wat er aan de boosheid voorafgaat.',
  ],
  [
    'anouk',
    64,
    'trauma',
    'Wanneer vraag ik iemand met ervaring in trauma erbij, en wanneer geef ik een kind eerst rust?',
    63,
    'Is het thuis nu veilig en voorspelbaar? Geef dan eerst rust. Blijven nachtmerries, schrikken of vermijden langer dan een maand, vraag dan iemand erbij.',
  ],
  [
    'geke',
    47,
    'ggz',
    'Een jongen van 12 wil niet praten met hulpverleners. Hoe begin je dan?',
    46,
    'Begin niet met praten. Doe iets samen, en laat hem kiezen wie erbij is. Een JIM uit zijn eigen netwerk helpt vaak meer dan weer een nieuw gezicht.',
  ],
  [
    'bilal',
    33,
    'hechting',
    'Een peuter zoekt bij iedereen troost, ook bij vreemden. Waar let ik op in een eerste gesprek?',
    31,
    'Vraag hoe vaak er iemand anders voor het kind zorgde, en kijk wat de ouder doet als het kind valt. Bespreek het met de jeugdarts voor je er een naam aan geeft.',
  ],
] as const;

/** An expert tells what she knows; others ask her, anonymously and about a family that let her in; one question waits too long. */
export async function playConsult(stage: Stage): Promise<void> {
  await stage.play({ who: 'esra', ago: 120 }, changeExpertprofiel, {
    segment: 'ah',
    themas: ['ggz', 'trauma', 'hechting', 'gedrag', 'school'],
    dagen: [1, 2, 4, 5],
    vanUur: '09:00',
    totUur: '17:00',
    toelichting: 'Ik denk graag mee voordat er verwezen wordt. Een korte vraag is ook goed.',
    versie: 0,
  });
  for (const [who, asked, thema, vraag, answeredAgo, tekst] of answered) {
    const { id, versie } = await ask(stage, who, asked, { thema, vraag });
    await stage.play({ who: 'esra', ago: answeredAgo }, answerConsult, { id, tekst, versie });
    await stage.play({ who, ago: answeredAgo - 1 }, reviewConsult, { id, nuttig: 'true' });
  }
  await otherExperts(stage);
  await aboutLinde(stage);
  await ask(stage, 'tamar', 1, {
    thema: 'school',
    vraag: 'Een leerling is al drie weken thuis. Hoe begin je weer, zonder dat het te veel is?',
  });
  await ask(stage, 'huib', 14, {
    thema: 'eten',
    vraag: 'Een meisje van 13 eet steeds minder. Vanaf wanneer moet ik me zorgen maken?',
  });
  await expireConsulten(stage.kit);
}

const forSpecialist = [
  ['samira', 110, 'trauma', 'Een jongen van 15 kan thuis niet blijven. Eerst rust of eerst behandelen?', 105],
  ['huib', 88, 'eten', 'Welke vragen stel ik een meisje van 12 dat weinig eet, zonder dat zij schrikt?', 83],
  [
    'anouk',
    70,
    'verslaving',
    'Vader drinkt en vertelt er niets over. Hoe vraag ik ernaar met de kinderen erbij?',
    66,
  ],
  [
    'bilal',
    52,
    'trauma',
    'Een kind speelt steeds hetzelfde ongeluk na. Is dat goed of moet het stoppen?',
    47,
  ],
  [
    'samira',
    28,
    'verslaving',
    'Een meisje van 16 blowt elke dag. Waar begin je als ze niet wil stoppen?',
    24,
  ],
] as const;
const forSchool = [
  [
    'tamar',
    102,
    'autisme',
    'Een leerling van 8 raakt van slag bij elke wisseling. Wat helpt in de klas?',
    101,
  ],
  ['anouk', 84, 'school', 'Een jongen van 11 gaat al twee weken niet. Met wie spreek ik het eerst?', 83],
  ['tamar', 58, 'gedrag', 'Twee leerlingen jagen elkaar op. Zet ik ze uit elkaar?', 58],
  [
    'samira',
    40,
    'school',
    'Een pleegkind wisselt van school. Wat vertellen wij de nieuwe juf wel en niet?',
    39,
  ],
  ['geke', 22, 'autisme', 'Ouders willen een onderzoek, school niet. Wat kan er zonder?', 21],
] as const;
const firstSafe =
  'Maak het eerst klein en veilig: één vaste persoon, één vast moment. Bel mij als het na een maand niet beter gaat.';
const whatWorks =
  'Begin met wat wel lukt en bouw dat elke week een stukje uit. Spreek af wie het kind mag opzoeken als het misgaat.';

/** Two more who know other things and answer in another time: with five answers each, that time is known. */
async function otherExperts(stage: Stage): Promise<void> {
  await stage.play({ who: 'wiebe', ago: 118 }, changeExpertprofiel, {
    segment: 'hsj',
    themas: ['trauma', 'eten', 'verslaving', 'seksualiteit'],
    dagen: [2, 3],
    vanUur: '13:00',
    totUur: '17:00',
    toelichting: 'Ook als u twijfelt of het zwaar genoeg is.',
    versie: 0,
  });
  await stage.play({ who: 'maaike', ago: 117 }, changeExpertprofiel, {
    segment: 'onderwijs',
    themas: ['school', 'autisme', 'gedrag'],
    dagen: [1, 2, 3, 4],
    vanUur: '15:00',
    totUur: '17:00',
    toelichting: 'Na schooltijd bel ik graag terug.',
    versie: 0,
  });
  for (const [expert, questions, tekst] of [
    ['wiebe', forSpecialist, firstSafe],
    ['maaike', forSchool, whatWorks],
  ] as const)
    for (const [who, asked, thema, vraag, answeredAgo] of questions) {
      const { id, versie } = await ask(stage, who, asked, { thema, vraag });
      await stage.play({ who: expert, ago: answeredAgo }, answerConsult, { id, tekst, versie });
    }
  await thinkTogether(stage);
}

/** One who answers brings in another, and they talk it over with who asked; nobody learns of whom it is. */
async function thinkTogether(stage: Stage): Promise<void> {
  const { id, versie } = await ask(stage, 'tamar', 12, {
    thema: 'gedrag',
    vraag:
      'Een leerling van 10 slaat om zich heen na elk bezoek aan zijn vader. Is dat gedrag of is het schrikken?',
  });
  const tekst =
    'Het kan allebei. Schrijf twee weken op wanneer het gebeurt. Ik vraag iemand erbij die veel van schrikken weet.';
  await stage.play({ who: 'maaike', ago: 11 }, answerConsult, { id, tekst, versie });
  const accountId = AccountId.parse((await stage.actor('wiebe')).account);
  await stage.play({ who: 'maaike', ago: 11 }, addConsultdeelnemer, { id, accountId });
  await stage.play({ who: 'wiebe', ago: 9 }, sendConsultbericht, {
    id,
    tekst: 'Let op wat er vlak ervoor gebeurt: een geluid, een geur, een stem. Dan is het vaak schrikken.',
    sleutel: crypto.randomUUID(),
  });
  await stage.play({ who: 'tamar', ago: 8 }, sendConsultbericht, {
    id,
    tekst: 'Dank jullie wel. Het gebeurt vooral als er een deur dichtslaat.',
    sleutel: crypto.randomUUID(),
  });
}

async function aboutLinde(stage: Stage): Promise<void> {
  const gezinId = GezinId.parse((await stage.family('Linde')).id);
  const expertId = AccountId.parse((await stage.actor('esra')).account);
  const { id } = await ask(stage, 'anouk', 20, {
    thema: 'ggz',
    vraag:
      'Noor gaat weer naar school, maar slaapt nog slecht. Wil je met ons meekijken hoe ze dat volhoudt?',
    gezinId,
    expertId,
  });
  const { consult } = await stage.play({ who: 'esra', ago: 19 }, assignConsult, { id });
  await stage.play({ who: 'esra', ago: 18 }, answerConsult, {
    id,
    uitkomst: 'sluit-aan',
    tekst:
      'Graag. Laat haar een week zelf bijhouden hoe laat ze slaapt. Daarna kijk ik met haar en moeder wat helpt.',
    versie: consult?.versie ?? 1,
  });
  await stage.play({ who: 'anouk', ago: 17 }, sendConsultbericht, {
    id,
    tekst: 'Fijn. Moet de school dit ook weten?',
    sleutel: crypto.randomUUID(),
  });
  await stage.play({ who: 'esra', ago: 16 }, sendConsultbericht, {
    id,
    tekst: 'Alleen als Noor dat zelf wil. Vraag het haar.',
    sleutel: crypto.randomUUID(),
  });
}

type Question = { thema: string; vraag: string; gezinId?: GezinId; expertId?: AccountId };

function ask(stage: Stage, who: string, ago: number, question: Question) {
  return stage.play({ who, ago }, openConsult, { ...question, sleutel: crypto.randomUUID() });
}
