import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { HulplijnId } from '#modules/plan/index.ts';
import {
  Besluit,
  BesluitHulp,
  BesluitId,
  Bevinding,
  Kindafweging,
  Ontbrekend,
  Stand,
  Termijnstand,
} from './besluit.ts';
import { BezwaarMetTermijn } from './bezwaar.ts';
import { Briefstuk } from './brief.ts';
import { TeLaat } from './dwangsom.ts';
import { WETSCODES } from './wetscode.ts';

const day = z.iso.date();

/** Whether help needs a besluit, as the screen says it in one sentence; which rule said so, and the law behind it. */
export const HulpMetNodig = z.object({
  id: HulplijnId,
  naam: z.string(),
  naamEn: z.string(),
  leveringsvorm: z.string(),
  ingangsdatum: day,
  einddatum: day.nullable(),
  isNodig: z.boolean(),
  reden: z.string(),
  bron: z.string(),
  /** The newest besluit about this help, when there is one. */
  besluitId: BesluitId.nullable(),
});
export type HulpMetNodig = z.infer<typeof HulpMetNodig>;

/** A besluit in a list of its gezin. */
export const BesluitRegel = z.object({
  id: BesluitId,
  kenmerk: z.string(),
  /** Null while it is prepared, for who does not work on it. */
  soort: Besluit.shape.soort,
  stand: Stand,
  aanvraagOp: day,
  aanvrager: Besluit.shape.aanvrager,
  genomenOp: day.nullable(),
  van: day.nullable(),
  tot: day.nullable(),
  namen: z.array(z.string()),
  hulp: z.array(BesluitHulp),
  /** Until when it must be taken; null when it was, or was stopped. */
  termijn: Termijnstand.nullable(),
  /** Objections and conversations that still wait for an answer. */
  wachtend: z.int(),
});
export type BesluitRegel = z.infer<typeof BesluitRegel>;

export const BesluitenVanGezin = z.object({
  gezinId: GezinId,
  besluiten: z.array(BesluitRegel),
  hulp: z.array(HulpMetNodig),
});
export type BesluitenVanGezin = z.infer<typeof BesluitenVanGezin>;

/** Everything about one besluit that its reader may see. */
export const BesluitDossier = z.object({
  besluit: Besluit,
  kenmerk: z.string(),
  stand: Stand,
  gezin: z.object({
    id: GezinId,
    naam: z.string(),
    gemeenteNaam: z.string().nullable(),
    vastGezicht: z.string().nullable(),
  }),
  hulp: z.array(BesluitHulp),
  kinderen: z.array(Kindafweging),
  /** Which of the children the reader is; null for everyone else. */
  eigenKind: PersoonId.nullable(),
  /** Which of the children is too young to have to be asked, by the age that is assumed. */
  jong: z.array(PersoonId),
  ontbreekt: z.array(Ontbrekend),
  /** What could be said more simply, for who writes: where, which words, and what instead. */
  taalhints: z.array(z.object({ veld: z.string(), tekst: z.string(), beter: z.string().nullable() })),
  /** The rules from which who writes can choose, for this kind of besluit. */
  artikelkeuze: z.array(z.object({ code: z.enum(WETSCODES), bron: z.string() })),
  termijn: Termijnstand,
  /** The last day to object; null until the besluit is told. */
  bezwaarTot: day.nullable(),
  vervangtKenmerk: z.string().nullable(),
  bezwaren: z.array(BezwaarMetTermijn),
  teLaat: z.array(TeLaat),
  /** Letters beside that of the besluit, the newest first. */
  stukken: z.array(Briefstuk),
  /** What the analyse says now, for who writes and may read it: to take over, or to see what changed since. */
  analyse: z.array(Bevinding.omit({ overgenomenOp: true })),
  /** As whom the reader looks. */
  rol: z.enum(['werker', 'meelezer', 'behandelaar', 'gezin', 'lezer']),
  /** Whether the reader may open the rest of the family. */
  isGezinOpen: z.boolean(),
});
export type BesluitDossier = z.infer<typeof BesluitDossier>;

/** A line of the list of who works on besluiten: what it is, and what must happen by when. */
export const Werkregel = z.object({
  besluitId: BesluitId,
  kenmerk: z.string(),
  gezinNaam: z.string(),
  namen: z.array(z.string()),
  wat: z.enum(['besluit', 'meelezen', 'gesprek', 'bezwaar', 'bezwaar-toewijzen', 'dwangsom']),
  soort: Besluit.shape.soort,
  van: day,
  termijn: Termijnstand,
});
export type Werkregel = z.infer<typeof Werkregel>;
