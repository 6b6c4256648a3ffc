import { type Refusal, refuse } from '#platform/refusal.ts';
import type {
  Analyse,
  DeelnemerMetVerhaal,
  GegevenOordeel,
  GegevenStandpunt,
  Hypothese,
  Ontbreekt,
} from '../schema/analyse.ts';
import type { Denkmodel } from '../schema/denkmodel.ts';
import type { Eensgezindheid } from '../schema/dossier.ts';

/** What someone may do in the file of one gezin, as the database says. */
export type Rights = {
  readonly seesGezin: boolean;
  readonly seesAnalyse: boolean;
  readonly canWrite: boolean;
  readonly isRegie: boolean;
  /** The only part that who came in by a link for it may read and write. */
  readonly eigenDeel: string | null;
};

type Party = Pick<DeelnemerMetVerhaal, 'id' | 'nietGevraagd' | 'gedeeldOp' | 'isGast'>;

/** Not yours and not there look the same; a gezin one knows, with a part that is closed, says so. */
export function mayWrite(rights: Rights): Refusal<'gezin/onbekend' | 'verboden'> | undefined {
  if (!rights.seesGezin) return refuse('gezin/onbekend');
  return rights.canWrite ? undefined : refuse('verboden', { deel: 'analyse' });
}

/** Whether a round can begin: the one before is over, and who takes part has time to tell. */
export function checkBegin(
  last: Analyse | undefined,
  { today, until }: { today: string; until: string },
): Refusal<'analyse/reeds-open' | 'analyse/einde-voor-begin'> | undefined {
  if (last && last.vastgesteldOp === null) return refuse('analyse/reeds-open');
  return until < today ? refuse('analyse/einde-voor-begin') : undefined;
}

/** An analyse that was established is read, not written: what was agreed stays what it was. */
export function checkOpen({ vastgesteldOp }: Analyse): Refusal<'analyse/vastgesteld'> | undefined {
  return vastgesteldOp === null ? undefined : refuse('analyse/vastgesteld', { vastgesteldOp });
}

/** Two people who changed the same thing get a choice, never an overwrite. */
export function checkVersie<T extends { versie: number }>(
  huidig: T,
  versie: number,
): Refusal<'verouderd'> | undefined {
  return huidig.versie === versie ? undefined : refuse('verouderd', { huidig });
}

type Pen = Pick<DeelnemerMetVerhaal, 'isMijn' | 'isZonderPen' | 'soort' | 'groep'>;

/**
 * Whether someone may write and answer for a party: for oneself, or for who does not come in and for whom nobody writes yet. For
 * another parent and for a child from twelve on only who keeps regie does, so that no one of the family speaks for the other
 * (from twelve a child has a say of its own: Jeugdwet art. 7.3.4).
 */
export function canWriteFor({ isMijn, isZonderPen, soort, groep }: Pen, isRegie: boolean): boolean {
  if (isMijn || !isZonderPen) return isMijn;
  return isRegie || !(soort === 'ouder' || groep === '12-plus');
}

/** The newest standpunt of a party about the conclusion as it is now; what was said of older words does not count for these. */
export function standpuntOf(
  deelnemerId: string,
  standpunten: readonly GegevenStandpunt[],
  conclusieVersie: number,
): GegevenStandpunt | undefined {
  return standpunten.findLast((one) => one.deelnemerId === deelnemerId && one.overVersie === conclusieVersie);
}

/**
 * Which parties did not tell their part or did not answer yet; who could not be asked, with a reason, is not waited for. Who reads
 * the own part only cannot stand behind a conclusion.
 */
