import type { Jw307 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { finding } from '#modules/bericht/index.ts';
import { isProductOf, judgeToewijzingOf, type KnownLevering, type StartFacts } from './judge-start.ts';

type StopProduct = Jw307['Client']['StopProducten']['StopProduct'][number];

/** How a delivery ended; all null while it runs. */
export type Einde = Pick<KnownLevering, 'einddatum' | 'redenBeeindiging' | 'pauzeOp'>;

/** What becomes of a delivery by this StopProduct. */
export type StopDeed = { readonly levering: KnownLevering; readonly einde: Einde };

/** RedenBeeindiging 20: delivery pauses, help itself goes on (iJw JZ588). */
export const paused = '20';
const takeBack = '3';

const running: Einde = { einddatum: null, redenBeeindiging: null, pauzeOp: null };

/** May this StopProduct end a delivery? Level 3 rules TR019, TR063, TR074, TR382 and TR413 to TR415 of iJw 3.2. */
export function judgeStop(stop: StopProduct, pad: string, facts: StartFacts): StopDeed | Bevinding[] {
  const levering = facts.leveringen.find(
    (one) => one.begindatum === stop.Begindatum && isProductOf(stop, one, facts.toewijzing),
  );
  if (stop.StatusAanlevering === takeBack) return judgeTakeBack(stop, pad, levering);
  const unknown = judgeToewijzingOf(stop.ToewijzingNummer, pad, facts);
  if (unknown) return [unknown];
  if (!levering) return [finding('TR382', '9069', pad, 'Er is geen start bij deze stop.')];
  if (levering.redenBeeindiging === paused && facts.leveringen.at(-1) !== levering)
    return [finding('TR382', '9069', pad, 'Deze hulp is later opnieuw begonnen; stop de laatste start.')];
  const wrong = judgeAfterEarlier(stop, pad, levering);
  if (wrong.length > 0) return wrong;
  const { Einddatum: einddatum, RedenBeeindiging: redenBeeindiging } = stop;
  return { levering, einde: { einddatum, redenBeeindiging, pauzeOp: levering.einddatum } };
}

/**
 * TR063 asks no more than that a stop with exactly this key was received and not taken back. A pause is taken back also
 * when a final stop came after it; a final stop that is taken back leaves the pause before it as it was.
 */
function judgeTakeBack(
  { RedenBeeindiging, Einddatum }: StopProduct,
  pad: string,
  levering: KnownLevering | undefined,
): StopDeed | Bevinding[] {
  if (levering?.einddatum === Einddatum && levering.redenBeeindiging === RedenBeeindiging) {
    const { pauzeOp } = levering;
    const before =
      pauzeOp === null ? running : { einddatum: pauzeOp, redenBeeindiging: paused, pauzeOp: null };
    return { levering, einde: before };
  }
  if (levering?.pauzeOp === Einddatum && RedenBeeindiging === paused)
    return { levering, einde: { ...levering, pauzeOp: null } };
  return [finding('TR063', '9063', `${pad}/StatusAanlevering`, 'Er is geen stop om terug te nemen.')];
}

/** One that was sent before breaks TR074, and as another stop of what has stopped TR415 or TR413 as well. */
function judgeAfterEarlier(stop: StopProduct, pad: string, levering: KnownLevering): Bevinding[] {
  const { einddatum, redenBeeindiging, pauzeOp } = levering;
  if (einddatum === null) return [];
  const isPause = stop.RedenBeeindiging === paused;
  const isSame = einddatum === stop.Einddatum && redenBeeindiging === stop.RedenBeeindiging;
  const wrong =
    isSame || (isPause && pauzeOp === stop.Einddatum)
      ? [finding('TR074', '9074', pad, 'Deze stop is al eerder ontvangen.')]
      : [];
  if (redenBeeindiging !== paused)
    wrong.push(finding('TR415', '9415', pad, 'Deze hulp is al definitief gestopt.'));
  if (isPause && (redenBeeindiging === paused || pauzeOp !== null))
    wrong.push(finding('TR413', '9413', pad, 'Deze hulp is al tijdelijk gestopt.'));
  if (stop.Einddatum < einddatum)
    wrong.push(
      finding('TR414', '9414', `${pad}/Einddatum`, 'De einddatum ligt voor die van de eerdere stop.'),
    );
  return wrong;
}
