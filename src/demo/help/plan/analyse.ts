// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import {
  answerConclusie,
  answerHypothese,
  changeAnalysedeel,
  changeConclusie,
  closeAnalyse,
  openDeelnemer,
  openFactor,
  openHypothese,
  openWens,
  readAnalyse,
  startAnalyse,
} from '#modules/analyse/index.ts';
import { openToestemming, PersoonId } from '#modules/gezin/index.ts';
import type { Scene, Stage, StageFamily, Turn } from '../stage.ts';
import { playGuest } from './analyse-gast.ts';

/** Linde is halfway: everyone but Jan told, and about what lies behind it they differ. Haddad is done and became the plan. */
export const playAnalyse: Scene = async (stage) => {
  const linde = await stage.family('Linde');
  await playLinde(stage, linde);
  await playGuest(stage, linde);
  await playHaddad(stage, await stage.family('Haddad'));
};

async function playLinde(stage: Stage, family: StageFamily) {
  const { id } = family;
  await letIn(stage, family, { who: 'tamar', about: 'Sem', agree: ['Ilse', 'Jan'] });
  await letIn(stage, family, { who: 'esra', about: 'Noor', agree: ['Ilse', 'Jan', 'Noor'] });
  await stage.play({ who: 'anouk', ago: 30 }, startAnalyse, {
    id,
    aanleiding: 'Er is veel hulp tegelijk, en Sem en Noor zitten allebei niet goed in hun vel.',
    uiterlijk: stage.ago(9),
  });
  await stage.play({ who: 'ilse', ago: 29 }, openDeelnemer, {
    id,
    persoonId: PersoonId.parse(family.leden.get('Truus')),
    taak: 'Vertelt wat zij op woensdag ziet',
  });
  const { deelnemers } = await roundOf(stage, { who: 'anouk', ago: 29 }, id);
  const say = (turn: Turn, naam: string, antwoorden: Answers) =>
    tell(stage, { turn, id, party: partyOf(deelnemers, naam), antwoorden });
  await say({ who: 'anouk', ago: 26 }, 'Sem', [
    ['zien', 'Op school word ik boos als het druk is. Thuis niet zo vaak.', 'gaat-wel'],
    ['goed', 'Voetballen. En woensdag bij oma.'],
    ['zorgen', 'Als papa en mama ruzie maken aan de telefoon.'],
    ['wens', 'Dat papa ook komt kijken bij voetbal.'],
  ]);
  await say({ who: 'ilse', ago: 24 }, 'Ilse', [
    ['zien', 'Sem is onrustig sinds Jan weg is. Noor ligt wakker en wil vaak niet naar school.'],
    ['goed', 'We eten elke dag samen. Mijn moeder helpt veel.'],
    ['zorgen', 'De brieven over geld stapelen zich op. Ik slaap er zelf ook slecht van.'],
    ['waardoor', 'Ik denk dat de kinderen voelen dat ik gespannen ben over het geld.'],
    ['wens', 'Rust in huis, en weten wat ik kan uitgeven.'],
  ]);
  await say({ who: 'anouk', ago: 22 }, 'Noor', [
    ['zien', 'Ik slaap slecht en pieker over van alles.', 'niet-zo-goed'],
    ['zorgen', 'Dat het door mij komt dat papa weg is.'],
    ['wens', 'Weer gewoon naar school kunnen met mijn vriendinnen.'],
  ]);
  await say({ who: 'tamar', ago: 20 }, 'Tamar', [
    ['zien', 'Sem loopt weg als het lawaaiig is. Met één maatje erbij gaat het goed.'],
    ['waardoor', 'Vooral de drukte in de klas, en de overgang na het weekend.'],
  ]);
  await say({ who: 'esra', ago: 18 }, 'Esra', [
    ['zien', 'Noor piekert over de scheiding en voelt zich verantwoordelijk.'],
    ['waardoor', 'Er is met haar nog niet gepraat over waarom haar ouders uit elkaar zijn.'],
  ]);
  await say({ who: 'anouk', ago: 17 }, 'Anouk', [
    ['zien', 'Iedereen werkt hard aan zijn eigen stuk. De zorgen hangen met elkaar samen.'],
  ]);
  await explainLinde(stage, id);
}

