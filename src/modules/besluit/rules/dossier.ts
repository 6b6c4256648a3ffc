import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Besluit, Kindafweging, Termijnstand } from '../schema/besluit.ts';
import type { Bezwaar, BezwaarMetTermijn } from '../schema/bezwaar.ts';
import type { Werkregel } from '../schema/dossier.ts';
import type { Ingebrekestelling } from '../schema/dwangsom.ts';
import { checkOpen } from './besluit.ts';
import { uitkomstenFor } from './bezwaar.ts';
import { brief } from './brief/words.nl.ts';
import { mayBeTooYoung } from './kinderrechten.ts';
import { findTaalhints } from './taal.ts';
import { lateOf } from './te-laat/late.ts';
import { answerBy, decideBy, isTooLate, standOf } from './termijnen.ts';

export const kenmerkOf = (nummer: number): string => brief.kenmerk(nummer);

export function termijnOf(besluit: Besluit, today: string): Termijnstand {
  return standOf(decideBy(besluit), today, besluit.verlengdTot !== null);
}

/** A bezwaar with what follows from its days: whether it was in time, and until when an answer may take. */
export function withTermijn(
  bezwaar: Bezwaar,
  { verzondenOp }: Pick<Besluit, 'verzondenOp'>,
  today: string,
): BezwaarMetTermijn {
  if (verzondenOp === null) throw new Error('only a besluit that was told can be objected to');
  const termijn =
    bezwaar.uitkomst === null
      ? standOf(answerBy(bezwaar, verzondenOp), today, bezwaar.verdaagdOp !== null)
      : null;
  return {
    ...bezwaar,
    isTeLaat: bezwaar.soort === 'bezwaar' && isTooLate(bezwaar, verzondenOp),
    termijn,
    uitkomsten: bezwaar.uitkomst === null ? [...uitkomstenFor(bezwaar.soort)] : [],
  };
}

export function tooYoung(kinderen: readonly Kindafweging[], today: string): Kindafweging['persoonId'][] {
  return kinderen
    .filter(({ geboortedatum }) => mayBeTooYoung(geboortedatum, today))
    .map(({ persoonId }) => persoonId);
}

type Found = {
  readonly besluit: Besluit;
  readonly meldingen: readonly Ingebrekestelling[];
  readonly bezwaren: readonly Bezwaar[];
  readonly gezinNaam: string;
  readonly namen: readonly string[];
  readonly isGevraagd: boolean;
};

/** What must happen, by when; what is due first stands first. A line is work, not a judgement of who does it. */
export function workOf(found: readonly Found[], account: string | null, today: string): Werkregel[] {
  const lines = found.flatMap((one) => [
    ...preparing(one, account, today),
    ...answering(one, account, today),
    ...owing(one, today),
  ]);
  return lines.sort((a, b) => a.termijn.dagen - b.termijn.dagen || a.kenmerk.localeCompare(b.kenmerk));
}

const lineOf = ({ besluit, gezinNaam, namen }: Found) => ({
  besluitId: besluit.id,
  kenmerk: kenmerkOf(besluit.kenmerk),
  gezinNaam,
  namen: [...namen],
  soort: besluit.soort,
});

function preparing(one: Found, account: string | null, today: string): Werkregel[] {
  const { besluit } = one;
  if (checkOpen(besluit)) return [];
  const isMeelezer = besluit.meelezing !== null && besluit.meelezing.accountId === account;
  if (isMeelezer && besluit.meelezing?.gelezenOp !== null) return [];
  const wat = isMeelezer ? 'meelezen' : 'besluit';
  return [{ ...lineOf(one), wat, van: besluit.aanvraagOp, termijn: termijnOf(besluit, today) }];
}

/** Someone from outside the family sees only what was put before them. */
function answering(one: Found, account: string | null, today: string): Werkregel[] {
  return one.bezwaren
    .filter(({ uitkomst, behandelaar }) => uitkomst === null && (!one.isGevraagd || behandelaar === account))
    .map((bezwaar) => withTermijn(bezwaar, one.besluit, today))
    .flatMap(({ soort, behandelaar, ontvangenOp, termijn }) => {
      if (termijn === null) return [];
      const wat = soort === 'bezwaar' && behandelaar === null ? 'bezwaar-toewijzen' : soort;
      return [{ ...lineOf(one), wat, van: ontvangenOp, termijn }];
    });
}

/** A notice that waits: first for the answer itself, before it costs anything, then for deciding what it did cost. */
function owing(one: Found, today: string): Werkregel[] {
  if (one.isGevraagd) return [];
  return lateOf(one.besluit, one, today).flatMap(({ ingebrekestelling, dwangsom }) => {
    if (!ingebrekestelling || !dwangsom || ingebrekestelling.vastgesteldOp !== null) return [];
    if (dwangsom.stand === 'niets') return [];
    const uiterlijk = dwangsom.vaststellenVoor ?? addDays(dwangsom.eersteDag, -1);
    const termijn = standOf(uiterlijk, today, false);
    return [{ ...lineOf(one), wat: 'dwangsom' as const, van: ingebrekestelling.ontvangenOp, termijn }];
  });
}

const written = ['gevraagd', 'bevinding', 'motivering', 'gevolg'] as const;

/** What in a besluit and its afwegingen could be said more simply, with where it stands. */
export function hintsOf(
  besluit: Besluit,
  kinderen: readonly Kindafweging[],
): { veld: string; tekst: string; beter: string | null }[] {
  const texts = [
    ...written.map((veld) => ({ veld, text: besluit[veld] })),
    ...kinderen.map(({ voornaam, gevolg, weging }) => ({ veld: voornaam, text: `${gevolg}\n${weging}` })),
  ];
  return texts.flatMap(({ veld, text }) =>
    findTaalhints(text).map((hint) => ({
      veld,
      tekst: hint.tekst,
      beter: hint.soort === 'lange-zin' ? null : hint.beter,
    })),
  );
}
