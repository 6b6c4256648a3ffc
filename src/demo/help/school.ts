// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore noor

import { addMonths, firstOfMonth } from '#berichten/rekenen/kalender.ts';
import { openToestemming, PersoonId } from '#modules/gezin/index.ts';
import { listOrganisaties, OrganisatieId } from '#modules/organisatie/index.ts';
import {
  changeVerzuim,
  openGroepsaanbod,
  openOpp,
  openSchoolcontact,
  openSchoolinschrijving,
  openSchoolpartner,
} from '#modules/school/index.ts';
import type { Scene, Stage } from './stage.ts';

/** Sem goes to the school of Tamar, which thinks along; Noor misses more and more days at a school elsewhere. */
export const playSchool: Scene = async (stage) => {
  const family = await stage.family('Linde');
  const of = (naam: string) => ({ id: family.id, persoonId: PersoonId.parse(family.leden.get(naam)) });
  const tamar = await stage.actor('tamar');
  const schoolId = OrganisatieId.parse(tamar.organisatie);
  await stage.play({ who: 'anouk', ago: 300 }, openSchoolinschrijving, {
    ...of('Sem'),
    schoolId,
    soort: 'po',
    groep: 'groep 6',
    begeleider: 'Juf Anja',
    van: stage.ago(300),
  });
  await stage.play({ who: 'anouk', ago: 120 }, openSchoolinschrijving, {
    ...of('Noor'),
    schoolId: await schoolCalled(stage, 'School Het Kompas'),
    soort: 'vo',
    groep: '3 havo',
    van: stage.ago(120),
  });
  await playSem(stage, { ...of('Sem'), schoolId });
  await playNoor(stage, of('Noor'));
};

/** A school of the demo, by its name; of several with that name the one in the gemeente of the worker. */
async function schoolCalled(stage: Stage, naam: string): Promise<OrganisatieId> {
  const { gemeenten } = await stage.actor('anouk');
  const { organisaties } = await stage.play({ who: 'anouk', ago: 120 }, listOrganisaties, {
    soort: 'school',
  });
  const found = organisaties.find(
    (one) => one.naam === naam && one.gemeente !== null && gemeenten.includes(one.gemeente),
  );
  if (!found) throw new Error(`The demo has no school called ${naam}.`);
  return found.id;
}

type Pupil = { readonly id: string; readonly persoonId: PersoonId };

async function playSem(stage: Stage, { schoolId, ...sem }: Pupil & { schoolId: OrganisatieId }) {
  const family = await stage.family('Linde');
  const tamar = await stage.actor('tamar');
  // Sem is 9, so both parents agree; the worker writes down that they did (Jeugdwet art. 7.3.4).
  await stage.play({ who: 'anouk', ago: 40 }, openToestemming, {
    id: sem.id,
    persoonId: sem.persoonId,
    partij: String(tamar.account),
    partijSoort: 'account',
    doel: 'Samen kijken hoe het met Sem op school gaat',
    deel: 'school',
    niveau: 'bijdragen',
    van: stage.ago(40),
    tot: stage.ago(-300),
    instemming: [PersoonId.parse(family.leden.get('Ilse')), PersoonId.parse(family.leden.get('Jan'))],
  });
  await stage.play({ who: 'tamar', ago: 35 }, openOpp, {
    ...sem,
    vastgesteldOp: stage.ago(36),
    evaluatieOp: stage.ago(-60),
    afspraken:
      'Sem begint de dag vijf minuten met juf Anja. Als hij boos wordt, mag hij naar de leeshoek. Ilse en Anja bellen elke vrijdag.',
    metOuders: 'ja',
  });
  await stage.play({ who: 'tamar', ago: 12 }, openSchoolcontact, {
    ...sem,
    op: stage.ago(12),
    met: 'juf Anja, Ilse en Anouk',
    afspraak: 'De leeshoek helpt. Sem doet mee met de groep op dinsdag.',
    kindwoorden: 'Je mag naar de leeshoek als je boos wordt. Dat is geen straf.',
  });
  for (const [months, missed] of [
    [3, 0],
    [2, 2],
    [1, 1],
  ] as const)
    await stage.play({ who: 'tamar', ago: 5 }, changeVerzuim, {
      ...sem,
      maand: monthAgo(stage, months),
      dagdelen: 38,
      geoorloofd: missed,
      ongeoorloofd: 0,
    });
  const group = { schoolId, van: stage.ago(60) };
  await stage.play({ who: 'tamar', ago: 30 }, openGroepsaanbod, {
    ...group,
    hulpsoort: 'basis-op-school',
    naam: 'Rots en water',
    voorWie: 'Leerlingen van groep 5 en 6 die leren omgaan met boosheid',
    wanneer: 'dinsdag van 15.00 tot 16.00 uur',
    door: 'lokaal team Vinkhuizen',
    aantal: 9,
  });
  await stage.play({ who: 'anouk', ago: 30 }, openSchoolpartner, {
    schoolId,
    naam: 'Lokaal team Vinkhuizen',
    taak: 'Elke dinsdag op school, voor vragen van ouders en leraren',
  });
  await stage.play({ who: 'tamar', ago: 30 }, openSchoolpartner, {
    schoolId,
    naam: 'Jeugdarts',
    taak: 'Spreekuur op de eerste maandag van de maand',
  });
}

/** Four months of which the last is the worst: a fact to talk about. */
async function playNoor(stage: Stage, noor: Pupil): Promise<void> {
  for (const [months, ongeoorloofd] of [
    [4, 2],
    [3, 4],
    [2, 5],
    [1, 16],
  ] as const)
    await stage.play({ who: 'anouk', ago: 6 }, changeVerzuim, {
      ...noor,
      maand: monthAgo(stage, months),
      dagdelen: 40,
      geoorloofd: 2,
      ongeoorloofd,
    });
}

const monthAgo = (stage: Stage, months: number): string =>
  addMonths(firstOfMonth(stage.ago(0)), -months).slice(0, 7);
