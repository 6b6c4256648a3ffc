// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
// cspell:ignore anouk mees
import { openConsult } from '#modules/consult/index.ts';
import { GezinId, PersoonId, woonplaatsVerbs } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { gezinsplanVerbs, searchMijnGezinnen } from '#modules/plan/index.ts';
import type { Stage } from './stage.ts';

const { answerSignaal, listSignalen, openInstemming, sendGezinsplan } = gezinsplanVerbs;
const [, , , openVerblijf] = woonplaatsVerbs;

/** So many families keep a child that nobody asked yet; of the others Anouk wrote down what the child said. */
const leftUnasked = 3;

/** What asks attention: an expert who is silent, a child that moved often, children who were asked, and a signal that may rest. */
export async function playSignalen(stage: Stage): Promise<void> {
  await playSilentExpert(stage);
  await playMoves(stage);
  await playHeard(stage);
  await playSeen(stage);
}

async function playSilentExpert(stage: Stage): Promise<void> {
  const { id } = await stage.family('Linde');
  await stage.play({ who: 'anouk', ago: 13 }, openConsult, {
    gezinId: GezinId.parse(id),
    expertId: AccountId.parse((await stage.actor('esra')).account),
    thema: 'gedrag',
    vraag: 'Sem wacht op begeleiding. Wat kan de juf tot die tijd doen als hij boos wordt?',
    sleutel: crypto.randomUUID(),
  });
}

/** Mees and his mother slept at four places before they found a house. */
async function playMoves(stage: Stage): Promise<void> {
  const { id, leden } = await stage.family('De Boer');
  const stays = [
    [900, 520],
    [520, 310],
    [310, 70],
    [70, 12],
  ] as const;
  for (const [van, tot] of stays)
    await stage.play({ who: 'anouk', ago: 8 }, openVerblijf, {
      id: GezinId.parse(id),
      persoonId: PersoonId.parse(leden.get('Mees')),
      soort: 'opvang',
      van: stage.ago(van),
      tot: stage.ago(tot),
    });
}

async function playHeard(stage: Stage): Promise<void> {
  const silent = await stage.play({ who: 'anouk', ago: 0 }, searchMijnGezinnen, {
    signaal: 'kindstem-ontbreekt',
    limiet: 100,
  });
  for (const { id } of silent.gezinnen.slice(leftUnasked)) {
    const asked = await stage.play({ who: 'anouk', ago: 6 }, sendGezinsplan, { id });
    for (const { partij, rol } of asked.partijen) {
      if (rol !== 'jeugdige') continue;
      await stage.play({ who: 'anouk', ago: 5 }, openInstemming, {
        id,
        nummer: asked.nummer ?? 0,
        partij,
        oordeel: 'eens',
        toelichting: 'Het is goed zo. Ik wil het nog een keer horen als er iets verandert.',
      });
    }
  }
}

/** The help that Linde waits for has a day, so that the signal may rest until something changes. */
async function playSeen(stage: Stage): Promise<void> {
  const id = GezinId.parse((await stage.family('Linde')).id);
  const { signalen } = await stage.play({ who: 'anouk', ago: 1 }, listSignalen, { id });
  const waits = signalen.find(({ soort }) => soort === 'hulplijn-wacht');
  if (!waits) return;
  await stage.play({ who: 'anouk', ago: 1 }, answerSignaal, {
    id,
    soort: waits.soort,
    kenmerk: waits.kenmerk,
    reden: 'De aanbieder belde: over twee weken is er plek. Ilse weet het en kan zo lang wachten.',
  });
}
