import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Kindafweging, Ontbrekend } from '../schema/besluit.ts';
import { ageOn } from './age.ts';

/** Articles of the Convention on the Rights of the Child that a decision about help can touch; their names are in the words. */
export const KINDERRECHTEN = [
  '3',
  '6',
  '9',
  '12',
  '16',
  '18',
  '19',
  '20',
  '23',
  '24',
  '27',
  '28',
  '31',
] as const;
export type Kinderrecht = (typeof KINDERRECHTEN)[number];

/**
 * From this age a child is never too young to be asked: eight is the age that Stip assumes. The Convention names none
 * (IVRK art. 12: who is capable of forming a view), so younger children are asked as well, and then it may be too early.
 */
const askedFromAge = 8;

/** Too young is a reason only for who is known to be younger than eight. */
export function mayBeTooYoung(geboortedatum: string | null, day: string): boolean {
  return geboortedatum !== null && ageOn(geboortedatum, day) < askedFromAge;
}

type Written = Omit<Kindafweging, 'persoonId' | 'voornaam' | 'versie'>;

/** Faults that can be seen while writing; what is not there yet is no fault, but keeps the besluit from being taken. */
export function checkKindafweging(
  afweging: Written,
  today: string,
):
  | Refusal<
      | 'kindafweging/te-jong-vanaf-acht'
      | 'kindafweging/gehoord-in-toekomst'
      | 'kindafweging/mening-en-geen-mening'
    >
  | undefined {
  const { geenMening, geboortedatum, gehoordOp, mening } = afweging;
  if (geenMening !== null && mening !== '') return refuse('kindafweging/mening-en-geen-mening');
  if (geenMening === 'te-jong' && !mayBeTooYoung(geboortedatum, today))
    return refuse('kindafweging/te-jong-vanaf-acht', { vanaf: askedFromAge });
  return gehoordOp !== null && gehoordOp > today ? refuse('kindafweging/gehoord-in-toekomst') : undefined;
}

/** What this weighing lacks before a besluit can be taken: the scan (IVRK art. 3) and the child's view (IVRK art. 12). */
export function lacksOf(afweging: Kindafweging, today: string): Ontbrekend[] {
  const kind = afweging.voornaam;
  const scan = [
    afweging.rechten.length === 0 && 'rechten',
    afweging.belang === '' && 'belang',
    afweging.gevolg === '' && 'kind-gevolg',
    afweging.weging === '' && 'weging',
  ];
  return [...scan, lackOfView(afweging, today)].filter((wat) => wat !== false).map((wat) => ({ wat, kind }));
}

/** A child's own words with how and when they came, or the reason why there are none with an explanation. */
function lackOfView(afweging: Kindafweging, today: string): string | false {
  const { mening, wijze, gehoordOp, geenMening, geenMeningUitleg, geboortedatum } = afweging;
  if (geenMening === null) {
    if (mening === '') return 'mening';
    return (wijze === null || gehoordOp === null) && 'mening-hoe';
  }
  if (geenMening === 'te-jong' && !mayBeTooYoung(geboortedatum, today)) return 'mening';
  return geenMeningUitleg.length < 10 && 'geen-mening-uitleg';
}
