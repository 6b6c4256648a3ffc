import type { Jw325 } from '#berichten/index.ts';
import { type Bevinding, finding } from '#modules/bericht/index.ts';

/** A declaratie that was sent from here, as far as its answer is held against it. */
export type SentDeclaratie = {
  readonly id: string;
  readonly berichtId: string;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly declaratienummer: string;
  readonly dagtekening: string;
  /** Cents, signed. */
  readonly ingediend: number;
  readonly isBeantwoord: boolean;
  /** By ReferentieNummer. */
  readonly regels: ReadonlyMap<string, SentRegel>;
};

export type SentRegel = {
  readonly clientNr: number;
  readonly prestatieNr: number;
  /** Keyed mark of the BSN, in hex. */
  readonly mark: string;
  /** Cents, signed. */
  readonly bedrag: number;
};

/** What the gemeente decided: with `codes` it refused the whole; else the lines that it refused, and why. */
export type Antwoord = {
  readonly codes: readonly string[];
  readonly toegekend: number;
  readonly afgewezen: ReadonlyMap<string, readonly string[]>;
};

/** Nothing remarked; all of it right (WJ001). */
const fine: ReadonlySet<string> = new Set(['0200', '8001']);
const header = '/Bericht/Header/DeclaratieIdentificatie';
const inside = '/Bericht/DeclaratieAntwoord';

const wrong = (code: string, pad: string, tekst: string, regel = 'IV087') => [
  finding(regel, code, pad, tekst),
];
const realCodes = ({ RetourCode }: { readonly RetourCode: readonly string[] }) =>
  RetourCode.filter((code) => !fine.has(code));

/**
 * Holds the answer to a declaratie (JW325) against what was sent (IV087). It repeats only what is refused, so that what it
 * does not name was granted. There is no retour to it: what does not fit is told to the gemeente in another way.
 * @param marks the keyed mark of the BSN of each client of the answer.
 * @returns what was decided, or what is wrong with the answer: then nothing changes.
 */
export function judgeAntwoord(
  bericht: Jw325,
  marks: readonly string[],
  sent: SentDeclaratie | undefined,
): Antwoord | readonly Bevinding[] {
  if (sent === undefined)
    return wrong(
      'onbekend',
      header,
      'Dit is een antwoord op een declaratie die hier niet is verstuurd.',
      'TR337',
    );
  if (sent.isBeantwoord) return wrong('dubbel', header, 'Op deze declaratie is al een antwoord gekomen.');
  const inHeader = realCodes(bericht.Header.RetourCodes);
  if (inHeader.length > 0) return { codes: inHeader, toegekend: 0, afgewezen: new Map() };
  const { DeclaratieAntwoord: antwoord } = bericht;
  if (antwoord === undefined) return wrong('leeg', inside, 'Het antwoord zegt niet wat er is besloten.');
  return judgeInhoud(antwoord, marks, sent);
}

type Inhoud = NonNullable<Jw325['DeclaratieAntwoord']>;

function judgeInhoud(
  antwoord: Inhoud,
  marks: readonly string[],
  sent: SentDeclaratie,
): Antwoord | readonly Bevinding[] {
  if (antwoord.DeclaratieNummer !== sent.declaratienummer)
    return wrong(
      'nummer',
      `${inside}/DeclaratieNummer`,
      'Het declaratienummer is een ander dan dat van de declaratie.',
      'TR376',
    );
  if (signedTotal(antwoord.TotaalIngediendBedrag) !== sent.ingediend)
    return wrong(
      'bedrag',
      `${inside}/TotaalIngediendBedrag`,
      'Het ingediende bedrag is een ander dan dat van de declaratie.',
    );
  const codes = realCodes(antwoord.RetourCodes);
  const toegekend = signedTotal(antwoord.TotaalToegekendBedrag);
  if (codes.length > 0)
    return toegekend === 0
      ? { codes, toegekend, afgewezen: new Map() }
      : wrong(
          'bedrag',
          `${inside}/TotaalToegekendBedrag`,
          'Wat als geheel is afgewezen, kan niet deels zijn toegekend.',
        );
  const afgewezen = readRegels(antwoord, marks, sent.regels);
  if (!(afgewezen instanceof Map)) return afgewezen;
  const refused = [...afgewezen.keys()].reduce((sum, nr) => sum + (sent.regels.get(nr)?.bedrag ?? 0), 0);
  if (toegekend !== sent.ingediend - refused)
    return wrong(
      'bedrag',
      `${inside}/TotaalToegekendBedrag`,
      'Het toegekende bedrag volgt niet uit wat is afgewezen.',
    );
  return { codes: [], toegekend, afgewezen };
}

/** By ReferentieNummer why each line was refused; the code of a client is one of each of its lines. */
function readRegels(
  { Clienten }: Inhoud,
  marks: readonly string[],
  regels: SentDeclaratie['regels'],
): Map<string, readonly string[]> | readonly Bevinding[] {
  const told = (Clienten?.Client ?? []).flatMap((client, at) =>
    client.Prestaties.Prestatie.map((prestatie, nr) => ({
      pad: `${inside}/Clienten/Client[${at + 1}]/Prestaties/Prestatie[${nr + 1}]`,
      nummer: prestatie.ProductReferentie.ReferentieNummer,
      mark: marks[at],
      bedrag: signed(prestatie.IngediendBedrag),
      codes: [...new Set([...realCodes(client.RetourCodes), ...prestatie.RetourCodes.RetourCode])],
    })),
  );
  const afgewezen = new Map<string, readonly string[]>();
  for (const { pad, nummer, mark, bedrag, codes } of told) {
    const known = regels.get(nummer);
    if (known === undefined) return wrong('9366', pad, 'Deze regel staat niet in de declaratie.', 'TR366');
    if (known.mark !== mark || known.bedrag !== bedrag)
      return wrong('9367', pad, 'Deze regel staat anders in de declaratie.', 'TR367');
    if (afgewezen.has(nummer))
      return wrong('regel-dubbel', pad, 'Deze regel staat vaker dan één keer in het antwoord.');
    afgewezen.set(nummer, codes);
  }
  return afgewezen;
}

const signed = ({ Bedrag, DebetCredit }: { readonly Bedrag: number; readonly DebetCredit: string }) =>
  DebetCredit === 'D' ? Bedrag : -Bedrag;
const signedTotal = ({ TotaalBedrag, DebetCredit }: Inhoud['TotaalIngediendBedrag']) =>
  signed({ Bedrag: TotaalBedrag, DebetCredit });
