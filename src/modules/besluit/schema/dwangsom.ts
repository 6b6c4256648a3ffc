import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { BesluitId } from './besluit.ts';
import { BezwaarId } from './bezwaar.ts';

const day = z.iso.date();

export const IngebrekestellingId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('IngebrekestellingId');

/** Why nothing is owed though the gemeente was too late (Awb art. 4:17 lid 1 and 6). A person judges it, with reasons. */
export const GeenDwangsom = z.enum(
  ['geen-aanvraag', 'onredelijk-laat', 'geen-belanghebbende', 'kennelijk-ongegrond'],
  { error: 'Kies waarom er niets wordt betaald.' },
);
export type GeenDwangsom = z.infer<typeof GeenDwangsom>;

/** The notice of someone that the gemeente is too late, and what was decided about it. Amounts are in cents of euros. */
export const Ingebrekestelling = z.object({
  id: IngebrekestellingId,
  gezinId: GezinId,
  besluitId: BesluitId,
  /** Null: too late with the besluit itself. */
  bezwaarId: BezwaarId.nullable(),
  indiener: PersoonId.nullable(),
  indienerNaam: z.string(),
  weg: z.enum(['zelf', 'brief']),
  ontvangenOp: day,
  geenDwangsom: GeenDwangsom.nullable(),
  uitleg: z.string(),
  bedrag: z.int().nullable(),
  vastgesteldOp: day.nullable(),
  vastgesteldNaam: z.string().nullable(),
  versie: z.int(),
});
export type Ingebrekestelling = z.infer<typeof Ingebrekestelling>;

/** What being too late costs until today, from the days alone. */
export const Dwangsomstand = z.object({
  /** Two weeks are left, it counts, the most is reached, it ended, or it was told before anything was owed. */
  stand: z.enum(['wacht', 'loopt', 'vol', 'geeindigd', 'niets']),
  eersteDag: day,
  /** The last day that can count; the forty-second. */
  uitersteDag: day,
  dagen: z.int(),
  bedrag: z.int(),
  /** Of one day in each of the three stretches of fourteen days. */
  perDag: z.array(z.int()),
  meest: z.int(),
  bron: z.string(),
  /** The amounts of that day were not found; those of before are used. */
  isAanname: z.boolean(),
  /** Until when the amount must be decided; null as long as it counts, and when nothing is owed. */
  vaststellenVoor: day.nullable(),
  /** So long after the term that someone should judge whether it was unreasonably late. */
  isLaatGemeld: z.boolean(),
});
export type Dwangsomstand = z.infer<typeof Dwangsomstand>;

/** One thing with which the gemeente is, or was, too late. */
export const TeLaat = z.object({
  over: z.enum(['besluit', 'bezwaar']),
  bezwaarId: BezwaarId.nullable(),
  naam: z.string().nullable(),
  uiterlijk: day,
  /** The day on which the answer was told; null as long as it is awaited. */
  verteldOp: day.nullable(),
  ingebrekestelling: Ingebrekestelling.nullable(),
  dwangsom: Dwangsomstand.nullable(),
});
export type TeLaat = z.infer<typeof TeLaat>;
