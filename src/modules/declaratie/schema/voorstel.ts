import { z } from 'zod';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { Afwijzing, DeclaratieId, Maand, PrestatieRegel } from './declaratie.ts';
import { EenheidCode } from './inzending.ts';

const Tarief = z.object({ bedrag: z.int(), eenheid: EenheidCode });

/** A line that can be declared, with what is known of it; what is not known is null. */
export const VoorstelRegel = z.object({
  opdracht: z.uuid(),
  maand: Maand,
  gezinId: z.uuid(),
  persoonId: z.uuid(),
  clientNaam: z.string().nullable(),
  toewijzingnummer: z.int(),
  productcategorie: z.string(),
  /** Null where the order leaves it open: then whoever declares chooses. */
  productcode: z.string().nullable(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date(),
  /** In which units it can be declared; the first is that of the order, where it has one. */
  eenheden: z.array(EenheidCode),
  /** The most of this period, in the first unit. */
  maximum: z.int().nullable(),
  /** Cents by the contract. */
  tarief: Tarief.nullable(),
  letOp: z.enum(['eerste-maand', 'laatste-maand']).nullable(),
  /** With what the line begins: what was typed before, or what is the same each month. */
  begint: z.object({
    volume: z.int().nullable(),
    eenheid: EenheidCode.nullable(),
    tarief: z.int().nullable(),
    productcode: z.string().nullable(),
  }),
  /** Why it was refused before. */
  redenen: z.array(Afwijzing),
});
export type VoorstelRegel = z.infer<typeof VoorstelRegel>;

export const Voorstel = z.object({
  /** Null when there is nothing to declare to anyone. */
  gemeente: Gemeentecode.nullable(),
  maand: Maand.nullable(),
  /** Last day on which this month is declared (SAP §2.5.1). */
  uiterlijk: z.iso.date().nullable(),
  /** What is left to declare by gemeente and month, of the last year. */
  perioden: z.array(z.object({ gemeente: Gemeentecode, maand: Maand, aantal: z.int() })),
  /** The months over which this gemeente can still get a declaratie. */
  maanden: z.array(Maand),
  regels: z.array(VoorstelRegel),
  /** Lines of earlier months that were left out, and whether they are in. */
  aantalEerder: z.int(),
  isMetEerder: z.boolean(),
  /** There are more than these; they come after this declaratie. */
  isMeer: z.boolean(),
  /** The line that is taken back, and refused lines that cannot be taken over because their order is not known here. */
  terug: PrestatieRegel.extend({ declaratie: DeclaratieId }).nullable(),
  nietOver: z.array(PrestatieRegel),
});
export type Voorstel = z.infer<typeof Voorstel>;
