// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { z } from 'zod';
import { listOrganisaties } from '#modules/organisatie/index.ts';
import { openHulpvraag } from '#modules/toegang/index.ts';
import {
  addCrisismelding,
  addVeiligheidscheck,
  changeTriage,
  decideLadder,
  openBuurtaanbod,
  openOverbrugging,
  readTriage,
  takeHulpvraag,
} from '#modules/triage/index.ts';
import type { Scene, Stage, Turn } from './stage.ts';

const map = [
  [
    'anouk',
    '0014',
    'Maatjes Vinkhuizen',
    'maatje',
    'Een vrijwilliger doet elke week iets leuks met een kind.',
    6,
    16,
  ],
  [
    'anouk',
    '0014',
    'Ouderkamer De Linde',
    'ontmoeten',
    'Ouders drinken samen koffie en vragen elkaar om raad.',
    null,
    null,
  ],
  [
    'anouk',
    '0014',
    'Samen sterk na de scheiding',
    'cursus',
    'Acht middagen voor kinderen van gescheiden ouders.',
    8,
    12,
  ],
  [
    'bilal',
    '0014',
    'Pleinvoetbal Beijum',
    'sport-en-spel',
    'Elke woensdag voetbal met een buurtsportcoach.',
    6,
    18,
  ],
  [
    'bilal',
    '0014',
    'Geldspreekuur Noord',
    'geld',
    'Hulp bij rekeningen en toeslagen, zonder afspraak.',
    null,
    null,
  ],
  [
    'geke',
    '1969',
    'Steungezin Leek',
    'maatje',
    'Een gezin in het dorp vangt een kind een dag per week op.',
    0,
    12,
  ],
  ['geke', '1969', 'Inloop bij de bieb', 'inloop', 'Vragen over opvoeden, elke dinsdagochtend.', null, null],
] as const;

/** Questions that wait for a team, some that were taken up, and the steps that were chosen with their reasons. */
export const playTriage: Scene = async (stage) => {
  for (const [who, gemeente, naam, soort, omschrijving, van, tot] of map)
    await stage.play({ who, ago: 40 }, openBuurtaanbod, {
      gemeente,
      naam,
      soort,
      omschrijving,
      kosten: 'gratis',
      contact: 'Loop binnen in het buurthuis.',
      bron: 'verzonnen voor de demo',
      verzonnen: true,
      ...(van !== null && { leeftijdVan: van, leeftijdTot: tot }),
    });
  await playLight(stage);
  await playWaiting(stage);
  await playUrgent(stage);
};

/** What families were helped with before: one reason in common, and one of its own where that says more. */
async function playLight(stage: Stage): Promise<void> {
  const linde = await stage.family('Linde');
  const sem = await ask(
    stage,
    { who: 'anouk', ago: 37 },
    {
      gezinId: linde.id,
      deur: 'gezin',
      tekst: 'Sem heeft thuis steeds vaker ruzie. Wat we nu doen is niet genoeg.',
      persoonId: linde.leden.get('Sem'),
    },
  );
  await stage.play({ who: 'anouk', ago: 36 }, decideLadder, {
    id: sem,
    versie: 1,
    trede: 'aanvullend',
    hulpsoort: 'ambulante-begeleiding',
    reden: 'geprobeerd',
    overwogen: [
      { trede: 'gebruikelijke-hulp', reden: 'geprobeerd', richtlijnvragen: ['opvoeden', 'duur'] },
      { trede: 'collectief', reden: 'past-niet' },
    ],
    toelichting: 'Ilse deed de cursus en oma past op. Sem heeft daarnaast iemand voor zichzelf nodig.',
  });
  const haddad = await stage.family('Haddad');
  const brother = await ask(
    stage,
    { who: 'bilal', ago: 92 },
    {
      gezinId: haddad.id,
      deur: 'school',
      tekst: 'Karam kan zijn aandacht niet bij de les houden.',
      persoonId: haddad.leden.get('Karam'),
    },
  );
  await stage.play({ who: 'bilal', ago: 91 }, decideLadder, {
    id: brother,
    versie: 1,
    trede: 'collectief',
    hulpsoort: 'basis-op-school',
  });
}

