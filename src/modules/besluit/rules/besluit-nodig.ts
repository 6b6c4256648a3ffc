/** What decides whether help needs a besluit: facts of the help and of what the family says. */
export type Hulpfeiten = {
  /** How the region reaches this kind of help (regio/…/hulpsoorten.json): never, sometimes or usually by toewijzing. */
  readonly toewijzing: string;
  readonly toegang: string;
  readonly leveringsvorm: string;
  /** Kind of verwijzer of the hulplijn (iJw COD327), null when unknown. */
  readonly verwijzer: string | null;
};

export type Nodigreden =
  | 'gezin-vraagt'
  | 'afwijzing'
  | 'tegen-wens'
  | 'pgb'
  | 'rechter'
  | 'verwijzer'
  | 'individueel'
  | 'consult'
  | 'vrij-toegankelijk';

/** Whether a formal besluit is needed, the reason by which its sentence is found, and the law on which it rests. */
export type Nodig = { readonly isNodig: boolean; readonly reden: Nodigreden; readonly bron: string };

type Vraag = Hulpfeiten & {
  readonly gezinVraagt: boolean;
  readonly isTegenWens: boolean;
  readonly isAfwijzing: boolean;
};
type Grond = Nodig & { readonly geldt: (vraag: Vraag) => boolean };

/** Referrers who open the way to youth care by themselves: huisarts, jeugdarts, medical specialist (iJw COD327, and by name). */
const ownAccess = ['02', '03', '05', 'huisarts', 'jeugdarts', 'medisch-specialist'];
/** Those who decide in the place of the gemeente: a gecertificeerde instelling, a judge (iJw COD327, and by name). */
const courts = ['04', '08', 'gecertificeerde-instelling', 'rechter'];

/**
 * In the order in which they overrule each other; the last one always holds. As little paper as can be, and always a
 * besluit for who wants one: a family's right to one does not depend on what the worker thinks of it (Awb art. 1:3 lid 3).
 */
export const gronden: readonly Grond[] = [
  {
    reden: 'gezin-vraagt',
    isNodig: true,
    bron: 'Awb art. 1:3 lid 3 en 4:13',
    geldt: (vraag) => vraag.gezinVraagt,
  },
  { reden: 'afwijzing', isNodig: true, bron: 'Awb art. 1:3 lid 2', geldt: (vraag) => vraag.isAfwijzing },
  {
    reden: 'tegen-wens',
    isNodig: true,
    bron: 'Jeugdwet art. 2.3 lid 1; Awb art. 1:3',
    geldt: (vraag) => vraag.isTegenWens,
  },
  {
    reden: 'pgb',
    isNodig: true,
    bron: 'Jeugdwet art. 8.1.1',
    geldt: (vraag) => vraag.leveringsvorm === 'pgb',
  },
  {
    reden: 'rechter',
    isNodig: false,
    bron: 'Jeugdwet art. 2.4 en 3.5',
    geldt: ({ verwijzer }) => courts.includes(verwijzer ?? ''),
  },
  {
    reden: 'verwijzer',
    isNodig: false,
    bron: 'Jeugdwet art. 2.6 lid 1 sub e',
    geldt: ({ verwijzer }) => ownAccess.includes(verwijzer ?? ''),
  },
  {
    reden: 'consult',
    isNodig: false,
    bron: 'Jeugdwet art. 2.9 sub a',
    geldt: ({ toegang }) => toegang === 'consult',
  },
  {
    reden: 'individueel',
    isNodig: true,
    bron: 'Jeugdwet art. 2.3 lid 1 en 2.9 sub a',
    geldt: ({ toegang }) => toegang === 'toewijzing',
  },
  {
    reden: 'individueel',
    isNodig: true,
    bron: 'Jeugdwet art. 2.3 lid 1 en 2.9 sub a',
    geldt: (vraag) => vraag.toewijzing === 'gebruikelijk' && vraag.toegang !== 'zonder-indicatie',
  },
  { reden: 'vrij-toegankelijk', isNodig: false, bron: 'Jeugdwet art. 2.9 sub a', geldt: () => true },
];

/** Whether this help needs a besluit, and by which rule: the first grond that holds. */
export function weighNodig(vraag: Hulpfeiten & Partial<Vraag>): Nodig {
  const whole: Vraag = { gezinVraagt: false, isTegenWens: false, isAfwijzing: false, ...vraag };
  const found = gronden.find(({ geldt }) => geldt(whole));
  if (!found) throw new Error('the last grond always holds');
  const { isNodig, reden, bron } = found;
  return { isNodig, reden, bron };
}
