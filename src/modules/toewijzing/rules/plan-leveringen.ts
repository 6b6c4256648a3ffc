import type { Jw305, Jw307 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { isBevinding } from '#modules/bericht/index.ts';
import { judgeStart, type StartFacts } from './judge-start.ts';
import { judgeStop, paused } from './judge-stop.ts';
import type { KnownToewijzing } from './judge-toewijzing.ts';
import { leveringKey, nummerKey } from './known.ts';
import type { Planning } from './planning.ts';

type Start = Jw305['Client']['StartProducten']['StartProduct'][number];
type Delivered = Pick<Start, 'ToewijzingNummer' | 'Product'>;

/**
 * Each StartProduct begins a delivery on its toewijzing, or takes an earlier start back. A wrong start and the right one
 * may come in one bericht (IV008), so what it takes back no longer runs for the others in it.
 */
export function planStarts({ Client }: Jw305, planning: Planning): Bevinding[] {
  const starts = Client.StartProducten.StartProduct;
  const gone = starts.filter(({ StatusAanlevering }) => StatusAanlevering === '3');
  return starts.flatMap((start, nr) => {
    const facts = gone.includes(start)
      ? factsOf(start, planning)
      : withoutGone(factsOf(start, planning), start, gone);
    const judged = judgeStart(start, `/Bericht/Client/StartProducten/StartProduct[${nr + 1}]`, facts);
    if (isBevinding(judged)) return [judged];
    if (judged.deed === 'start') begin(start, judged.of, facts, planning);
    else planning.writes.takenBack.push(judged.levering.id);
    return [];
  });
}

/** Each StopProduct ends a delivery; with a final reason its hulplijn ends too. */
export function planStops({ Client }: Jw307, planning: Planning): Bevinding[] {
  const { writes } = planning;
  return Client.StopProducten.StopProduct.flatMap((stop, nr) => {
    const facts = factsOf(stop, planning);
    const judged = judgeStop(stop, `/Bericht/Client/StopProducten/StopProduct[${nr + 1}]`, facts);
    if (isBevinding(judged)) return [judged];
    const { id, hulplijnId } = judged.levering;
    const { Einddatum: einddatum, RedenBeeindiging: reden } = stop;
    if (judged.deed === 'take-back-stop') {
      writes.ends.push({ id, einddatum: null, reden: null });
      writes.lineEnds.push({
        id: hulplijnId,
        einddatum: facts.toewijzing?.einddatum ?? null,
        redenEinde: null,
      });
      return [];
    }
    writes.ends.push({ id, einddatum, reden });
    if (judged.isFinal) writes.lineEnds.push({ id: hulplijnId, einddatum, redenEinde: reden });
    return [];
  });
}

/** The facts without the starts on the same toewijzing or product that this bericht takes back. */
function withoutGone(facts: StartFacts, start: Start, gone: readonly Start[]): StartFacts {
  const days = gone
    .filter((one) => one.ToewijzingNummer === start.ToewijzingNummer && isSameProduct(one, start))
    .map(({ Begindatum }) => Begindatum);
  return { ...facts, leveringen: facts.leveringen.filter(({ begindatum }) => !days.includes(begindatum)) };
}

const isSameProduct = (one: Start, other: Start) =>
  one.ToewijzingNummer !== undefined ||
  (one.Product?.Categorie === other.Product?.Categorie && one.Product?.Code === other.Product?.Code);

function factsOf(product: Delivered, { parties, known }: Planning): StartFacts {
  const nummer = product.ToewijzingNummer ?? null;
  const found = nummer === null ? undefined : known.toewijzingen.get(nummerKey(parties.gemeente, nummer));
  const key = leveringKey({ ...parties, nummer, ...productOf(product) });
  return {
    isOwnGemeente: known.ownGemeenten.has(parties.gemeente),
    aanbiederId: parties.aanbiederId,
    toewijzing: found?.persoonId === parties.persoonId ? found : undefined,
    leveringen: known.leveringen.get(key) ?? [],
  };
}

const productOf = ({ Product }: Delivered) => ({
  categorie: Product?.Categorie ?? '',
  code: Product?.Code ?? '',
});

function begin(start: Start, of: KnownToewijzing | undefined, facts: StartFacts, planning: Planning): void {
  const { parties, rules, writes } = planning;
  const last = facts.leveringen.at(-1);
  const resumed = last?.redenBeeindiging === paused ? last.hulplijnId : undefined;
  const hulplijnId = of?.hulplijnId ?? resumed ?? openLine(start, planning);
  const { categorie, code } = productOf(start);
  writes.leveringen.push({
    ...parties,
    id: rules.newId(),
    hulplijnId,
    toewijzingId: of?.id ?? null,
    toewijzingnummer: start.ToewijzingNummer ?? null,
    productcategorie: categorie || (of?.productcategorie ?? ''),
    productcode: code,
    begindatum: start.Begindatum,
  });
  writes.lineStarts.push({ id: hulplijnId, gestartOp: start.Begindatum });
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
