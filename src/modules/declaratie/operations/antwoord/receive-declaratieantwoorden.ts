import { z } from 'zod';
import { readBericht } from '#berichten/index.ts';
import {
  type Bevinding,
  settleBericht,
  takeTurns,
  takeWaiting,
  type WaitingBericht,
  writeAntwoord,
} from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { type Antwoord, judgeAntwoord, type SentDeclaratie } from '../../rules/antwoord/judge-antwoord.ts';
import { betalenUiterlijk } from '../../rules/betaling.ts';
import { findSentDeclaratie, saveAntwoord } from '../../store/antwoord.ts';
import { insertBetaling } from '../../store/write.ts';

const many = 'Verwerk 1 tot en met 100 antwoorden tegelijk.';

/**
 * Takes answers (JW325) of gemeenten elsewhere to declaraties that went out from here, the oldest first: keeps what was
 * granted and refused, and when it is paid. One that does not fit what was sent is refused, and changes nothing; there is
 * no retour to an answer.
 */
export const receiveDeclaratieantwoorden = defineOperation({
  name: 'receiveDeclaratieantwoorden',
  route: 'POST /declaratieantwoorden',
  summary: 'Verwerkt ontvangen antwoorden op declaraties (JW325) van gemeenten elders.',
  needs: 'declaratie:judge',
  input: z.object({
    limiet: z.coerce.number({ error: many }).int(many).min(1, many).max(100, many).default(10),
  }),
  output: z.object({
    antwoorden: z.array(
      z.object({ bericht: z.uuid(), declaratie: z.uuid().nullable(), isVerwerkt: z.boolean() }),
    ),
    gezinnen: z.array(z.uuid()),
  }),
  refuses: [],
  logs: {
    action: 'U',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'toewijzing' })),
  },

  async handle({ limiet }, context) {
    await takeTurns(context.db);
    const antwoorden: { bericht: string; declaratie: string | null; isVerwerkt: boolean }[] = [];
    const gezinnen = new Set<string>();
    while (antwoorden.length < limiet) {
      const [waiting] = await takeWaiting(context.db, 'JW325', 1);
      if (!waiting) break;
      const taken = await take(waiting, context);
      antwoorden.push({ bericht: waiting.id, declaratie: taken.declaratie, isVerwerkt: taken.isVerwerkt });
      for (const gezin of taken.gezinnen) gezinnen.add(gezin);
    }
    return { antwoorden, gezinnen: [...gezinnen] };
  },
});

type Taken = {
  readonly declaratie: string | null;
  readonly isVerwerkt: boolean;
  readonly gezinnen: readonly string[];
};

async function take({ id, inhoud }: WaitingBericht, context: Context): Promise<Taken> {
  const { bericht, bevindingen } = readBericht(inhoud);
  // Levels 1 and 2 were passed when it came; where the rules became stricter since, it is refused after all.
  if (bericht?.soort !== 'JW325' || bevindingen.length > 0) return await refuse(id, bevindingen, context);
  const { Afzender, Ontvanger, DeclaratieIdentificatie } = bericht.Header;
  const sent = await findSentDeclaratie(context.db, {
    agb: Ontvanger,
    gemeente: Afzender,
    identificatie: DeclaratieIdentificatie.Identificatie,
  });
  const marks = (bericht.DeclaratieAntwoord?.Clienten?.Client ?? []).map(({ Bsn }) =>
    context.vault.mark(Bsn).toString('hex'),
  );
  const outcome = judgeAntwoord(bericht, marks, sent);
  if (!('toegekend' in outcome) || sent === undefined)
    return await refuse(id, 'toegekend' in outcome ? [] : outcome, context);
  return await keep(id, sent, outcome, context);
}

async function refuse(id: string, bevindingen: readonly Bevinding[], context: Context): Promise<Taken> {
  await settleBericht(context, { id, bevindingen, gezinnen: [] });
  return { declaratie: null, isVerwerkt: false, gezinnen: [] };
}

async function keep(id: string, sent: SentDeclaratie, antwoord: Antwoord, context: Context): Promise<Taken> {
  const { db, now } = context;
  const gezinnen = await saveAntwoord(db, sent, antwoord, now);
  const { toegekend, codes } = antwoord;
  await insertBetaling(db, { ...sent, toegekend }, betalenUiterlijk(sent.dagtekening));
  await settleBericht(context, { id, bevindingen: [], gezinnen });
  const told = codes.length > 0 ? [{ pad: '/Bericht', codes: [...codes] }] : [];
  await writeAntwoord(db, now, { id: sent.berichtId, antwoord: id, codes: told });
  context.emit('declaratie.beoordeeld', { declaratie: sent.id });
  return { declaratie: sent.id, isVerwerkt: true, gezinnen };
}
