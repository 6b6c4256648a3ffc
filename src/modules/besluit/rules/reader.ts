import type { Besluit, Kindafweging } from '../schema/besluit.ts';

/** Who reads: one who works on besluiten, or one of the family or a guest, with the members that this account is. */
export type Reader = { readonly isWorker: boolean; readonly own: readonly string[] };

/**
 * What a reader sees of a besluit. Until it is taken a family sees that it is being prepared, what was asked and when it
 * is due: words that may still change would be read as the answer.
 */
export function besluitFor(besluit: Besluit, { isWorker }: Reader): Besluit {
  if (isWorker) return besluit;
  const own = { ...besluit, meelezing: null };
  if (besluit.genomenOp !== null) return own;
  return {
    ...own,
    soort: null,
    bevinding: '',
    bevindingen: [],
    motivering: '',
    gevolg: '',
    van: null,
    tot: null,
    artikelen: [],
    gebruikelijkeHulp: null,
    gebruikelijkeHulpUitleg: '',
    isMaatwerk: false,
    maatwerkUitleg: '',
  };
}

/**
 * What a reader sees of the weighing for each child. A child's own words are the child's: others of the family read them
 * only when the child wants them in the letter, and why a child could not safely be asked is for workers alone.
 */
export function kinderenFor(
  kinderen: readonly Kindafweging[],
  besluit: Pick<Besluit, 'genomenOp'>,
  { isWorker, own }: Reader,
): Kindafweging[] {
  if (isWorker) return [...kinderen];
  const isTaken = besluit.genomenOp !== null;
  return kinderen.map((kind) => {
    const told = isTaken ? afterTaking(kind) : { ...kind, ...nothingYet };
    return own.includes(kind.persoonId)
      ? {
          ...told,
          mening: kind.mening,
          geenMening: kind.geenMening,
          wijze: kind.wijze,
          gehoordOp: kind.gehoordOp,
        }
      : told;
  });
}

const nothingYet = {
  rechten: [],
  belang: '',
  gevolg: '',
  weging: '',
  mening: '',
  wijze: null,
  gehoordOp: null,
  geenMening: null,
  geenMeningUitleg: '',
};

function afterTaking(kind: Kindafweging): Kindafweging {
  const mening = kind.isInBrief ? kind.mening : '';
  return {
    ...kind,
    mening,
    geenMeningUitleg: kind.geenMening === 'niet-veilig' ? '' : kind.geenMeningUitleg,
  };
}
