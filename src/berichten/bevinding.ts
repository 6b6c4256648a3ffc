/** One thing that is wrong with a message, told so that sender and receiver can both act on it. */
export interface Bevinding {
  /** The rule of the standard (TR101, CS002, OP192); XML or XSD when level 1 itself refuses. */
  readonly regel: string;
  /** 1 schema, 2 inside the message, 3 against other messages and records, 4 against another source. */
  readonly niveau: 1 | 2 | 3 | 4;
  /** The return code of the standard; on level 1, which has no retour, a short word for what is wrong. */
  readonly code: string;
  /** Like /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum: a number where the schema lets it repeat. */
  readonly pad: string;
  /** Plain Dutch, without the value itself: a finding may be logged, a person's data may not. */
  readonly tekst: string;
  readonly regelnummer?: number | undefined;
  readonly kolom?: number | undefined;
}
