/** Line and column, both from 1. */
export interface Place {
  readonly regelnummer: number;
  readonly kolom: number;
}

/** Line and column of places in a document of which only a window is in memory; cheapest when asked in rising order. */
export class Places {
  /** The line at `seen`, and where that line starts; it may start before the window. */
  private line = 1;
  private lineStart = 0;
  private seen = 0;
  /** The same for the first character of the window. */
  private firstLine = 1;
  private firstLineStart = 0;

  /** Where a place in the window is. */
  find(source: string, at: number): Place {
    if (at < this.seen) this.back();
    this.advance(source, at);
    return { regelnummer: this.line, kolom: at - this.lineStart + 1 };
  }

  /** The window loses its first characters. */
  drop(source: string, count: number): void {
    if (count < this.seen) this.back();
    this.advance(source, count);
    this.firstLine = this.line;
    this.firstLineStart = this.lineStart - count;
    this.back();
  }

  private back(): void {
    this.line = this.firstLine;
    this.lineStart = this.firstLineStart;
    this.seen = 0;
  }

  private advance(source: string, to: number): void {
    for (
      let end = source.indexOf('\n', this.seen);
      end >= 0 && end < to;
      end = source.indexOf('\n', end + 1)
    ) {
      this.line++;
      this.lineStart = end + 1;
    }
    this.seen = to;
  }
}
