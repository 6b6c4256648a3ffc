// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { z } from 'zod';
import {
  answerAanvulling,
  assignBezwaar,
  assignMeelezer,
  changeBeslistermijn,
  changeBesluit,
  changeBevindingen,
  changeBezwaarherstel,
  changeKindafweging,
  decideBesluit,
  openAanvraag,
  openBesluit,
  openBezwaar,
  openIngebrekestelling,
  readBesluit,
} from '#modules/besluit/index.ts';
import { woonplaatsVerbs } from '#modules/gezin/index.ts';
import { readGezinsplan } from '#modules/plan/index.ts';
import type { Scene, Stage, StageFamily } from './stage.ts';

type Words = Omit<z.input<typeof changeBesluit.input>, 'id' | 'versie'>;
type Weighing = Omit<z.input<typeof changeKindafweging.input>, 'id' | 'persoonId' | 'versie'>;
type Writing = {
  readonly who: string;
  readonly ago: number;
  readonly family: StageFamily;
  readonly kind: string;
  readonly hulpsoort?: string;
  readonly words: Words & { soort: NonNullable<Words['soort']> };
  readonly weighing: Weighing;
};

function memberOf({ leden }: StageFamily, voornaam: string): string {
  const id = leden.get(voornaam);
  if (!id) throw new Error(`The demo has nobody called ${voornaam} in this family.`);
  return id;
}

/** A besluit with its words and the weighing for one child, as it is before it is taken. */
async function write(stage: Stage, { who, ago, family, kind, hulpsoort, words, weighing }: Writing) {
  const persoonId = memberOf(family, kind);
  const turn = { who, ago };
  const { hulplijnen } = await stage.play(turn, readGezinsplan, { id: family.id });
  const hulplijnIds = hulplijnen.filter((line) => line.hulpsoort === hulpsoort).map(({ id }) => id);
  const about = { id: family.id, soort: words.soort, persoonIds: [persoonId], hulplijnIds };
  const { id, versie } = await stage.play(turn, openBesluit, { ...about, aanvraagOp: stage.ago(ago + 14) });
  await stage.play(turn, changeKindafweging, { ...weighing, id, persoonId, versie: 1 });
  return await stage.play(turn, changeBesluit, { ...words, id, versie });
}

async function playLinde(stage: Stage): Promise<void> {
  const family = await stage.family('Linde');
  await liveSomewhere(stage, family);
  const granted = await write(stage, {
    who: 'anouk',
    ago: 36,
    family,
    kind: 'Sem',
    hulpsoort: 'ambulante-begeleiding',
    words: {
      soort: 'toekenning',
      gevraagd: 'Ilse vraagt hulp voor Sem. Hij wordt thuis en op school snel boos.',
      bevinding:
        'Sem wordt boos als het druk is. Op rustige dagen gaat het goed. Thuis helpt het als Ilse even meekijkt.',
      motivering:
        'De hulp van het lokale team was niet genoeg. Iemand die vaker thuis komt, kan Sem leren wat hij kan doen.',
      gevolg: 'Er komt een half jaar lang elke week iemand bij u thuis. Anouk blijft uw vaste gezicht.',
      van: stage.ago(36),
      tot: stage.ago(-146),
      artikelen: ['eigen-kracht', 'behoefte', 'belang-kind'],
      gebruikelijkeHulp: false,
    },
    weighing: {
      rechten: ['3', '12', '18', '28'],
      belang: 'Sem heeft rust nodig, thuis en in de klas. Bij zijn moeder wonen is voor hem het fijnst.',
      gevolg: 'Elke week komt er iemand met je praten en oefenen. Dat is bij jou thuis.',
      weging: 'Hulp thuis is het lichtst en helpt het meest. Dan hoef je niet weg uit de klas.',
      mening: 'Ik wil dat iemand mij helpt als ik boos word. Niet op school, want dan ziet iedereen het.',
      wijze: 'gesprek',
      gehoordOp: stage.ago(40),
      isInBrief: true,
    },
  });
  await stage.play({ who: 'anouk', ago: 36 }, decideBesluit, { id: granted.id, versie: granted.versie });
  await stage.play({ who: 'ilse', ago: 2 }, openBezwaar, { id: granted.id, soort: 'gesprek' });
  await refuse(stage, family);
  await overdue(stage, family);
}

const [, openInschrijving] = woonplaatsVerbs;

/** Where the ouders live, so that the letter knows where to go: each at an address of their own. */
async function liveSomewhere(stage: Stage, family: StageFamily): Promise<void> {
  for (const [voornaam, straat, huisnummer] of [
    ['Ilse', 'Verzonnenlaan', 12],
    ['Jan', 'Nergenskade', 3],
  ] as const) {
    await stage.play({ who: 'anouk', ago: 60 }, openInschrijving, {
      id: family.id,
      persoonId: memberOf(family, voornaam),
      gemeente: '0014',
      soort: 'woonadres',
      van: stage.ago(700),
      adres: { straat, huisnummer, postcode: '9799ZZ', plaats: 'Groningen' },
    });
  }
}

