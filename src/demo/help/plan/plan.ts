// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore nowak yara esra rustig linde haddad
import { GezinId, PersoonId, readGezin } from '#modules/gezin/index.ts';
import { changeGezinsplan, gezinsplanVerbs, listMijnGezinnen, readGezinsplan } from '#modules/plan/index.ts';
import type { Stage, StageFamily } from '../stage.ts';

const {
  openAfspraak,
  changeAfspraak,
  openEvaluatie,
  changeHulplijn,
  changeStand,
  changeNetwerksteun,
  sendGezinsplan,
  openInstemming,
} = gezinsplanVerbs;

/** What Linde, Haddad and Nowak do with their plan: agreements, looking back, a JIM, dissent, and a waakvlam. */
export async function playPlan(stage: Stage): Promise<void> {
  await playLinde(stage);
  await playHaddad(stage);
  await playNowak(stage);
}

function personOf({ leden }: StageFamily, voornaam: string): PersoonId {
  return PersoonId.parse(leden.get(voornaam));
}

async function playLinde(stage: Stage): Promise<void> {
  const family = await stage.family('Linde');
  const id = GezinId.parse(family.id);
  const plan = await playPlanOf(stage, 'anouk', id);
  const rustig = plan.doelen.find(({ domein }) => domein === 'welzijn');
  const called = await stage.play({ who: 'anouk', ago: 90 }, openAfspraak, {
    id,
    tekst: 'Praat met de juf over een rustige plek in de klas',
    persoonId: personOf(family, 'Ilse'),
    uiterlijkOp: stage.ago(76),
    ...(rustig && { doelId: rustig.id }),
  });
  await stage.play({ who: 'ilse', ago: 80 }, changeAfspraak, {
    id,
    afspraakId: called.id,
    versie: called.versie,
    uitkomst: 'gedaan',
    toelichting: 'De juf heeft een hoek met een koptelefoon gemaakt.',
  });
  await stage.play({ who: 'anouk', ago: 60 }, openEvaluatie, {
    id,
    gehoudenOp: stage.ago(60),
    aanwezig: ['Ilse', 'Sem', 'Noor', 'Anouk Veenstra'],
    gingGoed: 'Sem loopt minder vaak weg. Oma Truus is elke woensdag gekomen.',
    anders: 'Noor wil zelf kiezen wie er met haar praat.',
    volgendeOp: stage.ago(-20),
    doelen: plan.doelen.map(({ id: doelId, voortgang }) => ({
      doelId,
      gezin: Math.round((voortgang ?? 50) / 10),
      hulpverlener: Math.min(10, Math.round((voortgang ?? 50) / 10) + 1),
    })),
  });
  await stage.play({ who: 'anouk', ago: 30 }, openAfspraak, {
    id,
    tekst: 'Bel de schuldhulp over de brief van de energie',
    wie: 'Anouk Veenstra',
    uiterlijkOp: stage.ago(5),
  });
  await stage.play({ who: 'anouk', ago: 28 }, openAfspraak, {
    id,
    tekst: 'Haalt Sem en Noor op woensdag uit school',
    persoonId: personOf(family, 'Truus'),
  });
  await stage.play({ who: 'anouk', ago: 27 }, changeNetwerksteun, {
    id,
    persoonId: personOf(family, 'Truus'),
    versie: 0,
    doet: 'Past op woensdag op en belt elke avond met Noor.',
    jimVan: personOf(family, 'Noor'),
    jimAkkoordOp: stage.ago(27),
  });
  await playDirecting(stage, id);
  await playLines(stage, id);
  await playAnswers(stage, family);
}

async function playDirecting(stage: Stage, id: GezinId): Promise<void> {
  const { plan } = await playPlanOf(stage, 'anouk', id);
  if (!plan) throw new Error('The demo has no plan for this family.');
  await stage.play({ who: 'anouk', ago: 26 }, changeGezinsplan, {
    id,
    versie: plan.versie,
    regie: 'gezin-met-steun',
    regieWie: 'Ilse, met Anouk ernaast',
    regieSteun: 'Ilse belt zelf met school. Bij brieven over geld helpt Anouk.',
  });
}

