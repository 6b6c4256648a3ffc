import { uuidv7 } from 'uuidv7';
import {
  identityOf,
  type Received,
  recordReceived,
  type Settled,
  type Uitslag,
} from '#modules/bericht/index.ts';
import { involveAanbieders, openGezinnenFromChain } from '#modules/gezin/index.ts';
import { openAanbieders } from '#modules/organisatie/index.ts';
import {
  openHulplijnenForToewijzingen,
  restartHulplijnen,
  startHulplijnen,
  stopHulplijnen,
} from '#modules/plan/index.ts';

import type { Context } from '#platform/operation.ts';
import { nummersOf, referentiesOf } from '../rules/next-round.ts';
import { named } from '../rules/round/judge-outside.ts';
import { type Candidate, type Planned, planRound } from '../rules/round/plan-round.ts';
import type { NewClient, Writes } from '../rules/round/writes.ts';
import {
  changeToewijzingen,
  endLeveringen,
  findFirstStarts,
  insertLeveringen,
  insertToewijzingen,
  removeLeveringen,
} from '../store/apply-writes.ts';
import { findKnown } from '../store/known.ts';
import { openProductChoice } from '../store/product-choice.ts';

/** Where the outcome of each file is gathered. */
export type Taker = {
  readonly context: Context;
  readonly uitslagen: Map<Received, Uitslag>;
  readonly gezinnen: Set<string>;
};

type Waiting = Candidate & { readonly received: Received };

/** Puts a number of files in the journal with what was decided on them, and keeps what each of them became. */
export async function record(settled: readonly Settled[], { context, uitslagen }: Taker): Promise<void> {
  const recorded = await recordReceived(context, settled);
  settled.forEach(({ received }, nr) => {
    const uitslag = recorded[nr];
    if (uitslag) uitslagen.set(received, uitslag);
  });
}

/** Decides a round on level 3 with what is known now, and writes all of it: one statement for each kind of row. */
export async function settleRound(round: readonly Waiting[], taker: Taker): Promise<void> {
  const { context } = taker;
  const known = await findKnown(context.db, wantedBy(round));
  const hulpsoortOf = await openProductChoice(context.db);
  const { planned, writes } = planRound(round, known, { today: context.today, newId: uuidv7, hulpsoortOf });
  await apply(writes, context);
  for (const { gezinId } of planned) if (gezinId) taker.gezinnen.add(gezinId);
  await record(
    round.map(({ received }, nr) => ({ received, ...(planned[nr] as Planned) })),
    taker,
  );
}

function wantedBy(round: readonly Waiting[]) {
  const gemeenteOf = (bericht: Waiting['bericht']) =>
    bericht.soort === 'JW301' ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  return {
    identities: round.map(({ bericht }) => identityOf(bericht)),
    agbs: round.map(({ bericht: { soort, Header } }) =>
      soort === 'JW301' ? Header.Ontvanger : Header.Afzender,
    ),
    personen: round.map(({ bericht, mark }) => ({ gemeente: gemeenteOf(bericht), mark })),
    nummers: round.flatMap(({ bericht }) =>
      nummersOf(bericht).map((nummer) => ({ gemeente: gemeenteOf(bericht), nummer })),
    ),
    referenties: round.flatMap(({ bericht }) =>
      referentiesOf(bericht).map((referentie) => ({ agb: bericht.Header.Ontvanger, referentie })),
    ),
    productcodes: round.flatMap(({ bericht }) =>
      named(bericht).flatMap(({ product }) => product?.Code ?? []),
    ),
  };
}

/** Writes what was decided: one statement for each kind of row, in the scope of message traffic. */
export async function apply(writes: Writes, context: Context): Promise<void> {
  const { db, vault } = context;
  await openAanbieders(db, writes.aanbieders);
  await openGezinnenFromChain(db, vault, writes.clients.map(clientRow));
  await involveAanbieders(
    db,
    writes.betrokken.map((one) => ({ id: uuidv7(), ...one })),
  );
  await openHulplijnenForToewijzingen(db, writes.hulplijnen);
  await insertToewijzingen(db, writes.toewijzingen);
  await changeToewijzingen(db, writes.changes);
  // A start that is taken back may come again in the same bericht (IV008), on the same day.
  const begunAnew = await removeLeveringen(db, writes.takenBack);
  await insertLeveringen(db, writes.leveringen);
  await endLeveringen(db, writes.ends);
  if (begunAnew.length > 0) await restartHulplijnen(db, await findFirstStarts(db, begunAnew));
  if (writes.lineStarts.length > 0) await startHulplijnen(db, writes.lineStarts);
  if (writes.lineEnds.length > 0) await stopHulplijnen(db, writes.lineEnds);
  for (const { id, gezinId } of writes.hulplijnen)
    context.emit('hulplijn.geopend', { hulplijn: id, gezin: gezinId });
  for (const { hulplijnId, gezinId } of writes.leveringen)
    context.emit('hulplijn.gestart', { hulplijn: hulplijnId, gezin: gezinId });
  for (const { id } of writes.lineEnds) context.emit('hulplijn.gestopt', { hulplijn: id });
}

function clientRow({ client, ...ids }: NewClient) {
  const { Geslachtsnaam, Voornamen, Voorletters } = client.Naam;
  const isKnownDay = client.Geboortedatum.DatumGebruik === undefined;
  return {
    ...ids,
    bsn: client.Bsn,
    voornaam: Voornamen ?? Voorletters ?? '',
    voorvoegsel: Geslachtsnaam.Voorvoegsel ?? null,
    achternaam: Geslachtsnaam.Achternaam,
    geboortedatum: isKnownDay ? client.Geboortedatum.Datum : null,
    geslacht: geslachtOf(client.Geslacht),
  };
}

/** Unknown and not told (0, 9) are nothing to keep. */
const geslachtOf = (geslacht: string): string | null =>
  geslacht === '1' || geslacht === '2' ? geslacht : null;