async function explainLinde(stage: Stage, id: string) {
  const { deelnemers } = await roundOf(stage, { who: 'anouk', ago: 15 }, id);
  const words = (naam: string, vraag: string) =>
    deelnemers
      .find((one) => one.naam.startsWith(naam))
      ?.verhaal?.filter((one) => one.vraag === vraag)
      .map((one) => one.id) ?? [];
  const worker = (ago: number) => ({ who: 'anouk', ago });
  await stage.play(worker(15), openFactor, {
    id,
    soort: 'helpt',
    tekst: 'Oma Truus is er elke woensdag.',
    bronnen: [...words('Ilse', 'goed'), ...words('Sem', 'goed')],
  });
  await stage.play(worker(15), openFactor, {
    id,
    soort: 'houdt-in-stand',
    tekst: 'Jan en Ilse spreken elkaar alleen als er iets mis is.',
    bronnen: words('Sem', 'zorgen'),
  });
  const money = await stage.play(worker(14), openHypothese, {
    id,
    omdat: 'Ilse veel zorgen heeft over geld',
    daardoor: 'is zij gespannen en slaapt iedereen slecht.',
    oorzaken: ['armoede', 'ouder-zelf'],
    domeinen: ['inkomen', 'welzijn'],
    bronnen: [...words('Ilse', 'waardoor'), ...words('Ilse', 'zorgen')],
  });
  const divorce = await stage.play(worker(14), openHypothese, {
    id,
    omdat: 'niemand met Sem en Noor over de scheiding praatte',
    daardoor: 'denkt Noor dat het aan haar ligt en wordt Sem snel boos.',
    oorzaken: ['scheiding'],
    domeinen: ['opvoeding', 'welzijn'],
    bronnen: [...words('Esra', 'waardoor'), ...words('Noor', 'zorgen')],
  });
  const answers = [
    ['anouk', 'Anouk', money.id, 'eens', undefined],
    ['ilse', 'Ilse', money.id, 'eens', undefined],
    ['tamar', 'Tamar', money.id, 'weet-niet', 'Dat zien wij op school niet.'],
    ['esra', 'Esra', divorce.id, 'eens', undefined],
    ['anouk', 'Noor', divorce.id, 'eens', 'Ik wil het wel weten.'],
    ['tamar', 'Tamar', divorce.id, 'oneens', 'Bij Sem gaat het vooral om de drukte in de klas.'],
  ] as const;
  for (const [who, naam, hypotheseId, oordeel, toelichting] of answers)
    await stage.play({ who, ago: 10 }, answerHypothese, {
      id,
      hypotheseId,
      deelnemerId: partyOf(deelnemers, naam).id,
      versie: 1,
      oordeel,
      toelichting,
    });
  await wishLinde(stage, { id, deelnemers, words });
}

type Wishing = {
  readonly id: string;
  readonly deelnemers: readonly Party[];
  words(naam: string, vraag: string): string[];
};

async function wishLinde(stage: Stage, { id, deelnemers, words }: Wishing) {
  await stage.play({ who: 'ilse', ago: 8 }, openWens, {
    id,
    domein: 'inkomen',
    tekst: 'Ik weet elke week wat ik kan uitgeven.',
    deelnemerId: partyOf(deelnemers, 'Ilse').id,
    trede: 'sociale-basis',
    passend: 'Iemand die helpt de brieven op orde te krijgen',
    bronnen: words('Ilse', 'wens'),
  });
  await stage.play({ who: 'anouk', ago: 8 }, openWens, {
    id,
    domein: 'support',
    tekst: 'Papa komt ook kijken bij voetbal.',
    deelnemerId: partyOf(deelnemers, 'Sem').id,
    trede: 'eigen-kracht',
    bronnen: words('Sem', 'wens'),
  });
}

