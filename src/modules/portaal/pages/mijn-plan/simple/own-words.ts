import { readAnalyse } from '#modules/analyse/index.ts';
import { gezinsplanVerbs } from '#modules/plan/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';

/** What a young person said in person: in the own part of the analysis, and about the plan. The newest answers, as written. */
export async function readOwnWords(desk: Desk, id: string): Promise<string[]> {
  const [analyse, plan] = await Promise.all([
    desk.run(readAnalyse, { id }),
    desk.run(gezinsplanVerbs.listInstemmingen, { id }),
  ]);
  const told = isRefusal(analyse)
    ? []
    : (analyse.ronde?.deelnemers ?? [])
        .filter(({ isMijn }) => isMijn)
        .flatMap(({ verhaal }) => (verhaal ?? []).map(({ tekst }) => tekst));
  const said = isRefusal(plan)
    ? []
    : plan.partijen.flatMap(({ isEigen, antwoord }) => (isEigen && antwoord?.toelichting) || []);
  return [...said, ...told].filter((text) => text !== '').slice(0, MOST);
}

/** A page of few words. */
const MOST = 4;
