import { isoOf } from '../days.ts';
import type { Child, Line } from '../journeys.ts';
import type { Organisatie } from '../organisations.ts';
import { type Draws, drawsOf } from '../random.ts';
import { amountFor } from './amount.ts';
import type { Case } from './case.ts';
import type { Batch } from './rows.ts';

/** Why help ends, by the codes of iJw (JZ588); shares are assumed, most of it as planned. */
const reasons = {
  '31': 0.68,
  '34': 0.1,
  '32': 0.09,
  '38': 0.07,
  '33': 0.03,
  '39': 0.02,
  '35': 0.01,
} as const;

/** Days between the agreed first day and the real one: most start on the day, some wait for months (assumed). */
function drawWait(draws: Draws, days: number): number {
  const kind = draws.weighted('wait kind', { none: 0.7, weeks: 0.21, months: 0.09 });
  if (kind === 'none') return 0;
  const wait = kind === 'weeks' ? 1 + draws.whole('wait', 28) : 28 + draws.whole('wait', 110);
  return Math.min(wait, Math.floor(days / 2));
}

type Given = { readonly child: Child; readonly line: Line; readonly at: number };

/** Local and collective help needs no decision; what the judge, a referrer or the gemeente orders is a toewijzing. */
function listDelivery(line: Line): { toegang: string; leveringsvorm: string } {
  if (line.hulpsoort === 'ojg') return { toegang: 'zonder-indicatie', leveringsvorm: 'collectief' };
  if (line.vorm === '01') return { toegang: 'zonder-indicatie', leveringsvorm: 'lokaal-team' };
  return { toegang: 'toewijzing', leveringsvorm: line.pgb ? 'pgb' : 'zin' };
}

export function addLine(batch: Batch, found: Case, { child, line, at }: Given): void {
  const { making, family } = found;
  const draws = drawsOf(making.seed, 9, family.nr, child.nr, at);
  const ended = line.last < making.today;
  const started = line.first + drawWait(draws, line.last - line.first);
  const delivery = listDelivery(line);
  const aanbieder =
    delivery.leveringsvorm === 'zin' ? making.organisaties.aanbiederFor(line.hulpsoort, draws) : null;
  const reason = ended ? draws.weighted('reason', reasons) : null;
  const hulplijn = draws.id('hulplijn', line.first);
  const persoon = found.personOf(child.nr).id;
  const row = {
    id: hulplijn,
    gezin_id: found.id,
    doel_id: null,
    hulpsoort: making.region.hulpsoorten.has(line.hulpsoort) ? line.hulpsoort : 'onbekend',
    ...delivery,
    verwijzer: line.verwijzer === 'onbekend' ? null : line.verwijzer,
    gemeente: family.gemeente,
    aanbieder_id: aanbieder?.id ?? null,
    uitvoerder: aanbieder ? null : executor(found, line),
    ingangsdatum: isoOf(line.first),
    gestart_op: started > making.today ? null : isoOf(started),
    einddatum: ended ? isoOf(line.last) : null,
    reden_einde: reason,
  };
  batch.hulplijn.push(row);
  batch.hulplijn_persoon.push({ hulplijn_id: hulplijn, gezin_id: found.id, persoon_id: persoon });
  if (aanbieder) addOrder(batch, { found, line, draws, hulplijn, persoon, aanbieder, started, reason });
}

function executor(found: Case, line: Line): string {
  if (line.pgb) return 'Zelf gekozen met een pgb';
  return line.hulpsoort === 'ojg'
    ? 'Ondersteuner in de huisartsenpraktijk'
    : `Lokaal team ${found.worker.team.naam}`;
}

type Order = {
  found: Case;
  line: Line;
  draws: Draws;
  hulplijn: string;
  persoon: string;
  aanbieder: Organisatie;
  started: number;
  reason: string | null;
};

/** The order to the aanbieder, its start and stop, and the right of the aanbieder to see it while it lasts. */
function addOrder(
  batch: Batch,
  { found, line, draws, hulplijn, persoon, aanbieder, started, reason }: Order,
): void {
  const { making, family, id } = found;
  const toewijzing = draws.id('toewijzing', line.first);
  const toewijzingnummer = making.nextToewijzingnummer();
  const product = making.region.productFor(line.hulpsoort, draws);
  const amount = amountFor(product, draws);
  const einddatum = reason === null ? null : isoOf(line.last);
  batch.toewijzing.push({
    id: toewijzing,
    gemeente: family.gemeente,
    toewijzingnummer,
    gezin_id: id,
    persoon_id: persoon,
    hulplijn_id: hulplijn,
    aanbieder_id: aanbieder.id,
    productcategorie: product.categorie,
    productcode: product.code,
    toewijzingsdatum: isoOf(Math.min(line.first - draws.whole('ordered', 21), making.today)),
    toewijzingstijd: `${String(8 + draws.whole('hour', 9)).padStart(2, '0')}:${String(draws.whole('minute', 60)).padStart(2, '0')}:00`,
    ingangsdatum: isoOf(line.first),
    einddatum,
    volume: amount?.volume ?? null,
    eenheid: amount?.eenheid ?? null,
    frequentie: amount?.frequentie ?? null,
  });
  if (started <= making.today)
    batch.levering.push({
      id: draws.id('levering', line.first),
      toewijzing_id: toewijzing,
      gezin_id: id,
      persoon_id: persoon,
      hulplijn_id: hulplijn,
      aanbieder_id: aanbieder.id,
      gemeente: family.gemeente,
      toewijzingnummer,
      productcategorie: product.categorie,
      productcode: product.code ?? '',
      begindatum: isoOf(started),
      einddatum,
      reden_beeindiging: reason,
    });
  if (reason === null)
    batch.betrokkenheid.push({
      id: draws.id('aanbieder betrokken', line.first),
      gezin_id: id,
      houder: aanbieder.id,
      soort_houder: 'organisatie',
      grond: 'toewijzing',
      niveau: 'lezen',
      van: isoOf(line.first),
      tot: null,
    });
}
