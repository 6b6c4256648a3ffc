// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { changeAfwezigheid, openGesprek, sendGesprekbericht } from '#modules/gesprek/index.ts';
import { listMijnGezinnen } from '#modules/plan/index.ts';
import type { Stage } from './stage.ts';

type Line = readonly [who: string, ago: number, tekst: string];

/** People around two families talk: a mother with her worker, the three of them with an expert, a girl of 16 on her own. */
export async function playGesprek(stage: Stage): Promise<void> {
  await talk(
    stage,
    'ilse',
    ['anouk'],
    [
      ['ilse', 9, 'Noor is deze week drie dagen naar school geweest. Ze is er moe van, maar ook trots.'],
      ['anouk', 8, 'Wat goed om te horen! Zullen we donderdag samen kijken wat de rustdag op woensdag doet?'],
      ['ilse', 8, 'Ja graag. Oma Truus kan er ook bij zijn.'],
    ],
  );
  await talk(
    stage,
    'ilse',
    ['ilse', 'esra'],
    [
      ['anouk', 16, 'Esra denkt mee over het slapen van Noor. Zo lezen we alle drie hetzelfde.'],
      ['esra', 15, 'Dank jullie. Kunnen jullie een week lang opschrijven hoe laat het licht uitgaat?'],
      ['ilse', 14, 'Dat doen we. Noor wil het zelf bijhouden.'],
      ['anouk', 2, 'De week is om. Noor neemt het schriftje donderdag mee.'],
    ],
  );
  await talk(
    stage,
    'yara',
    ['bilal'],
    [
      ['yara', 6, 'Ik wil het eerst met jou bespreken en nog niet met mijn moeder. Kan dat?'],
      [
        'bilal',
        5,
        'Dat kan. Wat je hier schrijft lezen alleen jij en ik. Zullen we woensdag na school bellen?',
      ],
    ],
  );
  await stage.play({ who: 'bilal', ago: 1 }, changeAfwezigheid, { tot: stage.ago(-6) });
}

/** About the own family of this persona; a name alone could be that of another family too. */
async function talk(stage: Stage, persona: string, met: readonly string[], lines: readonly Line[]) {
  const { gezinnen } = await stage.play({ who: persona, ago: 20 }, listMijnGezinnen, {});
  const [gezin] = gezinnen;
  const [first, ...others] = lines;
  if (!first || !gezin) throw new Error(`${persona} has no family to talk about.`);
  const deelnemers = await Promise.all(met.map(async (who) => (await stage.actor(who)).account));
  const [who, ago, tekst] = first;
  const sleutel = crypto.randomUUID();
  const begun = await stage.play({ who, ago }, openGesprek, {
    id: gezin.id,
    deelnemers: deelnemers.filter((account) => account !== null),
    tekst,
    sleutel,
  });
  for (const [sender, days, words] of others)
    await stage.play({ who: sender, ago: days }, sendGesprekbericht, {
      id: begun.id,
      tekst: words,
      sleutel: crypto.randomUUID(),
    });
}
