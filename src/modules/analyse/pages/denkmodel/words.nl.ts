import type { Leeftijdsgroep } from '../../schema/denkmodel.ts';

/** Texts of the page about the models with which an analysis looks. */
export const nl = {
  title: 'Denkmodellen',
  lead: 'Waarnaar een gedeelde analyse kijkt, welke oorzaken zij kent en wat zij wie vraagt. Het model is van de regio: u kunt een ander neerzetten.',
  list: {
    title: 'Welke modellen er zijn',
    model: 'Model',
    version: 'Versie',
    from: 'Vanaf',
    own: 'Hoort bij Stip',
    by: 'Neergezet door',
    source: 'Bron',
    now: 'Geldt nu',
    later: 'Komt nog',
  },
  keeps:
    'Een analyse houdt het model waarmee zij begon. Een ander model geldt alleen voor analyses die daarna beginnen.',
  view: {
    title: (naam: string, versie: number) => `${naam}, versie ${versie}`,
    phases: 'Fasen',
    domains: 'Waarnaar de analyse kijkt',
    causes: 'Oorzaken die zij kent',
    steps: 'Hulp van licht naar zwaar',
    expected: 'Wanneer een analyse verwacht wordt',
    assumption: 'aanname',
    questions: 'Wat ieder gevraagd wordt',
    count: (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`),
    choices: 'Antwoorden om uit te kiezen',
    file: 'Dit model als bestand (JSON)',
  },
  groep: { 'tot-8': 'tot 8 jaar', '8-12': '8 tot 12 jaar', '12-plus': 'vanaf 12 jaar' } satisfies Record<
    Leeftijdsgroep,
    string
  >,
  place: {
    title: 'Een ander model neerzetten',
    about:
      'Plak het model als JSON, of kies een bestand. Bekijk eerst hoe een analyse eruit zou zien; daarna zet u het neer.',
    text: 'Het model (JSON)',
    file: 'Of een bestand',
    from: 'Geldt vanaf',
    look: 'Bekijk eerst',
    submit: 'Zet dit model neer',
    done: 'Het model staat klaar.',
    preview: 'Zo zou een analyse eruitzien',
    previewAbout: 'Dit model is nog niet neergezet.',
    faults: (count: number) =>
      count === 1 ? 'Er klopt één ding niet in dit model' : `Er kloppen ${count} dingen niet in dit model`,
    where: 'Waar',
    what: 'Wat er niet klopt',
    whole: 'Het hele bestand',
  },
  /** What is wrong, where the schema itself has no words for it. */
  fout: {
    json: 'Dit is geen JSON. Kijk of er een haakje, komma of aanhalingsteken ontbreekt.',
    dubbel: 'Deze code staat er al eerder.',
    niemand: 'Geen enkele vraag is voor iedere leeftijd. Een kind zou niets gevraagd worden.',
  } as Readonly<Record<string, string>>,
};