/** The help went from ordinary to intensive and back to light, each step with its reason. */
async function playLines(stage: Stage, id: GezinId): Promise<void> {
  const { hulplijnen } = await playPlanOf(stage, 'anouk', id);
  const line = hulplijnen.find(({ hulpsoort }) => hulpsoort === 'basis-begeleiding');
  if (!line) throw new Error('The demo has no guidance for this family.');
  const about = { id, hulplijnId: line.id };
  const { versie } = line;
  await stage.play({ who: 'anouk', ago: 200 }, changeStand, { ...about, versie, stand: 'gewoon' });
  await stage.play({ who: 'anouk', ago: 140 }, changeStand, {
    ...about,
    versie: versie + 1,
    stand: 'intensief',
    reden: 'zorgen-nemen-toe',
    toelichting: 'Noor ging niet meer naar school.',
  });
  await stage.play({ who: 'anouk', ago: 40 }, changeStand, {
    ...about,
    versie: versie + 2,
    stand: 'licht',
    reden: 'gaat-beter',
  });
  await stage.play({ who: 'anouk', ago: 40 }, changeHulplijn, {
    ...about,
    versie: versie + 3,
    methodiek: 'netwerkversterkend-werken',
    isThuis: true,
  });
}

/** Everyone was asked; Esra sees it otherwise, and Jan was not reached. */
async function playAnswers(stage: Stage, family: StageFamily): Promise<void> {
  const id = GezinId.parse(family.id);
  const asked = await stage.play({ who: 'anouk', ago: 12 }, sendGezinsplan, { id });
  const nummer = asked.nummer ?? 0;
  const partyOf = (naam: string) => asked.partijen.find((one) => one.naam.startsWith(naam))?.partij ?? '';
  const said = { id, nummer, oordeel: 'eens' as const };
  await stage.play({ who: 'ilse', ago: 11 }, openInstemming, { ...said, partij: partyOf('Ilse') });
  await stage.play({ who: 'anouk', ago: 10 }, openInstemming, { ...said, partij: partyOf('Anouk') });
  await stage.play({ who: 'anouk', ago: 10 }, openInstemming, {
    ...said,
    partij: partyOf('Sem'),
    toelichting: 'Ik wil wel. Maar ik wil geen andere juf.',
  });
  await stage.play({ who: 'esra', ago: 8 }, openInstemming, {
    ...said,
    partij: partyOf('Esra'),
    oordeel: 'anders',
    toelichting: 'Ik zou eerst met Noor praten en daarna pas over vier dagen school.',
  });
  await stage.play({ who: 'anouk', ago: 7 }, openInstemming, {
    ...said,
    partij: partyOf('Jan'),
    oordeel: 'kon-niet',
    toelichting: 'Jan was drie weken op zee. We vragen het hem zodra hij terug is.',
  });
}

async function playHaddad(stage: Stage): Promise<void> {
  // Others in the region are called Haddad too; Yara knows which family is hers.
  const own = await stage.play({ who: 'yara', ago: 0 }, listMijnGezinnen, {});
  const id = GezinId.parse(own.gezinnen[0]?.id);
  const { leden } = await stage.play({ who: 'yara', ago: 0 }, readGezin, { id });
  const family = { id, leden: new Map(leden.map((one) => [one.voornaam, one.id])) };
  await stage.play({ who: 'bilal', ago: 50 }, openAfspraak, {
    id,
    tekst: 'Springt op zaterdag bij, zodat Yara kan voetballen',
    persoonId: personOf(family, 'Lina'),
  });
  await stage.play({ who: 'yara', ago: 20 }, openAfspraak, {
    id,
    tekst: 'Ik ga naar de open dag van het mbo',
    persoonId: personOf(family, 'Yara'),
    uiterlijkOp: stage.ago(-30),
  });
  const asked = await stage.play({ who: 'bilal', ago: 15 }, sendGezinsplan, { id });
  const yara = asked.partijen.find((one) => one.naam === 'Yara');
  await stage.play({ who: 'yara', ago: 14 }, openInstemming, {
    id,
    nummer: asked.nummer ?? 0,
    partij: yara?.partij ?? '',
    oordeel: 'eens',
  });
}

/** Help ended and somebody is still there: the family of which all help is a waakvlam. */
async function playNowak(stage: Stage): Promise<void> {
  const { id: gezin } = await stage.family('Nowak');
  const id = GezinId.parse(gezin);
  const { hulplijnen } = await playPlanOf(stage, 'anouk', id);
  const line = hulplijnen.find(({ status }) => status === 'loopt');
  if (!line) throw new Error('The demo has no help for this family.');
  await stage.play({ who: 'anouk', ago: 94 }, changeStand, {
    id,
    hulplijnId: line.id,
    versie: line.versie,
    stand: 'waakvlam',
    reden: 'hulp-klaar',
  });
}

const playPlanOf = (stage: Stage, who: string, id: GezinId) =>
  stage.play({ who, ago: 0 }, readGezinsplan, { id });
