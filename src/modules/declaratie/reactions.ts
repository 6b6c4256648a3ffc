import { type Actor, system } from '#platform/actor.ts';
import { defineReaction, type Reaction } from '#platform/events/reaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { receiveDeclaratieantwoorden } from './operations/antwoord/receive-declaratieantwoorden.ts';
import { judgeDeclaraties } from './operations/judge-declaraties.ts';

/** Message traffic: it judges what was received, and reads no file of a family. */
const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['declaratie:judge']),
};

/** Judges one declaratie after another, each in a transaction of its own, until none waits. Answers how many. */
async function judgeWaiting(kit: Kit): Promise<number> {
  let judged = 0;
  for (;;) {
    const origin = { door: 'job', trace: 'declaratie-judge' } as const;
    const outcome = await run(kit, judgeDeclaraties, { limiet: 1 }, { actor: traffic, origin });
    if (isRefusal(outcome)) throw new Error(`judgeDeclaraties: ${outcome.refused}`);
    if (outcome.beoordelingen.length === 0) return judged;
    judged += outcome.beoordelingen.length;
  }
}

/** Takes one answer after another, each in a transaction of its own, until none waits. */
async function takeAnswers(kit: Kit): Promise<void> {
  const origin = { door: 'job', trace: 'declaratie-answer' } as const;
  for (;;) {
    const outcome = await run(kit, receiveDeclaratieantwoorden, { limiet: 1 }, { actor: traffic, origin });
    if (isRefusal(outcome)) throw new Error(`receiveDeclaratieantwoorden: ${outcome.refused}`);
    if (outcome.antwoorden.length === 0) return;
  }
}

/** A declaratie that came is judged at once; one that two workers hear of is judged once. */
const judgeReceived = defineReaction({
  name: 'declaratie-judge',
  on: 'bericht.ontvangen',
  async handle({ soort }, { kit }) {
    if (soort === 'JW323') await judgeWaiting(kit);
  },
});

/** The answer to a declaratie that went out from here is held against it at once. */
const takeAnswer = defineReaction({
  name: 'declaratie-answer',
  on: 'bericht.ontvangen',
  async handle({ soort }, { kit }) {
    if (soort === 'JW325') await takeAnswers(kit);
  },
});

/** What this module does when something happened. */
export const reactions: readonly Reaction[] = [judgeReceived, takeAnswer];
