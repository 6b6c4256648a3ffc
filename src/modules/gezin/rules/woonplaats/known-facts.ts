import type { Persoon } from '../../schema/gezin.ts';
import type { Inschrijving, Verblijf } from '../../schema/inschrijving.ts';
import { findInschrijving } from './inschrijving.ts';
import { readWoonplaatsVraag, type WoonplaatsVraag } from './woonplaats-vraag.ts';

/** All that is kept here about one gezin, as far as it matters for the woonplaats of one of its jeugdigen. */
export type Known = {
  readonly leden: readonly Pick<Persoon, 'id' | 'soort' | 'relatie' | 'geboortedatum'>[];
  readonly inschrijvingen: readonly Inschrijving[];
  readonly verblijven: readonly Verblijf[];
  /** What was asked and answered for earlier findings about this jeugdige, newest first. */
  readonly earlier: readonly WoonplaatsVraag[];
};

export type Asked = {
  readonly persoonId: string;
  readonly geboortedatum: string;
  readonly hulpvraagdatum: string;
  readonly moederBijGeboorte?: string | undefined;
  readonly feitelijkVerblijf?: string | undefined;
};

/**
 * The whole question for the law: what was typed now, and all that is known, so that nobody is asked for it twice. Answers
 * the faults where what is known contradicts itself.
 */
export function gatherVraag(known: Known, asked: Asked) {
  const { persoonId, geboortedatum, hulpvraagdatum } = asked;
  const moeder = asked.moederBijGeboorte ?? findMoeder(known, geboortedatum);
  const feitelijk = asked.feitelijkVerblijf ?? findFeitelijk(known, hulpvraagdatum);
  return readWoonplaatsVraag({
    hulpvraagdatum,
    jeugdige: { geboortedatum },
    brp: historyOf(known, persoonId),
    verblijf: known.verblijven
      .filter((one) => one.persoonId === persoonId && !one.isOnjuist)
      .map(({ soort, van, tot }) => ({ soort, van, tot })),
    moederBijGeboorte: moeder ? { gemeente: moeder } : null,
    feitelijkVerblijf: feitelijk ? { gemeente: feitelijk } : null,
  });
}

/** Whether one of the registrations that count is secret. */
export function isSecret({ inschrijvingen }: Known, persoonId: string): boolean {
  return inschrijvingen.some((one) => one.persoonId === persoonId && one.isGeheim && !one.isOnjuist);
}

function historyOf({ inschrijvingen }: Known, persoonId: string): WoonplaatsVraag['brp'] {
  return inschrijvingen
    .filter((one) => one.persoonId === persoonId && !one.isOnjuist)
    .map(({ gemeente, soort, hasAantekening, isBuitenland, van, tot }) => ({
      gemeente,
      van,
      tot,
      adres: soort,
      aantekening226: hasAantekening,
      buitenland: isBuitenland,
    }));
}

/** Where the moeder was resident at the birth never changes, so once told it is known; else her own registration tells it. */
function findMoeder(known: Known, geboortedatum: string): string | undefined {
  const told = known.earlier.find(({ moederBijGeboorte }) => moederBijGeboorte !== null);
  if (told?.moederBijGeboorte) return told.moederBijGeboorte.gemeente;
  const moeders = known.leden.filter(
    ({ soort, relatie }) => soort === 'ouder' && relatie?.trim().toLowerCase() === 'moeder',
  );
  const [moeder, ...more] = moeders;
  if (!moeder || more.length > 0) return undefined;
  const { soort, gemeente } = findInschrijving(historyOf(known, moeder.id), geboortedatum);
  return soort === 'woonadres' || soort === 'briefadres' ? (gemeente ?? undefined) : undefined;
}

/** Where the jeugdige really stayed holds for one hulpvraag only. */
function findFeitelijk({ earlier }: Known, hulpvraagdatum: string): string | undefined {
  const told = earlier.find((vraag) => vraag.hulpvraagdatum === hulpvraagdatum && vraag.feitelijkVerblijf);
  return told?.feitelijkVerblijf?.gemeente;
}
