import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerDeclaratie, type Jw323, readBericht, writeBericht } from '#berichten/index.ts';
import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import { debetKey, type Known, type KnownToewijzing, type Prestatie } from './known.ts';
import { aDebet, aKnown, aToewijzing, judge, units } from './testing.ts';

const clients = ['999900006', '999900018', '999900031'];
const months = [
  ['2026-01-01', '2026-01-31'],
  ['2026-02-01', '2026-02-28'],
  ['2026-03-01', '2026-03-31'],
] as const;

/** Two orders for each client: so many hours a month, and so many in all or so much money. */
const orders: KnownToewijzing[] = clients.flatMap((client, nr) => [
  aToewijzing({ id: `m${nr}`, persoonId: client, Omvang: { Volume: 6, Eenheid: '04', Frequentie: '4' } }),
  aToewijzing({
    id: `t${nr}`,
    persoonId: client,
    Omvang: nr === 0 ? undefined : { Volume: 12, Eenheid: '04', Frequentie: '6' },
    budget: nr === 0 ? 7500 : null,
  }),
]);

/** Of each month and order one line of an hour may have been granted before; the credits name those. */
const earlier = orders.flatMap((order, at) =>
  months.map(([Begindatum, Einddatum], nr) => ({
    nummer: `O${at}${nr}`,
    order,
    prestatie: aPrestatie({
      ToewijzingNummer: at + 1,
      ProductPeriode: { Begindatum, Einddatum },
      ...units(1),
    }),
  })),
);

const records = (granted: typeof earlier): Known =>
  aKnown({
    personen: new Map(clients.map((client) => [client, [{ persoonId: client, gezinId: `g${client}` }]])),
    toewijzingen: new Map(orders.map((order, at) => [at + 1, order])),
    debets: new Map(
      granted.map(({ nummer, order, prestatie }) => [
        nummer,
        aDebet({ sleutel: debetKey(order.persoonId, prestatie), volume: 1, bedrag: 1250 }),
      ]),
    ),
    open: new Set(granted.map(({ order, prestatie }) => debetKey(order.persoonId, prestatie))),
    verbruik: Map.groupBy(
      granted.map(({ order, prestatie }) => ({
        id: order.id,
        begindatum: prestatie.ProductPeriode.Begindatum,
        eenheid: '04' as const,
        volume: 1,
        bedrag: 1250,
      })),
      ({ id }) => id,
    ),
  });

type Drawn = {
  client: number;
  order: number;
  month: number;
  hours: number;
  isCredit: boolean;
  isDear: boolean;
};

/** One in five is on an order of someone else, or of nobody. */
const aLine: fc.Arbitrary<Drawn> = fc
  .record({
    client: fc.nat({ max: 3 }),
    order: fc.nat({ max: 9 }),
    month: fc.nat({ max: 2 }),
    hours: fc.integer({ min: 1, max: 7 }),
    isCredit: fc.nat({ max: 3 }).map((dice) => dice === 0),
    isDear: fc.nat({ max: 9 }).map((dice) => dice === 0),
  })
  .map((drawn) => ({
    ...drawn,
    order: drawn.order > 7 ? drawn.order - 3 : 2 * drawn.client + (drawn.order % 2),
  }));

/** TR315 and TR416 of level 2 let a line be taken back once, and be declared once for a client and period. */
const once = ({ client, order, month, isCredit }: Drawn) =>
  isCredit ? `C ${order} ${month}` : `D ${client} ${order} ${month}`;

/** Lines of the sort that come by: most are right, some are of nobody, of another child, dear, double or too many. */
const declaraties = fc
  .uniqueArray(aLine, { minLength: 1, maxLength: 25, selector: once })
  .map((drawn): Jw323 => {
    const byClient = Map.groupBy(drawn, ({ client }) => client);
    return aDeclaratie(
      [...byClient].map(([client, lines]) => ({
        Bsn: clients[client] ?? '999900043',
        Prestaties: { Prestatie: lines.map((line, nr) => made(line, `N${nr}${line.order}`)) },
      })),
    );
  });

