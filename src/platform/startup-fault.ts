/** A reason why Stip cannot start, said in both languages in one line, with the mend. */
export class StartupFault extends Error {
  constructor(nl: string, en: string, options?: ErrorOptions) {
    super(`${nl} / ${en}`, options);
    this.name = 'StartupFault';
  }
}