export function ontbreektOf(
  deelnemers: readonly Party[],
  standpunten: readonly GegevenStandpunt[],
  conclusieVersie: number,
): Ontbreekt[] {
  return deelnemers
    .filter(({ nietGevraagd }) => nietGevraagd === null)
    .flatMap(({ id, gedeeldOp, isGast }): Ontbreekt[] => [
      ...(gedeeldOp === null ? [{ deelnemerId: id, wat: 'verhaal' as const }] : []),
      ...(isGast || standpuntOf(id, standpunten, conclusieVersie)
        ? []
        : [{ deelnemerId: id, wat: 'standpunt' as const }]),
    ]);
}

type Inhoud = {
  readonly conclusie: string;
  readonly hypothesen: readonly Pick<Hypothese, 'id'>[];
  readonly oordelen: readonly GegevenOordeel[];
  readonly deelnemers: readonly Party[];
  readonly ontbreekt: readonly Ontbreekt[];
};

/** The first phase of the model that is not over yet; null when all are. */
export function faseOf({ fasen }: Denkmodel, inhoud: Inhoud): string | null {
  return fasen.find(({ klaarAls }) => !isOver(klaarAls, inhoud))?.code ?? null;
}

function isOver(fact: Denkmodel['fasen'][number]['klaarAls'], inhoud: Inhoud): boolean {
  switch (fact) {
    case 'verhalen-gedeeld':
      return inhoud.ontbreekt.every(({ wat }) => wat !== 'verhaal');
    case 'verklaringen-besproken':
      return inhoud.hypothesen.length > 0 && openOordelen(inhoud).length === 0;
    case 'conclusie-geschreven':
      return inhoud.conclusie !== '';
    case 'iedereen-antwoordde':
      return inhoud.ontbreekt.length === 0;
  }
}

/** Which party did not say yet what it thinks of which hypothese. */
export function openOordelen({
  hypothesen,
  oordelen,
  deelnemers,
}: Pick<Inhoud, 'hypothesen' | 'oordelen' | 'deelnemers'>): { hypotheseId: string; deelnemerId: string }[] {
  return hypothesen.flatMap(({ id: hypotheseId }) =>
    deelnemers
      .filter(({ nietGevraagd, isGast }) => nietGevraagd === null && !isGast)
      .filter(
        ({ id }) =>
          !oordelen.some(
            (one) => one.hypotheseId === hypotheseId && one.deelnemerId === id && !one.isOudeTekst,
          ),
      )
      .map(({ id: deelnemerId }) => ({ hypotheseId, deelnemerId })),
  );
}

/**
 * Whether an analyse can be established: there is a conclusion, and every party that could be asked told its part and said
 * whether it stands behind it. Dissent is an answer too; silence is not.
 */
export function checkVaststelling(
  { conclusie }: Pick<Analyse, 'conclusie'>,
  ontbreekt: readonly Ontbreekt[],
): Refusal<'analyse/zonder-conclusie' | 'analyse/nog-niet-iedereen'> | undefined {
  if (conclusie === '') return refuse('analyse/zonder-conclusie');
  const parties = new Set(ontbreekt.map(({ deelnemerId }) => deelnemerId));
  return parties.size > 0 ? refuse('analyse/nog-niet-iedereen', { aantal: parties.size }) : undefined;
}

/** How the parties think about one hypothese: all the same, not the same, or not known yet. */
export function eensgezindheidOf(
  hypotheseId: string,
  deelnemers: readonly Party[],
  oordelen: readonly GegevenOordeel[],
): Eensgezindheid {
  const asked = new Set(
    deelnemers.filter((one) => one.nietGevraagd === null && !one.isGast).map(({ id }) => id as string),
  );
  const given = oordelen.filter((one) => one.hypotheseId === hypotheseId && asked.has(one.deelnemerId));
  const has = (oordeel: string) => given.some((one) => one.oordeel === oordeel);
  if (has('eens') && has('oneens')) return 'verschil';
  const isWhole = given.length === asked.size && given.every(({ isOudeTekst }) => !isOudeTekst);
  return isWhole && given.length > 0 && !has('oneens') && !has('weet-niet') ? 'eens' : 'open';
}
