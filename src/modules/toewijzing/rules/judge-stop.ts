import type { Jw307 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { finding } from '#modules/bericht/index.ts';
import { judgeToewijzingOf, type KnownLevering, type StartFacts } from './judge-start.ts';

type StopProduct = Jw307['Client']['StopProducten']['StopProduct'][number];

export type StopDeed =
  | { readonly deed: 'stop'; readonly levering: KnownLevering; readonly isFinal: boolean }
  | { readonly deed: 'take-back-stop'; readonly levering: KnownLevering };

/** RedenBeeindiging 20: delivery pauses, help itself goes on (iJw JZ588). */
export const paused = '20';
const takeBack = '3';

/** May this StopProduct end a delivery? Level 3 rules TR019, TR063, TR382 and TR413 to TR415 of iJw 3.2. */
export function judgeStop(stop: StopProduct, pad: string, facts: StartFacts): StopDeed | Bevinding {
  const unknown = judgeToewijzingOf(stop.ToewijzingNummer, pad, facts);
  if (unknown) return unknown;
  const levering = facts.leveringen.find(({ begindatum }) => begindatum === stop.Begindatum);
  if (!levering) return finding('TR382', '9069', pad, 'Er is geen start bij deze stop.');
  if (stop.StatusAanlevering === takeBack) {
    if (levering.einddatum !== null) return { deed: 'take-back-stop', levering };
    return finding('TR063', '9063', `${pad}/StatusAanlevering`, 'Er is geen stop om terug te nemen.');
  }
  return (
    judgeAfterEarlier(stop, pad, levering) ?? {
      deed: 'stop',
      levering,
      isFinal: stop.RedenBeeindiging !== paused,
    }
  );
}

function judgeAfterEarlier(
  stop: StopProduct,
  pad: string,
  { einddatum, redenBeeindiging }: KnownLevering,
): Bevinding | undefined {
  if (einddatum === null) return undefined;
  if (redenBeeindiging !== paused)
    return finding('TR415', '9415', pad, 'Deze hulp is al definitief gestopt.');
  if (stop.RedenBeeindiging === paused)
    return finding('TR413', '9413', pad, 'Deze hulp is al tijdelijk gestopt.');
  if (stop.Einddatum < einddatum)
    return finding('TR414', '9414', `${pad}/Einddatum`, 'De einddatum ligt voor die van de eerdere stop.');
  return undefined;
}
