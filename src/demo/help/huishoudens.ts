// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { GezinId, huishoudenVerbs, PersoonId } from '#modules/gezin/index.ts';
import type { Scene } from './stage.ts';

/** The parents of this family live apart: one plan, two households, and a week that is divided. */
export const playHuishoudens: Scene = async ({ family, play }) => {
  const linde = await family('Linde');
  const id = GezinId.parse(linde.id);
  const lid = (naam: string) => PersoonId.parse(linde.leden.get(naam));
  const { huishoudens } = await play({ who: 'anouk', ago: 26 }, huishoudenVerbs.openHuishoudens, {
    id,
    eerste: 'Bij Ilse',
    tweede: 'Bij Jan',
    leden: [
      { persoonId: lid('Ilse'), plek: 'eerste' },
      { persoonId: lid('Jan'), plek: 'tweede' },
      { persoonId: lid('Sem'), plek: 'beide-eerste' },
      { persoonId: lid('Noor'), plek: 'beide-eerste' },
    ],
  });
  const [first, second] = huishoudens;
  if (!first || !second) throw new Error('The demo has two households.');
  await play({ who: 'anouk', ago: 26 }, huishoudenVerbs.changeHuishouden, {
    id,
    huishoudenId: first.id,
    versie: first.versie,
    naam: 'Bij Ilse',
    telefoon: '0612345678',
    notitie: 'Bel liever na vier uur: Ilse werkt in de ochtend.',
  });
  await play({ who: 'anouk', ago: 25 }, huishoudenVerbs.changeHuishouden, {
    id,
    huishoudenId: second.id,
    versie: second.versie,
    naam: 'Bij Jan',
    adres: { straat: 'Voorbeeldstraat', huisnummer: 12, postcode: '9999 ZZ', plaats: 'Voorbeeldstad' },
    telefoon: '0687654321',
  });
  const weeks = [
    ['Sem', 'Om de week bij Ilse en bij Jan. Wisselen op vrijdag na school.'],
    ['Noor', 'Door de week bij Ilse. Om het weekend bij Jan.'],
  ] as const;
  for (const [naam, tekst] of weeks)
    await play({ who: 'anouk', ago: 24 }, huishoudenVerbs.changeWeekverdeling, {
      id,
      persoonId: lid(naam),
      versie: 0,
      tekst,
    });
};
