/** A page that the menu can lead to; its text stands in the words of the web under the same key. */
export type MenuPath =
  | '/gezinnen'
  | '/hulpvragen/nieuw'
  | '/hulpvragen'
  | '/mijn-plan'
  | '/landschap'
  | '/kerncijfers'
  | '/organisatie'
  | '/verzoeken'
  | '/berichten'
  | '/ketensignalen'
  | '/declaraties'
  | '/budgetten'
  | '/budgetten/contracten'
  | '/tarieven'
  | '/beleidsinformatie'
  | '/beheer'
  | '/beheer/noodtoegang';

type NavigationItem = { readonly to: MenuPath; readonly count?: number };

export type NavigationGroup = {
  readonly title: 'today' | 'see' | 'arrange' | 'mine';
  readonly items: readonly NavigationItem[];
};

const SEE: NavigationGroup = { title: 'see', items: [{ to: '/landschap' }, { to: '/kerncijfers' }] };
const FAMILY: readonly NavigationGroup[] = [{ title: 'mine', items: [{ to: '/mijn-plan' }] }];

const MENU: Readonly<Record<string, readonly NavigationGroup[]>> = {
  gezinswerker: [
    { title: 'today', items: [{ to: '/gezinnen' }, { to: '/hulpvragen/nieuw' }, { to: '/hulpvragen' }] },
    { title: 'arrange', items: [{ to: '/verzoeken' }, { to: '/ketensignalen' }] },
    SEE,
  ],
  verwijzer: [{ title: 'today', items: [{ to: '/hulpvragen' }, { to: '/hulpvragen/nieuw' }] }, SEE],
  expert: [{ title: 'today', items: [{ to: '/gezinnen' }] }, SEE],
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
    SEE,
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
  inkoper: [
    SEE,
    {
      title: 'arrange',
      items: [
        { to: '/ketensignalen' },
        { to: '/berichten' },
        { to: '/declaraties' },
        { to: '/tarieven' },
        { to: '/budgetten/contracten' },
      ],
    },
  ],
  programmamanager: [SEE],
  beoordelaar: [SEE],
  griffie: [SEE],
  beheerder: [
    {
      title: 'arrange',
      items: [
        { to: '/beheer' },
        { to: '/beheer/noodtoegang' },
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
