import type { Bericht, Bevinding, Jw323, Jw325 } from '#berichten/index.ts';
import { identityKey, identityOf } from '#modules/bericht/index.ts';
import { openOrders } from '#modules/toewijzing/index.ts';
import { openDeclaratieRecords } from './declaratie-records.ts';
import { type Asked, isAbout, judgeAntwoord } from './judge-antwoord.ts';
import { judgeInSeries } from './judge-in-series.ts';

/**
 * Judges berichten that are right on levels 1 and 2, one after another, on levels 3 and 4: by the rules that judge them
 * against records, where the records are what came before in the series. Nothing is kept when it ends. A retour says what
 * became of another bericht and is not judged; what the series cannot know is not judged either.
 * @param today the day of judging, jjjj-mm-dd.
 */
export function openSeries(today: string) {
  const declared = openDeclaratieRecords();
  const orders = openOrders(today, declared.isToegekend);
  const asked: Asked[] = [];
  const { identities } = orders;
  const remember = (bericht: Bericht) => {
    const { soort, afzender, identificatie } = identityOf(bericht);
    identities.add(identityKey(soort, afzender, identificatie));
  };
  const judgeDeclaratie = (bericht: Jw323): readonly Bevinding[] => {
    const known = declared.knownTo(bericht, orders.orders, identities);
    const { soort, bevindingen, prestaties } = judgeInSeries(bericht, known, orders.orders, today);
    // One that is refused in its header was never sent (OP286); of one that is refused as a whole nothing is granted.
    if (soort === 'geweigerd') return bevindingen;
    asked.push({ declaratie: bericht, isAnswered: false });
    if (soort === 'afgewezen') return bevindingen;
    remember(bericht);
    declared.take(
      bericht,
      prestaties.filter(({ codes }) => codes.length === 0),
    );
    return bevindingen;
  };
  const judgeAnswer = (bericht: Jw325): readonly Bevinding[] => {
    const bevindingen = judgeAntwoord(bericht, asked, { identities, today });
    if (bevindingen.length > 0) return bevindingen;
    remember(bericht);
    for (const one of asked) if (isAbout(bericht, one.declaratie)) one.isAnswered = true;
    return [];
  };
  return {
    judge(bericht: Bericht): readonly Bevinding[] {
      switch (bericht.soort) {
        case 'JW301':
        case 'JW305':
        case 'JW307':
        case 'JW315':
        case 'JW317':
        case 'JW319':
          return orders.judge(bericht);
        case 'JW323':
          return judgeDeclaratie(bericht);
        case 'JW325':
          return judgeAnswer(bericht);
        default:
          return [];
      }
    },
  };
}
