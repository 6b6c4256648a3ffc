import type { Bericht, Jw301, Jw305, Jw307 } from '#berichten/index.ts';
import type { Bevinding } from '../schema.ts';
import { finding, isBevinding } from './finding.ts';
import { judgeStart, type StartFacts } from './judge-start.ts';
import { judgeStop } from './judge-stop.ts';
import { einddatumOf, judgeToewijzing } from './judge-toewijzing.ts';
import { identityKey, type Known, leveringKey, nummerKey, persoonKey } from './known.ts';
import { noWrites, type Writes } from './writes.ts';

/** A bericht that passed levels 1 and 2, with the keyed mark of its client. */
export type Candidate = { readonly bericht: Bericht; readonly mark: string };

export type RoundRules = {
  readonly today: string;
  newId(): string;
  hulpsoortOf(product: { categorie: string; code: string | null; datum: string }): string;
};

/** Who this bericht is about and between whom; ids of what is new are made here and written later. */
type Parties = { gemeente: string; aanbiederId: string; gezinId: string; persoonId: string };

export type Planned = { readonly bevindingen: readonly Bevinding[]; readonly gezinId: string | null };

/**
 * Decides what a round of berichten does. A bericht is taken whole or refused whole (iJw IV028); no two of a round are
 * about the same client, so none needs to know what another of the round does.
 */
export function planRound(round: readonly Candidate[], known: Known, rules: RoundRules): { planned: Planned[]; writes: Writes } {
  const writes = noWrites();
  const newAanbieders = new Map<string, string>();
  const planned = round.map((candidate) => planOne(candidate, { known, rules, newAanbieders, writes }));
  return { planned, writes };
}

type Desk = { known: Known; rules: RoundRules; newAanbieders: Map<string, string>; writes: Writes };

function planOne({ bericht, mark }: Candidate, desk: Desk): Planned {
  const { Identificatie, Dagtekening } = bericht.Header.BerichtIdentificatie;
  const head = '/Bericht/Header/BerichtIdentificatie';
  if (desk.known.identities.has(identityKey(bericht.soort, bericht.Header.Afzender, Identificatie))) {
    return refused(finding('TR056', '9056', head, 'Deze afzender heeft dit kenmerk al voor een ander bericht van deze soort gebruikt.'));
  }
  if (Dagtekening > desk.rules.today) {
    return refused({ ...finding('TR135', '8848', `${head}/Dagtekening`, 'De dagtekening ligt in de toekomst.'), niveau: 4 });
  }
  const isOrder = bericht.soort === 'JW301';
  const gemeente = isOrder ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  const agb = isOrder ? bericht.Header.Ontvanger : bericht.Header.Afzender;
  const person = desk.known.personen.get(persoonKey(gemeente, mark));
  const aanbiederId = desk.known.aanbieders.get(agb) ?? desk.newAanbieders.get(agb);
  const parties: Parties = {
    gemeente,
    aanbiederId: aanbiederId ?? desk.rules.newId(),
    gezinId: person?.gezinId ?? desk.rules.newId(),
    persoonId: person?.persoonId ?? desk.rules.newId(),
  };
  const writes = noWrites();
  const bevindingen = planContent(bericht, parties, { ...desk, writes });
  if (bevindingen.length > 0) return { bevindingen, gezinId: person?.gezinId ?? null };
  if (!person) writes.clients.push({ ...parties, client: bericht.Client });
  if (aanbiederId === undefined) {
    desk.newAanbieders.set(agb, parties.aanbiederId);
    writes.aanbieders.push({ id: parties.aanbiederId, agb });
  }
  addAll(desk.writes, writes);
  return { bevindingen: [], gezinId: parties.gezinId };
}

const refused = (bevinding: Bevinding): Planned => ({ bevindingen: [bevinding], gezinId: null });

function addAll(into: Writes, from: Writes): void {
  for (const kind of Object.keys(into) as (keyof Writes)[]) (into[kind] as unknown[]).push(...from[kind]);
}

function planContent(bericht: Bericht, parties: Parties, desk: Desk): Bevinding[] {
  if (bericht.soort === 'JW301') return planToewijzingen(bericht, parties, desk);
  return bericht.soort === 'JW305' ? planStarts(bericht, parties, desk) : planStops(bericht, parties, desk);
}

