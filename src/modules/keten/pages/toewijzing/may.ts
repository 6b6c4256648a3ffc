/** To which pages and forms the reader of a chain may go on. */
export type May = Readonly<
  Record<'gezin' | 'verzoek' | 'bericht' | 'declaratie' | 'deliver' | 'request' | 'change', boolean>
>;
