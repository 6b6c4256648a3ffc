import { uuidv7 } from 'uuidv7';
import type { Gelezen } from '#berichten/index.ts';
import { involveAanbieders, openGezinnenFromChain } from '#modules/gezin/index.ts';
import { openAanbieders } from '#modules/organisatie/index.ts';
import { openHulplijnenForToewijzingen, startHulplijnen, stopHulplijnen } from '#modules/plan/index.ts';

import type { Context } from '#platform/operation.ts';
import { nummersOf } from '../rules/next-round.ts';
import { type Candidate, type Planned, planRound } from '../rules/plan-round.ts';
import type { NewClient, Writes } from '../rules/writes.ts';
import type { Bevinding, Uitslag } from '../schema.ts';
import {
  changeToewijzingen,
  endLeveringen,
  insertLeveringen,
  insertToewijzingen,
  removeLeveringen,
} from '../store/apply-writes.ts';
import { type JournalLine, writeJournal } from '../store/journal.ts';
import { findKnown } from '../store/known.ts';
import { openProductChoice } from '../store/product-choice.ts';

/** One file, read on levels 1 and 2. */
export type Received = Gelezen & {
  readonly bestand: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
};

/** Where the outcome of each file is gathered. */
export type Taker = {
  readonly context: Context;
  readonly uitslagen: Map<Received, Uitslag>;
  readonly gezinnen: Set<string>;
};

type Waiting = Candidate & { readonly received: Received };

/** Files that are no bericht, or a wrong one: kept in the journal as they came, with what is wrong. */
export async function refuseUnread(refused: readonly Received[], taker: Taker): Promise<void> {
  const lines = refused.map((one) => {
    answer(one, one.bevindingen, taker);
    return journalLine(one, one.bevindingen, null, taker.context.today);
  });
  await writeJournal(taker.context.db, taker.context.now, lines);
}

/** Decides a round on level 3 with what is known now, and writes all of it: one statement for each kind of row. */
export async function settleRound(round: readonly Waiting[], taker: Taker): Promise<void> {
  const { context } = taker;
  const known = await findKnown(context.db, wantedBy(round));
  const hulpsoortOf = await openProductChoice(context.db);
  const { planned, writes } = planRound(round, known, { today: context.today, newId: uuidv7, hulpsoortOf });
  await apply(writes, context);
  const lines = round.map(({ received }, nr) => {
    const { bevindingen, gezinId } = planned[nr] as Planned;
    answer(received, bevindingen, taker);
    if (gezinId) taker.gezinnen.add(gezinId);
    return journalLine(received, bevindingen, gezinId, context.today);
  });
  await writeJournal(context.db, context.now, lines);
}

function wantedBy(round: readonly Waiting[]) {
  const headers = round.map(({ bericht }) => ({ soort: bericht.soort, ...bericht.Header }));
  const gemeenteOf = (bericht: Waiting['bericht']) =>
    bericht.soort === 'JW301' ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  return {
    identities: headers.map(({ soort, Afzender, BerichtIdentificatie }) => ({
      soort,
      afzender: Afzender,
      identificatie: BerichtIdentificatie.Identificatie,
    })),
    agbs: headers.map(({ soort, Afzender, Ontvanger }) => (soort === 'JW301' ? Ontvanger : Afzender)),
    personen: round.map(({ bericht, mark }) => ({ gemeente: gemeenteOf(bericht), mark })),
    nummers: round.flatMap(({ bericht }) =>
      nummersOf(bericht).map((nummer) => ({ gemeente: gemeenteOf(bericht), nummer })),
    ),
  };
}

async function apply(writes: Writes, context: Context): Promise<void> {
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
  await insertLeveringen(db, writes.leveringen);
  await removeLeveringen(db, writes.takenBack);
  await endLeveringen(db, writes.ends);
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
  };
}

function answer(received: Received, bevindingen: readonly Bevinding[], { uitslagen }: Taker): void {
  const uitkomst = bevindingen.length > 0 ? 'geweigerd' : 'verwerkt';
  uitslagen.set(received, {
    bestand: received.bestand,
    soort: received.soort ?? null,
    uitkomst,
    bevindingen: [...bevindingen],
  });
}

function journalLine(
  received: Received,
  bevindingen: readonly Bevinding[],
  gezinId: string | null,
  today: string,
): JournalLine {
  const header = received.bericht?.Header;
  return {
    id: uuidv7(),
    soort: received.soort ?? 'onbekend',
    afzender: header?.Afzender ?? '',
    ontvanger: header?.Ontvanger ?? '',
    identificatie: header?.BerichtIdentificatie.Identificatie ?? '',
    dagtekening: header?.BerichtIdentificatie.Dagtekening ?? today,
    sha256: received.sha256,
    inhoud: received.bytes,
    bestand: received.bestand,
    uitkomst: bevindingen.length > 0 ? 'geweigerd' : 'verwerkt',
    bevindingen,
    gezinId,
  };
}
