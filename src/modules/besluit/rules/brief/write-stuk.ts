import type { Besluit } from '../../schema/besluit.ts';
import type { Bezwaar } from '../../schema/bezwaar.ts';
import type { Brief, Stuk } from '../../schema/brief.ts';
import type { Dwangsomstand, Ingebrekestelling } from '../../schema/dwangsom.ts';
import { objectBy } from '../termijnen.ts';
import { stukken as t } from './stukken/words.nl.ts';
import { brief } from './words.nl.ts';
import { dayInWords, namesInWords } from './write-brief.ts';

/** To whom and from whom: what every letter has. */
export type Envelop = {
  readonly aan: readonly { readonly persoonId: string | null; readonly naam: string }[];
  /** How those people are greeted. */
  readonly voornamen: readonly string[];
  readonly gemeenteNaam: string;
  readonly namens: string;
  readonly datum: string;
};

const stuk = (kop: string, zinnen: readonly string[], lijst: readonly string[] = []): Stuk => ({
  kop,
  zinnen: zinnen.filter((zin) => zin !== ''),
  lijst: [...lijst],
});

function wrap(envelop: Envelop, about: { betreft: string; kenmerk: string; stukken: Stuk[] }): Brief {
  return {
    aan: envelop.aan.map(({ naam }) => naam),
    geadresseerden: envelop.aan.flatMap(({ persoonId, naam }) =>
      persoonId === null ? [] : [{ persoonId, naam }],
    ),
    ...about,
    datum: envelop.datum,
    afzender: brief.afzender(envelop.gemeenteNaam),
    namens: brief.namens(envelop.namens),
    aanhef: brief.aanhef(namesInWords(envelop.voornamen)),
    groet: brief.groet,
    kinderen: [],
  };
}

/** Asks the family to complete its aanvraag: what lacks, until when, and what follows (Awb art. 4:5 lid 1 and 4:15). */
export function writeAanvulling(besluit: Besluit, kinderen: readonly string[], envelop: Envelop): Brief {
  const { aanvullingWat, aanvullingUitleg, aanvullingVoor, aanvraagOp } = besluit;
  return wrap(envelop, {
    betreft: t.aanvulling.betreft(namesInWords(kinderen)),
    kenmerk: brief.kenmerk(besluit.kenmerk),
    stukken: [
      stuk(
        t.aanvulling.kop,
        [t.aanvulling.begin(dayInWords(aanvraagOp)), aanvullingUitleg],
        aanvullingWat.map((wat) => t.aanvulling.wat[wat]),
      ),
      stuk(t.aanvulling.wanneer, [t.aanvulling.tot(dayInWords(aanvullingVoor ?? '')), t.aanvulling.gevolg]),
      stuk(brief.kop.hulp, brief.hulp),
    ],
  });
}

/** Asks who objected to mend what lacks (Awb art. 6:6). */
export function writeHerstel(besluit: Besluit, bezwaar: Bezwaar, envelop: Envelop): Brief {
  const kenmerk = brief.kenmerk(besluit.kenmerk);
  const { herstelWat, herstelUitleg, herstelVoor, ontvangenOp } = bezwaar;
  return wrap(envelop, {
    betreft: t.herstel.betreft(kenmerk),
    kenmerk,
    stukken: [
      stuk(
        t.herstel.kop,
        [t.herstel.begin(dayInWords(ontvangenOp)), herstelUitleg],
        herstelWat.map((wat) => t.herstel.wat[wat]),
      ),
      stuk(t.herstel.wanneer, [t.herstel.tot(dayInWords(herstelVoor ?? '')), t.herstel.gevolg]),
      stuk(brief.kop.hulp, brief.hulp),
    ],
  });
}

type Answered = Bezwaar & { readonly uitkomst: keyof typeof t.bezwaar.uitkomst };

/** Whether a bezwaar was decided in a way that asks for a letter: a conversation, and what was taken back, do not. */
export function isDecided(bezwaar: Bezwaar): bezwaar is Answered {
  return bezwaar.soort === 'bezwaar' && bezwaar.uitkomst !== null && bezwaar.uitkomst in t.bezwaar.uitkomst;
}

/** The answer to a bezwaar, with its reasons and the way to the court (Awb art. 7:12, 6:7 and 6:23). */
export function writeBezwaarbrief(besluit: Besluit, bezwaar: Answered, envelop: Envelop): Brief {
  const kenmerk = brief.kenmerk(besluit.kenmerk);
  const { uitkomst, uitkomstGrond, uitkomstReden, herstelVoor } = bezwaar;
  const ground =
    uitkomstGrond === null
      ? ''
      : t.bezwaar.grond[uitkomstGrond](herstelVoor === null ? null : dayInWords(herstelVoor));
  return wrap(envelop, {
    betreft: t.bezwaar.betreft(kenmerk),
    kenmerk,
    stukken: [
      stuk(t.bezwaar.kop, [t.bezwaar.uitkomst[uitkomst], ground]),
      stuk(t.bezwaar.reden, [uitkomstReden ?? '']),
      stuk(t.bezwaar.verder, t.bezwaar.beroep(dayInWords(objectBy(envelop.datum)))),
    ],
  });
}

/** 2300 becomes € 23,00; a thousand gets its point. */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${whole},${String(cents % 100).padStart(2, '0')}`;
}

/** What being too late costs, or why it costs nothing, and how it was reckoned (Awb art. 4:18). */
export function writeDwangsom(
  besluit: Besluit,
  { melding, stand }: { melding: Ingebrekestelling; stand: Dwangsomstand },
  envelop: Envelop,
): Brief {
  const kenmerk = brief.kenmerk(besluit.kenmerk);
  const { geenDwangsom, uitleg, ontvangenOp } = melding;
  const outcome =
    geenDwangsom === null
      ? [t.dwangsom.bedrag(euros(stand.bedrag), stand.dagen)]
      : [t.dwangsom.niets, t.dwangsom.geen[geenDwangsom], uitleg];
  return wrap(envelop, {
    betreft: t.dwangsom.betreft(kenmerk),
    kenmerk,
    stukken: [
      stuk(t.dwangsom.kop, [t.dwangsom.gemeld(dayInWords(ontvangenOp)), ...outcome]),
      ...(geenDwangsom === null
        ? [stuk(t.dwangsom.reken, [t.dwangsom.perDag(stand.perDag.map(euros))], [stand.bron])]
        : []),
      stuk(t.dwangsom.verder, [t.dwangsom.bezwaar(dayInWords(objectBy(envelop.datum)))]),
    ],
  });
}
