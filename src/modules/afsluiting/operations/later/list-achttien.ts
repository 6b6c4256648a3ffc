import { z } from 'zod';
import { addMonths } from '#berichten/rekenen/kalender.ts';
import { defineOperation } from '#platform/operation.ts';
import { birthdayAt, klokOf } from '../../rules/birthday.ts';
import { monthsAheadOf } from '../../rules/norm.ts';
import { AchttienRegel } from '../../schema/later.ts';
import { listNormGegevens } from '../../store/gezin.ts';
import { listNearing } from '../../store/later.ts';

/** Far more young people near 18 than one worker helps. */
const most = 300;

/** Ordered by date of birth and by nothing else. */
export const listAchttien = defineOperation({
  name: 'listAchttien',
  route: 'GET /achttien',
  summary: 'De jongeren van uw gezinnen die bijna 18 zijn of het net werden, met wat er geregeld is.',
  needs: 'afsluiting:list',
  input: z.object({}),
  output: z.object({
    jongeren: z.array(AchttienRegel),
    /** From how many months before the birthday someone stands here; of the regio, or assumed. */
    maandenVooruit: z.int(),
  }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { jongeren }) =>
      jongeren.map(({ gezinId, persoonId }) => ({ gezin: gezinId, persoon: persoonId, part: 'afsluiting' })),
  },

  async handle(_input, { db, today }) {
    const maandenVooruit = monthsAheadOf(await listNormGegevens(db));
    // A little wider than the days ask; which of them count the clock says.
    const span = {
      bornAfter: birthdayAt(today, -23),
      bornUntil: addMonths(today, maandenVooruit - 18 * 12 + 1),
    };
    const found = await listNearing(db, span, most);
    const jongeren = found.flatMap(({ geboortedatum, ...one }) => {
      const klok = klokOf(geboortedatum, today, maandenVooruit);
      return klok.fase === 'ver' || klok.fase === 'voorbij' ? [] : [{ ...one, klok }];
    });
    return { jongeren: AchttienRegel.array().parse(jongeren), maandenVooruit };
  },
});
