// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { answerVerbeterpunt, openVerbeterpunt } from '#modules/verbeterpunt/index.ts';
import {
  answerContactvraag,
  listEigenVerhalen,
  openContactvraag,
  openErvaringsverhaal,
  openVerhaalles,
  readErvaringsverhaal,
  startDeling,
} from '#modules/verhaal/index.ts';
import type { Stage } from './stage.ts';

/** A mother and a girl give a story to learn from, the region learns and answers; users say what does not work well. */
export async function playPortaal(stage: Stage): Promise<void> {
  await motherTells(stage);
  await girlTells(stage);
  await usersTell(stage);
}

async function motherTells(stage: Stage): Promise<void> {
  const { id, leden } = await stage.family('Linde');
  const gezin = GezinId.parse(id);
  const verhaal = await stage.play({ who: 'ilse', ago: 30 }, openErvaringsverhaal, {
    id: gezin,
    persoonId: PersoonId.parse(leden.get('Ilse')),
    gebeurd:
      'Toen mijn dochter niet meer naar school ging, moest ik aan vijf mensen hetzelfde vertellen. Iedereen was aardig, maar niemand wist van de ander. Ik dacht: ik doe iets fout.',
    hielp:
      'Dat er één iemand kwam die bleef. Zij belde zelf de school. En dat we samen opschreven wat er speelde, in onze eigen woorden.',
    hielpNiet: 'Wachten zonder te weten hoelang. Eén telefoontje had zoveel gescheeld.',
    themas: ['steeds-opnieuw', 'wachten', 'school'],
    hielpDoor: ['een-gezicht', 'luisteren'],
    segment: '2',
    wie: 'moeder',
    leeftijd: '12-15',
    plaats: 'gemeente',
  });
  const { id: verhaalId, versie } = verhaal;
  await stage.play({ who: 'ilse', ago: 30 }, startDeling, {
    id: gezin,
    verhaalId,
    versie,
    delen: 'leren-contact',
  });
  for (const [who, ago] of [
    ['petra', 28],
    ['anouk', 27],
    ['esra', 25],
    ['huib', 20],
  ] as const)
    await stage.play({ who, ago }, readErvaringsverhaal, { id: verhaalId });
  await stage.play({ who: 'petra', ago: 27 }, openVerhaalles, {
    id: verhaalId,
    soort: 'geleerd',
    tekst: 'Niet het wachten zelf, maar niets horen maakt het zwaar. Eén bericht per week kost ons weinig.',
  });
  await stage.play({ who: 'petra', ago: 26 }, openContactvraag, {
    id: verhaalId,
    tekst: 'Wat had u in de eerste week het liefst gehoord, en van wie?',
  });
  const { verhalen } = await stage.play({ who: 'ilse', ago: 24 }, listEigenVerhalen, { id: gezin });
  const vraag = verhalen.find((one) => one.id === verhaalId)?.contactvragen[0];
  if (!vraag) throw new Error('The question about the story is not there.');
  await stage.play({ who: 'ilse', ago: 24 }, answerContactvraag, {
    id: gezin,
    verhaalId,
    contactvraagId: vraag.id,
    antwoord: 'Dat het normaal is dat het even duurt, en wanneer iemand mij belt. Het maakt niet uit wie.',
  });
  await stage.play({ who: 'petra', ago: 6 }, openVerhaalles, {
    id: verhaalId,
    soort: 'gedaan',
    tekst:
      'De lokale teams bellen nu elk gezin dat wacht één keer per week. Dat staat in de afspraken over overbrugging.',
  });
}

async function girlTells(stage: Stage): Promise<void> {
  const { id, leden } = await stage.family('Haddad');
  const gezin = GezinId.parse(id);
  const { id: verhaalId, versie } = await stage.play({ who: 'yara', ago: 12 }, openErvaringsverhaal, {
    id: gezin,
    persoonId: PersoonId.parse(leden.get('Yara')),
    gebeurd:
      'Iedereen praatte over mij met mijn ouders erbij. Ik zei dan niks. Pas toen iemand vroeg of ik ook alleen wilde praten, kon ik zeggen wat er was.',
    hielp: 'Zelf kiezen wie erbij is. En wandelen in plaats van aan een tafel zitten.',
    themas: ['samen-beslissen'],
    hielpDoor: ['zelf-kiezen', 'luisteren'],
    segment: '1',
    wie: 'jongere',
    leeftijd: '16-17',
  });
  await stage.play({ who: 'yara', ago: 11 }, startDeling, { id: gezin, verhaalId, versie, delen: 'leren' });
  await stage.play({ who: 'bilal', ago: 9 }, readErvaringsverhaal, { id: verhaalId });
}

/** Said by whom, how many days ago, on which page; and what was answered how many days ago. */
async function usersTell(stage: Stage): Promise<void> {
  const key = () => crypto.randomUUID();
  const { id } = await stage.play({ who: 'anouk', ago: 40 }, openVerbeterpunt, {
    pagina: '/gezinnen/:id/tijdlijn',
    wilde: 'Ik wilde de tijdlijn printen voor een gesprek aan tafel.',
    gebeurde: 'De laatste maanden vielen van het papier.',
    sleutel: key(),
  });
  await stage.play({ who: 'joost', ago: 33 }, answerVerbeterpunt, {
    id,
    versie: 1,
    antwoord: 'De tijdlijn past nu op liggend papier. Dank voor het melden.',
    isOpenbaar: 'true',
  });
  await stage.play({ who: 'ilse', ago: 5 }, openVerbeterpunt, {
    pagina: '/mijn-plan',
    wilde: 'Ik wilde op mijn telefoon zien wanneer we weer samen kijken.',
    gebeurde: 'Ik moest ver naar beneden.',
    sleutel: key(),
  });
}
