import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { BesluitId, Termijnstand } from './besluit.ts';

const day = z.iso.date();

export const BezwaarId = z
  .uuid({ error: 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.' })
  .brand('BezwaarId');
export type BezwaarId = z.infer<typeof BezwaarId>;

export const BezwaarSoort = z.enum(['gesprek', 'bezwaar'], {
  error: 'Kies of u een gesprek wilt of bezwaar maakt.',
});
export type BezwaarSoort = z.infer<typeof BezwaarSoort>;

/** How the words came in. */
export const Weg = z.enum(['zelf', 'brief', 'mondeling'], { error: 'Kies hoe dit binnenkwam.' });
export type Weg = z.infer<typeof Weg>;

/** How the one who objects stands to the child: facts for who decides, no gate (Awb art. 1:2 and 8:21). */
export const Positie = z.enum([
  'ouder-met-gezag',
  'ouder-gezag-onbekend',
  'ouder-zonder-gezag',
  'jeugdige-vanaf-16',
  'jeugdige-vanaf-12',
  'jeugdige-onder-12',
  'ander',
]);
export type Positie = z.infer<typeof Positie>;

export const Uitkomst = z.enum(
  ['ingetrokken', 'gegrond', 'ongegrond', 'niet-ontvankelijk', 'opgelost', 'niet-opgelost'],
  { error: 'Kies wat eruit kwam.' },
);
export type Uitkomst = z.infer<typeof Uitkomst>;

/** What a bezwaar can lack before it can be looked at (Awb art. 6:5 and 2:1). */
export const HerstelWat = z.enum(['gronden', 'handtekening', 'machtiging'], {
  error: 'Kies wat er ontbreekt.',
});
export type HerstelWat = z.infer<typeof HerstelWat>;

/** Why a bezwaar is not taken up: not mended, too late, or of someone whose interest it is not (Awb art. 6:6, 6:7 and 1:2). */
export const Uitkomstgrond = z.enum(['verzuim', 'te-laat', 'geen-belang'], {
  error: 'Kies waarom het bezwaar niet behandeld kan worden.',
});
export type Uitkomstgrond = z.infer<typeof Uitkomstgrond>;

/** A conversation that was asked for about a besluit, or a formal bezwaar against it. */
export const Bezwaar = z.object({
  id: BezwaarId,
  gezinId: GezinId,
  besluitId: BesluitId,
  soort: BezwaarSoort,
  woorden: z.string(),
  weg: Weg,
  /** The member of the gezin whose words these are. */
  indiener: PersoonId.nullable(),
  indienerNaam: z.string(),
  positie: Positie,
  ingediendDoor: z.uuid(),
  ontvangenOp: day,
  gepostOp: day.nullable(),
  laatReden: z.string().nullable(),
  heeftCommissie: z.boolean(),
  verdaagdOp: day.nullable(),
  verdaagdReden: z.string().nullable(),
  herstelWat: z.array(HerstelWat).default([]),
  herstelUitleg: z.string().default(''),
  herstelGevraagdOp: day.nullable().default(null),
  herstelVoor: day.nullable().default(null),
  hersteldOp: day.nullable().default(null),
  herstelWoorden: z.string().default(''),
  behandelaar: z.uuid().nullable(),
  behandelaarNaam: z.string().nullable(),
  uitkomst: Uitkomst.nullable(),
  uitkomstGrond: Uitkomstgrond.nullable().default(null),
  uitkomstOp: day.nullable(),
  uitkomstNaam: z.string().nullable(),
  uitkomstReden: z.string().nullable(),
  versie: z.int(),
});
export type Bezwaar = z.infer<typeof Bezwaar>;

/** The same as people read it: whether it came in time, and until when an answer may take. */
export const BezwaarMetTermijn = Bezwaar.extend({
  isTeLaat: z.boolean(),
  /** Null when it was answered. */
  termijn: Termijnstand.nullable(),
  /** Which answers can be given; none when it was answered. */
  uitkomsten: z.array(Uitkomst),
});
export type BezwaarMetTermijn = z.infer<typeof BezwaarMetTermijn>;
