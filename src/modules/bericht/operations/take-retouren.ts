import type { Retourbericht } from '#berichten/index.ts';
import type { Context } from '#platform/operation.ts';
import { finding } from '../rules/finding.ts';
import { identityKey } from '../rules/judge-head.ts';
import { answeredSoort, readRetour } from '../rules/read-retour.ts';
import type { Bevinding } from '../schema.ts';
import { findSent, type SentBericht, writeRetour } from '../store/waiting.ts';

type Taken = { readonly bevindingen: readonly Bevinding[] };

/** Holds retours against the berichten of ours that they name. Answers of each what is wrong with it, in the same order. */
export async function takeRetouren(
  { db, now }: Context,
  retouren: readonly Retourbericht[],
): Promise<Taken[]> {
  const sent = await findSent(db, retouren.map(namedBy));
  const answered = new Set<string>();
  const writes: { id: string; codes: ReturnType<typeof readRetour> }[] = [];
  const taken = retouren.map((retour): Taken => {
    const { soort, afzender, identificatie } = namedBy(retour);
    const found = sent.get(identityKey(soort, afzender, identificatie));
    const wrong = judge(found, answered);
    if (wrong) return { bevindingen: [wrong] };
    if (found) {
      answered.add(found.id);
      writes.push({ id: found.id, codes: readRetour(retour) });
    }
    return { bevindingen: [] };
  });
  await writeRetour(db, now, writes);
  return taken;
}

/** A retour repeats sender and number of the bericht that it answers (iJw IV028). */
function namedBy({ soort, Header }: Retourbericht) {
  return {
    soort: answeredSoort(soort),
    afzender: Header.Afzender,
    identificatie: Header.BerichtIdentificatie.Identificatie,
  };
}

function judge(found: SentBericht | undefined, answered: ReadonlySet<string>): Bevinding | undefined {
  const pad = '/Bericht/Header/BerichtIdentificatie';
  if (found === undefined)
    return finding('OP065', 'onbekend', pad, 'Dit is een retour op een bericht dat hier niet is verstuurd.');
  if (found.isAnswered || answered.has(found.id))
    return finding('OP065', 'dubbel', pad, 'Op dit bericht is al een andere retour gekomen.');
  return undefined;
}
