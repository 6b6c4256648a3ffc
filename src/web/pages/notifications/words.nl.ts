/** Texts of the page of notifications; a kind that a module gives words to has its sentence there. */
export const nl = {
  title: 'Meldingen',
  lead: (fresh: number) => {
    if (fresh === 0) return 'U heeft alles gelezen.';
    return fresh === 1 ? 'Er is 1 nieuwe melding.' : `Er zijn ${fresh} nieuwe meldingen.`;
  },
  fresh: 'Nieuw',
  open: 'Bekijk',
  readAll: 'Zet alles op gelezen',
  at: (day: string, time: string) => `${day}, ${time}`,
  kind: {
    'hulplijn-gestart': 'De hulp voor een van uw gezinnen is gestart.',
    'api-sleutel-geopend':
      'Er is een API-sleutel gemaakt die werkt met uw rechten. Weet u daar niets van? Vraag het de beheerder.',
  } as Readonly<Record<string, string>>,
  other: 'Er is iets gebeurd dat u moet weten.',
  emptyTitle: 'U heeft geen meldingen',
  empty: 'Als er iets gebeurt dat u moet weten, staat het hier.',
};
