import { z } from 'zod';

const Cents = z.int();
const Dag = z.iso.date();
const Moment = z.coerce.date();
/** Retourcodes of the standard (WJ001), each once. */
const Codes = z.array(z.string());

/** What every event has: who did it, when, and of what it tells. A delivery and a payment are known by their day only. */
const gebeurtenis = {
  id: z.uuid(),
  wie: z.enum(['gemeente', 'aanbieder', 'stip']),
  op: Moment.nullable(),
  dag: Dag,
};

/** The order as it was last given. */
export const Gegeven = z.object({
  ...gebeurtenis,
  bron: z.literal('toewijzing'),
  redenWijziging: z.string().nullable(),
  isIngetrokken: z.boolean(),
});

/** The gemeente changed the order of its own accord. */
export const Gewijzigd = z.object({
  ...gebeurtenis,
  bron: z.literal('wijziging'),
  soort: z.enum(['inkorten', 'verlengen', 'intrekken', 'volume', 'budget', 'vervangen']),
  reden: z.string(),
  /** Who at the gemeente; null for an aanbieder. */
  door: z.string().nullable(),
});

/** The aanbieder asked for this order, or to change it. */
export const Gevraagd = z.object({
  ...gebeurtenis,
  bron: z.literal('verzoek'),
  soort: z.enum(['vot', 'vow']),
  referentie: z.string(),
  dagtekening: Dag,
});

export const Beantwoord = z.object({
  ...gebeurtenis,
  bron: z.literal('antwoord'),
  soort: z.enum(['in-onderzoek', 'afgewezen', 'toegewezen']),
  reden: z.string().nullable(),
  andereGemeente: z.string().nullable(),
  /** Who at the gemeente; null for an aanbieder, and when it came by bericht. */
  door: z.string().nullable(),
  gevraagdOp: Moment,
});

/** The order cannot be told yet. */
export const Opdracht = z.object({
  ...gebeurtenis,
  bron: z.literal('opdracht'),
  wachtOp: z.enum(['adres', 'bsn', 'inhoud']),
  regels: z.array(z.string()),
});

/** A bericht about the order, and what its receiver answered; never its content. */
export const Bericht = z.object({
  ...gebeurtenis,
  bron: z.literal('bericht'),
  soort: z.string(),
  richting: z.enum(['in', 'uit']),
  uitkomst: z.enum(['ontvangen', 'verwerkt', 'geweigerd']),
  verzending: z.enum(['wacht', 'verzonden', 'vastgelopen', 'binnen']).nullable(),
  verzondenOp: Moment.nullable(),
  uiterlijk: Dag.nullable(),
  beantwoordOp: Moment.nullable(),
  /** What the retour says is wrong; empty when it says nothing. */
  codes: Codes,
  /** The answer that went or came as a bericht of its own. */
  antwoord: z.object({ soort: z.string(), verzending: z.string().nullable(), op: Moment }).nullable(),
});

export const Start = z.object({ ...gebeurtenis, bron: z.literal('start') });
export const Stop = z.object({
  ...gebeurtenis,
  bron: z.literal('stop'),
  reden: z.string().nullable(),
});

/** What was declared on this order in one declaratie: its own lines only, in cents. */
export const Gedeclareerd = z.object({
  ...gebeurtenis,
  bron: z.literal('declaratie'),
  declaratienummer: z.string(),
  dagtekening: Dag,
  maand: z.string(),
  /** Months of the help that was declared. */
  maanden: z.array(z.string()),
  ingediend: Cents,
  toegekend: Cents,
  isCredit: z.boolean(),
  codes: Codes,
  beoordeeldOp: Moment,
  /** Of the whole declaratie, for its two parties. */
  betalenUiterlijk: Dag.nullish(),
  betaaldOp: Dag.nullish(),
});

export const Betaald = z.object({
  ...gebeurtenis,
  bron: z.literal('betaling'),
  declaratienummer: z.string(),
  uiterlijk: Dag,
});

/** One thing that happened with an order, as the records have it. */
export const Feit = z.discriminatedUnion('bron', [
  Gegeven,
  Gewijzigd,
  Gevraagd,
  Beantwoord,
  Opdracht,
  Bericht,
  Start,
  Stop,
  Gedeclareerd,
  Betaald,
]);
export type Feit = z.infer<typeof Feit>;