function planToewijzingen({ Client }: Jw301, parties: Parties, { known, rules, writes }: Desk): Bevinding[] {
  return Client.ToegewezenProducten.ToegewezenProduct.flatMap((product, nr) => {
    const pad = `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${nr + 1}]`;
    const earlier = known.toewijzingen.get(nummerKey(parties.gemeente, product.ToewijzingNummer));
    const judged = judgeToewijzing(product, pad, parties.persoonId, earlier);
    if (isBevinding(judged)) return [judged];
    const row = {
      id: judged.deed === 'change' ? judged.of.id : rules.newId(),
      hulplijnId: judged.deed === 'change' ? judged.of.hulplijnId : rules.newId(),
      gemeente: parties.gemeente,
      gezinId: parties.gezinId,
      persoonId: parties.persoonId,
      aanbiederId: parties.aanbiederId,
      toewijzingnummer: product.ToewijzingNummer,
      productcategorie: product.Product?.Categorie ?? '',
      productcode: product.Product?.Code ?? null,
      toewijzingsdatum: product.Toewijzingsdatum,
      toewijzingstijd: product.Toewijzingstijd,
      ingangsdatum: product.Ingangsdatum,
      einddatum: einddatumOf(product),
      volume: product.Omvang?.Volume ?? null,
      eenheid: product.Omvang?.Eenheid ?? null,
      frequentie: product.Omvang?.Frequentie ?? null,
      redenWijziging: product.RedenWijziging ?? null,
    };
    if (judged.deed === 'change') {
      writes.changes.push(row);
      writes.lineEnds.push({ id: row.hulplijnId, einddatum: row.einddatum, redenEinde: row.einddatum === null ? null : '36' });
      return [];
    }
    writes.toewijzingen.push(row);
    writes.hulplijnen.push({
      ...row,
      id: row.hulplijnId,
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: null,
      hulpsoort: rules.hulpsoortOf({ categorie: row.productcategorie, code: row.productcode, datum: row.ingangsdatum }),
    });
    writes.betrokken.push({ gezinId: row.gezinId, aanbiederId: row.aanbiederId, van: row.ingangsdatum < rules.today ? row.ingangsdatum : rules.today });
    return [];
  });
}

type Delivered = { ToewijzingNummer?: number | undefined; Product?: { Categorie: string; Code?: string | undefined } | undefined };

function factsOf(product: Delivered, parties: Parties, known: Known): StartFacts {
  const nummer = product.ToewijzingNummer ?? null;
  const found = nummer === null ? undefined : known.toewijzingen.get(nummerKey(parties.gemeente, nummer));
  const toewijzing = found?.persoonId === parties.persoonId ? found : undefined;
  const key = leveringKey({ ...parties, nummer, categorie: product.Product?.Categorie ?? '', code: product.Product?.Code ?? '' });
  return {
    isOwnGemeente: known.ownGemeenten.has(parties.gemeente),
    aanbiederId: parties.aanbiederId,
    toewijzing,
    leveringen: known.leveringen.get(key) ?? [],
  };
}

function planStarts({ Client }: Jw305, parties: Parties, { known, rules, writes }: Desk): Bevinding[] {
  return Client.StartProducten.StartProduct.flatMap((start, nr) => {
    const pad = `/Bericht/Client/StartProducten/StartProduct[${nr + 1}]`;
    const facts = factsOf(start, parties, known);
    const judged = judgeStart(start, pad, facts);
    if (isBevinding(judged)) return [judged];
    if (judged.deed === 'take-back-start') {
      writes.takenBack.push(judged.levering.id);
      return [];
    }
    const categorie = start.Product?.Categorie ?? judged.of?.productcategorie ?? '';
    const code = start.Product?.Code ?? '';
    const paused = facts.leveringen.at(-1)?.hulplijnId;
    const hulplijnId = judged.of?.hulplijnId ?? paused ?? rules.newId();
    if (!judged.of && paused === undefined) {
      writes.hulplijnen.push({
        ...parties,
        id: hulplijnId,
        hulpsoort: rules.hulpsoortOf({ categorie, code: code || null, datum: start.Begindatum }),
        toegang: start.ToewijzingNummer === undefined ? 'zonder-indicatie' : 'toewijzing',
        leveringsvorm: 'zin',
        verwijzer: null,
        ingangsdatum: start.Begindatum,
        einddatum: null,
      });
      writes.betrokken.push({ gezinId: parties.gezinId, aanbiederId: parties.aanbiederId, van: start.Begindatum });
    }
    writes.leveringen.push({
      ...parties,
      id: rules.newId(),
      hulplijnId,
      toewijzingId: judged.of?.id ?? null,
      toewijzingnummer: start.ToewijzingNummer ?? null,
      productcategorie: categorie,
      productcode: code,
      begindatum: start.Begindatum,
    });
    writes.lineStarts.push({ id: hulplijnId, gestartOp: start.Begindatum });
    return [];
  });
}

function planStops({ Client }: Jw307, parties: Parties, { known, writes }: Desk): Bevinding[] {
  return Client.StopProducten.StopProduct.flatMap((stop, nr) => {
    const pad = `/Bericht/Client/StopProducten/StopProduct[${nr + 1}]`;
    const judged = judgeStop(stop, pad, factsOf(stop, parties, known));
    if (isBevinding(judged)) return [judged];
    const { id, hulplijnId } = judged.levering;
    if (judged.deed === 'take-back-stop') {
      writes.ends.push({ id, einddatum: null, reden: null });
      writes.lineEnds.push({ id: hulplijnId, einddatum: null, redenEinde: null });
      return [];
    }
    writes.ends.push({ id, einddatum: stop.Einddatum, reden: stop.RedenBeeindiging });
    if (judged.isFinal) writes.lineEnds.push({ id: hulplijnId, einddatum: stop.Einddatum, redenEinde: stop.RedenBeeindiging });
    return [];
  });
}
