/** One thing that somebody has to look at before CBS gets the levering. */
export interface Leveringsbevinding {
  /**
   * `ontbreekt` and `onmogelijk`: a field that CBS asks is missing or cannot be. `niet-geleverd`: what was registered says
   * too little for a record. `nakijken`: only a person can tell. `termijn`: the time of delivery.
   */
  readonly code: 'ontbreekt' | 'onmogelijk' | 'niet-geleverd' | 'nakijken' | 'termijn';
  /** Which facts it is about, by the supplier's own reference; none when it is about the levering as a whole. */
  readonly kenmerken: readonly string[];
  /** The field as the heading of the file names it; `outcome` and `periode` are more than one field. */
  readonly veld: string;
  /** Plain Dutch, without the value itself: a finding may be logged, a person's data may not. */
  readonly tekst: string;
}

/** A finding before it is known about which record it is. */
export type Opmerking = Omit<Leveringsbevinding, 'kenmerken'>;
