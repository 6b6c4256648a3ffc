import { z } from 'zod';

/** A piece of a letter: a heading, what stands under it, and perhaps a list after it. */
const Stuk = z.object({
  kop: z.string().nullable(),
  zinnen: z.array(z.string()),
  lijst: z.array(z.string()).default([]),
});
export type Stuk = z.infer<typeof Stuk>;

/** The letter as it was sent. It is kept in words, so that no later template changes what a family was told. */
export const Brief = z.object({
  aan: z.array(z.string()),
  /** Called by everyone who reads it to the children concerned. */
  betreft: z.string(),
  kenmerk: z.string(),
  datum: z.iso.date(),
  afzender: z.string(),
  namens: z.string(),
  aanhef: z.string(),
  stukken: z.array(Stuk),
  groet: z.string(),
  /** One page for each child in its own words, from the age at which it reads or is read to. */
  kinderen: z.array(
    z.object({ persoonId: z.uuid(), voornaam: z.string(), aanhef: z.string(), stukken: z.array(Stuk) }),
  ),
});
export type Brief = z.infer<typeof Brief>;
