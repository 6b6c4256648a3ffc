/** One thing that is wrong with a message, told so that sender and receiver can both act on it. */
export interface Bevinding {
  /** The rule of the standard (TR101, CS002, OP192); XML or XSD when level 1 itself refuses. */
  readonly regel: string;
  readonly niveau: 1 | 2;
  /** The return code of the standard; on level 1, which has no retour, a short word for what is wrong. */
  readonly code: string;
  /** Like /Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum: a number where the schema lets it repeat. */
  readonly pad: string;
  /** Plain Dutch, without the value itself: a finding may be logged, a person's data may not. */
  readonly tekst: string;
  readonly regelnummer?: number;
  readonly kolom?: number;
}

/** Finds line and column; asked in rising order it passes over the source only once. */
export function openPlaces(source: string): (at: number) => { regelnummer: number; kolom: number } {
  let line = 1;
  let lineStart = 0;
  return (at) => {
    if (at < lineStart) {
      line = 1;
      lineStart = 0;
    }
    for (
      let end = source.indexOf('\n', lineStart);
      end >= 0 && end < at;
      end = source.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    return { regelnummer: line, kolom: at - lineStart + 1 };
  };
}