function made({ order, month, hours, isCredit, isDear }: Drawn, ReferentieNummer: string): Prestatie {
  const [Begindatum = '', Einddatum = ''] = months[month] ?? [];
  const changes = { ToewijzingNummer: order + 1, ProductPeriode: { Begindatum, Einddatum } };
  const line = aPrestatie({
    ...changes,
    ...units(isCredit ? 1 : hours),
    ProductReferentie: { ReferentieNummer },
  });
  const Bedrag = line.IngediendBedrag.Bedrag + (isDear ? 1 : 0);
  if (!isCredit) return { ...line, IngediendBedrag: { Bedrag, DebetCredit: 'D' } };
  const VorigReferentieNummer = `O${order}${month}`;
  return {
    ...line,
    ProductReferentie: { ReferentieNummer, VorigReferentieNummer },
    IngediendBedrag: { Bedrag, DebetCredit: 'C' },
  };
}

const known = fc.subarray(earlier, { maxLength: 9 }).map(records);
const check = (property: fc.IPropertyWithHooks<[Jw323, Known]>) =>
  fc.assert(property, { seed: 323, numRuns: 300 });
const answer = (bericht: Jw323, records: Known) =>
  answerDeclaratie(bericht, judge(bericht, records).bevindingen, {
    identificatie: 'A1',
    dagtekening: '2026-04-20',
  });

test('what is drawn is right on levels 1 and 2, and comes to every kind of end', () => {
  const seen = new Set<string>();
  check(
    fc.property(declaraties, known, (bericht, records) => {
      expect(readBericht(writeBericht(bericht)).bevindingen).toEqual([]);
      for (const { codes } of judge(bericht, records).prestaties) for (const code of codes) seen.add(code);
    }),
  );
  expect([...seen].sort()).toEqual(['0233', '8017', '8021', '9321', '9322', '9338', '9346', '9369', '9389']);
});

test('the answer is always right itself, its totals included (TR342)', () => {
  check(
    fc.property(declaraties, known, (bericht, records) => {
      const antwoord = answer(bericht, records);
      if (!antwoord) throw new Error('a declaratie that was judged has an answer');
      expect(readBericht(writeBericht(antwoord)).bevindingen).toEqual([]);
    }),
  );
});

test('the total of the answer is that of the lines that were granted', () => {
  check(
    fc.property(declaraties, known, (bericht, records) => {
      const granted = judge(bericht, records).prestaties.filter(({ codes }) => codes.length === 0);
      const sum = sumBedragen(granted.map(({ prestatie }) => prestatie.IngediendBedrag));
      const { TotaalBedrag = 0, DebetCredit } =
        answer(bericht, records)?.DeclaratieAntwoord?.TotaalToegekendBedrag ?? {};
      expect(DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag).toBe(sum);
    }),
  );
});

/** Which lines are refused, and why, by client and number. */
function refusals(bericht: Jw323, records: Known): string[] {
  const lines = judge(bericht, records).prestaties.map(
    ({ mark, prestatie, codes }) => `${mark} ${prestatie.ProductReferentie.ReferentieNummer} ${codes.join()}`,
  );
  return lines.sort();
}

test('neither the order of clients nor that of their lines changes what is refused', () => {
  check(
    fc.property(declaraties, known, (bericht, records) => {
      const turned = bericht.Declaratie.Clienten.Client.toReversed().map(({ Bsn, Prestaties }) => ({
        Bsn,
        Prestaties: { Prestatie: Prestaties.Prestatie.toReversed() },
      }));
      expect(refusals(aDeclaratie(turned), records)).toEqual(refusals(bericht, records));
    }),
  );
});

test('what is granted in all never goes past the order', () => {
  check(
    fc.property(declaraties, known, (bericht, records) => {
      const { prestaties } = judge(bericht, records);
      for (const [at, order] of orders.entries()) {
        const own = prestaties.filter(
          ({ prestatie, codes }) => codes.length === 0 && prestatie.ToewijzingNummer === at + 1,
        );
        const before = records.verbruik.get(order.id)?.length ?? 0;
        const sum = before * 1250 + sumBedragen(own.map(({ prestatie }) => prestatie.IngediendBedrag));
        expect(sum).toBeLessThanOrEqual(order.budget ?? (order.Omvang?.Frequentie === '6' ? 12 : 18) * 1250);
      }
    }),
  );
});