/** Referrals of new families that the team has not taken yet, and one that was taken and still waits. */
async function playWaiting(stage: Stage): Promise<void> {
  const refer = (turn: Turn, [kind, born, achternaam]: readonly [string, string, string], tekst: string) =>
    ask(stage, turn, {
      deur: turn.who === 'tamar' ? 'school' : 'huisarts',
      tekst,
      tochNieuw: true,
      nieuwGezin: {
        naam: achternaam,
        gemeente: '0014',
        leden: [{ soort: 'jeugdige', voornaam: kind, achternaam, geboortedatum: born }],
      },
    });
  await refer(
    { who: 'huib', ago: 33 },
    ['Jip', '2014-06-11', 'Kloosterhuis'],
    'Jip wil niet meer naar buiten en eet slecht.',
  );
  await refer(
    { who: 'tamar', ago: 16 },
    ['Amira', '2018-02-20', 'el Amrani'],
    'Amira is vaak moe en heeft geen spullen bij zich.',
  );
  await refer(
    { who: 'huib', ago: 2 },
    ['Tijn', '2011-09-03', 'Poelstra'],
    'Tijn slaapt niet en piekert over thuis.',
  );
  const waiting = await refer(
    { who: 'tamar', ago: 12 },
    ['Lotte', '2017-04-09', 'Brongers'],
    'Lotte huilt veel sinds haar opa ziek is.',
  );
  await stage.play({ who: 'anouk', ago: 10 }, takeHulpvraag, { id: waiting });
  await stage.play({ who: 'anouk', ago: 10 }, changeTriage, {
    id: waiting,
    urgentie: 'snel',
    locatieId: await findSchool(stage),
    versie: 2,
  });
  await stage.play({ who: 'anouk', ago: 9 }, openOverbrugging, {
    id: waiting,
    wat: 'De juf vangt Lotte elke ochtend op. Moeder belt als het niet gaat.',
    wie: 'De juf en moeder',
    contactOp: stage.ago(-2),
  });
  await stage.play({ who: 'anouk', ago: 9 }, decideLadder, {
    id: waiting,
    versie: 3,
    trede: 'sociale-basis',
    vervolg: 'wacht',
    reden: 'geprobeerd',
    toelichting: 'Eerst een maatje. Er is een wachtlijst van drie weken.',
  });
}

/** A question that could not wait: what was known about safety, who was told, and help at once. */
async function playUrgent(stage: Stage): Promise<void> {
  const id = await ask(
    stage,
    { who: 'huib', ago: 4 },
    {
      deur: 'huisarts',
      tekst: 'Moeder vertelt dat het thuis uit de hand loopt. De kinderen zijn bang.',
      tochNieuw: true,
      nieuwGezin: {
        naam: 'Hoogland',
        gemeente: '0014',
        leden: [
          { soort: 'jeugdige', voornaam: 'Sterre', achternaam: 'Hoogland', geboortedatum: '2015-12-01' },
        ],
      },
    },
  );
  const turn = { who: 'bilal', ago: 4 };
  await stage.play(turn, takeHulpvraag, { id });
  await stage.play(turn, addVeiligheidscheck, {
    id,
    antwoorden: { gevaar: 'nee', vermoeden: 'ja', onveilig: 'ja', 'zelf-hulp': 'onbekend' },
    stappen: [1, 2],
    toelichting:
      'Moeder zegt dat er geschreeuwd en gegooid wordt. Gehoord van moeder, in het bijzijn van de huisarts.',
  });
  await stage.play(turn, addCrisismelding, {
    id,
    crisislijn: 'veilig-thuis',
    afspraak: 'Veilig Thuis belt moeder vanmiddag. Ik blijf bij haar tot het gesprek.',
  });
  const { versie } = await stage.play(turn, readTriage, { id });
  await stage.play(turn, decideLadder, { id, versie, trede: 'hsj', reden: 'veiligheid', vervolg: 'wacht' });
}

type Asked = z.input<typeof openHulpvraag.input>;

async function ask(stage: Stage, turn: Turn, asked: Asked): Promise<string> {
  const { id } = await stage.play(turn, openHulpvraag, asked);
  return id;
}

async function findSchool(stage: Stage) {
  const { organisaties } = await stage.play({ who: 'anouk', ago: 10 }, listOrganisaties, { soort: 'school' });
  const school = organisaties.find(({ gemeente }) => gemeente === '0014');
  if (!school) throw new Error('The demo has no school in this gemeente.');
  return school.id;
}
