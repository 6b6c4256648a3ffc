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
  /** The same people, by whom their address is found; letters from before have none. */
  geadresseerden: z.array(z.object({ persoonId: z.uuid(), naam: z.string() })).default([]),
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

/** Where a letter goes for one of those to whom it is written. An address that is not for the reader is not there. */
export const Bezorging = z.object({
  persoonId: z.uuid(),
  naam: z.string(),
  via: z.enum(['adres', 'geheim', 'onbekend', 'afgeschermd']),
  /** Lines under the name; empty unless `via` says that there is one. */
  regels: z.array(z.string()),
});
export type Bezorging = z.infer<typeof Bezorging>;

export const BriefstukId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('BriefstukId');
export const BriefstukSoort = z.enum(['aanvulling', 'herstel', 'bezwaar', 'dwangsom']);
export type BriefstukSoort = z.infer<typeof BriefstukSoort>;

/** A letter beside that of the besluit itself, as a line of a list. */
export const Briefstuk = z.object({ id: BriefstukId, soort: BriefstukSoort, op: z.iso.date() });
export type Briefstuk = z.infer<typeof Briefstuk>;
