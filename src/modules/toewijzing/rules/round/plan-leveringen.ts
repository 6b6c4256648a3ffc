import type { Jw305, Jw307 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { isBevinding } from '#modules/bericht/index.ts';
import { leveringKey, nummerKey } from '../known.ts';
import { judgeStart, type KnownLevering, type StartFacts } from './judge-start.ts';
import { type Einde, judgeStop, paused } from './judge-stop.ts';
import type { KnownToewijzing } from './judge-toewijzing.ts';
import type { Planning } from './planning.ts';

type Start = Jw305['Client']['StartProducten']['StartProduct'][number];
type Delivered = Pick<Start, 'ToewijzingNummer' | 'Product'>;

/**
 * Each StartProduct begins a delivery on its toewijzing, or takes an earlier start back. A wrong start and the right one
 * may come in one bericht (IV008), so what it takes back no longer runs for the others in it.
 */
export function planStarts({ Client }: Jw305, planning: Planning): Bevinding[] {
  const draft = openDraft(planning);
  return inTurn(Client.StartProducten.StartProduct, (start, nr) => {
    const facts = draft.factsOf(start);
    const judged = judgeStart(start, `/Bericht/Client/StartProducten/StartProduct[${nr}]`, facts);
    if (isBevinding(judged)) return [judged];
    if (judged.deed === 'start') draft.add(start, begin(start, judged.of, facts, planning));
    else {
      planning.writes.takenBack.push(judged.levering.id);
      draft.remove(start, judged.levering);
    }
    return [];
  });
}

/** Each StopProduct ends a delivery or takes an earlier stop back; with a final reason its hulplijn ends too. */
export function planStops({ Client }: Jw307, planning: Planning): Bevinding[] {
  const draft = openDraft(planning);
  const ended = new Map<string, Ended>();
  const wrong = inTurn(Client.StopProducten.StopProduct, (stop, nr) => {
    const facts = draft.factsOf(stop);
    const judged = judgeStop(stop, `/Bericht/Client/StopProducten/StopProduct[${nr}]`, facts);
    if ('length' in judged) return judged;
    const { levering, einde } = judged;
    const before = ended.get(levering.id)?.before ?? levering;
    ended.set(levering.id, { before, after: einde, toewijzing: facts.toewijzing });
    draft.remove(stop, levering);
    draft.add(stop, { ...levering, ...einde });
    return [];
  });
  for (const one of ended.values()) end(one, planning);
  return wrong;
}

type Ended = {
  readonly before: KnownLevering;
  readonly after: Einde;
  readonly toewijzing: KnownToewijzing | undefined;
};

const isFinal = ({ einddatum, redenBeeindiging }: Einde) => einddatum !== null && redenBeeindiging !== paused;

function end({ before, after, toewijzing }: Ended, { writes }: Planning): void {
  const { einddatum, redenBeeindiging: reden, pauzeOp } = after;
  writes.ends.push({ id: before.id, einddatum, reden, pauzeOp });
  if (isFinal(after)) writes.lineEnds.push({ id: before.hulplijnId, einddatum, redenEinde: reden });
  else if (isFinal(before))
    writes.lineEnds.push({
      id: before.hulplijnId,
      einddatum: toewijzing?.einddatum ?? null,
      redenEinde: null,
    });
}

type WithStatus = { readonly StatusAanlevering: string };

/** What is taken back comes first, whatever its place; the findings come in the order of the bericht. */
function inTurn<One extends WithStatus>(
  all: readonly One[],
  judge: (one: One, nr: number) => readonly Bevinding[],
): Bevinding[] {
  const numbered = all.map((one, at) => ({ one, nr: at + 1 }));
  const judged = new Map<number, readonly Bevinding[]>();
  const [first, then] = [
    numbered.filter(({ one }) => one.StatusAanlevering === '3'),
    numbered.filter(({ one }) => one.StatusAanlevering !== '3'),
  ];
  for (const { one, nr } of [...first, ...then]) judged.set(nr, judge(one, nr));
  return numbered.flatMap(({ nr }) => judged.get(nr) ?? []);
}

/** The deliveries as they stand after what this bericht said so far. */
function openDraft(planning: Planning) {
  const drafts = new Map<string, readonly KnownLevering[]>();
  const factsFor = (product: Delivered): StartFacts => {
    const leveringen = drafts.get(keyOf(product, planning));
    return { ...factsOf(product, planning), ...(leveringen && { leveringen }) };
  };
  const set = (product: Delivered, leveringen: readonly KnownLevering[]) =>
    drafts.set(
      keyOf(product, planning),
      leveringen.toSorted((one, other) => (one.begindatum < other.begindatum ? -1 : 1)),
    );
  return {
    factsOf: factsFor,
    add: (product: Delivered, levering: KnownLevering) =>
      set(product, [...factsFor(product).leveringen, levering]),
    remove: (product: Delivered, { id }: KnownLevering) =>
      set(
        product,
        factsFor(product).leveringen.filter((one) => one.id !== id),
      ),
  };
}

function keyOf(product: Delivered, { parties }: Planning): string {
  return leveringKey({ ...parties, nummer: product.ToewijzingNummer ?? null, ...productOf(product) });
}

function factsOf(product: Delivered, planning: Planning): StartFacts {
  const { parties, known } = planning;
  const nummer = product.ToewijzingNummer ?? null;
  const found = nummer === null ? undefined : known.toewijzingen.get(nummerKey(parties.gemeente, nummer));
  return {
    isOwnGemeente: known.ownGemeenten.has(parties.gemeente),
    aanbiederId: parties.aanbiederId,
    toewijzing: found?.persoonId === parties.persoonId ? found : undefined,
    leveringen: known.leveringen.get(keyOf(product, planning)) ?? [],
  };
}

const productOf = ({ Product }: Delivered) => ({
  categorie: Product?.Categorie ?? '',
  code: Product?.Code ?? '',
});

function begin(
  start: Start,
  of: KnownToewijzing | undefined,
  facts: StartFacts,
  planning: Planning,
): KnownLevering {
  const { parties, rules, writes } = planning;
  const last = facts.leveringen.at(-1);
  const resumed = last?.redenBeeindiging === paused ? last.hulplijnId : undefined;
  const hulplijnId = of?.hulplijnId ?? resumed ?? openLine(start, planning);
  const { categorie, code } = productOf(start);
  const levering = {
    ...parties,
    id: rules.newId(),
    hulplijnId,
    toewijzingId: of?.id ?? null,
    toewijzingnummer: start.ToewijzingNummer ?? null,
    productcategorie: categorie || (of?.productcategorie ?? ''),
    productcode: code,
    begindatum: start.Begindatum,
  };
  writes.leveringen.push(levering);
  writes.lineStarts.push({ id: hulplijnId, gestartOp: start.Begindatum });
  // OP378 and OP379: after a final stop help can begin again, and then its hulplijn has not ended.
  if (of && last && isFinal(last))
    writes.lineEnds.push({ id: hulplijnId, einddatum: of.einddatum, redenEinde: null });
  return { ...levering, einddatum: null, redenBeeindiging: null, pauzeOp: null };
}

/** Help of which no toewijzing is kept here: paid by task, or ordered by a gemeente elsewhere. */
function openLine(start: Start, { parties, rules, writes }: Planning): string {
  const id = rules.newId();
  const { categorie, code } = productOf(start);
  writes.hulplijnen.push({
    ...parties,
    id,
    hulpsoort: rules.hulpsoortOf({ categorie, code: code || null, datum: start.Begindatum }),
    toegang: start.ToewijzingNummer === undefined ? 'zonder-indicatie' : 'toewijzing',
    leveringsvorm: 'zin',
    verwijzer: null,
    ingangsdatum: start.Begindatum,
    einddatum: null,
  });
  writes.betrokken.push({
    gezinId: parties.gezinId,
    aanbiederId: parties.aanbiederId,
    van: start.Begindatum,
  });
  return id;
}
