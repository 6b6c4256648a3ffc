import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { TweedeBlik } from '../../schema/bewaren.ts';
import { listUitzonderingenFor } from '../../store/afsluiting.ts';
import { listVerzoekenFor } from '../../store/bewaren.ts';

export const listTweedeBlik = defineOperation({
  name: 'listTweedeBlik',
  route: 'GET /tweede-blik',
  summary:
    'Wat collega’s u vragen om als tweede mee te kijken: een uitzondering bij het afsluiten, of een vernietiging.',
  needs: 'afsluiting:confirm',
  input: z.object({}),
  output: z.object({ vragen: z.array(TweedeBlik), gezinnen: z.array(z.uuid()) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'afsluiting' })),
  },

  async handle(_input, { db, actor }) {
    const account = actor.account ?? '';
    const uitzonderingen = await listUitzonderingenFor(db, account);
    const verzoeken = await listVerzoekenFor(db, account);
    return {
      vragen: [
        ...uitzonderingen.map(({ id, reden, ontbreekt, gevraagdDoorNaam, gevraagdOp }) => ({
          soort: 'uitzondering' as const,
          id,
          reden,
          ontbreekt,
          doorNaam: gevraagdDoorNaam,
          op: gevraagdOp,
        })),
        ...verzoeken.map(({ id, vraag, beslotenDoorNaam, beslotenOp, gevraagdOp, uiterlijk }) => ({
          soort: 'vernietiging' as const,
          id,
          reden: vraag,
          doorNaam: beslotenDoorNaam ?? '',
          op: beslotenOp ?? gevraagdOp,
          uiterlijk,
        })),
      ],
      gezinnen: [...new Set([...uitzonderingen, ...verzoeken].map(({ gezinId }) => gezinId))],
    };
  },
});
