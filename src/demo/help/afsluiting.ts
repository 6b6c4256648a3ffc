// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore Haddad Linde Nowak Yara
import {
  changeDomeinstanden,
  changeEindevaluatie,
  changeOvergang,
  changeToekomstplan,
  openUitzondering,
} from '#modules/afsluiting/index.ts';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import type { Scene, Stage, StageFamily, Turn } from './stage.ts';

type Said = Parameters<typeof changeDomeinstanden.handle>[0]['standen'];

const lidOf = ({ leden }: StageFamily, voornaam: string) => PersoonId.parse(leden.get(voornaam));

/** How things are with Linde as both sides see it, what Yara wants later, and a question to a colleague about Nowak. */
export const playAfsluiting: Scene = async (stage) => {
  await sayLinde(stage);
  await lookAheadWithYara(stage);
  await roundOffNowak(stage);
};

async function sayLinde(stage: Stage): Promise<void> {
  const linde = await stage.family('Linde');
  const id = GezinId.parse(linde.id);
  const say = (turn: Turn, [voornaam, versie]: readonly [string, number], standen: Said) =>
    stage.play(turn, changeDomeinstanden, {
      id,
      persoonId: lidOf(linde, voornaam),
      versie,
      standen,
    });
  await say(
    { who: 'anouk', ago: 40 },
    ['Sem', 1],
    [
      { domein: 'support', stand: 'stevig', toelichting: 'Oma Truus en buurvrouw Mia zijn er.' },
      { domein: 'wonen', stand: 'op-weg', toelichting: 'Een eigen hoek in de kamer.' },
      { domein: 'school-en-werk', stand: 'nog-niet', toelichting: 'Loopt nog vaak de klas uit.' },
      { domein: 'inkomen', stand: 'op-weg', toelichting: '' },
      { domein: 'welzijn', stand: 'nog-niet', toelichting: '' },
    ],
  );
  await say(
    { who: 'anouk', ago: 10 },
    ['Sem', 2],
    [
      {
        domein: 'school-en-werk',
        stand: 'op-weg',
        toelichting: 'Drie weken achter elkaar in de klas gebleven.',
      },
    ],
  );
  await say(
    { who: 'ilse', ago: 9 },
    ['Sem', 1],
    [
      { domein: 'school-en-werk', stand: 'op-weg', toelichting: 'Hij gaat weer graag.' },
      { domein: 'welzijn', stand: 'op-weg', toelichting: 'Thuis is het rustiger.' },
      { domein: 'inkomen', stand: 'nog-niet', toelichting: 'Aan het einde van de maand is het krap.' },
    ],
  );
  await say(
    { who: 'anouk', ago: 10 },
    ['Noor', 1],
    [
      { domein: 'support', stand: 'stevig', toelichting: '' },
      { domein: 'school-en-werk', stand: 'op-weg', toelichting: 'Drie dagen per week naar school.' },
    ],
  );
}

async function lookAheadWithYara(stage: Stage): Promise<void> {
  const haddad = await stage.family('Haddad');
  const of = { id: GezinId.parse(haddad.id), persoonId: lidOf(haddad, 'Yara'), versie: 1 };
  await stage.play({ who: 'yara', ago: 20 }, changeToekomstplan, {
    ...of,
    tekst:
      'Ik wil mijn diploma halen en daarna de opleiding tot fysiotherapeut doen. Ik blijf eerst nog thuis wonen, en ga later op kamers met een vriendin.',
  });
  const settle = (
    onderwerp: 'wonen' | 'school-en-werk' | 'zorg',
    more: { stand: 'nog-niet' | 'loopt' | 'geregeld'; afspraak: string; wie?: string },
  ) => stage.play({ who: 'bilal', ago: 18 }, changeOvergang, { ...of, onderwerp, ...more });
  await settle('school-en-werk', {
    stand: 'geregeld',
    afspraak: 'Ingeschreven voor de opleiding.',
    wie: 'Mentor Van Dam',
  });
  await settle('wonen', {
    stand: 'loopt',
    afspraak: 'Samen inschrijven voor een studentenkamer.',
    wie: 'Yara en tante Lina',
  });
  await settle('zorg', { stand: 'nog-niet', afspraak: 'Voor de zomer een eigen zorgverzekering kiezen.' });
}

async function roundOffNowak(stage: Stage): Promise<void> {
  const nowak = await stage.family('Nowak');
  const id = GezinId.parse(nowak.id);
  await stage.play({ who: 'anouk', ago: 6 }, changeDomeinstanden, {
    id,
    persoonId: lidOf(nowak, 'Lena'),
    versie: 1,
    standen: [
      { domein: 'support', stand: 'stevig' },
      { domein: 'wonen', stand: 'stevig' },
      { domein: 'school-en-werk', stand: 'stevig', toelichting: 'Fietst alleen naar school.' },
      { domein: 'inkomen', stand: 'nog-niet', toelichting: 'Een regeling loopt nog.' },
      { domein: 'welzijn', stand: 'stevig' },
    ],
  });
  await stage.play({ who: 'anouk', ago: 5 }, changeEindevaluatie, {
    id,
    versie: 1,
    hoe: 'Het gaat goed met Lena. Zij gaat weer met plezier naar school.',
    hielp: 'Samen oefenen met fietsen, en dat papa en mama eerst meegingen.',
    hielpNiet: 'De lange wachttijd.',
    weerMis: 'Meteen bellen, niet wachten tot het weer niet lukt.',
    belWie: 'Anouk Veenstra, lokaal team Vinkhuizen',
  });
  const { account } = await stage.actor('bilal');
  await stage.play({ who: 'anouk', ago: 3 }, openUitzondering, {
    id,
    reden:
      'Alles staat stevig, alleen loopt een betalingsregeling nog een half jaar. Het gezin redt dat zelf en heeft daar iemand voor.',
    collegaId: AccountId.parse(account),
  });
}
