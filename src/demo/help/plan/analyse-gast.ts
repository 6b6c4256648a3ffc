// Names and what people write stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { changeAnalysedeel, openAnalysegast, readAnalysedeel } from '#modules/analyse/index.ts';
import { enterGast, PersoonId } from '#modules/gezin/index.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import { stoppedAt } from '#platform/clock.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Stage, StageFamily } from '../stage.ts';

const origin = { door: 'job', trace: 'demo' } as const;

/** The football coach has no account; he writes what he sees by a link, and reads nothing else of the analysis. */
export async function playGuest(stage: Stage, { id, leden }: StageFamily): Promise<void> {
  const agree = ['Ilse', 'Jan', 'Noor'].flatMap((naam) => leden.get(naam) ?? []);
  const asked = await stage.play({ who: 'anouk', ago: 14 }, openAnalysegast, {
    id,
    naam: 'Daan, trainer van Sem',
    vraag: 'Hoe gaat het met Sem op het veld, en wat helpt daar?',
    uiterlijk: stage.ago(-14),
    instemming: agree.map((one) => PersoonId.parse(one)),
  });
  const then: Kit = { ...stage.kit, clock: stoppedAt(stage.ago(13)) };
  const entered = await enterGast(then, { code: asked.code, browser: undefined }, origin);
  const actor = entered && (await actorOf(then.db, then.clock, entered.aanstelling));
  if (!actor) throw new Error('The link of the demo opens nothing.');
  const place = { id, deelnemerId: asked.deelnemerId };
  const part = await run(then, readAnalysedeel, place, { actor, origin });
  if (isRefusal(part)) throw new Error(part.refused);
  const told = await run(
    then,
    changeAnalysedeel,
    {
      ...place,
      versie: part.deelnemer.versie,
      antwoorden: [
        {
          vraag: 'zien',
          tekst: 'Op het veld is hij rustig. Als er geschreeuwd wordt, loopt hij even weg en komt terug.',
        },
        { vraag: 'goed', tekst: 'Hij helpt de kleintjes met hun veters. Dat doet hij uit zichzelf.' },
      ],
      delen: true,
    },
    { actor, origin },
  );
  if (isRefusal(told)) throw new Error(told.refused);
}
