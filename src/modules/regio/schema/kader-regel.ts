import { z } from 'zod';
import { Code, IsoDate, Text } from './facts.ts';
import { Kader, Kaderdocument, Kaderonderwerp, Wanneer } from './kader.ts';

const Naam = z.object({ code: Code, naam: Text, naamEn: Text });
export type Naam = z.infer<typeof Naam>;

/** A moment with the days between which it lies: `van` is the first, `tot` the first day after. */
const KaderMoment = z.object({ ...Kader.shape.momenten.element.shape, van: IsoDate, tot: IsoDate });
export type KaderMoment = z.infer<typeof KaderMoment>;

/** Where it is read: the document with its date, and the line of its text where lines are counted. */
const Vermelding = z.object({ ...Naam.shape, wanneer: Wanneer.nullable(), regel: z.int().nullable() });
export type Vermelding = z.infer<typeof Vermelding>;

/** A kader as people read it: with the names of what it points at, and what follows from its moments today. */
export const KaderRegel = z.object({
  ...Kader.shape,
  momenten: z.array(KaderMoment),
  basis: z.array(Naam),
  vervangt: z.array(Naam),
  vervangenDoor: z.array(Naam),
  documenten: z.array(Kaderdocument.pick({ code: true, naam: true, naamEn: true, vindplaats: true })),
  bronnen: z.array(Vermelding),
  /** The moment that was foreseen has passed, and no source says what became of it. */
  isVoorbij: z.boolean(),
});
export type KaderRegel = z.infer<typeof KaderRegel>;

export const KaderdocumentRegel = z.object({ ...Kaderdocument.shape, bronnen: z.array(Vermelding) });
export type KaderdocumentRegel = z.infer<typeof KaderdocumentRegel>;

/** A page of the register: what was asked for, in the order of the subjects. */
export const KaderLijst = z.object({
  kaders: z.array(KaderRegel),
  documenten: z.array(KaderdocumentRegel),
  onderwerpen: z.array(Kaderonderwerp),
  totaal: z.int(),
});
export type KaderLijst = z.infer<typeof KaderLijst>;