async function playHaddad(stage: Stage, { id }: StageFamily) {
  await stage.play({ who: 'bilal', ago: 70 }, startAnalyse, { id });
  const { deelnemers } = await roundOf(stage, { who: 'bilal', ago: 70 }, id);
  const say = (turn: Turn, naam: string, antwoorden: Answers) =>
    tell(stage, { turn, id, party: partyOf(deelnemers, naam), antwoorden });
  await say({ who: 'yara', ago: 66 }, 'Yara', [
    ['zien', 'Ik ben vaak moe. Ik regel thuis veel.', 'gaat-wel'],
    ['waardoor', 'Mijn moeder is ziek en Karam is druk. Iemand moet het doen.'],
    ['wens', 'Mijn diploma halen en op zaterdag vrij zijn.'],
  ]);
  await say({ who: 'bilal', ago: 64 }, 'Karam', [['goed', 'Yara helpt mij met sommen.']]);
  await say({ who: 'bilal', ago: 64 }, 'Rania', [
    ['zorgen', 'Dat Yara te veel doet. Ik kan niet alles zelf.'],
  ]);
  await say({ who: 'bilal', ago: 60 }, 'Bilal', [
    ['zien', 'Yara houdt het gezin draaiend en zegt dat niet snel.'],
  ]);
  const young = await stage.play({ who: 'bilal', ago: 58 }, openHypothese, {
    id,
    omdat: 'Rania ziek is en er weinig mensen om het gezin heen zijn',
    daardoor: 'zorgt Yara voor iedereen en is zij moe.',
    oorzaken: ['zorgen-voor', 'alleen', 'lijf'],
  });
  await stage.play({ who: 'yara', ago: 57 }, openWens, {
    id,
    domein: 'support',
    tekst: 'Op zaterdag ben ik vrij, omdat iemand mijn moeder helpt.',
    deelnemerId: partyOf(deelnemers, 'Yara').id,
    trede: 'netwerk',
    passend: 'Tante Lina',
  });
  const { conclusieVersie } = await stage.play({ who: 'bilal', ago: 56 }, changeConclusie, {
    id,
    versie: 1,
    conclusie:
      'Yara doet te veel, omdat er te weinig mensen zijn die helpen. We zoeken eerst hulp om het gezin heen.',
  });
  for (const [who, naam] of [
    ['yara', 'Yara'],
    ['bilal', 'Karam'],
    ['bilal', 'Rania'],
    ['bilal', 'Bilal'],
  ] as const) {
    const deelnemerId = partyOf(deelnemers, naam).id;
    const turn = { who, ago: 52 };
    await stage.play(turn, answerHypothese, {
      id,
      hypotheseId: young.id,
      deelnemerId,
      versie: 1,
      oordeel: 'eens',
    });
    await stage.play(turn, answerConclusie, {
      id,
      deelnemerId,
      conclusieVersie,
      ...(naam === 'Rania'
        ? {
            standpunt: 'ziet-het-anders' as const,
            toelichting: 'Ik wil ook hulp voor mijzelf, niet alleen voor Yara.',
          }
        : { standpunt: 'staat-erachter' as const }),
    });
  }
  await stage.play({ who: 'bilal', ago: 50 }, closeAnalyse, { id });
}

type Answers = readonly (readonly [vraag: string, tekst: string, keuze?: string])[];
type Party = { readonly id: string; readonly naam: string; readonly versie: number };
type Telling = {
  readonly turn: Turn;
  readonly id: string;
  readonly party: Party;
  readonly antwoorden: Answers;
};

/** Writes and shares the part of a party. */
async function tell(stage: Stage, { turn, id, party, antwoorden }: Telling) {
  await stage.play(turn, changeAnalysedeel, {
    id,
    deelnemerId: party.id,
    versie: party.versie,
    antwoorden: antwoorden.map(([vraag, tekst, keuze]) => ({ vraag, tekst, keuze: keuze ?? null })),
    delen: true,
  });
}

async function roundOf(stage: Stage, turn: Turn, id: string) {
  const { ronde } = await stage.play(turn, readAnalyse, { id });
  if (!ronde) throw new Error('The demo has no analysis here.');
  return ronde;
}

function partyOf(deelnemers: readonly Party[], naam: string): Party {
  const found = deelnemers.find((one) => one.naam.startsWith(naam));
  if (!found) throw new Error(`The demo has nobody called ${naam} in this analysis.`);
  return found;
}

type Letting = { readonly who: string; readonly about: string; readonly agree: readonly string[] };

/** The family lets someone write in the analysis; the worker writes down who agreed. */
async function letIn(stage: Stage, { id, leden }: StageFamily, { who, about, agree }: Letting) {
  const person = (naam: string) => PersoonId.parse(leden.get(naam));
  const { account } = await stage.actor(who);
  await stage.play({ who: 'anouk', ago: 31 }, openToestemming, {
    id,
    persoonId: person(about),
    partij: String(account),
    partijSoort: 'account',
    doel: 'Samen begrijpen wat er speelt',
    deel: 'analyse',
    niveau: 'bijdragen',
    van: stage.ago(31),
    tot: stage.ago(-180),
    instemming: agree.map(person),
  });
}
