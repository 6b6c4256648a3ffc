import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { workOf } from '../../rules/dossier.ts';
import { Werkregel } from '../../schema/dossier.ts';
import { listOpenBesluiten } from '../../store/werklijst.ts';

/** What waits for who works on besluiten: terms that run or have passed, besluiten to read along, objections to answer. */
export const listBesluitwerk = defineOperation({
  name: 'listBesluitwerk',
  route: 'GET /besluiten',
  summary: 'Geeft de besluiten en bezwaren die op u wachten, met de termijn van de wet.',
  needs: 'besluit:decide',
  input: z.object({}),
  output: z.object({ regels: z.array(Werkregel), gezinnen: z.array(z.uuid()) }),
  refuses: [],
  logs: { action: 'R', about: (_, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'besluit' })) },

  async handle(_input, { db, actor, today }) {
    const found = await listOpenBesluiten(db);
    const regels = workOf(found, actor.account, today);
    const shown = new Set(regels.map(({ besluitId }) => besluitId));
    const gezinnen = found
      .filter(({ besluit }) => shown.has(besluit.id))
      .map(({ besluit }) => besluit.gezinId);
    return { regels, gezinnen: [...new Set(gezinnen)] };
  },
});
