import type { Jw301 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { type Bevinding, finding } from '#modules/bericht/index.ts';
import { askingKey, type NamedVerzoek, verzoekKey } from '../known.ts';
import type { ToewijzingDeed } from './judge-toewijzing.ts';
import type { Planning } from './planning.ts';

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];

/** Within eight weeks every verzoek is answered (OP274, OP346). */
const longest = 56;

/**
 * TR379: a ReferentieAanbieder is that of a verzoek of this aanbieder to this gemeente for this client, of which this is
 * the first honouring (IV097); what stays as it is may be sent once more with it (IV013). What was asked before verzoeken
 * were kept here nobody can tell. Whether an order without a reference honours a verzoek knows only its gemeente.
 */
export function judgeReferentie(
  { ReferentieAanbieder: referentie }: ToegewezenProduct,
  { deed }: ToewijzingDeed,
  { pad, planning }: { readonly pad: string; readonly planning: Planning },
): Bevinding | undefined {
  const { known, named } = planning;
  if (referentie === undefined || !isAsking(planning)) return undefined;
  const verzoek = known.verzoeken.get(verzoekKey(named.agb, referentie));
  if (!isOf(verzoek, planning)) return wrong(pad, 'Er is geen verzoek met deze referentie voor deze cliënt.');
  return verzoek.isBesloten && deed !== 'keep'
    ? wrong(pad, 'Op het verzoek met deze referentie is al besloten.')
    : undefined;
}

/** Verzoeken for this client are kept here, or all that could still be honoured are. */
function isAsking({ known, parties, named }: Planning): boolean {
  const sinds = known.asking.get(askingKey(named.agb, parties.gemeente));
  return (
    known.asking.has(askingKey(named.agb, parties.gemeente, named.mark)) ||
    (sinds !== undefined && addDays(sinds, longest) <= named.dagtekening)
  );
}

function isOf(
  verzoek: NamedVerzoek | undefined,
  { parties, named }: Pick<Planning, 'parties' | 'named'>,
): verzoek is NamedVerzoek {
  return verzoek?.gemeente === parties.gemeente && verzoek.mark === named.mark;
}

const wrong = (pad: string, tekst: string) => finding('TR379', '9379', `${pad}/ReferentieAanbieder`, tekst);
