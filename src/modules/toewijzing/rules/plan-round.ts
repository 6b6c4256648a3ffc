import type { Bericht } from '#berichten/index.ts';
import type { Bevinding } from '../schema.ts';
import { finding } from './finding.ts';
import { identityKey, type Known, persoonKey } from './known.ts';
import { planStarts, planStops } from './plan-leveringen.ts';
import { planToewijzingen } from './plan-toewijzingen.ts';
import type { Parties, Planning, RoundRules } from './planning.ts';
import { noWrites, type Writes } from './writes.ts';

/** A bericht that passed levels 1 and 2, with the keyed mark of its client. */
export type Candidate = { readonly bericht: Bericht; readonly mark: string };

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
  const wrong = judgeHead(bericht, desk);
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
  const bevindingen = planContent(bericht, { ...desk, parties, writes });
  if (bevindingen.length > 0) return { bevindingen, gezinId: person?.gezinId ?? null };
  if (!person) writes.clients.push({ ...parties, client: bericht.Client });
  if (findAanbieder(agb, desk) === undefined) writes.aanbieders.push({ id: parties.aanbiederId, agb });
  desk.newAanbieders.set(agb, parties.aanbiederId);
  addAll(desk.writes, writes);
  return { bevindingen: [], gezinId: parties.gezinId };
}

const findAanbieder = (agb: string, { known, newAanbieders }: Desk) =>
  known.aanbieders.get(agb) ?? newAanbieders.get(agb);

/** TR056: a kenmerk is used once for each soort and sender. TR135: no bericht is dated later than it came. */
function judgeHead({ soort, Header }: Bericht, { known, rules }: Desk): Bevinding | undefined {
  const { Identificatie, Dagtekening } = Header.BerichtIdentificatie;
  const pad = '/Bericht/Header/BerichtIdentificatie';
  if (known.identities.has(identityKey(soort, Header.Afzender, Identificatie)))
    return finding(
      'TR056',
      '9056',
      pad,
      'Deze afzender gebruikte dit kenmerk al voor een ander bericht van deze soort.',
    );
  if (Dagtekening <= rules.today) return undefined;
  return {
    ...finding('TR135', '8848', `${pad}/Dagtekening`, 'De dagtekening ligt in de toekomst.'),
    niveau: 4,
  };
}

function addAll(into: Writes, from: Writes): void {
  for (const kind of Object.keys(into) as (keyof Writes)[]) (into[kind] as unknown[]).push(...from[kind]);
}

function planContent(bericht: Bericht, planning: Planning): Bevinding[] {
  if (bericht.soort === 'JW301') return planToewijzingen(bericht, planning);
  return bericht.soort === 'JW305' ? planStarts(bericht, planning) : planStops(bericht, planning);
}
