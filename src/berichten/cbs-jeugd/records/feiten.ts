import type {
  Hulpvorm,
  RedenBeeindiging,
  RedenMaatregel,
  Risicoprofiel,
  TypeMaatregel,
  TypeMachtiging,
  Verwijzer,
  ZonderHulpVerder,
} from '../codes/codelijsten.ts';
import type { Product } from '../codes/productvormen.ts';
import type { Jeugdige } from './jeugdige.ts';

/** What every fact has; dates are ISO dates, and what is left out is unknown. */
interface Feitkop {
  /** The supplier's own reference, to find it back; never delivered. */
  readonly kenmerk: string;
  readonly jeugdige: Jeugdige;
}

/** The client's answers about the help (protocol 4), at most one from each informant for a record. */
export interface Meting {
  readonly informant: 'jeugdige' | 'ouder';
  /** How useful the help was: 1 to 10. */
  readonly nut?: number | undefined;
  readonly verder?: ZonderHulpVerder | undefined;
}

/** Jeugdhulp in kind that this supplier itself delivered; no PGB, access, prevention or advice (protocol 1.3 and 3.1). */
export interface Hulpfeit extends Feitkop {
  readonly soort: 'jeugdhulp';
  readonly hulpvorm?: Hulpvorm | undefined;
  /** Gives the hulpvorm where that is not told. */
  readonly product?: Product | undefined;
  /** Only to hold beside the hulpvorm: when they contradict each other, a person has to look. */
  readonly isVerblijf?: boolean | undefined;
  readonly verwijzer?: Verwijzer | undefined;
  readonly isCrisis?: boolean | undefined;
  /** Help of one hulpvorm in one plan is one record, also when it is one after the other (protocol 3.3). */
  readonly plan?: string | undefined;
  /** The first day of real help; with verblijf the day of which the night was the first one there. */
  readonly begin?: string | undefined;
  /** The last day of help; with verblijf the day of which the night was the last one there. */
  readonly einde?: string | undefined;
  readonly reden?: RedenBeeindiging | undefined;
  /** RedenBeeindiging of JW307 (iJw JZ588), read only where `reden` is not told. */
  readonly stopcode?: string | undefined;
  readonly metingen?: readonly Meting[] | undefined;
}

/** A maatregel that this gecertificeerde instelling carries out; 31 may stand in both streams, the protocol does not say. */
export interface Maatregelfeit extends Feitkop {
  readonly soort: 'jeugdbescherming' | 'jeugdreclassering';
  readonly type?: TypeMaatregel | undefined;
  readonly product?: Product | undefined;
  readonly begin?: string | undefined;
  readonly einde?: string | undefined;
  /** Last day before another instelling took over. */
  readonly overgedragen?: string | undefined;
  /** First day after it was taken over from another instelling. */
  readonly overgedragenGekregen?: string | undefined;
  readonly reden?: RedenMaatregel | undefined;
  /** The next three at the end of jeugdreclassering only. */
  readonly risicoprofiel?: Risicoprofiel | undefined;
  readonly isVerwezen?: boolean | undefined;
  readonly hasErkendeInterventie?: boolean | undefined;
}

/** A machtiging uithuisplaatsing (protocol 5.1.4), delivered with jeugdbescherming. */
export interface Machtigingfeit extends Feitkop {
  readonly soort: 'uithuisplaatsing';
  readonly type: TypeMachtiging;
  readonly begin?: string | undefined;
  readonly einde?: string | undefined;
}

export type Feit = Hulpfeit | Maatregelfeit | Machtigingfeit;
