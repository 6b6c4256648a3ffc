import { z } from 'zod';
import { Gemeentecode } from '#modules/organisatie/index.ts';
import { DeclaratieId, Maand } from './declaratie.ts';

const whole = 'Vul een heel getal in vanaf 1.';

/** WJ756, in the order in which people think of them. */
export const EenheidCode = z.enum(['04', '01', '16', '14', '82', '84', '83'], {
  error: 'Kies een eenheid uit de lijst.',
});

/** One line that is declared: help in a month, or a line that was granted before and is taken back whole. */
const Regel = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('debet'),
    /** Of the toewijzing, or of the levering where that is not kept here. */
    opdracht: z.uuid(),
    maand: Maand,
    /** Only where the order leaves it open. */
    productcategorie: z.string().length(2).optional(),
    productcode: z.string().trim().min(1).max(5, 'Een productcode heeft ten hoogste vijf tekens.').optional(),
    eenheid: EenheidCode,
    /** Whole units; cents with eenheid 83. */
    volume: z.int(whole).min(1, whole).max(99_999_999, 'Dit is meer dan het bericht aankan.'),
    /** Cents; absent where the contract here says it. */
    tarief: z.int().min(0).max(99_999_999).optional(),
    /** For which unit that is, where it is not that of the volume: minutes at a price an hour (IV081). */
    tariefEenheid: EenheidCode.optional(),
  }),
  z.object({
    soort: z.literal('credit'),
    declaratie: DeclaratieId,
    clientNr: z.int().positive(),
    prestatieNr: z.int().positive(),
  }),
]);
export type Regel = z.infer<typeof Regel>;
export type Debet = Extract<Regel, { soort: 'debet' }>;

export const InzendingInvoer = z.object({
  gemeente: Gemeentecode,
  maand: Maand,
  regels: z
    .array(Regel)
    .min(1, 'Vul ten minste één regel in.')
    .max(5000, 'Verstuur ten hoogste 5.000 regels tegelijk.'),
  /** Send it although a line will be refused; without it nothing is sent then, and each line says why. */
  ondanksAfwijzing: z.boolean().default(false),
});
export type InzendingInvoer = z.infer<typeof InzendingInvoer>;
