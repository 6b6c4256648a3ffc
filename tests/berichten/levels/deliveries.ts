import { back, order, pause, start, starts, stop, stops, yearly } from './berichten.ts';
import type { Cases } from './case.ts';

const begun = 'Client/StartProducten/StartProduct[1]';
const ended = 'Client/StopProducten/StopProduct[1]';
const running = [order(), start()];
const stopped = [...running, stop()];
const paused = [...running, stop(pause)];
const product = { Product: { Categorie: '45', Code: '45A01' } } as const;
const otherProduct = { Product: { Categorie: '54', Code: '54A01' } } as const;
const wrongProduct = { Product: { Categorie: '54', Code: '45A01' } } as const;
const taskStart = { ToewijzingNummer: undefined, ...product };

/** JW305 and JW307. */
export const deliveries: Cases = {
  broken: [
    ['TR019', [order()], start({ ToewijzingNummer: 9 }), `${begun}/ToewijzingNummer`],
    ['TR019', running, stop({ ToewijzingNummer: 9 }), `${ended}/ToewijzingNummer`],
    ['TR063', [order()], start(back), `${begun}/StatusAanlevering`],
    ['TR063', [order(), start(product)], start({ ...back, ...otherProduct }), `${begun}/StatusAanlevering`],
    ['TR063', running, stop(back), `${ended}/StatusAanlevering`],
    ['TR063', stopped, stop({ ...back, Einddatum: '2026-06-11' }), `${ended}/StatusAanlevering`],
    ['TR063', stopped, stop({ ...back, RedenBeeindiging: '32' }), `${ended}/StatusAanlevering`],
    ['TR071', stopped, start(back), `${begun}/StatusAanlevering`],
    ['TR074', stopped, start(), begun],
    ['TR074', stopped, stop(), ended, `TR415 ${ended}`],
    ['TR074', paused, stop(pause), ended, `TR413 ${ended}`],
    ['TR326', running, start({ Begindatum: '2026-05-05' }), begun],
    ['TR326', [order()], starts({}, { Begindatum: '2026-05-05' }), 'Client/StartProducten/StartProduct[2]'],
    ['TR382', running, stop({ Begindatum: '2026-05-05' }), ended],
    ['TR382', [order(), start(product)], stop(otherProduct), ended],
    ['TR382', [...paused, start({ Begindatum: '2026-06-20' })], stop({ Einddatum: '2026-06-25' }), ended],
    ['TR413', paused, stop({ ...pause, Einddatum: '2026-06-12' }), ended],
    ['TR414', paused, stop({ Einddatum: '2026-06-09' }), `${ended}/Einddatum`],
    ['TR415', stopped, stop({ Einddatum: '2026-06-20' }), ended],
    ['TR381', [order()], start(wrongProduct), `${begun}/Product/Code`],
    ['TR381', running, stop(wrongProduct), `${ended}/Product/Code`, `TR382 ${ended}`],
  ],
  kept: [
    ['TR019', 'the order is there', [order()], start()],
    ['TR019', 'help that is paid by task names none', [order()], start(taskStart)],
    ['TR019', 'it is on the order', running, stop()],
    ['TR063', 'the start is there', running, start(back)],
    ['TR063', 'the stop is there', stopped, stop(back)],
    [
      'TR063',
      'the pause is there still, also after the final stop',
      [...paused, stop()],
      stop({ ...back, ...pause }),
    ],
    ['TR071', 'the stop was taken back', [...stopped, stop(back)], start(back)],
    ['TR074', 'the earlier start was taken back', [...running, start(back)], start()],
    [
      'TR074',
      'the earlier start is taken back in the same bericht',
      [order(), start(product)],
      starts({ ...back, ...product }, otherProduct),
    ],
    ['TR074', 'the earlier stop was taken back', [...stopped, stop(back)], stop()],
    ['TR326', 'help stopped before', stopped, start({ Begindatum: '2026-06-11' })],
    ['TR326', 'help paused before', paused, start({ Begindatum: '2026-06-11' })],
    ['TR382', 'the start says the same', [order(), start(product)], stop(product)],
    [
      'TR382',
      'help that is paid by task goes by product',
      [order(yearly()), start(taskStart)],
      stop(taskStart),
    ],
    [
      'TR413',
      'help began again after the pause',
      [...paused, start({ Begindatum: '2026-06-20' })],
      stop({ ...pause, Begindatum: '2026-06-20', Einddatum: '2026-06-25' }),
    ],
    ['TR414', 'it ends on the day of the pause', paused, stop()],
    ['TR415', 'the reason is put right in one bericht', stopped, stops(back, { RedenBeeindiging: '32' })],
    ['TR415', 'only the pause came before', paused, stop({ Einddatum: '2026-07-01' })],
    ['TR381', 'code and category belong together', [order()], start(product)],
    ['TR381', 'code and category of the stop belong together', [order(), start(product)], stop(product)],
  ],
};