/** An aanvraag that waits too long: the family says so, and from then each day after two weeks costs money. */
async function overdue(stage: Stage, family: StageFamily): Promise<void> {
  const { id } = await stage.play({ who: 'ilse', ago: 95 }, openAanvraag, {
    id: family.id,
    gevraagd: 'Ik wil graag op papier dat oma Truus op woensdag vervoer krijgt.',
    persoonIds: [memberOf(family, 'Sem')],
  });
  await stage.play({ who: 'anouk', ago: 90 }, changeBeslistermijn, {
    id,
    wijziging: {
      doe: 'aanvulling-vragen',
      wat: ['gegevens'],
      voor: stage.ago(76),
      uitleg: 'Van waar naar waar moet oma Truus, en hoe laat?',
    },
  });
  await stage.play({ who: 'ilse', ago: 84 }, answerAanvulling, {
    id,
    woorden: 'Van haar flat naar ons, om half drie, en om zes uur terug.',
  });
  await stage.play({ who: 'ilse', ago: 25 }, openIngebrekestelling, { id });
}

/** Help that is not given waits for a second pair of eyes. */
async function refuse(stage: Stage, family: StageFamily): Promise<void> {
  const refused = await write(stage, {
    who: 'anouk',
    ago: 38,
    family,
    kind: 'Noor',
    words: {
      soort: 'afwijzing',
      gevraagd: 'Ilse vraagt of Noor naar een school buiten de regio mag, met vervoer.',
      bevinding: 'Noor gaat nu drie dagen naar school. Haar eigen school wil haar graag houden.',
      motivering:
        'Vervoer naar school regelt een andere wet. Daarvoor kunt u naar het loket leerlingenvervoer. Wij gaan mee als u dat wilt.',
      gevolg: 'Noor blijft op haar school. De hulp die zij nu heeft, gaat door.',
      artikelen: ['voorliggend', 'motivering'],
      gebruikelijkeHulp: false,
    },
    weighing: {
      rechten: ['3', '12', '28'],
      belang: 'Noor wil bij haar vriendinnen blijven en weer naar school durven.',
      gevolg: 'Je blijft op je eigen school. De mentor helpt je om vaker te komen.',
      weging: 'Een andere school is ver weg van thuis en van je vriendinnen. Dat maakt het moeilijker.',
      mening: 'Ik wil liever hier blijven, maar ik durf niet altijd.',
      wijze: 'gesprek',
      gehoordOp: stage.ago(41),
    },
  });
  const { analyse, besluit } = await stage.play({ who: 'anouk', ago: 37 }, readBesluit, { id: refused.id });
  await stage.play({ who: 'anouk', ago: 37 }, changeBevindingen, {
    id: refused.id,
    versie: besluit.versie,
    bevindingIds: analyse.slice(0, 2).map(({ id }) => id),
  });
  const { account } = await stage.actor('bilal');
  await stage.play({ who: 'anouk', ago: 37 }, assignMeelezer, { id: refused.id, accountId: account ?? '' });
}

async function playHaddad(stage: Stage): Promise<void> {
  const family = await stage.family('Haddad');
  const changed = await write(stage, {
    who: 'bilal',
    ago: 45,
    family,
    kind: 'Yara',
    words: {
      soort: 'wijziging',
      gevraagd: 'Yara vraagt hulp, zodat zij thuis minder hoeft te doen.',
      bevinding: 'Yara zorgt veel voor haar broertje. Tante Lina helpt op zaterdag.',
      motivering: 'Tante Lina kan meer doen dan wij dachten. Daarom komt er minder vaak iemand.',
      gevolg: 'Er komt om de week iemand. Bilal belt je elke week.',
      van: stage.ago(45),
      tot: stage.ago(-137),
      artikelen: ['eigen-kracht', 'belang-kind'],
      gebruikelijkeHulp: true,
      gebruikelijkeHulpUitleg:
        'Op elkaar passen hoort bij een gezin. Elke dag koken en opruimen is voor een jongere van 16 te veel.',
    },
    weighing: {
      rechten: ['3', '12', '28', '31'],
      belang: 'Yara wil haar diploma halen en tijd hebben voor voetbal.',
      gevolg: 'Er komt om de week iemand in plaats van elke week.',
      weging: 'Met de hulp van tante Lina houd je genoeg tijd over voor school en voetbal.',
      mening: 'Als tante Lina echt komt, vind ik het goed.',
      wijze: 'gesprek',
      gehoordOp: stage.ago(47),
      isInBrief: true,
    },
  });
  await stage.play({ who: 'bilal', ago: 45 }, decideBesluit, { id: changed.id, versie: changed.versie });
  const objected = await stage.play({ who: 'yara', ago: 12 }, openBezwaar, {
    id: changed.id,
    soort: 'bezwaar',
    woorden: 'Tante Lina is vaak ziek. Dan doe ik weer alles alleen. Ik wil dat er elke week iemand komt.',
  });
  const { account } = await stage.actor('anouk');
  await stage.play({ who: 'bilal', ago: 11 }, assignBezwaar, { id: objected.id, accountId: account ?? '' });
  await stage.play({ who: 'anouk', ago: 8 }, changeBezwaarherstel, {
    id: objected.id,
    versie: 2,
    herstel: {
      doe: 'vragen',
      wat: ['gronden'],
      voor: stage.ago(-6),
      uitleg: 'Op welke dagen is tante Lina ziek geweest? Dan weten wij hoe vaak er iemand moet komen.',
    },
  });
}

/** Besluiten in every state: granted with a question to talk, refused and being read along, asked and overdue, objected to. */
export const playBesluit: Scene = async (stage) => {
  await playLinde(stage);
  await playHaddad(stage);
};
