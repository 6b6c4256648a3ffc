import type { Besluit } from '../../schema/besluit.ts';
import type { Bezwaar } from '../../schema/bezwaar.ts';
import type { Ingebrekestelling, TeLaat } from '../../schema/dwangsom.ts';
import { answerBy, decideBy } from '../termijnen.ts';
import { reckonDwangsom } from './dwangsom.ts';

/** A besluit or a bezwaar as being late sees it: its last day, and the day on which it was answered. */
export function termsOf(
  besluit: Besluit,
  bezwaar?: Bezwaar,
): { uiterlijk: string; verteldOp: string | null } {
  if (!bezwaar) return { uiterlijk: decideBy(besluit), verteldOp: besluit.verzondenOp ?? besluit.gestoptOp };
  if (besluit.verzondenOp === null) throw new Error('only a besluit that was told can be objected to');
  return { uiterlijk: answerBy(bezwaar, besluit.verzondenOp), verteldOp: bezwaar.uitkomstOp };
}

/** With what the gemeente is too late now, or was when someone said so; a conversation has no term of the law. */
export function lateOf(
  besluit: Besluit,
  { bezwaren, meldingen }: { bezwaren: readonly Bezwaar[]; meldingen: readonly Ingebrekestelling[] },
  today: string,
): TeLaat[] {
  const formal = bezwaren.filter(({ soort }) => soort === 'bezwaar');
  return [undefined, ...formal].flatMap((bezwaar) => {
    const days = termsOf(besluit, bezwaar);
    const known = meldingen.find(({ bezwaarId }) => bezwaarId === (bezwaar?.id ?? null)) ?? null;
    const isLate = days.verteldOp === null && days.uiterlijk < today;
    if (!isLate && known === null) return [];
    return [
      {
        over: bezwaar ? ('bezwaar' as const) : ('besluit' as const),
        bezwaarId: bezwaar?.id ?? null,
        naam: bezwaar?.indienerNaam ?? null,
        ...days,
        ingebrekestelling: known,
        dwangsom: known && reckonDwangsom({ ...days, ontvangenOp: known.ontvangenOp }, today),
      },
    ];
  });
}
