/** A page that the menu can lead to; its text stands in the words of the web under the same key. */
export type MenuPath =
  | '/gezinnen'
  | '/hulpvragen/nieuw'
  | '/hulpvragen'
  | '/kaart'
  | '/aanmeldingen'
  | '/verwijzingen'
  | '/verwijzingen/spreiding'
  | '/terugkoppelingen'
  | '/samenwerkingsafspraken'
  | '/mijn-plan'
  | '/gast'
  | '/gesprekken'
  | '/analyses'
  | '/consulten'
  | '/consulten/tellingen'
  | '/experts'
  | '/werkverdeling'
  | '/leerlingen'
  | '/schoolaanbod'
  | '/schoolbeeld'
  | '/verhalen'
  | '/beheer/verbeterpunten'
  | '/landschap'
  | '/kerncijfers'
  | '/kaders'
  | '/organisatie'
  | '/besluiten'
  | '/verzoeken'
  | '/berichten'
  | '/ketensignalen'
  | '/declaraties'
  | '/budgetten'
  | '/budgetten/contracten'
  | '/tarieven'
  | '/beleidsinformatie'
  | '/beheer'
  | '/beheer/bewaren'
  | '/achttien'
  | '/denkmodellen'
  | '/tweede-blik'
  | '/beheer/noodtoegang';

type NavigationItem = { readonly to: MenuPath; readonly count?: number };

export type NavigationGroup = {
  readonly title: 'today' | 'together' | 'see' | 'arrange' | 'mine';
  readonly items: readonly NavigationItem[];
};

const SEE: NavigationGroup = {
  title: 'see',
  items: [{ to: '/landschap' }, { to: '/kerncijfers' }, { to: '/kaders' }],
};
/** With the stories that families gave to learn from. */
const SEE_STORIES: NavigationGroup = { ...SEE, items: [...SEE.items, { to: '/verhalen' }] };
/** What is asked of an expert, counted. */
const SEE_COUNTS: NavigationGroup = {
  ...SEE,
  items: [...SEE_STORIES.items, { to: '/consulten/tellingen' }],
};
/** Those who work with families ask each other, and talk. */
const TALK = [{ to: '/experts' }, { to: '/consulten' }, { to: '/gesprekken' }] as const;
/** How verwijzers and gemeenten work together: the agreements, and how referring differs. */
const REFERRING: NavigationGroup = {
  title: 'arrange',
  items: [{ to: '/samenwerkingsafspraken' }, { to: '/verwijzingen/spreiding' }],
};
const FAMILY: readonly NavigationGroup[] = [
  { title: 'mine', items: [{ to: '/mijn-plan' }, { to: '/gesprekken' }] },
];

const MENU: Readonly<Record<string, readonly NavigationGroup[]>> = {
  gezinswerker: [
    {
      title: 'today',
      items: [
        { to: '/gezinnen' },
        { to: '/hulpvragen/nieuw' },
        { to: '/hulpvragen' },
        { to: '/aanmeldingen' },
        { to: '/achttien' },
      ],
    },
    { title: 'together', items: [...TALK, { to: '/terugkoppelingen' }, { to: '/tweede-blik' }] },
    {
      title: 'arrange',
      items: [
        { to: '/werkverdeling' },
        { to: '/kaart' },
        { to: '/samenwerkingsafspraken' },
        { to: '/schoolaanbod' },
        { to: '/besluiten' },
        { to: '/verzoeken' },
        { to: '/ketensignalen' },
      ],
    },
    SEE_STORIES,
  ],
  verwijzer: [
    {
      title: 'today',
      items: [
        { to: '/verwijzingen' },
        { to: '/hulpvragen/nieuw' },
        { to: '/leerlingen' },
        { to: '/analyses' },
        ...TALK,
      ],
    },
    REFERRING,
    SEE_STORIES,
  ],
  expert: [{ title: 'today', items: [{ to: '/gezinnen' }, { to: '/analyses' }, ...TALK] }, SEE_STORIES],
  aanbieder: [
    {
      title: 'mine',
      items: [
        { to: '/organisatie' },
        { to: '/ketensignalen' },
        { to: '/verzoeken' },
        { to: '/declaraties' },
        { to: '/budgetten' },
        { to: '/tarieven' },
        { to: '/beleidsinformatie' },
        { to: '/berichten' },
      ],
    },
    SEE_STORIES,
  ],
  administratie: [
    {
      title: 'today',
      items: [
        { to: '/ketensignalen' },
        { to: '/verzoeken' },
        { to: '/declaraties' },
        { to: '/budgetten' },
        { to: '/tarieven' },
        { to: '/berichten' },
      ],
    },
    SEE,
  ],
  ouder: FAMILY,
  jeugdige: FAMILY,
  gast: [{ title: 'mine', items: [{ to: '/gast' }] }],
  inkoper: [
    SEE_COUNTS,
    {
      title: 'arrange',
      items: [
        ...REFERRING.items,
        { to: '/ketensignalen' },
        { to: '/berichten' },
        { to: '/declaraties' },
        { to: '/tarieven' },
        { to: '/budgetten/contracten' },
      ],
    },
  ],
  programmamanager: [
    { ...SEE_COUNTS, items: [...SEE_COUNTS.items, { to: '/schoolbeeld' }] },
    { ...REFERRING, items: [...REFERRING.items, { to: '/denkmodellen' }] },
  ],
  beoordelaar: [SEE],
  griffie: [SEE_COUNTS],
  beheerder: [
    {
      title: 'arrange',
      items: [
        { to: '/beheer' },
        { to: '/beheer/noodtoegang' },
        { to: '/beheer/bewaren' },
        { to: '/denkmodellen' },
        { to: '/beheer/verbeterpunten' },
        { to: '/ketensignalen' },
        { to: '/berichten' },
      ],
    },
    SEE,
  ],
};

/** The menu of a role, with the numbers that ask for attention beside their page. */
export function navigationOf(
  rol: string,
  counts: Readonly<Partial<Record<MenuPath, number>>> = {},
): NavigationGroup[] {
  return (MENU[rol] ?? [SEE]).map(({ title, items }) => ({
    title,
    items: items.map((item) => {
      const count = counts[item.to];
      return count === undefined ? item : { ...item, count };
    }),
  }));
}
