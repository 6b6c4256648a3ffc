import { type Bevinding, judgeHead } from '#modules/bericht/index.ts';
import { type Known, persoonKey } from '../known.ts';
import type { OrderOrDelivery } from '../order-or-delivery.ts';
import { judgeOutside } from './judge-outside.ts';
import { planStarts, planStops } from './plan-leveringen.ts';
import { planToewijzingen } from './plan-toewijzingen.ts';
import type { Parties, Planning, RoundRules } from './planning.ts';
import { noWrites, type Writes } from './writes.ts';

/** A bericht that passed levels 1 and 2, with the keyed mark of its client. */
export type Candidate = { readonly bericht: OrderOrDelivery; readonly mark: string };

export type Planned = { readonly bevindingen: readonly Bevinding[]; readonly gezinId: string | null };

/**
 * Decides what a round of berichten does. A bericht is taken whole or refused whole (iJw IV028); no two of a round are
 * about the same client, so none needs to know what another of the round does.
 */
export function planRound(
  round: readonly Candidate[],
  known: Known,
  rules: RoundRules,
): { planned: Planned[]; writes: Writes } {
  const writes = noWrites();
  const newAanbieders = new Map<string, string>();
  const planned = round.map((candidate) => planOne(candidate, { known, rules, newAanbieders, writes }));
  return { planned, writes };
}

type Desk = { known: Known; rules: RoundRules; newAanbieders: Map<string, string>; writes: Writes };

function planOne({ bericht, mark }: Candidate, desk: Desk): Planned {
  const wrong = judgeHead(bericht, { identities: desk.known.identities, today: desk.rules.today });
  if (wrong) return { bevindingen: [wrong], gezinId: null };
  const isOrder = bericht.soort === 'JW301';
  const gemeente = isOrder ? bericht.Header.Afzender : bericht.Header.Ontvanger;
  const agb = isOrder ? bericht.Header.Ontvanger : bericht.Header.Afzender;
  const person = desk.known.personen.get(persoonKey(gemeente, mark));
  const parties: Parties = {
    gemeente,
    aanbiederId: findAanbieder(agb, desk) ?? desk.rules.newId(),
    gezinId: person?.gezinId ?? desk.rules.newId(),
    persoonId: person?.persoonId ?? desk.rules.newId(),
  };
  const writes = noWrites();
  const { Dagtekening: dagtekening } = bericht.Header.BerichtIdentificatie;
  const named = { agb, mark, dagtekening };
  const bevindingen = planContent(bericht, { ...desk, parties, named, writes });
  if (bevindingen.length > 0) return { bevindingen, gezinId: person?.gezinId ?? null };
  if (!person) writes.clients.push({ ...parties, client: bericht.Client });
  if (findAanbieder(agb, desk) === undefined) writes.aanbieders.push({ id: parties.aanbiederId, agb });
  desk.newAanbieders.set(agb, parties.aanbiederId);
  addAll(desk.writes, writes);
  return { bevindingen: [], gezinId: parties.gezinId };
}

const findAanbieder = (agb: string, { known, newAanbieders }: Desk) =>
  known.aanbieders.get(agb) ?? newAanbieders.get(agb);

function addAll(into: Writes, from: Writes): void {
  for (const kind of Object.keys(into) as (keyof Writes)[]) (into[kind] as unknown[]).push(...from[kind]);
}

/** What is wrong in the header says that the classes are not looked at (IV028). */
function planContent(bericht: OrderOrDelivery, planning: Planning): readonly Bevinding[] {
  const { inHeader, inClasses } = judgeOutside(bericht, planning.known.categorieen);
  return inHeader.length > 0 ? inHeader : [...inClasses, ...planClasses(bericht, planning)];
}

function planClasses(bericht: OrderOrDelivery, planning: Planning): Bevinding[] {
  if (bericht.soort === 'JW301') return planToewijzingen(bericht, planning);
  return bericht.soort === 'JW305' ? planStarts(bericht, planning) : planStops(bericht, planning);
}
