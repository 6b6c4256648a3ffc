import {
  findHulpvorm,
  findTypeMaatregel,
  hulpvormen,
  isCode,
  redenenBeeindiging,
  redenenMaatregel,
  risicoprofielen,
  type Stroom,
  typenMaatregel,
  verwijzers,
} from '#berichten/cbs-jeugd/index.ts';
import type { FeitRow } from '../schema.ts';

/** Categories of iJw that are no jeugdhulp but a maatregel; 49 is the preventive frame, which the region counts with 47. */
const MAATREGELEN: ReadonlyMap<string, Stroom> = new Map([
  ['47', 'jeugdreclassering'],
  ['48', 'jeugdbescherming'],
  ['49', 'jeugdreclassering'],
]);
/** Urgent jeugdhulp: this help is crisis help by itself. */
const CRISIS = '46';
const TRANSPORT = '42';
/** Stop of JW307 that is no end: the help goes on later (JZ588). */
export const HALTED = '20';

/** Kinds of verwijzer as the plan names them; of a school the toegang of the gemeente is meant (protocol 3.2). */
const WORDS: ReadonlyMap<string, keyof typeof verwijzers> = new Map([
  ['gemeente', '01'],
  ['school', '01'],
  ['huisarts', '02'],
  ['jeugdarts', '03'],
  ['gecertificeerde-instelling', '04'],
  ['medisch-specialist', '05'],
  ['geen', '06'],
  ['rechter', '08'],
]);

function codeIn<L extends object>(lijst: L, code: string | null | undefined) {
  return code && isCode(lijst, code) ? code : undefined;
}

function isAnswered(answer: string | undefined, yes: string): boolean | undefined {
  return answer === undefined ? undefined : answer === yes;
}

/** In which stream it belongs; undefined for transport, which CBS does not count. */
export function stroomOf({ categorie }: FeitRow): Stroom | undefined {
  return categorie === TRANSPORT ? undefined : (MAATREGELEN.get(categorie) ?? 'jeugdhulp');
}

/**
 * What was answered here, else what a local team gives, else the product (iJw JZ21), else the kind of help as the region
 * counts it. 01 is only for a local team, so the region's word for it says nothing about an aanbieder.
 */
export function hulpvormOf({ aanvullingen, isWijkteam, cbsVorm, ...product }: FeitRow) {
  const answered = codeIn(hulpvormen, aanvullingen.hulpvorm);
  if (answered !== undefined || isWijkteam) return answered ?? '01';
  const form = codeIn(hulpvormen, cbsVorm);
  return findHulpvorm(product) ?? (form === '01' ? undefined : form);
}

/** Help of a local team has no verwijzer (protocol 3.2). */
export function verwijzerOf({ aanvullingen, isWijkteam, verwijzer }: FeitRow) {
  const answered = codeIn(verwijzers, aanvullingen.verwijzer);
  if (answered !== undefined || isWijkteam) return answered ?? '06';
  return codeIn(verwijzers, verwijzer) ?? WORDS.get(verwijzer ?? '');
}

/** Whether it began with a crisis is a professional's judgement (protocol 3.4): unknown until someone tells. */
export function isCrisisOf({ aanvullingen, categorie }: FeitRow): boolean | undefined {
  return isAnswered(aanvullingen.gestart_met_crisis, '01') ?? (categorie === CRISIS ? true : undefined);
}

export function redenOf({ aanvullingen }: FeitRow) {
  return codeIn(redenenBeeindiging, aanvullingen.reden_beeindiging);
}

export function typeOf({ aanvullingen, cbsVorm, ...product }: FeitRow) {
  return (
    codeIn(typenMaatregel, aanvullingen.type_maatregel) ??
    findTypeMaatregel(product) ??
    codeIn(typenMaatregel, cbsVorm)
  );
}

/** What only the gecertificeerde instelling knows at the end of a maatregel (protocol 5.3.1). */
export function endOf({ aanvullingen }: FeitRow) {
  const { reden_beeindiging, risicoprofiel, verwezen_of_overgedragen, erkende_interventie } = aanvullingen;
  return {
    reden: codeIn(redenenMaatregel, reden_beeindiging),
    risicoprofiel: codeIn(risicoprofielen, risicoprofiel),
    isVerwezen: isAnswered(verwezen_of_overgedragen, '52'),
    hasErkendeInterventie: isAnswered(erkende_interventie, '01'),
  };
}
