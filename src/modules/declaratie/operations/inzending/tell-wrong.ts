import type { Bevinding } from '#berichten/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { JudgedPrestatie } from '../../rules/judge-declaratie.ts';
import { tekstOf } from '../../rules/redenen.ts';
import type { Made } from './made.ts';

/** What is wrong with the bericht as a whole; the first few say enough to mend it. */
export function tellFaults(bevindingen: readonly Bevinding[]): Refusal<'declaratie/bericht-fout'> {
  const teksten = [...new Set(bevindingen.map(({ tekst }) => tekst))].slice(0, 5);
  return refuse('declaratie/bericht-fout', { teksten });
}

/** Which of the typed lines will be refused, and why. */
export function tellRefused(
  prestaties: readonly JudgedPrestatie[],
  lines: Made['lines'],
): Refusal<'declaratie/wordt-afgewezen'> {
  const regels = prestaties
    .filter(({ codes }) => codes.length > 0)
    .map(({ prestatie, codes }) => ({
      regel: lines.get(prestatie.ProductReferentie.ReferentieNummer)?.nr ?? 0,
      redenen: codes.map((code) => ({ code, tekst: tekstOf(code) })),
    }));
  return refuse('declaratie/wordt-afgewezen', { aantal: regels.length, regels });
}
