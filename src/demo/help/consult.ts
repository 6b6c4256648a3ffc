// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import {
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
