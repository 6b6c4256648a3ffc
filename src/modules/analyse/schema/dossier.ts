import { z } from 'zod';
import {
  Alinea,
  Analyse,
  DeelnemerId,
  DeelnemerMetVerhaal,
  Factor,
  GegevenOordeel,
  GegevenStandpunt,
  Hypothese,
  Kandidaat,
  Ontbreekt,
  Wens,
} from './analyse.ts';
import { Denkmodel, Tekst } from './denkmodel.ts';

/** Whether all parties think the same of an explanation, differ, or did not all say so yet. */
export const Eensgezindheid = z.enum(['eens', 'verschil', 'open']);
export type Eensgezindheid = z.infer<typeof Eensgezindheid>;

/** Everything of one round, as far as it is open to who asks. */
export const Ronde = z.object({
  analyse: Analyse,
  deelnemers: z.array(DeelnemerMetVerhaal),
  factoren: z.array(Factor),
  hypothesen: z.array(Hypothese.extend({ eensgezindheid: Eensgezindheid })),
  oordelen: z.array(GegevenOordeel),
  wensen: z.array(Wens),
  /** The oldest first; earlier answers of a party stay beside its newest. */
  standpunten: z.array(GegevenStandpunt),
  /** Own words of earlier rounds on which something of this round rests. */
  eerdereAlineas: z.array(Alinea.extend({ deelnemerNaam: z.string(), ronde: z.int() })),
  ontbreekt: z.array(Ontbreekt),
  /** Code of the first phase of the model that is not over; null when all are. */
  fase: z.string().nullable(),
});
export type Ronde = z.infer<typeof Ronde>;

/** The analyse of a gezin for one reader. */
export const AnalyseDossier = z.object({
  gezin: z.object({ id: z.uuid(), naam: z.string() }),
  /** Whether this part of the file is open to who asks, and how far. */
  isOpen: z.boolean(),
  canWrite: z.boolean(),
  isRegie: z.boolean(),
  /** The part of who came in by a link for that part only; null for everyone else. */
  eigenDeel: DeelnemerId.nullable(),
  rondes: z.array(Analyse.pick({ ronde: true, begonnenOp: true, vastgesteldOp: true })),
  /** Null when no analyse was begun yet, or when this part is closed. */
  ronde: Ronde.nullable(),
  /** The model of this round; without a round, the one with which it would begin. */
  model: Denkmodel,
  verwachtOmdat: z.array(
    z.object({ code: z.string(), tekst: Tekst, bron: z.string(), isAanname: z.boolean() }),
  ),
  /** Known people and parties who do not take part yet. */
  teVragen: z.array(Kandidaat),
});
export type AnalyseDossier = z.infer<typeof AnalyseDossier>;
