/** The kinds of gezag that the population register tells apart (Haal Centraal BRP Personen 2.7, `Gezagsrelatie`). */
const GEZAG_SOORTEN = [
  'gezamenlijk-ouderlijk',
  'eenhoofdig-ouderlijk',
  'gezamenlijk',
  'voogdij',
  'tijdelijk-geen',
  'niet-te-bepalen',
] as const;
type GezagSoort = (typeof GEZAG_SOORTEN)[number];

/** One gezagsrelatie over one child, as the register has it today. */
export type FoundGezag = {
  readonly soort: GezagSoort;
  /** Who holds it. The number is null where the register gives none, such as for an institution. */
  readonly dragers: readonly { readonly bsn: string | null; readonly naam: string | null }[];
  /** Why it cannot be told, or why nobody has it. */
  readonly toelichting: string | null;
  /** Whether what the register says is being looked into. */
  readonly inOnderzoek: boolean;
};

/** For each number that was asked and that the register knows, the gezag over that person; empty when there is none. */
export type GezagAnswer =
  | { readonly isAnswered: true; readonly gezag: ReadonlyMap<string, readonly FoundGezag[]> }
  | { readonly isAnswered: false; readonly fault: RegisterFault; readonly reason: string };

/** `unreachable`: asking again later may help; `refused`: it will not; `unreadable`: what came back is no answer. */
export type RegisterFault = 'unreachable' | 'refused' | 'unreadable';

/** A register of the outside world. It never throws: what goes wrong out there is an answer too. */
export type Register = {
  /** @param bsns of children; asked in parts of twenty, which is what the register takes. */
  findGezag(bsns: readonly string[]): Promise<GezagAnswer>;
};
