import type { Inhoud, Wijziging, WijzigingSoort } from '../schema/samen.ts';

/** What a party agreed with; how far something is may move on without asking everybody anew. */
const asking: ReadonlySet<WijzigingSoort> = new Set([
  'samenvatting',
  'regie',
  'regie-steun',
  'doel',
  'doel-domein',
  'afspraak',
  'afspraak-wie',
  'afspraak-dag',
]);

/** Of the differences between two versions those for which parties are asked again. */
export function asksAgain(wijzigingen: readonly Wijziging[]): Wijziging[] {
  return wijzigingen.filter(({ soort }) => asking.has(soort));
}

/** What was added, removed and changed between two versions of a plan, in the order of the plan. */
export function diffOf(was: Inhoud, is: Inhoud): Wijziging[] {
  return [
    ...field('samenvatting', null, was.samenvatting || null, is.samenvatting || null),
    ...field('regie', null, was.regie, is.regie),
    ...field('regie-steun', null, steunOf(was), steunOf(is)),
    ...both(was.doelen, is.doelen).flatMap(([before, after]) => diffDoel(before, after)),
    ...both(was.afspraken, is.afspraken).flatMap(([before, after]) => diffAfspraak(before, after)),
  ];
}

const steunOf = ({ regieWie, regieSteun }: Inhoud) =>
  [regieWie, regieSteun].filter(Boolean).join(': ') || null;

type Text = string | null;

function field(soort: WijzigingSoort, over: Text, was: Text, is: Text): Wijziging[] {
  return was === is ? [] : [{ soort, over, was, is }];
}

/** Pairs by id, in the order of the newest; what is gone comes last. */
function both<One extends { id: string }>(was: readonly One[], is: readonly One[]) {
  const before = new Map(was.map((one) => [one.id, one]));
  const now = new Set(is.map(({ id }) => id));
  const gone = was.filter(({ id }) => !now.has(id));
  return [
    ...is.map((one) => [before.get(one.id), one] as const),
    ...gone.map((one) => [one, undefined] as const),
  ];
}

type Doel = Inhoud['doelen'][number];

function diffDoel(was: Doel | undefined, is: Doel | undefined): Wijziging[] {
  if (!was || !is) return field('doel', null, was?.tekst ?? null, is?.tekst ?? null);
  const over = is.tekst;
  const numberOf = (value: number | null) => (value === null ? null : String(value));
  return [
    ...field('doel', null, was.tekst, is.tekst),
    ...field('doel-domein', over, was.domein, is.domein),
    ...field('doel-bereikt', over, was.bereiktOp, is.bereiktOp),
    ...field('voortgang', over, numberOf(was.voortgang), numberOf(is.voortgang)),
  ];
}

type Afspraak = Inhoud['afspraken'][number];

function diffAfspraak(was: Afspraak | undefined, is: Afspraak | undefined): Wijziging[] {
  if (!was || !is) return field('afspraak', null, was?.tekst ?? null, is?.tekst ?? null);
  const over = is.tekst;
  return [
    ...field('afspraak', null, was.tekst, is.tekst),
    ...field('afspraak-wie', over, was.wie, is.wie),
    ...field('afspraak-dag', over, was.uiterlijkOp, is.uiterlijkOp),
    ...field('afspraak-uitkomst', over, was.uitkomst, is.uitkomst),
  ];
}
