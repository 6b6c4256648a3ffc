import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Werkverdeling } from '../schema.ts';
import { listOverdrachtRows } from '../store/overdracht.ts';
import { listVervangingRows } from '../store/vervanging.ts';
import { listCaseloadRows, listRegieGezinnen, listZonderRegieRows } from '../store/werkverdeling.ts';

export const readWerkverdeling = defineOperation({
  name: 'readWerkverdeling',
  route: 'GET /werkverdeling',
  summary:
    'Geeft hoeveel gezinnen ieder van het team heeft, wie voor wie invalt, en welke gezinnen niemand heeft.',
  needs: 'werkverdeling:read',
  input: z.object({}),
  output: Werkverdeling,
  refuses: [],
  // A family that waits for an answer, or that nobody has, shows something of itself before it is taken.
  logs: {
    action: 'R',
    about: (_input, { overdrachten, zonderRegie }) =>
      [...overdrachten.filter(({ isAanMij }) => isAanMij), ...zonderRegie].map(({ gezinId }) => ({
        gezin: gezinId,
        part: 'gezin',
      })),
  },
  async handle(_input, { db, actor }) {
    const { rows: zonderRegie, totaal } = await listZonderRegieRows(db);
    return {
      caseload: await listCaseloadRows(db, actor.account),
      overdrachten: await listOverdrachtRows(db),
      vervangingen: await listVervangingRows(db),
      mijnGezinnen: await listRegieGezinnen(db),
      zonderRegie,
      aantalZonderRegie: totaal,
    };
  },
});
