import { addDays } from '#berichten/rekenen/kalender.ts';

/** A reasonable time is over in any case two weeks after the question (Regeling Jeugdwet art. 1a.1). */
const answerWithin = 14;

/** Last day on which the other gemeente should have answered, and whether that is past on a day without an outcome. */
export function dueOf(
  { begonnenOp, wijze }: { readonly begonnenOp: string; readonly wijze: string | null },
  day: string,
): { readonly uiterlijk: string; readonly isTeLaat: boolean } {
  const uiterlijk = addDays(begonnenOp, answerWithin);
  return { uiterlijk, isTeLaat: wijze === null && day > uiterlijk };
}
